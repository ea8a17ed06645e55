import type { UseNavigateResult } from '@tanstack/react-router';
import type { Atgardsmal } from '../../../shared/domain/oversikt.ts';

/** Goes to where a duty is done. */
export function openMal(navigate: UseNavigateResult<string>, mal: Atgardsmal): void {
  void go(navigate, mal);
}

function go(navigate: UseNavigateResult<string>, mal: Atgardsmal): Promise<void> {
  switch (mal.typ) {
    case 'arende':
      return navigate({
        to: '/arenden/$arendeId',
        params: { arendeId: mal.id },
        search: { flik: 'tidsfrister' },
      });
    case 'skrivelse':
      return navigate({
        to: '/arenden/$arendeId/tjansteskrivelse/$tjansteskrivelseId',
        params: { arendeId: mal.arendeId, tjansteskrivelseId: mal.id },
      });
    case 'remiss':
      return navigate({ to: '/remisser/$remissId', params: { remissId: mal.id } });
    case 'sammantrade':
      return navigate({
        to: '/sammantraden/$sammantradeId',
        params: { sammantradeId: mal.id },
      });
    case 'protokoll':
      return navigate({
        to: '/sammantraden/$sammantradeId/protokoll',
        params: { sammantradeId: mal.id },
      });
    case 'expediering':
      return navigate({
        to: '/sammantraden/$sammantradeId/expediering',
        params: { sammantradeId: mal.id },
      });
    case 'sandlista':
      return navigate({ to: '/sandlistor/$sandlistaId', params: { sandlistaId: mal.id } });
    case 'inkorg':
      return navigate({ to: '/inkorg' });
    case 'delegation':
      return navigate({ to: '/delegation' });
  }
}
