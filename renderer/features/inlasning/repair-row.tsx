import { useState } from 'react';
import { textInlasning } from '../../text/inlasning.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { Repair } from './repairs.ts';

interface RepairRowProps {
  readonly repair: Repair;
  /** How many places are left with the same word, this one counted. */
  readonly alike: number;
  readonly onAccept: (right: string, isAll: boolean) => void;
  readonly onSkip: () => void;
}

/** One word among its neighbours, and what it may have been. */
export function RepairRow({ repair, alike, onAccept, onSkip }: RepairRowProps) {
  const { word, before, after, candidates } = repair;
  const [right, setRight] = useState(candidates[0] ?? word);
  return (
    <div className="inlasning-repair">
      <p>
        {before}
        <mark>{word}</mark>
        {after}
      </p>
      <Select
        label={textInlasning.instead(word)}
        options={candidates.map((one) => ({ id: one, label: one }))}
        value={right}
        onChange={setRight}
      />
      <div className="inlasning-choice">
        <Button kind="primary" onPress={() => onAccept(right, false)}>
          {textInlasning.accept}
        </Button>
        {alike > 1 && (
          <Button onPress={() => onAccept(right, true)}>{textInlasning.acceptAll(alike)}</Button>
        )}
        <Button onPress={onSkip}>{textInlasning.skip}</Button>
      </div>
    </div>
  );
}
