import type { PaperProposal, SourcePart } from '../../domain/inlasning.ts';
import { upperFirst } from '../sprak.ts';
import { BODY, isBodyName } from './citation.ts';
import { folded } from './headings.ts';
import { textOf } from './runs.ts';

type Abbreviation = PaperProposal['forkortningar'][number];
type Named = Pick<
  PaperProposal,
  'adressat' | 'beslutsniva' | 'mottagare' | 'fotnoter' | 'handlingsrader'
>;

/** "Utbildningsnämnden (UTN)". */
const TOLD = new RegExp(`(${BODY}) \\((\\p{Lu}{2,6})\\)`, 'giu');

/** Whether a name of a body is letters alone. */
export function isAbbreviation(text: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(text);
}

/**
 * The abbreviations that a paper's citations are written with and what they stand for, where the
 * paper tells: in so many words, or by naming one body alone that has those letters.
 */
export function abbreviationsOf(parts: readonly SourcePart[], named: Named): Abbreviation[] {
  const told = new Map(parts.flatMap(({ block }) => toldIn(textOf(block))));
  const names = [named.adressat, named.beslutsniva, ...named.mottagare, ...headingNames(parts)];
  const cited = [...named.fotnoter, ...named.handlingsrader].map(({ kalla }) => kalla?.organ ?? '');
  const full = [...names, ...cited].filter((one) => one !== '' && !isAbbreviation(one));
  return [...new Set(cited.filter(isAbbreviation))].flatMap((kort) => {
    const namn = told.get(kort) ?? spelledOut(kort, full);
    return namn === null ? [] : [{ kort, namn }];
  });
}

function toldIn(text: string): (readonly [string, string])[] {
  return Array.from(text.matchAll(TOLD), ([, namn = '', kort = '']) => [kort, upperFirst(namn)]);
}

/** Bodies that a part of the text is about. */
function headingNames(parts: readonly SourcePart[]): string[] {
  const headings = parts.filter(({ role }) => role === 'mellanrubrik');
  return headings.map(({ block }) => textOf(block)).filter(isBodyName);
}

/**
 * Which of the names an abbreviation stands for: the only one whose letters it takes, in their
 * order from the first ("UTN" of Utbildningsnämnden). Null when none or several fit.
 */
function spelledOut(kort: string, names: readonly string[]): string | null {
  const fit = new Set(names.filter((namn) => takesLetters(kort, namn)));
  return fit.size === 1 ? ([...fit][0] ?? null) : null;
}

function takesLetters(kort: string, namn: string): boolean {
  const [letters, wanted] = [folded(namn), folded(kort)];
  if (!letters.startsWith(wanted.slice(0, 1))) return false;
  let place = -1;
  return Array.from(wanted).every((letter) => {
    place = letters.indexOf(letter, place + 1);
    return place >= 0;
  });
}
