import type { Kontakt } from '../domain/kontakt.ts';
import type { Motpartstraff } from '../domain/motpartstraff.ts';
import type { Organ } from '../domain/organ.ts';
import { fullName } from '../domain/person.ts';
import type { Person } from '../domain/person.ts';
import { foldName } from './namn.ts';

/** Each kind of sender or recipient as a line to choose. */
export const asMotpartstraff = {
  kontakt: ({ id, namn, typ, epost, adress, skyddad }: Kontakt): Motpartstraff => {
    const [firstLine = ''] = adress.split('\n');
    return { ref: { slag: 'kontakt', id }, namn, typ, detalj: epost || firstLine, skyddad };
  },
  organ: ({ id, namn, forkortning }: Organ): Motpartstraff => {
    return { ref: { slag: 'organ', id }, namn, typ: null, detalj: forkortning, skyddad: false };
  },
  person: ({ id, titel, enhet, skyddad, ...name }: Person): Motpartstraff => {
    const detalj = [titel, enhet].filter((part) => part !== '').join(', ');
    return { ref: { slag: 'person', id }, namn: fullName(name), typ: null, detalj, skyddad };
  },
};

/**
 * Those in which every typed word begins a word of name or detail: first those whose name is
 * spelled as typed from its start, then those that only differ in accents, then the rest.
 */
export function rankMotparter(hits: readonly Motpartstraff[], text: string): Motpartstraff[] {
  const words = foldName(text).split(' ');
  const ranked = hits
    .filter((hit) => hasWords(hit, words))
    .map((hit) => ({ hit, rank: rankOf(hit, text) }));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ hit }) => hit);
}

function hasWords({ namn, detalj }: Motpartstraff, words: readonly string[]): boolean {
  const sought = ` ${foldName(`${namn} ${detalj}`)}`;
  return words.every((word) => sought.includes(` ${word}`));
}

function rankOf({ namn }: Motpartstraff, text: string): number {
  if (namn.toLowerCase().startsWith(text.trim().toLowerCase())) return 0;
  return foldName(namn).startsWith(foldName(text)) ? 1 : 2;
}
