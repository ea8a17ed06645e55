import { ListChecks, Plus } from 'lucide-react';
import { useState } from 'react';
import { Dagordningsgrupp } from '../../../shared/domain/dagordning.ts';
import type { Dagordningspunkt } from '../../../shared/domain/dagordning.ts';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textDagordning, textDagordningsgrupp } from '../../text/sammantraden.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { createDagordningDrag } from './dagordning-drag.ts';
import { DagordningRow } from './dagordning-row.tsx';
import { isOpenForItems } from './klara-part.tsx';
import { PunktDialog } from './punkt-dialog.tsx';
import { useDagordning } from './use-dagordning.ts';
import './dagordning.css';

interface DagordningPartProps {
  readonly sammantrade: Sammantradesgang;
  readonly dagordning: readonly Dagordningspunkt[];
}

/** The agenda: its groups in the order they are called, and the items of each. */
export function DagordningPart({ sammantrade, dagordning }: DagordningPartProps) {
  const [open, setOpen] = useState<Dagordningspunkt | 'new' | null>(null);
  const [drag] = useState(createDagordningDrag);
  const moves = useDagordning(dagordning);
  const isOpen = isOpenForItems(sammantrade);
  const ofMeeting = { sammantradeId: sammantrade.id };
  const lists = useContractQuery('balanslista.listOnAgenda', ofMeeting).data ?? [];
  const numbers = preliminary(dagordning);
  return (
    <section className="dagordning" aria-labelledby="dagordning">
      <header>
        <h2 id="dagordning">{textDagordning.title}</h2>
        <span className="spacer" />
        {isOpen && dagordning.every(({ grupp }) => grupp !== 'formalia') && (
          <FormaliaButton sammantrade={sammantrade} />
        )}
        {isOpen && (
          <Button icon={Plus} onPress={() => setOpen('new')}>
            {textDagordning.add}
          </Button>
        )}
      </header>
      {dagordning.length === 0 ? (
        <EmptyState icon={ListChecks} title={textDagordning.emptyTitle}>
          {textDagordning.emptyText}
        </EmptyState>
      ) : (
        <p className="field-hint">{textDagordning.hint}</p>
      )}
      {groupsOf(dagordning).map(({ grupp, items }) => (
        <section key={grupp} className="dagordning-grupp" aria-labelledby={`grupp-${grupp}`}>
          <h3 id={`grupp-${grupp}`} {...drag.target({ grupp, foreId: null }, moves)}>
            {textDagordningsgrupp[grupp]}
          </h3>
          <ol>
            {items.map((punkt) => (
              <DagordningRow
                key={punkt.id}
                punkt={punkt}
                lista={lists.find((one) => one.dagordningspunktId === punkt.id)?.rubrik}
                nummer={numbers.get(punkt.id) ?? ''}
                drag={drag}
                moves={moves}
                onOpen={() => setOpen(punkt)}
              />
            ))}
          </ol>
        </section>
      ))}
      <p role="status" className="visually-hidden">
        {moves.said}
      </p>
      {open !== null && (
        <PunktDialog
          sammantrade={sammantrade}
          {...(open === 'new' ? {} : { punkt: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

function groupsOf(dagordning: readonly Dagordningspunkt[]) {
  return Dagordningsgrupp.options
    .map((grupp) => ({ grupp, items: dagordning.filter((one) => one.grupp === grupp) }))
    .filter(({ items }) => items.length > 0);
}

/** The numbers that items will get, as long as they have none. */
function preliminary(dagordning: readonly Dagordningspunkt[]): ReadonlyMap<string, string> {
  const waiting = dagordning.filter(({ utgar }) => !utgar);
  return new Map(waiting.map(({ id }, index) => [id, String(index + 1)]));
}

function FormaliaButton({ sammantrade }: { readonly sammantrade: Sammantradesgang }) {
  const save = useCommand('dagordning.save');
  const add = async () => {
    for (const rubrik of textDagordning.formalia) {
      const paper = { arendeId: null, tjansteskrivelseId: null, omedelbarJustering: false };
      const where = { sammantradeId: sammantrade.id, grupp: 'formalia' as const };
      const data = { ...where, ...paper, rubrik, foredragande: '' };
      await save.runAsync({ existing: null, data, tillkommandeSkal: '' });
    }
  };
  return (
    <Button isPending={save.isPending} onPress={() => void add().catch(() => undefined)}>
      {textDagordning.addFormalia}
    </Button>
  );
}
