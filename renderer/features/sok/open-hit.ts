import type { UseNavigateResult } from '@tanstack/react-router';
import type { Soktraff } from '../../../shared/domain/sok.ts';

/** Opens what was found: the case, the handling, its file at the page, or the post it lies in. */
export function openHit(navigate: UseNavigateResult<string>, traff: Soktraff): void {
  const { arendeId, handlingId, post, fil } = traff;
  if (post !== null) {
    const visa = post.vantar ? 'vantar' : 'avgjorda';
    void navigate({ to: '/inkorg', search: { visa, valt: post.rad } });
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
