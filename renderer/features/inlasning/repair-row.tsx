import { useState } from 'react';
import { textInlasning } from '../../text/inlasning.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { choicesAlike } from './repair-batch.ts';
import type { Choice } from './repair-batch.ts';
import { RepairMany } from './repair-many.tsx';
import type { Repair } from './repairs.ts';

interface RepairRowProps {
  readonly repair: Repair;
  /** All that are left, this one counted. */
  readonly repairs: readonly Repair[];
  readonly onAccept: (choices: readonly Choice[]) => void;
  readonly onSkip: () => void;
}

/** One word among its neighbours, and what it may have been: a proposal, or one's own spelling. */
export function RepairRow({ repair, repairs, onAccept, onSkip }: RepairRowProps) {
  const { word, before, after, candidates } = repair;
  const [written, setWritten] = useState(candidates[0] ?? word);
  const [isMany, setMany] = useState(false);
  const right = written.trim();
  const alike = right === '' ? [] : choicesAlike(repairs, repair, right);
  return (
    <div className="inlasning-repair">
      <p>
        {before}
        <mark>{word}</mark>
        {after}
      </p>
      <TextField label={textInlasning.instead(word)} value={written} onChange={setWritten} />
      {candidates.length > 1 && (
        <div className="inlasning-choice" role="group" aria-label={textInlasning.suggestions}>
          {candidates.map((candidate) => (
            <Button key={candidate} kind="ghost" onPress={() => setWritten(candidate)}>
              {candidate}
            </Button>
          ))}
        </div>
      )}
      <div className="inlasning-choice">
        <Button
          kind="primary"
          isDisabled={right === ''}
          onPress={() => onAccept([{ repair, right }])}
        >
          {textInlasning.accept}
        </Button>
        {alike.length > 1 && (
          <Button aria-expanded={isMany} onPress={() => setMany(!isMany)}>
            {textInlasning.acceptMany(alike.length)}
          </Button>
        )}
        <Button onPress={onSkip}>{textInlasning.skip}</Button>
      </div>
      {isMany && alike.length > 1 && <RepairMany choices={alike} onAccept={onAccept} />}
    </div>
  );
}
