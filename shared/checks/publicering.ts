import type { ParagrafData } from '../domain/paragraf.ts';
import { findPersonnummer } from '../rules/personnummer.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';

const EPOST = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** A number that somebody is called at: said to be one, or written as a mobile or foreign one. */
const TELEFON =
  /(?:(?:tel(?:efon)?|tfn|mobil)\p{L}*[.:]?\s*)(\+?\d[\d\s-]{5,14}\d)|(?<!\d)((?:\+46|0)\s?7[02369][\s-]?\d[\d\s-]{5,9}\d)(?!\d)/giu;

/**
 * K66: what shouldn't be on the web stands in the text of a §: a personal identity number, a
 * telephone number or an e-mail address (dataskyddsförordningen art. 5–6).
 */
export function checkPublicering(paragraf: ParagrafData): Finding[] {
  const text = textsOf(paragraf).join('\n');
  const numbers = findPersonnummer(text).map((hit) => hit.text);
  const phones = [...text.matchAll(TELEFON)].map(([, said, mobile]) => said ?? mobile ?? '');
  return [
    ...unique(numbers).map((hit) => finding('K66', 'text', { slag: 'personnummer', text: hit })),
    ...unique(phones.filter((phone) => !numbers.some((number) => phone.includes(number)))).map(
      (hit) => finding('K66', 'text', { slag: 'telefon', text: hit }),
    ),
    ...unique([...text.matchAll(EPOST)].map(([hit]) => hit)).map((hit) =>
      finding('K66', 'text', { slag: 'epost', text: hit }),
    ),
  ];
}

/** Everything that somebody has written in a §. */
function textsOf({ rubrik, underrubrik, ...data }: ParagrafData): string[] {
  return [
    ...[rubrik, underrubrik, ...data.arendebeskrivning],
    ...data.forslag.flatMap(({ punkter }) => punkter.flatMap((one) => [one.text, ...one.stycken])),
    ...data.beslut.flatMap(({ punkter }) => punkter.map((one) => one.text)),
    ...data.uttalanden.map(({ text }) => text),
    ...data.andringar.map(({ text }) => text),
  ];
}

function unique(hits: readonly string[]): string[] {
  return [...new Set(hits.map((hit) => hit.trim()))];
}
