import type { ArendeInput } from '../../../shared/domain/arende.ts';
import type { HandlingData } from '../../../shared/domain/handling.ts';
import type { Post } from '../../../shared/domain/post.ts';
import { dnrIn, isRemissrubrik } from '../../../shared/rules/remisshandling.ts';

/** What a post says of the handling that it becomes. */
export function handlingOf(post: Post): Partial<HandlingData> {
  return {
    riktning: 'in',
    rubrik: post.rubrik,
    inkommenDatum: post.inkommenDatum,
    datumHandling: post.datumHandling,
    ...(post.avsandare === '' ? {} : { motpart: { typ: 'namn', namn: post.avsandare } }),
    ...(post.kalla === 'epost' ? { handlingstyp: 'e_post' } : {}),
    ...(isRemissrubrik(post.rubrik) ? { handlingstyp: 'remiss' } : {}),
  };
}

/** What a post says of the case that it opens. */
export function arendeOf(post: Post): Partial<ArendeInput> {
  return {
    arendemening: post.rubrik,
    inkomDatum: post.inkommenDatum,
    initiativtagare: post.avsandare,
    ...(isRemissrubrik(post.rubrik) && {
      ursprung: 'remiss',
      ursprungRef: dnrIn(post.rubrik),
    }),
  };
}
