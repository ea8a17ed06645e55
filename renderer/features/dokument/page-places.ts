import type { DraftPreview } from '../../../shared/contract/dokument.ts';

/** Where the sections begin on the typeset pages. */
export type Platser = DraftPreview['platser'];

/** A place on the pages as one number: 1.25 is a quarter down the second page. */
export function pagePosition({ sida, y }: Pick<Platser[number], 'sida' | 'y'>): number {
  return sida - 1 + y;
}

/**
 * Where on the pages a place in the text is: as far from the section's beginning to the next one's
 * as it is into the section. Null for a section that isn't printed.
 */
export function positionOf(
  platser: Platser,
  avsnittId: string,
  share: number,
  pages: number,
): number | null {
  const index = platser.findIndex((plats) => plats.avsnittId === avsnittId);
  const here = platser[index];
  if (!here) return null;
  const next = platser[index + 1];
  const [start, end] = [pagePosition(here), next ? pagePosition(next) : pages];
  return start + Math.min(1, Math.max(0, share)) * Math.max(0, end - start);
}

/** The section that a place on the pages belongs to; null above the first. */
export function sectionAt(platser: Platser, sida: number, y: number): string | null {
  const clicked = pagePosition({ sida, y });
  // A click on the words of a heading may be a little above where they begin.
  const slack = 0.012;
  return platser.findLast((plats) => pagePosition(plats) <= clicked + slack)?.avsnittId ?? null;
}
