import type { Kommentar } from '../../../../shared/domain/granskning.ts';

/** A comment and what was answered to it. */
export interface Thread {
  readonly comment: Kommentar;
  readonly replies: readonly Kommentar[];
}

/** How many comments nobody has settled yet. */
export function openThreads(comments: readonly Kommentar[]): number {
  return comments.filter(({ svarPa, lost }) => svarPa === null && lost === null).length;
}

/** Where a comment belongs among the sections: the whole paper first, sections that are gone last. */
function placeOf({ avsnittId }: Kommentar, sections: readonly string[]): number {
  if (avsnittId === null) return -1;
  const index = sections.indexOf(avsnittId);
  return index === -1 ? sections.length : index;
}

/**
 * Comments with their answers in the order of the paper. `textOf` is the text of a section, to put
 * those of one section in the order of their words; those without words come first.
 */
export function threadsOf(
  comments: readonly Kommentar[],
  sections: readonly string[],
  textOf: (avsnittId: string) => string,
): Thread[] {
  const wordsAt = ({ avsnittId, citat }: Kommentar) =>
    avsnittId === null || citat === '' ? -1 : textOf(avsnittId).indexOf(citat);
  return comments
    .filter(({ svarPa }) => svarPa === null)
    .toSorted(
      (a, b) =>
        placeOf(a, sections) - placeOf(b, sections) ||
        wordsAt(a) - wordsAt(b) ||
        a.skapad.localeCompare(b.skapad),
    )
    .map((comment) => ({
      comment,
      replies: comments.filter(({ svarPa }) => svarPa === comment.id),
    }));
}
