import { isDag } from '../../domain/datum.ts';
import type { Kalla } from '../../domain/inlasning.ts';
import { upperFirst } from '../sprak.ts';

const CITATION =
  /^(\p{L}[\p{L}\s-]{0,110}?)[,:]?\s+(?:den\s+)?(\d{4}-\d{2}-\d{2}),?\s+§+\s*(\d{1,4})\.?$/u;
/** How the name of a body is built. */
export const BODY = String.raw`(?:\p{L}+-,? (?:\p{L}+-,? )?och )?\p{L}*(?:nämnden?|styrelsen?|fullmäktige|utskottet)`;
const BODY_AT_END = new RegExp(`(${BODY})s?$`, 'iu');
const BODY_ALONE = new RegExp(`^(?:\\p{L}+-\\p{L}+ )?${BODY}$`, 'iu');
const ROW = /^(.*?)(?:,?\s+(?:daterad\s+|den\s+)?(\d{4}-\d{2}-\d{2}))?(?:,?\s+§+\s*(\d{1,4}))?$/u;

/** The decision that a whole text cites, "UTN 2018-02-08 § 7"; null for any other text. */
export function citationIn(text: string): Kalla | null {
  const [, organ = '', datum = '', paragraf = '0'] = CITATION.exec(text.trim()) ?? [];
  return organ === '' ? null : citation(organ, datum, Number(paragraf));
}

/** A line of "Handlingar i ärendet": what it is called, and its day or the decision that it is. */
export function handlingIn(text: string): {
  rubrik: string;
  datum: string | null;
  kalla: Kalla | null;
} {
  const whole = text.trim();
  const [, rubrik = '', day, paragraf] = ROW.exec(whole) ?? [];
  const datum = day !== undefined && isDag(day) ? day : null;
  const organ = BODY_AT_END.exec(rubrik)?.[1];
  if (paragraf === undefined) {
    return datum === null ? { rubrik: whole, datum, kalla: null } : { rubrik, datum, kalla: null };
  }
  const kalla =
    organ === undefined || datum === null
      ? null
      : citation(upperFirst(organ), datum, Number(paragraf));
  return kalla === null ? { rubrik: whole, datum: null, kalla } : { rubrik, datum: null, kalla };
}

/** Whether a line is the name of a body and nothing else. */
export function isBodyName(text: string): boolean {
  return text.length <= 120 && BODY_ALONE.test(text.trim());
}

function citation(organ: string, datum: string, paragraf: number): Kalla | null {
  if (!isDag(datum) || paragraf < 1) return null;
  return { organ: organ.trim(), datum, paragraf };
}
