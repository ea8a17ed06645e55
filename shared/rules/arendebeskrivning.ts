import { belopp, bulletList, fotnotsref, heading, paragraph, text } from '../document/build.ts';
import type { Piece } from '../document/build.ts';
import { byId } from '../document/paper-facts.ts';
import type { Ansokan, FordelningData } from '../domain/fordelning.ts';
import type { FotnotId } from '../domain/id.ts';
import type { Organ } from '../domain/organ.ts';
import type { Fotnot } from '../domain/tjansteskrivelse.ts';

/** A first text for a section, with the footnotes it refers to. */
export interface Textutkast {
  readonly blocks: readonly Piece[];
  readonly fotnoter: readonly Fotnot[];
}

/**
 * What each applicant asks for, told from the ledger: a sub-heading, the sum with its sources as
 * footnotes, and the items as bullets. Every amount follows the ledger.
 */
export function arendebeskrivning(
  fordelning: FordelningData,
  organ: readonly Organ[],
  newId: () => FotnotId,
): Textutkast {
  const parts = fordelning.ansokningar.map((ansokan) => {
    const { namn } = byId(organ, ansokan.sokandeOrganId);
    return describe(ansokan, namn, newId);
  });
  return {
    blocks: parts.flatMap((part) => part.blocks),
    fotnoter: parts.flatMap((part) => part.fotnoter),
  };
}

function describe(ansokan: Ansokan, namn: string, newId: () => FotnotId): Textutkast {
  const fotnoter = sources(ansokan, newId);
  const asked = paragraph(
    text(`${namn} ansöker om `),
    belopp('ansokan_begart', ansokan.id),
    ...fotnoter.map((fotnot) => fotnotsref(fotnot.id)),
    text('.'),
  );
  return { blocks: [heading(namn), asked, ...items(ansokan)], fotnoter };
}

function sources(ansokan: Ansokan, newId: () => FotnotId): Fotnot[] {
  return ansokan.tillfallen.flatMap(({ kallhanvisningId }) =>
    kallhanvisningId === null ? [] : [{ id: newId(), typ: 'kalla' as const, kallhanvisningId }],
  );
}

function items(ansokan: Ansokan): Piece[] {
  if (ansokan.poster.length === 0) return [];
  const bullets = ansokan.poster.map((post) =>
    post.begartKr === null
      ? paragraph(text(`${post.rubrik}.`))
      : paragraph(text(`${post.rubrik}. Sökt belopp: `), belopp('post_begart', post.id), text('.')),
  );
  return [paragraph(text('Ansökan omfattar:')), bulletList(bullets)];
}
