import { CopyCheck } from 'lucide-react';
import { useState } from 'react';
import type { Dubblettpar, Slag } from '../../../shared/domain/dubblett.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textDubbletter } from '../../text/kontakter.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';

/** Leads to those that look alike, when there are any. */
export function DuplicatesButton({ slag }: { readonly slag: Slag }) {
  const pairs = useContractQuery('dubblett.list', { slag }).data ?? [];
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {pairs.length > 0 && (
        <Button icon={CopyCheck} onPress={() => setOpen(true)}>
          {textDubbletter.open(pairs.length)}
        </Button>
      )}
      {isOpen && <DuplicatesDialog slag={slag} pairs={pairs} onClose={() => setOpen(false)} />}
    </>
  );
}

interface DuplicatesDialogProps {
  readonly slag: Slag;
  readonly pairs: readonly Dubblettpar[];
  readonly onClose: () => void;
}

function DuplicatesDialog({ slag, pairs, onClose }: DuplicatesDialogProps) {
  const [compared, setCompared] = useState<Dubblettpar | null>(null);
  const keepApart = useCommand('dubblett.keepApart');
  return (
    <Dialog title={textDubbletter.title} isOpen size="large" onClose={onClose}>
      <p className="muted">{pairs.length === 0 ? textDubbletter.none : textDubbletter.intro}</p>
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
    </Dialog>
  );
}
