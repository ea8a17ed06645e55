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
  const found = textsOf(paragraf).flatMap(([field, text]) => {
    const told = (slag: string) => (hit: string) =>
      finding('K66', field, { slag, text: hit.trim() });
    const numbers = findPersonnummer(text).map((hit) => hit.text);
    const phones = [...text.matchAll(TELEFON)].map(([, said, mobile]) => said ?? mobile ?? '');
    const others = phones.filter((phone) => !numbers.some((number) => phone.includes(number)));
    const addresses = [...text.matchAll(EPOST)].map(([hit]) => hit);
    return [
      ...numbers.map(told('personnummer')),
      ...others.map(told('telefon')),
      ...addresses.map(told('epost')),
    ];
  });
  return unique(found);
}

/** Everything that somebody has written in a §, with the field it is written in. */
function textsOf({ rubrik, underrubrik, ...data }: ParagrafData): [field: string, text: string][] {
  const { arendebeskrivning, forslag, beslut, uttalanden, andringar } = data;
  return [
    ['uppgifter', `${rubrik}\n${underrubrik}`],
    ['arendebeskrivning', arendebeskrivning.join('\n')],
    ...forslag.map(({ id, punkter }): [string, string] => [
      `forslag.${id}`,
      punkter.flatMap((one) => [one.text, ...one.stycken]).join('\n'),
    ]),
    ...beslut.flatMap(({ punkter }) =>
      punkter.map(({ id, text }): [string, string] => [`punkt.${id}`, text]),
    ),
    ...uttalanden.map(({ id, text }): [string, string] => [`uttalande.${id}`, text]),
    ...andringar.map(({ nyckel, text }): [string, string] => [`stycke.${nyckel}`, text]),
  ];
}

/** What is said in many places is told of once, at the first of them. */
function unique(found: readonly Finding[]): Finding[] {
  return [
    ...new Map(found.toReversed().map((one) => [one.details['text'], one])).values(),
  ].reverse();
}
