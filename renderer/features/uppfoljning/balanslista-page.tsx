import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CircleCheckBig, ListPlus } from 'lucide-react';
import type { Balanslista } from '../../../shared/domain/balanslista.ts';
import { Balansslag } from '../../../shared/domain/balanslista.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { balanssumma } from '../../../shared/phrases/balans.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textBalanslista as text } from '../../text/balanslista.ts';
import { textUppfoljning } from '../../text/uppfoljning.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SubPage } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toasts.ts';
import { OutputButtons } from '../utlamnande/output-buttons.tsx';
import { Balansdel } from './balansdel.tsx';
import './uppfoljning.css';

const above = <Link to="/uppfoljning">{textUppfoljning.title}</Link>;

/** What a body has outstanding: to look at, to print, and to put before the body. */
export function BalanslistaPage() {
  const search = useSearch({ from: '/app/balanslista' });
  const organ = useContractData('organ.list', {}).filter((one) => !one.externt && !one.avslutad);
  const [diarium] = useContractData('diarium.list', {});
  const shown =
    organ.find(({ id }) => id === search.organ) ??
    organ.find(({ id }) => id === diarium?.organId) ??
    organ[0];
  if (shown) return <OfOrgan key={shown.id} organ={organ} shown={shown} />;
  return (
    <SubPage title={text.title} above={above} className="uppfoljning">
      <EmptyState icon={CircleCheckBig} title={text.noOrganTitle}>
        {text.noOrganText}
      </EmptyState>
    </SubPage>
  );
}

interface OfOrganProps {
  readonly organ: readonly Organ[];
  readonly shown: Organ;
}

function OfOrgan({ organ, shown: { id: organId } }: OfOrganProps) {
  const navigate = useNavigate();
  const lista = useContractData('balanslista.get', { organId });
  return (
    <SubPage
      title={text.title}
      above={above}
      actions={
        <>
          <OnAgenda lista={lista} />
          <OutputButtons document={{ typ: 'balanslista', organId }} isStopped={false} />
        </>
      }
      className="uppfoljning"
    >
      <div className="balans-val">
        <Select
          label={text.organ}
          options={organ.map(({ id, namn }) => ({ id, label: namn }))}
          value={organId}
          onChange={(id) =>
            void navigate({
              to: '/balanslista',
              search: { organ: organ.find((one) => one.id === id)?.id },
              replace: true,
            })
          }
        />
        <p role="status">{balanssumma(lista)}</p>
      </div>
      {lista.rader.length === 0 && (
        <EmptyState icon={CircleCheckBig} title={text.emptyTitle}>
          {text.emptyText}
        </EmptyState>
      )}
      {Balansslag.options.map((slag) => (
        <Balansdel key={slag} slag={slag} lista={lista} />
      ))}
    </SubPage>
  );
}

/** One press puts the list before the body's next meeting, or makes the one there anew. */
function OnAgenda({ lista: { organId, mote } }: { readonly lista: Balanslista }) {
  const put = useCommand('balanslista.putOnAgenda', {
    onSuccess: () =>
      showToast({ title: text.wasPut(mote?.datum ?? ''), detail: text.wasPutDetail }),
  });
  if (mote === null) return <span className="muted">{text.noMeeting}</span>;
  const { id: sammantradeId, datum, harLista } = mote;
  return (
    <>
      {harLista && (
        <Link to="/sammantraden/$sammantradeId" params={{ sammantradeId }}>
          {text.openMeeting}
        </Link>
      )}
      <Button
        icon={ListPlus}
        isPending={put.isPending}
        onPress={() => put.run({ organId, sammantradeId })}
      >
        {harLista ? text.renew(datum) : text.putOn(datum)}
      </Button>
    </>
  );
}
