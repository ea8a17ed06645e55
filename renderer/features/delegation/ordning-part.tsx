import { FileInput, PencilLine, Plus, Stamp } from 'lucide-react';
import { useState } from 'react';
import type { LastDelegationsordning } from '../../../shared/contract/delegation.ts';
import type { Delegationspunkt } from '../../../shared/domain/delegation.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textDelegationsordning } from '../../text/delegation.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { OrdningImportDialog } from './ordning-import-dialog.tsx';
import { PunktDialog } from './punkt-dialog.tsx';
import { Punkttabell } from './punkttabell.tsx';

const text = textDelegationsordning;

/** A body's order of delegation: who may decide what. */
export function OrdningPart({ organ }: { readonly organ: Organ }) {
  const punkter = useContractData('delegationspunkt.list', { organId: organ.id });
  const [edited, setEdited] = useState<Delegationspunkt | 'ny' | null>(null);
  const [isEndedShown, setEndedShown] = useState(false);
  const ended = punkter.filter(({ avslutad }) => avslutad !== null);
  const shown = isEndedShown ? punkter : punkter.filter(({ avslutad }) => avslutad === null);
  return (
    <section className="delegation-part" aria-label={text.caption(organ.namn)}>
      {/* The buttons stay where they are when the first point comes: one has the focus. */}
      <div className="delegation-bar">
        {ended.length > 0 && (
          <Checkbox isSelected={isEndedShown} onChange={setEndedShown}>
            {text.showEnded(ended.length)}
          </Checkbox>
        )}
        <span className="spacer" />
        <ReadFileButton organ={organ} punkter={punkter} />
        <Button kind="primary" icon={Plus} onPress={() => setEdited('ny')}>
          {text.add}
        </Button>
      </div>
      {punkter.length === 0 ? (
        <EmptyState icon={Stamp} title={text.emptyTitle}>
          {text.emptyText}
        </EmptyState>
      ) : (
        <Punkttabell
          caption={text.caption(organ.namn)}
          punkter={shown.toSorted(byNumber)}
          action={(punkt) => (
            <IconButton
              icon={PencilLine}
              label={text.change(punkt.nummer)}
              onPress={() => setEdited(punkt)}
            />
          )}
        />
      )}
      {edited !== null && (
        <PunktDialog
          organId={organ.id}
          {...(edited === 'ny' ? {} : { punkt: edited })}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

/** A.2 before A.10. */
function byNumber(a: Delegationspunkt, b: Delegationspunkt): number {
  return a.nummer.localeCompare(b.nummer, 'sv', { numeric: true });
}

interface ReadFileButtonProps {
  readonly organ: Organ;
  readonly punkter: readonly Delegationspunkt[];
}

/** Chooses a file, and shows what it holds before anything is stored. */
function ReadFileButton({ organ, punkter }: ReadFileButtonProps) {
  const [last, setLast] = useState<LastDelegationsordning | null>(null);
  const choose = useCommand('delegationspunkt.chooseFile', { onSuccess: setLast });
  return (
    <>
      <Button icon={FileInput} isPending={choose.isPending} onPress={() => choose.run({})}>
        {text.readFile}
      </Button>
      {last !== null && (
        <OrdningImportDialog
          last={last}
          organ={organ}
          applying={punkter.filter(({ avslutad }) => avslutad === null).length}
          onChooseAnother={() => choose.run({})}
          onClose={() => setLast(null)}
        />
      )}
    </>
  );
}
