import { ArrowDown, ArrowUp, CornerUpLeft, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Control } from 'react-hook-form';
import type { BeslutData } from '../../../shared/domain/beslut.ts';
import { rowMoveKeys } from '../../lib/row-keys.ts';
import { textBeslut } from '../../text/beslut.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { FormTextArea } from '../../ui/form-fields.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { BeslutValues, PunktValue } from './beslut-values.ts';
import { punktChange } from './effects.ts';

interface DecidedPointRowProps {
  readonly control: Control<BeslutValues, unknown, BeslutData>;
  readonly index: number;
  readonly punkt: PunktValue;
  readonly number: number;
  /** The wording that was put to the vote; undefined for a point that was added. */
  readonly proposed: string | undefined;
  /** The applicant's amount is another than the proposed one. */
  readonly hasNewAmount: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRestore: (text: string) => void;
  readonly onTakeAway: () => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onAddAfter: () => void;
}

/** Alt+↑ and Alt+↓ move the point; Enter begins a new one after it. */
function rowKeys({ onMove, onAddAfter }: DecidedPointRowProps) {
  const moveKeys = rowMoveKeys(onMove);
  return (event: KeyboardEvent) => {
    moveKeys(event);
    const isText = event.target instanceof HTMLTextAreaElement && !event.nativeEvent.isComposing;
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.altKey;
    if (!isText || event.key !== 'Enter' || !isPlain) return;
    event.preventDefault();
    event.stopPropagation();
    onAddAfter();
  };
}

function ChangeMark({ punkt, proposed, onRestore }: DecidedPointRowProps) {
  const change = punktChange(punkt, proposed);
  if (change === null) return null;
  return (
    <div className="beslut-change">
      <Badge tone={change === 'ny' ? 'accent' : 'warn'}>{textBeslut.badges[change]}</Badge>
      {change === 'andrad' && proposed !== undefined && (
        <>
          <p className="beslut-proposed">
            {textBeslut.proposedWas} <q>{proposed}</q>
          </p>
          <Button kind="ghost" icon={CornerUpLeft} onPress={() => onRestore(proposed)}>
            {textBeslut.restore}
          </Button>
        </>
      )}
    </div>
  );
}

/** One point as it was decided, and how it differs from the proposal. */
export function DecidedPointRow(props: DecidedPointRowProps) {
  const { control, index, punkt, number, proposed, isFirst, isLast, onMove, onTakeAway } = props;
  const isUnchanged = punktChange(punkt, proposed) === null;
  const takeAway = punkt.harleddFranId === null ? textBeslut.remove : textBeslut.strike;
  return (
    <div className="beslut-point" onKeyDownCapture={rowKeys(props)}>
      <span className="beslut-number num" aria-hidden="true">
        {number}
      </span>
      <div className="beslut-point-body">
        <FormTextArea
          control={control}
          name={`punkter.${index}.text`}
          label={textBeslut.point(number)}
          isLabelHidden
          rows={1}
          {...(props.hasNewAmount && isUnchanged ? { warning: textBeslut.amountChanged } : {})}
        />
        <ChangeMark {...props} />
      </div>
      <div className="beslut-tools">
        <IconButton
          icon={ArrowUp}
          label={textBeslut.moveUp(number)}
          shortcut="Alt+ArrowUp"
          isDisabled={isFirst}
          onPress={() => onMove(-1)}
        />
        <IconButton
          icon={ArrowDown}
          label={textBeslut.moveDown(number)}
          shortcut="Alt+ArrowDown"
          isDisabled={isLast}
          onPress={() => onMove(1)}
        />
        <IconButton icon={Trash2} label={takeAway(number)} onPress={onTakeAway} />
      </div>
    </div>
  );
}

interface StruckPointRowProps {
  readonly text: string;
  readonly onBringBack: () => void;
}

/** A proposed point that the organ did not adopt. */
export function StruckPointRow({ text, onBringBack }: StruckPointRowProps) {
  return (
    <div className="beslut-point beslut-struck">
      <span className="beslut-number" aria-hidden="true">
        –
      </span>
      <div className="beslut-point-body">
        <Badge tone="warn">{textBeslut.badges.struken}</Badge>
        <s>{text}</s>
      </div>
      <Button onPress={onBringBack}>{textBeslut.bringBack}</Button>
    </div>
  );
}
