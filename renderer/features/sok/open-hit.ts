import type { UseNavigateResult } from '@tanstack/react-router';
import type { Motessida, Soktraff } from '../../../shared/domain/sok.ts';

/** Opens what was found: the case, the handling, its file at the page, its post or its meeting. */
export function openHit(navigate: UseNavigateResult<string>, traff: Soktraff): void {
  const { arendeId, handlingId, post, fil, mote } = traff;
  if (post !== null) {
    const visa = post.vantar ? 'vantar' : 'avgjorda';
    void navigate({ to: '/inkorg', search: { visa, valt: post.rad } });
    return;
  }
  if (mote !== null) {
    openMeeting(navigate, mote);
    return;
  }
  if (arendeId === null) return;
  if (handlingId === null) {
    void navigate({ to: '/arenden/$arendeId', params: { arendeId } });
    return;
  }
  void navigate({
    to: '/arenden/$arendeId/handlingar/$handlingId',
    params: { arendeId, handlingId },
    search: fil === null ? {} : { fil: fil.namn, sida: fil.sida },
  });
}

function openMeeting(
  navigate: UseNavigateResult<string>,
  { sammantradeId, slag }: Motessida,
): void {
  const to = '/sammantraden/$sammantradeId';
  void navigate({ to: slag === 'lista' ? to : `${to}/protokoll`, params: { sammantradeId } });
}
