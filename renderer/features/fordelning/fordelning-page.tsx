import { getRouteApi } from '@tanstack/react-router';
import { useContractData } from '../../api/queries.ts';
import { useToday } from '../../lib/today.tsx';
import { PaperSourcesContext, usePaperSources } from '../dokument/paper-sources.ts';
import { LedgerPage } from './ledger-page.tsx';
import { emptyLedger } from './ledger-values.ts';

const route = getRouteApi('/app/arenden/$arendeId/fordelning');

/** The allocation of a case: frame, applicants, and the decision points that follow. */
export function FordelningPage() {
  const { arendeId } = route.useParams();
  const sources = usePaperSources(arendeId);
  const { register } = useContractData('app.getInfo', {});
  const today = useToday();
  if (!register) return null;
  return (
    <PaperSourcesContext value={sources}>
      <LedgerPage
        key={arendeId}
        start={emptyLedger(register.organId, today)}
        beslutsnivaOrganId={register.organId}
      />
    </PaperSourcesContext>
  );
}
