import { getRouteApi } from '@tanstack/react-router';
import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import type { Statistik } from '../../../shared/domain/statistik.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textStatistik } from '../../text/statistik.ts';
import { Button } from '../../ui/button.tsx';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { ExportStatus } from '../utlamnande/export-status.tsx';
import type { RunningExport } from '../utlamnande/export-status.tsx';
import { OutputButtons } from '../utlamnande/output-buttons.tsx';
import { ArendeSection } from './arende-section.tsx';
import { KlassSection } from './klass-section.tsx';
import { PunktlighetSection } from './punktlighet-section.tsx';
import { StatistikForm } from './statistik-form.tsx';
import { urvalOf } from './statistik-search.ts';
import { TidSection } from './tid-section.tsx';
import './statistik.css';

const route = getRouteApi('/app/statistik');

/** How much there was, how long it took, and whether it was in time. */
export function StatistikPage() {
  const urval = urvalOf(route.useSearch(), useToday());
  const navigate = route.useNavigate();
  const [running, setRunning] = useState<RunningExport | null>(null);
  const { data, isFetching } = useContractQuery('statistik.get', { urval }, { keepPrevious: true });
  const excel = useCommand('statistik.export', { onSuccess: setRunning });
  return (
    <Page>
      <PageHeader
        title={textStatistik.title}
        isLoading={isFetching}
        actions={
          <>
            <Button
              icon={FileSpreadsheet}
              isPending={excel.isPending}
              onPress={() => excel.run({ urval, format: 'xlsx' })}
            >
              {textStatistik.saveExcel}
            </Button>
            <OutputButtons document={{ typ: 'statistik', urval }} isStopped={!data} />
          </>
        }
      />
      <PageBody>
        <div className="statistik">
          <StatistikForm
            urval={urval}
            onChange={(search) => void navigate({ search, replace: true })}
          />
          {running && <ExportStatus key={running.jobId} {...running} />}
          {data ? <Figures statistik={data} /> : <p role="status">{textStatistik.counting}</p>}
        </div>
      </PageBody>
    </Page>
  );
}

function Figures({ statistik }: { readonly statistik: Statistik }) {
  return (
    <>
      <Keyfigures statistik={statistik} />
      <div className="statistik-grid">
        <PunktlighetSection punktlighet={statistik.punktlighet} />
        <ArendeSection manader={statistik.manader} />
        <TidSection title={textStatistik.beslutstid} tid={statistik.beslutstid} />
        <TidSection title={textStatistik.avslutstid} tid={statistik.avslutstid} />
        <KlassSection klasser={statistik.klasser} />
      </div>
    </>
  );
}

function Keyfigures({ statistik: { arenden, oppna } }: { readonly statistik: Statistik }) {
  const figures = [
    [textStatistik.inkomna, arenden.inkomna],
    [textStatistik.beslutade, arenden.beslutade],
    [textStatistik.avslutade, arenden.avslutade],
    [textStatistik.oppna, oppna],
  ] as const;
  return (
    <dl className="statistik-key" aria-label={textStatistik.keyFigures}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value.toLocaleString('sv-SE')}</dd>
        </div>
      ))}
    </dl>
  );
}
