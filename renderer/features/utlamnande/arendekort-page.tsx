import { getRouteApi, Link } from '@tanstack/react-router';
import { useContractData } from '../../api/queries.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { Breadcrumbs, Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { HitBox } from './hit-table.tsx';
import { OutputButtons } from './output-buttons.tsx';
import { PublicPages } from './public-pages.tsx';
import './utlamnande.css';

const route = getRouteApi('/app/arenden/$arendeId/arendekort');

/** The card of a case: all that is public of it, on paper. */
export function ArendekortPage() {
  const { arendeId } = route.useParams();
  const arende = useContractData('arende.get', { arendeId });
  const granskning = useContractData('utlamnande.getCardReview', { arendeId });
  const { personnummer, doldaNamn, traffar } = granskning;
  const document = { typ: 'arendekort', id: arendeId } as const;
  const title = `${textUtlamnande.card} ${arende.diarienummer}`;
  return (
    <Page>
      <PageHeader
        title={title}
        crumbs={
          <Breadcrumbs>
            <Link to="/arenden">{textUtlamnande.cases}</Link>
            <Link to="/arenden/$arendeId" params={{ arendeId }}>
              {arende.diarienummer}
            </Link>
            {textUtlamnande.card}
          </Breadcrumbs>
        }
        actions={<OutputButtons document={document} isStopped={personnummer > 0} />}
      />
      <PageBody>
        <div className="utlamnande-card">
          <h1>{title}</h1>
          <HitBox slag="personnummer" traffar={traffar} count={personnummer} />
          <HitBox slag="dolt_namn" traffar={traffar} count={doldaNamn} />
          {personnummer === 0 && (
            <PublicPages document={document} title={title} label={textUtlamnande.cardPages} />
          )}
        </div>
      </PageBody>
    </Page>
  );
}
