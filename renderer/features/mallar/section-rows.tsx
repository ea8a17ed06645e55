import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import type { Malltyp } from '../../../shared/domain/mall.ts';
import { avsnittstyperOf, startrubrik } from '../../../shared/rules/mall.ts';
import { rowMoveKeys } from '../../lib/row-keys.ts';
import { textMall, textMallavsnitt } from '../../text/mallar.ts';
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
  const malltyp = useWatch({ control, name: 'dokumenttyp' });
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
    ...{ malltyp, fields, names, list, said },
    add: (typ: Avsnittstyp) => {
      const rubrik = startrubrik(malltyp, typ);
      append({ typ, rubrik, obligatoriskt: false }, { shouldFocus: false });
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
  const { malltyp, fields } = sections;
  const isExtract = malltyp === 'protokollsutdrag';
  const entries = avsnittstyperOf(malltyp).map((typ) => ({
    id: typ,
    label: textMallavsnitt(malltyp, typ),
    onAction: () => sections.add(typ),
    isDisabled: fields.length >= MOST || (isExtract && fields.some((row) => row.typ === typ)),
  }));
  return (
    <FormSection title={textMall.sections} hint={textMall.moveHint}>
      <ol className="mall-sections" ref={sections.list}>
        {fields.map((row, index) => (
          <SectionRow
            key={row.id}
            control={control}
            index={index}
            typ={row.typ}
            malltyp={malltyp}
            rubrik={sections.names[index] ?? ''}
            count={fields.length}
            isFixed={isExtract && row.typ !== 'sandlista'}
            onMove={(to) => sections.move(index, to)}
            onRemove={() => sections.remove(index)}
          />
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {sections.said}
      </p>
      <div>
        <Menu label={textMall.add} icon={Plus} entries={entries} />
      </div>
    </FormSection>
  );
}

interface SectionRowProps extends SectionRowsProps {
  readonly index: number;
  readonly typ: Avsnittstyp;
  readonly malltyp: Malltyp;
  readonly rubrik: string;
  readonly count: number;
  /** What the document is nothing without. */
  readonly isFixed: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

function SectionRow(props: SectionRowProps) {
  const { control, index, typ, malltyp, rubrik, count, isFixed, onMove, onRemove } = props;
  const kind = textMallavsnitt(malltyp, typ);
  return (
    <li className="mall-section" onKeyDownCapture={rowMoveKeys((step) => onMove(index + step))}>
      <FormTextField
        control={control}
        name={`avsnitt.${index}.rubrik`}
        label={textMall.sectionRubrik(index + 1)}
        isLabelHidden
      />
      {rubrik !== kind && <span className="mall-section-kind">{kind}</span>}
      {/* Nothing of an extract is filled in by anybody. */}
      {malltyp === 'protokollsutdrag' ? (
        <span />
      ) : (
        <FormCheckbox
          control={control}
          name={`avsnitt.${index}.obligatoriskt`}
          label={textMall.mandatory}
        >
          {textMall.mandatory}
          <span className="visually-hidden"> {textMall.mandatoryOf(rubrik)}</span>
        </FormCheckbox>
      )}
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
        isDisabled={count === 1 || isFixed}
        isSmall
        onPress={onRemove}
      />
    </li>
  );
}
