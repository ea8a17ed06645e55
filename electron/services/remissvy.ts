import { getArende } from '../../db/repositories/arende.ts';
import { listOrgan } from '../../db/repositories/organ.ts';
import { getSammantrade } from '../../db/repositories/sammantrade.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { Remissvarsvy, Remissvy } from '../../shared/contract/remisser.ts';
import { byId } from '../../shared/document/paper-facts.ts';
import type { TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { Organ } from '../../shared/domain/organ.ts';
import type { Remiss, Remissvar } from '../../shared/domain/remiss.ts';
import { punkterOf } from '../../shared/rules/punkttexter.ts';
import { readPaperFacts } from './paper-facts.ts';

/** Remisser with the names of what they point at, for lists and comparisons. */
export async function viewsOf(tx: ReadTx, remisser: readonly Remiss[]): Promise<Remissvy[]> {
  const organ = await listOrgan(tx);
  const views: Remissvy[] = [];
  for (const remiss of remisser) {
    const { diarienummer, arendemening } = await getArende(tx, remiss.arendeId);
    const { namn, organtyp } = byId(organ, remiss.avsandareOrganId);
    const svar: Remissvarsvy[] = [];
    for (const one of remiss.svar) svar.push(await svarsvy(tx, one, organ));
    const names = { avsandareNamn: namn, avsandareTyp: organtyp, diarienummer, arendemening };
    views.push({ ...remiss, ...names, svar });
  }
  return views;
}

async function svarsvy(
  tx: ReadTx,
  svar: Remissvar,
  organ: readonly Organ[],
): Promise<Remissvarsvy> {
  const { arendeId, tjansteskrivelseId, sammantradeId } = svar;
  const arende = arendeId === null ? null : await getArende(tx, arendeId);
  const meeting = sammantradeId === null ? null : await getSammantrade(tx, sammantradeId);
  const paper = tjansteskrivelseId === null ? null : await proposalOf(tx, tjansteskrivelseId);
  return {
    ...svar,
    organNamn: byId(organ, svar.organId).namn,
    diarienummer: arende?.diarienummer ?? null,
    skrivelserubrik: paper?.rubrik ?? null,
    forslag: paper?.forslag ?? [],
    sammantradesdag: meeting?.datum ?? null,
  };
}

/** What a paper proposes, as it reads now. */
async function proposalOf(tx: ReadTx, id: TjansteskrivelseId) {
  const facts = await readPaperFacts(tx, id);
  const kept = punkterOf(facts).filter(({ utgar, text }) => !utgar && text !== '');
  return { rubrik: facts.paper.rubrik, forslag: kept.map(({ text }) => text) };
}
