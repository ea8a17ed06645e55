import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import type { PunktData } from '../../../shared/domain/beslutspunkt.ts';
import { punkterOf } from '../../../shared/rules/punkttexter.ts';
import { moved } from '../../lib/lists.ts';
import { textPunkter } from '../../text/dokument.ts';
import { fieldErrorText } from '../../text/fel.ts';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { showToast } from '../../ui/toasts.ts';
import { BilagaChoice } from './bilaga-choice.tsx';
import { useEditing } from './paper-context.ts';
import { organNamn, useSources } from './paper-sources.ts';
import { LeftOutRow, PunktRow } from './punkt-row.tsx';
import { DelpunktRows } from './delpunkt-rows.tsx';
import { focusPunkt, useDelpunkter } from './use-delpunkter.ts';
import { useTemplate } from './use-template.ts';
import { addedAfter, reworded, takenAway } from './punkter-edits.ts';

/** Changes of the list of points, each told with a way back where something goes away. */
function usePunkter() {
  const { form, trail } = useEditing();
  const list = useRef<HTMLOListElement>(null);
  const set = (punkter: readonly PunktData[]) => form.setValue('punkter', [...punkter]);
  const get = () => form.getValues('punkter');
  const focusRow = (index: number) => focusPunkt(list, index);
  const changeUndoably = (next: readonly PunktData[], title: string) => {
    set(next);
    showToast({ title, onUndo: trail.undo });
  };
  return {
    list,
    reword: (index: number, text: string, generated: string | null) => {
      const punkt = get()[index];
      if (punkt) set(get().with(index, reworded(punkt, text, generated)));
    },
    restore: (index: number) => {
      const punkt = get()[index];
      if (punkt) {
        changeUndoably(get().with(index, { ...punkt, egenText: null }), textPunkter.restored);
      }
      // The button goes away with the deviation.
      focusRow(index);
    },
    takeAway: (index: number) => {
      const isFree = get()[index]?.nyckel === null;
      changeUndoably(
        takenAway(get(), index),
        isFree ? textPunkter.removed : textPunkter.wasLeftOut,
      );
    },
    bringBack: (index: number) => {
      const punkt = get()[index];
      if (punkt) set(get().with(index, { ...punkt, utgar: false }));
      focusRow(index);
    },
    move: (index: number, step: 1 | -1) => {
      set(moved(get(), index, step));
      focusRow(Math.max(0, Math.min(index + step, get().length - 1)));
    },
    addAfter: (index: number) => {
      set(addedAfter(get(), index));
      focusRow(index + 1);
    },
  };
}

function AddPunkt({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <div className="row-actions">
      <Button icon={Plus} onPress={onAdd}>
        {textPunkter.add}
      </Button>
      <span className="key-help" aria-hidden="true">
        {textPunkter.newHint} <KeyHint shortcut="Enter" /> {textPunkter.moveHint}{' '}
        <KeyHint shortcut="Alt+ArrowUp" /> <KeyHint shortcut="Alt+ArrowDown" />
      </span>
    </div>
  );
}

/** The proposed decision as numbered points: those of the ledger, and the writer's own. */
export function PunkterPart() {
  const { form } = useEditing();
  const { fordelning, organ } = useSources();
  const [punkter, beslutsnivaOrganId] = useWatch({
    control: form.control,
    name: ['punkter', 'beslutsnivaOrganId'],
  });
  const { errors } = useFormState({ control: form.control, name: 'punkter' });
  const mall = useTemplate();
  const edits = usePunkter();
  const parts = useDelpunkter(edits.list);
  const body = organ.find(({ id }) => id === beslutsnivaOrganId);
  // While no deciding body is chosen, the standard wordings of any body are shown.
  const wording = body ?? organ[0];
  const points = wording
    ? punkterOf({ fordelning, organ, paper: { beslutsnivaOrganId: wording.id, punkter } })
    : [];
  const numberOf = (index: number) =>
    points.slice(0, index + 1).filter(({ utgar }) => !utgar).length;
  return (
    <div className="section-part">
      {(mall.beslutsstil ?? wording?.beslutsstil) === 'att_satser' && (
        <p className="punkter-intro">{textPunkter.intro(organNamn(organ, beslutsnivaOrganId))}</p>
      )}
      {points.length === 0 && <p className="muted">{textPunkter.empty}</p>}
      <ol ref={edits.list} className="punkter">
        {points.map((punkt, index) => {
          const error = errors.punkter?.[index]?.egenText;
          return (
            <li key={punkt.id} data-row={index} data-field={`punkter.${index}`}>
              {punkt.utgar ? (
                <LeftOutRow punkt={punkt} onBringBack={() => edits.bringBack(index)} />
              ) : (
                <PunktRow
                  field={`punkter.${index}`}
                  punkt={punkt}
                  number={numberOf(index)}
                  isFirst={index === 0}
                  isLast={index === points.length - 1}
                  error={error ? fieldErrorText(error) : undefined}
                  onText={(text) => edits.reword(index, text, punkt.genererad)}
                  onRestore={() => edits.restore(index)}
                  onTakeAway={() => edits.takeAway(index)}
                  onMove={(step) => edits.move(index, step)}
                  onAddAfter={() => edits.addAfter(index)}
                  onAddSub={() => parts.add(index)}
                  onIndent={() => parts.indent(index)}
                >
                  <DelpunktRows
                    number={numberOf(index)}
                    index={index}
                    delpunkter={punkt.delpunkter}
                    actions={parts.of(index)}
                  />
                </PunktRow>
              )}
            </li>
          );
        })}
      </ol>
      <AddPunkt onAdd={() => edits.addAfter(punkter.length - 1)} />
      <BilagaChoice />
    </div>
  );
}
