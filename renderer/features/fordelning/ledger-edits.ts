import type { Ansokan, Ansokanspost, Beslutssatt } from '../../../shared/domain/fordelning.ts';
import { AnsokanId, AnsokanspostId } from '../../../shared/domain/id.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import { isExcluded, sumAnsokan } from '../../../shared/rules/fordelning.ts';
import { newId } from '../../lib/new-id.ts';
import { countableAnsokan } from './ledger-values.ts';

/** The outcome that follows from the amounts; an item left out stays so. */
export function withOutcome(post: Ansokanspost): Ansokanspost {
  if (isExcluded(post)) return post;
  const isWhole = post.begartKr !== null && post.beviljatKr === post.begartKr;
  return { ...post, utfall: isWhole ? 'beviljas' : 'beviljas_delvis' };
}

/** The item left out of the grant, with nothing granted, or taken in again. */
export function excluded(post: Ansokanspost, isOut: boolean, satt: Beslutssatt): Ansokanspost {
  const beviljatKr = satt === 'per_post' ? 0 : null;
  if (isOut) return { ...post, utfall: 'omfattas_ej', beviljatKr };
  return forSatt({ ...post, utfall: 'beviljas', beviljatKr }, satt);
}

/** An item nobody has written anything about yet. */
export function emptyPost(satt: Beslutssatt, tillfalle = 1): Ansokanspost {
  const post: Ansokanspost = {
    id: newId(AnsokanspostId),
    tillfalle,
    rubrik: '',
    begartKr: null,
    beviljatKr: null,
    utfall: 'beviljas',
  };
  return forSatt(post, satt);
}

/** An application of a body, to be decided item by item until something else is said. */
export function emptyAnsokan(sokandeOrganId: OrganId): Ansokan {
  return {
    id: newId(AnsokanId),
    sokandeOrganId,
    beslutssatt: 'per_post',
    begartKr: null,
    beviljatKr: null,
    visningsenhet: null,
    enlighetstext: 'auto',
    tillfallen: [{ beskrivning: '', kallhanvisningId: null }],
    poster: [emptyPost('per_post')],
    aterrapport: null,
  };
}

function forSatt(post: Ansokanspost, satt: Beslutssatt): Ansokanspost {
  if (satt === 'klumpsumma') {
    return { ...post, beviljatKr: null, utfall: isExcluded(post) ? 'omfattas_ej' : 'beviljas' };
  }
  return withOutcome({ ...post, beviljatKr: post.beviljatKr ?? 0 });
}

/**
 * The application decided item by item, or as one sum. The sums that the items came to become the
 * lump sum; the other way nothing is known, so each item starts at nought.
 */
export function withBeslutssatt(ansokan: Ansokan, beslutssatt: Beslutssatt): Ansokan {
  if (ansokan.beslutssatt === beslutssatt) return ansokan;
  const { begart, tilldelat } = sumAnsokan(countableAnsokan(ansokan));
  const isLump = beslutssatt === 'klumpsumma';
  return {
    ...ansokan,
    beslutssatt,
    begartKr: isLump ? begart : null,
    beviljatKr: isLump ? tilldelat : null,
    poster: ansokan.poster.map((post) => forSatt(post, beslutssatt)),
  };
}

/** The application without one of its occasions; its items move to those that are left. */
export function withoutTillfalle(ansokan: Ansokan, index: number): Ansokan {
  const renumbered = (nr: number) =>
    nr > index + 1 || nr > ansokan.tillfallen.length - 1 ? nr - 1 : nr;
  return {
    ...ansokan,
    tillfallen: ansokan.tillfallen.toSpliced(index, 1),
    poster: ansokan.poster.map((post) => ({
      ...post,
      tillfalle: Math.max(1, renumbered(post.tillfalle)),
    })),
  };
}
