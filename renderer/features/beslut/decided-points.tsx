import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { textBeslut } from '../../text/beslut.ts';
import { Button } from '../../ui/button.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { showToast } from '../../ui/toasts.ts';
import { changedGrants } from './grants.ts';
import { keptPlaces, proposedPunkter } from './beslut-values.ts';
import type { BeslutUnderlag } from './beslut-values.ts';
import { DecidedPointRow, StruckPointRow } from './decided-point-row.tsx';
import type { BeslutFormHandle } from './use-beslut-form.ts';

interface DecidedPointsProps {
  readonly form: BeslutFormHandle['form'];
  readonly underlag: BeslutUnderlag;
}

/** Changes of the list of points. */
function usePoints({ control, setValue, getValues }: DecidedPointsProps['form']) {
  const list = useRef<HTMLOListElement>(null);
  const { fields, insert, remove, move } = useFieldArray({ control, name: 'punkter' });
  const focusRow = (index: number) => {
    // The row may be new, and is on the page first after the change has been drawn.
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-row="${String(index)}"]`);
      row?.querySelector<HTMLElement>('textarea, button')?.focus();
    });
  };
  const setStruck = (index: number, struken: boolean) => {
    setValue(`punkter.${index}.struken`, struken, { shouldDirty: true });
  };
  return {
    list,
    fields,
    addAfter: (index: number) => {
      insert(index + 1, { harleddFranId: null, text: '', struken: false }, { shouldFocus: false });
      focusRow(index + 1);
    },
    move: (index: number, step: 1 | -1) => {
      const to = index + step;
      if (to < 0 || to >= fields.length) return;
      move(index, to);
      focusRow(to);
    },
    takeAway: (index: number) => {
      const punkt = getValues(`punkter.${index}`);
      if (punkt.harleddFranId !== null) {
        setStruck(index, true);
        focusRow(index);
        return;
      }
      remove(index);
      focusRow(Math.max(0, index - 1));
      showToast({ title: textBeslut.removed, onUndo: () => insert(index, punkt) });
    },
    bringBack: (index: number) => {
      setStruck(index, false);
      focusRow(index);
    },
    restore: (index: number, text: string) => {
      setValue(`punkter.${index}.text`, text, { shouldDirty: true, shouldValidate: true });
      focusRow(index);
    },
  };
}

/** The points as they were decided, each beside what was proposed. */
export function DecidedPoints({ form, underlag }: DecidedPointsProps) {
  const points = usePoints(form);
  const punkter = useWatch({ control: form.control, name: 'punkter' });
  const tilldelningar = useWatch({ control: form.control, name: 'tilldelningar' });
  const proposed = new Map(proposedPunkter(underlag).map((punkt) => [punkt.id, punkt]));
  const changed = changedGrants(tilldelningar, underlag);
  const kept = keptPlaces(punkter);
  return (
    <FormSection title={textBeslut.sectionPoints} hint={textBeslut.changedHint}>
      <ol ref={points.list} className="beslut-points">
        {points.fields.map((field, index) => {
          const punkt = punkter[index] ?? field;
          const source = punkt.harleddFranId ? proposed.get(punkt.harleddFranId) : undefined;
          const isPaid = source?.typ === 'tilldelning' || source?.typ === 'avslag';
          return (
            <li key={field.id} data-row={index}>
              {punkt.struken ? (
                <StruckPointRow text={punkt.text} onBringBack={() => points.bringBack(index)} />
              ) : (
                <DecidedPointRow
                  control={form.control}
                  index={index}
                  punkt={punkt}
                  number={kept.indexOf(index) + 1}
                  proposed={source?.text}
                  hasNewAmount={
                    isPaid && source.sokandeOrganId !== null && changed.has(source.sokandeOrganId)
                  }
                  isFirst={index === 0}
                  isLast={index === points.fields.length - 1}
                  onRestore={(text) => points.restore(index, text)}
                  onTakeAway={() => points.takeAway(index)}
                  onMove={(step) => points.move(index, step)}
                  onAddAfter={() => points.addAfter(index)}
                />
              )}
            </li>
          );
        })}
      </ol>
      <div className="beslut-add">
        <Button icon={Plus} onPress={() => points.addAfter(points.fields.length - 1)}>
          {textBeslut.add}
        </Button>
        <span className="beslut-keys" aria-hidden="true">
          {textBeslut.newHint} <KeyHint shortcut="Enter" /> {textBeslut.moveHint}{' '}
          <KeyHint shortcut="Alt+ArrowUp" /> <KeyHint shortcut="Alt+ArrowDown" />
        </span>
      </div>
    </FormSection>
  );
}
