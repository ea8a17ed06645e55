import type { Nollstallning } from '../../../shared/domain/diarienummer.ts';
import type { Handlingsnumrering, MonsterIBruk } from '../../../shared/domain/diarium.ts';
import type { DiariumId } from '../../../shared/domain/id.ts';
import { printDiarienummer } from '../../../shared/rules/diarienummer.ts';
import { parseDiariemonster, printHandlingsnummer } from '../../../shared/rules/handlingsnummer.ts';
import { findKrock } from '../../../shared/rules/monsterkrock.ts';
import { patternClashText, patternErrorText } from '../../text/diarium.ts';

/** Patterns in use in Swedish municipalities, the most common first. */
export const patternPresets = [
  '{NAMND} {AR}/{LOPNR}',
  '{AR}{NAMND}/{LOPNR:4}',
  '{AR:2}{NAMND}/{LOPNR:4}',
  '{NAMND}.{AR}.{LOPNR}',
  '{LOPNR}/{AR:2}',
  '{NAMND}{AR}/{LOPNR:4}-{HANDLNR}',
  '{NAMND}{AR}/{LOPNR} nr {AR}.{HANDLNR}',
  '{KLASS}-{LOPNR}/{AR}',
  '{KLASS}-{LOPNR:4}/{AR}',
  '{KLASS}-{LOPNR}-{AR}',
  '{KLASS}.{LOPNR}-{AR}',
  '{LOPNR}-{AR}-{KLASS}',
  '{NAMND}{AR}-{KLASS}-{LOPNR:5}',
  '{AR}/{NAMND} {LOPNR:4} {KLASS}',
  '{NAMND}-{AR}/{LOPNR}.{KLASS}',
  '{NAMND} {AR}/{LOPNR:5}-{KLASS}',
  '{NAMND}-{AR}-{LOPNR} Dpl {KLASS}',
] as const;

/** A pattern as it stands in a form, with what it is judged by. */
export interface DraftPattern {
  readonly diariumId: DiariumId | null;
  readonly monster: string;
  readonly forkortning: string;
  readonly nollstalls: Nollstallning;
  readonly handlingsnummer: Handlingsnumrering;
}

export type Judgement =
  | { readonly arende: string; readonly handling: string }
  | { readonly error: string };

/** Parts that stand in an example: the second case of the year, its third handling. */
const EXAMPLE = { lopnr: 2, klass: '1.2.3', nr: 3 };

/** What a case and a handling would be called, or why the pattern can't be used. */
export function judgePattern(
  draft: DraftPattern,
  others: readonly MonsterIBruk[],
  ar: number,
): Judgement {
  const parsed = parseDiariemonster(draft);
  if (!parsed.ok) return { error: patternErrorText(parsed.reason) };
  const forkortning = shownAbbreviation(draft.forkortning);
  const { tokens } = parsed;
  const krock = findKrock({ ...draft, forkortning, tokens }, others);
  if (krock) return { error: patternClashText(krock) };
  const { lopnr, klass, nr } = EXAMPLE;
  const parts = { namnd: forkortning, ar, lopnr, klass, handlnr: null };
  const arende = printDiarienummer(tokens, parts);
  const { handlingsnummer } = draft;
  return {
    arende,
    handling: printHandlingsnummer(arende, { tokens, handlingsnummer }, { ar, nr }),
  };
}

/** "KS" until the body has an abbreviation that a number can print. */
export function shownAbbreviation(forkortning: string): string {
  return /^\p{L}+$/u.test(forkortning) ? forkortning : 'KS';
}
