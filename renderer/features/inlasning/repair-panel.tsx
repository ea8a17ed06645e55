import { useState } from 'react';
import type { SourcePart } from '../../../shared/domain/inlasning.ts';
import { spelling } from '../../spelling/spelling.ts';
import { textInlasning } from '../../text/inlasning.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { withChoices, withoutChoices } from './repair-batch.ts';
import type { Choice } from './repair-batch.ts';
import { findRepairs } from './repairs.ts';
import type { Repair } from './repairs.ts';
import { RepairRow } from './repair-row.tsx';

interface RepairPanelProps {
  readonly parts: readonly SourcePart[];
  readonly onChange: (parts: readonly SourcePart[]) => void;
}

type State = 'idle' | 'searching' | 'failed' | 'found';

/** Words that may have been misread, one at a time; none is put right by itself. */
export function RepairPanel({ parts, onChange }: RepairPanelProps) {
  const [state, setState] = useState<State>('idle');
  const [repairs, setRepairs] = useState<readonly Repair[]>([]);
  const search = () => {
    setState('searching');
    findRepairs(parts, spelling).then(
      (found) => {
        setRepairs(found);
        setState('found');
      },
      () => setState('failed'),
    );
  };
  const [first] = repairs;
  const accept = (choices: readonly Choice[]) => {
    onChange(withChoices(parts, repairs, choices));
    setRepairs(withoutChoices(repairs, choices));
  };
  return (
    <div className="inlasning-repairs">
      <Button isPending={state === 'searching'} onPress={search}>
        {state === 'searching' ? textInlasning.searching : textInlasning.findRepairs}
      </Button>
      {state === 'failed' && <MessageBox tone="warn" title={textInlasning.repairFailed} />}
      {state === 'found' && !first && <p role="status">{textInlasning.noRepairs}</p>}
      {state === 'found' && first && (
        <>
          <p role="status">{textInlasning.repairsIntro(repairs.length)}</p>
          <RepairRow
            key={`${String(first.place.id)} ${String(first.place.nr)} ${first.word}`}
            repair={first}
            repairs={repairs}
            onAccept={accept}
            onSkip={() => setRepairs(repairs.slice(1))}
          />
        </>
      )}
    </div>
  );
}
