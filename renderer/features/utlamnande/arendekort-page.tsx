import { getRouteApi, Link } from '@tanstack/react-router';
import { useContractData } from '../../api/queries.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { SubPage } from '../../ui/page.tsx';
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
    <SubPage
      title={title}
      crumb={textUtlamnande.card}
      above={
        <>
          <Link to="/arenden">{textUtlamnande.cases}</Link>
          <Link to="/arenden/$arendeId" params={{ arendeId }}>
            {arende.diarienummer}
          </Link>
        </>
      }
      actions={<OutputButtons document={document} isStopped={personnummer > 0} />}
      className="utlamnande-card"
    >
      <HitBox slag="personnummer" traffar={traffar} count={personnummer} />
      <HitBox slag="dolt_namn" traffar={traffar} count={doldaNamn} />
      {personnummer === 0 && (
        <PublicPages document={document} title={title} label={textUtlamnande.cardPages} />
      )}
    </SubPage>
  );
}
