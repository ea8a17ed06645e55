import { useState } from 'react';
import type { SourcePart } from '../../../shared/domain/inlasning.ts';
import { spelling } from '../../spelling/spelling.ts';
import { textInlasning } from '../../text/inlasning.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { withWord } from './parts.ts';
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
  const accept = (repair: Repair, right: string, isAll: boolean) => {
    onChange(withWord(parts, repair.word, right, isAll ? null : repair.place));
    setRepairs(isAll ? repairs.filter(({ word }) => word !== repair.word) : shifted(repairs));
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
            alike={repairs.filter(({ word }) => word === first.word).length}
            onAccept={(right, isAll) => accept(first, right, isAll)}
            onSkip={() => setRepairs(repairs.slice(1))}
          />
        </>
      )}
    </div>
  );
}

/** The rest of the list; the same word later in the same piece is one place nearer now. */
function shifted([done, ...rest]: readonly Repair[]): Repair[] {
  return rest.map((repair) => {
    const isAlike = repair.word === done?.word && repair.place.id === done.place.id;
    return isAlike ? { ...repair, place: { ...repair.place, nr: repair.place.nr - 1 } } : repair;
  });
}
