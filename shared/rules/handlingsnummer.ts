import type { Monster } from '../domain/diarienummer.ts';
import type { DiariumData, Handlingsnumrering } from '../domain/diarium.ts';
import { handlingTail, parseMonster, printsPart, printToken } from './diarienummer.ts';
import type { MonsterFel, ParsedMonster } from './diarienummer.ts';

export type DiariemonsterFel = MonsterFel | 'handlingsar_saknas';

/** What follows the case's number when the pattern says nothing of handlingar. */
const STANDARD: Readonly<Record<Handlingsnumrering, Monster>> = {
  i_arendet: [{ typ: 'text', text: '-' }, { typ: 'handlnr' }],
  egen_serie: [
    { typ: 'text', text: ' nr ' },
    { typ: 'ar', siffror: 4 },
    { typ: 'text', text: '.' },
    { typ: 'handlnr' },
  ],
};

/** The part of a pattern that a case's number is printed by. */
export function casePart(monster: Monster): Monster {
  return monster.slice(0, handlingTail(monster));
}

/** The part that a handling adds to its case's number. */
export function handlingPart(monster: Monster, handlingsnummer: Handlingsnumrering): Monster {
  return printsPart(monster, 'handlnr')
    ? monster.slice(handlingTail(monster))
    : STANDARD[handlingsnummer];
}

/**
 * The number of a handling: its case's number as it was once printed, and then its own. `ar` is
 * the year of its series; when handlingar are numbered within the case, the year of the case.
 */
export function printHandlingsnummer(
  diarienummer: string,
  { tokens, handlingsnummer }: { tokens: Monster; handlingsnummer: Handlingsnumrering },
  { ar, nr }: { ar: number; nr: number },
): string {
  const parts = { klass: null, namnd: null, ar, lopnr: 1, handlnr: nr };
  const own = handlingPart(tokens, handlingsnummer).map((token) => printToken(token, parts));
  return diarienummer + own.join('');
}

/**
 * Reads a diarium's pattern by {@link parseMonster}, and sees to it that handlingar of a series
 * that starts again each year print the year, so that two of the same case are never alike.
 */
export function parseDiariemonster({
  monster,
  nollstalls,
  handlingsnummer,
}: Pick<DiariumData, 'monster' | 'nollstalls' | 'handlingsnummer'>):
  | Extract<ParsedMonster, { ok: true }>
  | { ok: false; reason: DiariemonsterFel; details: string } {
  const parsed = parseMonster(monster, nollstalls);
  if (!parsed.ok) return parsed;
  const part = handlingPart(parsed.tokens, handlingsnummer);
  const restarts = handlingsnummer === 'egen_serie' && nollstalls === 'ar';
  if (restarts && !printsPart(part, 'ar'))
    return { ok: false, reason: 'handlingsar_saknas', details: '' };
  return parsed;
}
