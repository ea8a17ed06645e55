import type { KallhanvisningData } from '../../../shared/domain/kallhanvisning.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { citationIn } from '../../../shared/rules/inlasning/citation.ts';

const folded = (text: string) => text.trim().toLocaleLowerCase('sv');

/** The decision that somebody has written, as "KF 2026-06-15 § 44"; null for any other text. */
export function typedSource(text: string, organ: readonly Organ[]): KallhanvisningData | null {
  const cited = citationIn(text);
  if (cited === null) return null;
  const name = folded(cited.organ);
  const body = organ.find(
    ({ namn, forkortning, avslutad }) =>
      !avslutad && (folded(forkortning) === name || folded(namn) === name),
  );
  const { datum, paragraf } = cited;
  return body ? { organId: body.id, datum, paragraf } : null;
}
