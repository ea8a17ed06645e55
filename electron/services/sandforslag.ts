import { getArende } from '../../db/repositories/arende.ts';
import { listStandiga } from '../../db/repositories/mottagargrupp.ts';
import { listOrgan } from '../../db/repositories/organ.ts';
import { getParagraf, sammantradeOf } from '../../db/repositories/paragraf.ts';
import { listPerson } from '../../db/repositories/person.ts';
import { listRemiss } from '../../db/repositories/remiss.ts';
import { paragrafOfSandlista } from '../../db/repositories/expediering.ts';
import type { StoredSandlista } from '../../db/repositories/sandlista.ts';
import { getSammantrade } from '../../db/repositories/sammantrade.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { ArendeId, ParagrafId } from '../../shared/domain/id.ts';
import type { Paragraf } from '../../shared/domain/paragraf.ts';
import type { Mottagarforslag } from '../../shared/domain/sandlista.ts';
import {
  mottagarforslag,
  mottagareAvParagraf,
  tillaggOf,
} from '../../shared/rules/sandlistepost.ts';
import { getTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import { readBeslutOf, readPaperFacts } from './paper-facts.ts';

type Underlag = Pick<StoredSandlista, 'id' | 'tjansteskrivelseId' | 'paragrafId'>;

/** Who should get what a list is for, and why. */
export async function readMottagarforslag(
  tx: ReadTx,
  { id, tjansteskrivelseId, paragrafId }: Underlag,
): Promise<Mottagarforslag[]> {
  if (paragrafId !== null) return forslagOfParagraf(tx, paragrafId);
  if (tjansteskrivelseId === null) return [];
  const facts = await readPaperFacts(tx, tjansteskrivelseId);
  const beslut = await readBeslutOf(tx, tjansteskrivelseId);
  const { arendeId } = await getTjansteskrivelse(tx, tjansteskrivelseId);
  const own = await paragrafOfSandlista(tx, id);
  const paragraf = own && (await getParagraf(tx, own));
  const standiga = await listStandiga(tx, beslut?.organId ?? facts.paper.beslutsnivaOrganId);
  const arende = await getArende(tx, arendeId);
  return mottagarforslag(facts, beslut, tillaggOf(paragraf, arende, standiga));
}

/** Who should get a § that no paper has a list for. */
export async function forslagOfParagraf(tx: ReadTx, id: ParagrafId): Promise<Mottagarforslag[]> {
  const paragraf = await getParagraf(tx, id);
  const { organId } = await getSammantrade(tx, await sammantradeOf(tx, id));
  const { arendeId } = paragraf;
  const arende = arendeId === null ? null : await getArende(tx, arendeId);
  return mottagareAvParagraf(paragraf, {
    ...tillaggOf(paragraf, arende, await listStandiga(tx, organId)),
    ...{ organ: await listOrgan(tx), personer: await listPerson(tx), beslutandeId: organId },
    remittent: arendeId === null ? null : await askerOf(tx, arendeId, paragraf),
  });
}

/** The one who has asked the case for an answer that the § has now given. */
async function askerOf(tx: ReadTx, arendeId: ArendeId, { status }: Pick<Paragraf, 'status'>) {
  if (status !== 'beslutad') return null;
  const remisser = await listRemiss(tx, arendeId);
  const asked = remisser.findLast(({ riktning }) => riktning === 'in');
  return asked ? { organId: asked.avsandareOrganId, rubrik: asked.rubrik } : null;
}
