import { ArrowDown, ArrowUp, CornerUpLeft, Link2, ListPlus, Trash2, Unlink } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { LostPunkt } from '../../../shared/rules/punkttexter.ts';
import { shortcutOf } from '../../commands/keys.ts';
import { textPunkter } from '../../text/dokument.ts';
import { textDelpunkter } from '../../text/skrivelse.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SpelledArea } from './stavning/spelled-area.tsx';

interface PunktRowProps {
  /** Its path in the form. */
  readonly field: string;
  readonly punkt: LostPunkt;
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly error: string | undefined;
  readonly onText: (text: string) => void;
  readonly onRestore: () => void;
  readonly onTakeAway: () => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onAddAfter: () => void;
  readonly onAddSub: () => void;
  /** Makes the point a sub-point of the one above; false when it can't be. */
  readonly onIndent: () => boolean;
  /** The sub-points. */
  readonly children: ReactNode;
}

/** What a key does in a point; false when it does nothing there. */
const KEYS: Readonly<Record<string, (row: PunktRowProps) => unknown>> = {
  'Alt+ArrowUp': ({ onMove }) => onMove(-1),
  'Alt+ArrowDown': ({ onMove }) => onMove(1),
  Enter: ({ onAddAfter }) => onAddAfter(),
  // Tab leaves a point with words as it leaves any field.
  Tab: ({ punkt, onIndent }) => punkt.text === '' && onIndent(),
};

function rowKeys(row: PunktRowProps) {
  return (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLTextAreaElement) || event.nativeEvent.isComposing) return;
    if (target.closest('[data-sub]')) return;
    const act = KEYS[shortcutOf(event.nativeEvent) ?? ''];
    if (!act || act(row) === false) return;
    event.preventDefault();
  };
}

/** Whether the wording follows the ledger, and the way back when it no longer does. */
function PunktSource({ punkt, onRestore }: Pick<PunktRowProps, 'punkt' | 'onRestore'>) {
  if (punkt.nyckel === null) return null;
  if (!punkt.frikopplad) {
    return (
      <p className="punkt-source">
        <Link2 size={13} aria-hidden="true" />
        {textPunkter.follows}
      </p>
    );
  }
  return (
    <div className="punkt-detached">
      <p className="punkt-source">
        <Unlink size={13} aria-hidden="true" />
        {punkt.genererad === null ? textPunkter.sourceGone : textPunkter.detached}
      </p>
      {punkt.genererad !== null && (
        <>
          <p className="punkt-generated">
            {textPunkter.generatedNow} <q>{punkt.genererad}</q>
          </p>
          <Button kind="ghost" icon={CornerUpLeft} onPress={onRestore}>
            {textPunkter.restore}
          </Button>
        </>
      )}
    </div>
  );
}

/** One point: its number, its words, where they come from, and what can be done with it. */
export function PunktRow(props: PunktRowProps) {
  const { punkt, number, isFirst, isLast, onMove, onTakeAway } = props;
  const removeLabel = punkt.nyckel === null ? textPunkter.remove : textPunkter.leaveOut;
  return (
    <div className="punkt" onKeyDownCapture={rowKeys(props)}>
      <span className="punkt-number num" aria-hidden="true">
        {number}
      </span>
      <div className="punkt-body">
        <SpelledArea
          id={props.field}
          label={textPunkter.number(number)}
          isLabelHidden
          value={punkt.text}
          onChange={props.onText}
          error={props.error}
          rows={1}
        />
        <PunktSource punkt={punkt} onRestore={props.onRestore} />
        {props.children}
      </div>
      <div className="punkt-tools">
        <IconButton icon={ListPlus} label={textDelpunkter.add(number)} onPress={props.onAddSub} />
        <IconButton
          icon={ArrowUp}
          label={textPunkter.moveUp(number)}
          shortcut="Alt+ArrowUp"
          isDisabled={isFirst}
          onPress={() => onMove(-1)}
        />
        <IconButton
          icon={ArrowDown}
          label={textPunkter.moveDown(number)}
          shortcut="Alt+ArrowDown"
          isDisabled={isLast}
          onPress={() => onMove(1)}
        />
        <IconButton icon={Trash2} label={removeLabel(number)} onPress={onTakeAway} />
      </div>
    </div>
  );
}

interface LeftOutRowProps {
  readonly punkt: LostPunkt;
  readonly onBringBack: () => void;
}

/** A point of the ledger that the writer left out. */
export function LeftOutRow({ punkt, onBringBack }: LeftOutRowProps) {
  return (
    <div className="punkt punkt-left-out">
      <span className="punkt-number" aria-hidden="true">
        –
      </span>
      <p className="punkt-body">
        <b>{textPunkter.leftOut}:</b> {punkt.text}
      </p>
      <Button onPress={onBringBack}>{textPunkter.bringBack}</Button>
    </div>
  );
}
