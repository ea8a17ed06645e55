import { hasDecisionHandling, readAvslutsunderlag } from '../../db/repositories/avslut.ts';
import { isBeslutat } from '../../db/repositories/beslutad.ts';
import { listTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import type { ReadTx } from '../../db/tx.ts';
import { checkAvslut } from '../../shared/checks/avslut.ts';
import type { Finding } from '../../shared/checks/checks.ts';
import type { Arende } from '../../shared/domain/arende.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Statusfakta } from '../../shared/rules/arendestatus.ts';
import { countStops } from './kontroller.ts';

/** Reads what decides where a case may go. */
export async function readStatusfakta(tx: ReadTx, arende: Arende): Promise<Statusfakta> {
  const underlag = await readAvslutsunderlag(tx, arende);
  const isDecided = await isBeslutat(tx, arende.id);
  return {
    status: arende.status,
    stoppandeFynd: await stoppingFindings(tx, arende.id),
    harBeslut: isDecided || (await hasDecisionHandling(tx, arende.id)),
    oppnaSandlistor: underlag.sandlistor.filter(({ faststalld }) => !faststalld).length,
    oexpedierade: underlag.sandlistor.reduce((sum, list) => sum + list.oexpedierade, 0),
    avslutsvarningar: checkAvslut(underlag).filter(isWarning).length,
  };
}

/** What is left in a case that is about to be closed (K69). */
export async function closingFindings(tx: ReadTx, arende: Arende): Promise<Finding[]> {
  return checkAvslut(await readAvslutsunderlag(tx, arende));
}

/** A warning can be passed with a reason; a hint needs none. */
export function isWarning({ severity }: Finding): boolean {
  return severity !== 'T';
}

async function stoppingFindings(tx: ReadTx, arendeId: ArendeId): Promise<number[]> {
  const counts: number[] = [];
  for (const { id } of await listTjansteskrivelse(tx, arendeId)) {
    counts.push(await countStops(tx, id));
  }
  return counts;
}
