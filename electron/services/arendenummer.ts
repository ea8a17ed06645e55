import type { NewArende } from '../../db/repositories/arende.ts';
import { takeLopnr } from '../../db/repositories/diarieserie.ts';
import { getKlass, getKlassplan } from '../../db/repositories/klassplan.ts';
import type { WriteTx } from '../../db/tx.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { ArendeData } from '../../shared/domain/arende.ts';
import type { DiariumId } from '../../shared/domain/id.ts';
import { printDiarienummer, printsPart, sortKey } from '../../shared/rules/diarienummer.ts';
import { BACK_YEARS } from '../../shared/rules/diarieserie.ts';
import { numbering } from './diarium.ts';

/** Takes and prints the next number of a diarium in a year, for the class the case is given. */
export async function takeArendenummer(
  tx: WriteTx,
  diariumId: DiariumId,
  ar: number,
  { klass }: ArendeData,
): Promise<Omit<NewArende, 'data'>> {
  const { monster, namnd } = await numbering(tx, diariumId);
  const lopnr = await takeLopnr(tx, diariumId, ar);
  const parts = { namnd, ar, lopnr, klass: klass || null, handlnr: null };
  const diarienummer = printDiarienummer(monster, parts);
  return { diariumId, ar, lopnr, diarienummer, sortnyckel: sortKey(parts) };
}

/** The year a case is registered in: this year's, or one that has passed (back-registration). */
export function registrationYear(ar: number | null, today: string): number {
  const thisYear = Number(today.slice(0, 4));
  if (ar === null) return thisYear;
  if (ar > thisYear) throw ruleViolated('year_in_future', ['ar']);
  if (ar < thisYear - BACK_YEARS) throw ruleViolated('year_too_early', ['ar']);
  return ar;
}

/** Sees to it that a case has the class its number prints, and that the class is what it says. */
export async function assertKlass(
  tx: WriteTx,
  diariumId: DiariumId,
  { klass, klassId }: ArendeData,
): Promise<void> {
  const { monster, organId } = await numbering(tx, diariumId);
  if (printsPart(monster, 'klass') && klass === '')
    throw ruleViolated('required', ['data', 'klass']);
  if (klassId === null) return;
  const chosen = await getKlass(tx, klassId);
  const plan = await getKlassplan(tx, chosen.klassplanId);
  if (plan.organId !== organId) throw ruleViolated('klass_other_plan', ['data', 'klassId']);
  if (chosen.kod !== klass) throw ruleViolated('klass_other_code', ['data', 'klassId']);
}
