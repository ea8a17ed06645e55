import { getRouteApi } from '@tanstack/react-router';
import { useContractData } from '../../api/queries.ts';
import { Page } from '../../ui/page.tsx';
import { AlreadyDecided } from './already-decided.tsx';
import { BeslutForm } from './beslut-form.tsx';
import { BeslutHeader } from './beslut-header.tsx';
import './beslut.css';

const route = getRouteApi('/app/arenden/$arendeId/beslut/$tjansteskrivelseId');

/** Recording the decision on a paper, or the decision that is recorded already. */
export function BeslutPage() {
  const { arendeId, tjansteskrivelseId } = route.useParams();
  const arende = useContractData('arende.get', { arendeId });
  const paper = useContractData('tjansteskrivelse.get', { tjansteskrivelseId });
  const fordelning = useContractData('fordelning.get', { arendeId });
  const organ = useContractData('organ.list', {});
  const meetings = useContractData('sammantrade.list', { organId: null, fran: null, tom: null });
  if (paper.last) {
    return (
      <Page>
        <BeslutHeader arende={arende} />
        <AlreadyDecided arendeId={arendeId} tjansteskrivelseId={tjansteskrivelseId} />
      </Page>
    );
  }
  return (
    <BeslutForm
      key={tjansteskrivelseId}
      arende={arende}
      paper={paper}
      underlag={{ organ, fordelning, paper }}
      sammantradesdag={meetings.find(({ id }) => id === paper.sammantradeId)?.datum ?? null}
    />
  );
}
