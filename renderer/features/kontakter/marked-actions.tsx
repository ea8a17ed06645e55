import { Archive, ArchiveRestore, Merge, Users } from 'lucide-react';
import { Suspense, useState } from 'react';
import { gruppradOf } from '../../../shared/rules/grupprad.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textKontaktmarkering as text } from '../../text/kontakter.ts';
import { textMottagargrupper } from '../../text/mottagargrupper.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toasts.ts';
import { GruppDialog } from './grupp-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';

interface MarkedActionsProps {
  /** The marked rows, by `rad`. */
  readonly rader: readonly number[];
  readonly isClosedShown: boolean;
  readonly onDone: () => void;
}

/** So many rows the contract takes at a time. */
const MOST = 1000;

/** What can be done to marked contacts, beside writing them to a file. */
export function MarkedActions({ rader, isClosedShown, onDone }: MarkedActionsProps) {
  const [close, reopen] = [useSetClosed(true), useSetClosed(false)];
  const run = (command: typeof close, avslutad: boolean) => {
    command.run({ rader: [...rader], avslutad });
    onDone();
  };
  const isTooMany = rader.length > MOST;
  return (
    <>
      <MergeMarked {...{ rader, onDone }} />
      <GroupMarked {...{ rader, onDone }} />
      <Button icon={Archive} isDisabled={isTooMany} onPress={() => run(close, true)}>
        {text.close}
      </Button>
      {isClosedShown && (
        <Button icon={ArchiveRestore} isDisabled={isTooMany} onPress={() => run(reopen, false)}>
          {text.reopen}
        </Button>
      )}
      {isTooMany && <span>{text.tooMany(MOST)}</span>}
    </>
  );
}

/** Puts rows out of use or in use again, with a way back for those that were changed. */
function useSetClosed(avslutad: boolean) {
  const undo = useCommand('kontakt.setClosed');
  return useCommand('kontakt.setClosed', {
    onSuccess: ({ rader }) => {
      if (rader.length === 0) return;
      showToast({
        title: avslutad ? text.closed(rader.length) : text.reopened(rader.length),
        onUndo: () => undo.run({ rader, avslutad: !avslutad }),
      });
    },
  });
}

/** Rows are read so many at a time, and a group holds no more. */
const MOST_IN_GROUP = 200;

function GroupMarked({ rader, onDone }: Pick<MarkedActionsProps, 'rader' | 'onDone'>) {
  const [isOpen, setOpen] = useState(false);
  const ids = [...rader];
  const rows = useContractQuery('kontakt.listRows', { ids }, { isEnabled: isOpen }).data;
  return (
    <>
      <Button icon={Users} isDisabled={ids.length > MOST_IN_GROUP} onPress={() => setOpen(true)}>
        {textMottagargrupper.fromMarked}
      </Button>
      <Suspense fallback={null}>
        {isOpen && rows && (
          <GruppDialog
            grupp={null}
            rader={rows.map(gruppradOf)}
            onClose={() => {
              setOpen(false);
              onDone();
            }}
          />
        )}
      </Suspense>
    </>
  );
}

function MergeMarked({ rader, onDone }: Pick<MarkedActionsProps, 'rader' | 'onDone'>) {
  const [isOpen, setOpen] = useState(false);
  const isPair = rader.length === 2;
  const ids = [...rader];
  const rows = useContractQuery('kontakt.listRows', { ids }, { isEnabled: isPair }).data ?? [];
  const [one, other] = isPair ? rows : [];
  const isSameKind = one !== undefined && one.slag === other?.slag;
  return (
    <>
      <Button icon={Merge} isDisabled={!isSameKind} onPress={() => setOpen(true)}>
        {text.merge}
      </Button>
      {isOpen && one && other && (
        <MergeDialog
          {...{ slag: one.slag, firstId: one.id, secondId: other.id }}
          onClose={() => {
            setOpen(false);
            onDone();
          }}
        />
      )}
    </>
  );
}
