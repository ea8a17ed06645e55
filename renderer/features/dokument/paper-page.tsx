import { getRouteApi } from '@tanstack/react-router';
import { useContractData } from '../../api/queries.ts';
import { LockedPaper } from './locked-paper.tsx';
import { PaperByStatus } from './paper-by-status.tsx';
import './paper.css';
import { PaperSourcesContext, usePaperSources } from './paper-sources.ts';

const route = getRouteApi('/app/arenden/$arendeId/tjansteskrivelse/$tjansteskrivelseId');

/** The officer's report: the form, and the page as it will be printed. */
export function PaperPage() {
  const { arendeId, tjansteskrivelseId } = route.useParams();
  const paper = useContractData('tjansteskrivelse.get', { tjansteskrivelseId });
  const sources = usePaperSources(arendeId, paper);
  return (
    <PaperSourcesContext value={sources}>
      {paper.last ? <LockedPaper paper={paper} /> : <PaperByStatus key={paper.id} paper={paper} />}
    </PaperSourcesContext>
  );
}
