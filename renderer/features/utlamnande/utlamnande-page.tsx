import { getRouteApi, Link } from '@tanstack/react-router';
import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import type { Granskning } from '../../../shared/contract/utlamnande.ts';
import type { Utlamnandeurval } from '../../../shared/domain/utlamnande.ts';
import { MAX_LISTRADER } from '../../../shared/rules/listrader.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { SubPage } from '../../ui/page.tsx';
import { ExportStatus } from './export-status.tsx';
import type { RunningExport } from './export-status.tsx';
import { HitBox } from './hit-table.tsx';
import { OutputButtons } from './output-buttons.tsx';
import { PublicPages } from './public-pages.tsx';
import { UrvalForm } from './urval-form.tsx';
import { urvalOf } from './urval-search.ts';
import './utlamnande.css';

const route = getRouteApi('/app/utlamnande');

/** A list of the register for whoever asks for it, made of nothing but what is public. */
export function UtlamnandePage() {
  const urval = urvalOf(route.useSearch(), useToday());
  const navigate = route.useNavigate();
  const [running, setRunning] = useState<RunningExport | null>(null);
  const granskning = useContractQuery('utlamnande.getReview', { urval }, { keepPrevious: true });
  const csv = useCommand('utlamnande.exportCsv', { onSuccess: setRunning });
  const { data } = granskning;
  const isStopped = data === undefined || data.personnummer > 0;
  const document = { typ: 'diarielista', urval } as const;
  return (
    <SubPage
      title={textUtlamnande.title}
      above={<Link to="/arenden">{textUtlamnande.cases}</Link>}
      isLoading={granskning.isFetching}
      actions={
        <>
          <Button
            icon={FileSpreadsheet}
            isDisabled={isStopped}
            isPending={csv.isPending}
            onPress={() => csv.run({ urval })}
          >
            {textUtlamnande.saveCsv}
          </Button>
          <OutputButtons document={document} isStopped={isStopped || isTooLong(data)} />
        </>
      }
      className="utlamnande"
    >
      <div className="utlamnande-choice">
        <p className="muted">{textUtlamnande.publicOnly}</p>
        <UrvalForm urval={urval} onChange={(search) => void navigate({ search, replace: true })} />
        <p className="utlamnande-count" role="status">
          {data ? countText(data, urval) : textUtlamnande.counting}
        </p>
        {running && <ExportStatus key={running.jobId} {...running} />}
      </div>
      {data && <Outcome granskning={data} urval={urval} />}
    </SubPage>
  );
}

interface OutcomeProps {
  readonly granskning: Granskning;
  readonly urval: Utlamnandeurval;
}

/** The pages of the list, or what stands in the way of them. */
function Outcome({ granskning, urval }: OutcomeProps) {
  const { personnummer, doldaNamn, traffar } = granskning;
  return (
    <div className="utlamnande-outcome">
      <HitBox slag="personnummer" traffar={traffar} count={personnummer} />
      <HitBox slag="dolt_namn" traffar={traffar} count={doldaNamn} />
      {personnummer === 0 && isTooLong(granskning) && (
        <MessageBox tone="info" title={textUtlamnande.tooLong}>
          <p>{textUtlamnande.tooLongDetail(MAX_LISTRADER)}</p>
        </MessageBox>
      )}
      {personnummer === 0 && !isTooLong(granskning) && (
        <PublicPages
          document={{ typ: 'diarielista', urval }}
          title={textUtlamnande.title}
          label={textUtlamnande.pages}
        />
      )}
    </div>
  );
}

function isTooLong({ arenden, handlingar }: Pick<Granskning, 'arenden' | 'handlingar'>): boolean {
  return arenden + handlingar > MAX_LISTRADER;
}

function countText({ arenden, handlingar }: Granskning, { innehall }: Utlamnandeurval): string {
  return textUtlamnande.count(arenden, handlingar, innehall);
}
