import { FileInput } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { LastKlassplan } from '../../../shared/contract/diarium.ts';
import { planOn } from '../../../shared/rules/klassplan.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textKlassplan } from '../../text/klassplan.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { KlassplanImportDialog } from './klassplan-import-dialog.tsx';
import { KlassplanTable } from './klassplan-table.tsx';
import { StoredKlassTree } from './stored-klass-tree.tsx';

/** The file plans of the register's bodies, and the classes of the one that is shown. */
export function KlassplanTab() {
  const today = useToday();
  const planer = useContractData('klassplan.list', {});
  const [shownId, setShownId] = useState<string | null>(null);
  const current = planer.find((plan) => planOn(planer, plan.organId, today)?.id === plan.id);
  const heading = useFocusOnFirst(planer.length > 0);
  const shown = planer.find(({ id }) => id === shownId) ?? current ?? planer[0];
  if (!shown)
    return (
      <EmptyState title={textKlassplan.emptyTitle} actions={<ReadFileButton />}>
        {textKlassplan.emptyText}
      </EmptyState>
    );
  return (
    <div className="grunddata-parts">
      <section className="grunddata-part" aria-labelledby="planer-title">
        <h2 id="planer-title" ref={heading} tabIndex={-1}>
          {textKlassplan.plans}
        </h2>
        <KlassplanTable planer={planer} shownId={shown.id} onShow={setShownId} />
        <ReadFileButton />
      </section>
      <section className="grunddata-part" aria-labelledby="klasser-title">
        <h2 id="klasser-title">{textKlassplan.classesOf(shown.namn)}</h2>
        <StoredKlassTree key={shown.id} plan={shown} />
      </section>
    </div>
  );
}

/** The list takes the focus when its first plan has been read in: what had it is gone. */
function useFocusOnFirst(hasPlans: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hadPlans = useRef(hasPlans);
  useEffect(() => {
    if (hasPlans && !hadPlans.current) heading.current?.focus();
    hadPlans.current = hasPlans;
  }, [hasPlans]);
  return heading;
}

/** Chooses a file, and shows what it holds before anything is stored. */
function ReadFileButton() {
  const [last, setLast] = useState<LastKlassplan | null>(null);
  const choose = useCommand('klassplan.chooseFile', { onSuccess: setLast });
  const chooseFile = () => {
    choose.run({});
  };
  return (
    <>
      <Button icon={FileInput} isPending={choose.isPending} onPress={chooseFile}>
        {textKlassplan.readFile}
      </Button>
      {last !== null && (
        <KlassplanImportDialog
          last={last}
          onChooseAnother={chooseFile}
          onClose={() => {
            setLast(null);
          }}
        />
      )}
    </>
  );
}
