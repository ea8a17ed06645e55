import { ArrowDown, ArrowUp, Trash2, X } from 'lucide-react';
import { useController } from 'react-hook-form';
import type { Handlingsrad } from '../../../shared/domain/tjansteskrivelse.ts';
import { rowMoveKeys } from '../../lib/row-keys.ts';
import { textHandlingar } from '../../text/dokument.ts';
import { FormDateField } from '../../ui/form-fields.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { useEditing } from './paper-context.ts';
import { kallaText, useSources } from './paper-sources.ts';
import { SpelledLine } from './stavning/spelled-line.tsx';

interface HandlingRowProps {
  readonly rad: Handlingsrad;
  readonly index: number;
  readonly isLast: boolean;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

const ENCLOSED = [
  { id: 'ja', label: textHandlingar.bilaggs },
  { id: 'nej', label: textHandlingar.bilaggsEj },
];

/** A date, or the decision cited, which then gives date and paragraph. */
function DayOrSource({ rad, index }: Pick<HandlingRowProps, 'rad' | 'index'>) {
  const { form } = useEditing();
  const sources = useSources();
  if (rad.kallhanvisningId === null) {
    return (
      <FormDateField
        control={form.control}
        name={`handlingsrader.${index}.datum`}
        label={textHandlingar.day}
        emptyValue={null}
        isOptional
      />
    );
  }
  return (
    <div className="field">
      <span className="field-label">{textHandlingar.source}</span>
      <span className="handling-source num">
        {kallaText(sources, rad.kallhanvisningId)}
        <IconButton
          icon={X}
          isSmall
          label={textHandlingar.removeSource}
          onPress={() => form.setValue(`handlingsrader.${index}.kallhanvisningId`, null)}
        />
      </span>
    </div>
  );
}

/** One document of the case as the paper lists it. */
export function HandlingRow({ rad, index, isLast, onMove, onRemove }: HandlingRowProps) {
  const { form } = useEditing();
  const { field } = useController({
    control: form.control,
    name: `handlingsrader.${index}.bilaggs`,
  });
  const number = index + 1;
  return (
    <li
      className="handling"
      data-row={index}
      data-field={`handlingsrader.${index}`}
      aria-label={textHandlingar.row(number)}
      onKeyDownCapture={rowMoveKeys(onMove)}
    >
      <span className="handling-number num" aria-hidden="true">
        {number}
      </span>
      <SpelledLine name={`handlingsrader.${index}.rubrik`} label={textHandlingar.rubrik} />
      <DayOrSource rad={rad} index={index} />
      <Select
        label={textHandlingar.bilaggs}
        options={ENCLOSED}
        value={field.value ? 'ja' : 'nej'}
        onChange={(id) => field.onChange(id === 'ja')}
      />
      <div className="row-tools">
        <IconButton
          icon={ArrowUp}
          label={textHandlingar.moveUp(number)}
          shortcut="Alt+ArrowUp"
          isDisabled={index === 0}
          onPress={() => onMove(-1)}
        />
        <IconButton
          icon={ArrowDown}
          label={textHandlingar.moveDown(number)}
          shortcut="Alt+ArrowDown"
          isDisabled={isLast}
          onPress={() => onMove(1)}
        />
        <IconButton icon={Trash2} label={textHandlingar.remove(number)} onPress={onRemove} />
      </div>
    </li>
  );
}
