import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import { AVSNITTSRUBRIK } from '../../../shared/rules/mall.ts';
import { isPressed } from '../../commands/keys.ts';
import { textAvsnittstyp, textMall } from '../../text/mallar.ts';
import { FormCheckbox, FormTextField } from '../../ui/form-fields.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { MallInput, MallOutput } from './mall-form.ts';

interface SectionRowsProps {
  readonly control: Control<MallInput, unknown, MallOutput>;
}

const MOST = 60;

/** Changes of the list of sections, and what was last said of them. */
function useSections(control: SectionRowsProps['control']) {
  const { fields, append, remove, move } = useFieldArray({ control, name: 'avsnitt' });
  const names = useWatch({ control, name: 'avsnitt' }).map(({ rubrik }) => rubrik);
  const list = useRef<HTMLOListElement>(null);
  const [said, say] = useState('');
  const focusRow = (index: number) =>
    requestAnimationFrame(() => {
      const inputs = list.current?.querySelectorAll<HTMLInputElement>(
        'input[type="text"], input:not([type])',
      );
      inputs?.[Math.min(index, inputs.length - 1)]?.focus();
    });
  return {
    ...{ fields, names, list, said },
    add: (typ: Avsnittstyp) => {
      append({ typ, rubrik: AVSNITTSRUBRIK[typ], obligatoriskt: false }, { shouldFocus: false });
      focusRow(fields.length);
    },
    remove: (index: number) => {
      say(textMall.removed(names[index] ?? ''));
      remove(index);
      focusRow(index);
    },
    move: (index: number, to: number) => {
      if (to < 0 || to >= fields.length) return;
      move(index, to);
      say(textMall.moved(names[index] ?? '', to + 1));
      focusRow(to);
    },
  };
}

/** The sections of a template in their order: renamed, moved, taken away, added. */
export function SectionRows({ control }: SectionRowsProps) {
  const sections = useSections(control);
  const entries = Avsnittstyp.options.map((typ) => ({
    id: typ,
    label: textAvsnittstyp[typ],
    onAction: () => sections.add(typ),
    isDisabled: sections.fields.length >= MOST,
  }));
  return (
    <FormSection title={textMall.sections} hint={textMall.moveHint}>
      <ol className="mall-sections" ref={sections.list}>
        {sections.fields.map((row, index) => (
          <SectionRow
            key={row.id}
            control={control}
            index={index}
            typ={row.typ}
            rubrik={sections.names[index] ?? ''}
            count={sections.fields.length}
            onMove={(to) => sections.move(index, to)}
            onRemove={() => sections.remove(index)}
          />
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {sections.said}
      </p>
      <div>
        <Menu label={textMall.add} entries={entries} />
      </div>
    </FormSection>
  );
}

interface SectionRowProps extends SectionRowsProps {
  readonly index: number;
  readonly typ: Avsnittstyp;
  readonly rubrik: string;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

function SectionRow(props: SectionRowProps) {
  const { control, index, typ, rubrik, count, onMove, onRemove } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = isPressed(event.nativeEvent, 'Alt+ArrowUp')
      ? -1
      : Number(isPressed(event.nativeEvent, 'Alt+ArrowDown'));
    if (step === 0) return;
    event.preventDefault();
    onMove(index + step);
  };
  return (
    // Moves the row from any of its fields; the buttons do the same.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className="mall-section" onKeyDown={onKeyDown}>
      <FormTextField
        control={control}
        name={`avsnitt.${index}.rubrik`}
        label={textMall.sectionRubrik(index + 1)}
        isLabelHidden
      />
      {rubrik !== textAvsnittstyp[typ] && (
        <span className="mall-section-kind">{textAvsnittstyp[typ]}</span>
      )}
      <FormCheckbox
        control={control}
        name={`avsnitt.${index}.obligatoriskt`}
        label={textMall.mandatory}
      >
        {textMall.mandatory}
        <span className="visually-hidden"> {textMall.mandatoryOf(rubrik)}</span>
      </FormCheckbox>
      <IconButton
        icon={ArrowUp}
        label={textMall.moveUp(rubrik)}
        isDisabled={index === 0}
        isSmall
        onPress={() => onMove(index - 1)}
      />
      <IconButton
        icon={ArrowDown}
        label={textMall.moveDown(rubrik)}
        isDisabled={index === count - 1}
        isSmall
        onPress={() => onMove(index + 1)}
      />
      <IconButton
        icon={X}
        label={textMall.remove(rubrik)}
        isDisabled={count === 1}
        isSmall
        onPress={onRemove}
      />
    </li>
  );
}
