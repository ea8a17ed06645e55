import { useState } from 'react';
import { Slag } from '../../../shared/domain/dubblett.ts';
import type { Dubblettpar } from '../../../shared/domain/dubblett.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textDubbletter, textKontaktfilter } from '../../text/kontakter.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadingBar } from '../../ui/loading.tsx';
import { MergeDialog } from './merge-dialog.tsx';

/** Those that look alike, of each kind: compared and merged, or said to be two. */
export function DuplicatesDialog({ onClose }: { readonly onClose: () => void }) {
  const kontakt = useContractQuery('dubblett.list', { slag: 'kontakt' }).data;
  const person = useContractQuery('dubblett.list', { slag: 'person' }).data;
  const organ = useContractQuery('dubblett.list', { slag: 'organ' }).data;
  const pairs = { kontakt, person, organ };
  const isRead = kontakt !== undefined && person !== undefined && organ !== undefined;
  const isNone = isRead && [kontakt, person, organ].every(({ length }) => length === 0);
  return (
    <Dialog title={textDubbletter.title} isOpen size="large" onClose={onClose}>
      <LoadingBar isLoading={!isRead} />
      <p className="muted">{isNone ? textDubbletter.none : textDubbletter.intro}</p>
      {Slag.options.map((slag) => (
        <Pairs key={slag} slag={slag} pairs={pairs[slag] ?? []} />
      ))}
    </Dialog>
  );
}

interface PairsProps {
  readonly slag: Slag;
  readonly pairs: readonly Dubblettpar[];
}

function Pairs({ slag, pairs }: PairsProps) {
  const [compared, setCompared] = useState<Dubblettpar | null>(null);
  const keepApart = useCommand('dubblett.keepApart');
  return (
    <>
      {pairs.length > 0 && <h3>{textKontaktfilter.slagOf[slag]}</h3>}
      <ul className="duplicate-list">
        {pairs.map((pair) => {
          const { ena, andra, skal } = pair;
          return (
            <li key={`${ena.id} ${andra.id}`}>
              <span className="kontakt-list-text">
                <span>
                  {ena.namn} – {andra.namn}
                </span>
                <small>{textDubbletter.skal[skal]}</small>
              </span>
              <Button
                aria-label={textDubbletter.keepApartNames(ena.namn, andra.namn)}
                isPending={keepApart.isPending}
                onPress={() => keepApart.run({ slag, ids: [ena.id, andra.id] })}
              >
                {textDubbletter.keepApart}
              </Button>
              <Button
                aria-label={textDubbletter.compareNames(ena.namn, andra.namn)}
                onPress={() => setCompared(pair)}
              >
                {textDubbletter.compare}
              </Button>
            </li>
          );
        })}
      </ul>
      {compared && (
        <MergeDialog
          slag={slag}
          firstId={compared.ena.id}
          secondId={compared.andra.id}
          onClose={() => setCompared(null)}
        />
      )}
    </>
  );
}
