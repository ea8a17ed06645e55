import { richText } from '../../../shared/document/build.ts';
import type { Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import type { Konsekvensniva } from '../../../shared/domain/avsnitt.ts';
import { AvsnittId } from '../../../shared/domain/id.ts';
import type { MallData } from '../../../shared/domain/mall.ts';
import { newAvsnitt } from '../../../shared/rules/avsnitt.ts';
import { canFollow } from '../../../shared/rules/avsnittstext.ts';
import { inserted } from '../../lib/lists.ts';
import { newId } from '../../lib/new-id.ts';
import type { WrittenAvsnitt } from './paper-values.ts';
import { writtenOf } from './paper-values.ts';
import { WrittenText, wordsOf } from './written-text.ts';

type Sections = readonly WrittenAvsnitt[];

/** Kinds that a paper may have several of. */
const SEVERAL = new Set<Avsnittstyp>(['fri']);

/** The section taken out of its place and put at another, counted in the list without it. */
export function placedAt(sections: Sections, id: string, place: number): WrittenAvsnitt[] {
  const section = sections.find((one) => one.id === id);
  if (!section) return [...sections];
  const others = sections.filter((one) => one.id !== id);
  return inserted(others, Math.max(0, Math.min(place, others.length)), section);
}

/** The list with one section changed. */
export function withSection(
  sections: Sections,
  id: string,
  change: Partial<WrittenAvsnitt>,
): WrittenAvsnitt[] {
  return sections.map((one) => (one.id === id ? { ...one, ...change } : one));
}

/** A new section of a kind after the one at a place; made from the case where that can be. */
export function addedSection(
  sections: Sections,
  after: number,
  typ: Avsnittstyp,
): { readonly sections: WrittenAvsnitt[]; readonly id: string } {
  const id = newId(AvsnittId);
  const foljer = canFollow({ typ, niva: null });
  const section = writtenOf(newAvsnitt(id, typ, { foljer }));
  return { id, sections: inserted(sections, after + 1, section) };
}

/** Kinds that can be added: all that are not there yet, and those there may be several of. */
export function kindsToAdd(kinds: readonly Avsnittstyp[], there: readonly Avsnittstyp[]) {
  return kinds.filter((typ) => SEVERAL.has(typ) || !there.includes(typ));
}

/**
 * Whether a section may be taken away for good rather than left out: it is none of the template's,
 * or there is another one of its kind.
 */
export function canRemove(
  { typ }: Pick<WrittenAvsnitt, 'typ'>,
  there: readonly Avsnittstyp[],
  mall: Pick<MallData, 'avsnitt'>,
): boolean {
  const isOfTemplate = mall.avsnitt.some((one) => one.typ === typ);
  return !isOfTemplate || there.filter((one) => one === typ).length > 1;
}

/** A section that is assessed anew: one without consequences says so by itself while it is empty. */
export function assessed(section: WrittenAvsnitt, niva: Konsekvensniva): WrittenAvsnitt {
  const isOwn = !section.foljer && wordsOf(section.innehall) > 0;
  return { ...section, niva, foljer: !isOwn && canFollow({ typ: section.typ, niva }) };
}

/** A section whose made text becomes the writer's own, to go on from. */
export function freed(section: WrittenAvsnitt, made: WrittenText): WrittenAvsnitt {
  return { ...section, foljer: false, innehall: made };
}

/** A section that again says what the case says; what was written of its own goes. */
export function following(section: WrittenAvsnitt): WrittenAvsnitt {
  return { ...section, foljer: true, innehall: new WrittenText(richText([])) };
}
