import { getArende } from '../../db/repositories/arende.ts';
import { getDagordningspunkt } from '../../db/repositories/dagordning.ts';
import {
  getExpedieringslage,
  listSandlistorOfArende,
  paragrafOfSandlista,
} from '../../db/repositories/expediering.ts';
import { getParagraf, listParagraf, sammantradeOf } from '../../db/repositories/paragraf.ts';
import { getSammantrade } from '../../db/repositories/sammantrade.ts';
import { getSandlista, getSandlistaByParagraf } from '../../db/repositories/sandlista.ts';
import type { StoredSandlista } from '../../db/repositories/sandlista.ts';
import { getTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Expedieringsbeslut, Expedieringsrad } from '../../shared/domain/expediering.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Paragraf } from '../../shared/domain/paragraf.ts';
import type { ServiceContext } from './context.ts';
import { readBeslutOf } from './paper-facts.ts';
import { withForslag } from './sandlista.ts';

/** A list with what it tells of. Throws `NotFound`. */
export function findExpediering(
  context: ServiceContext,
  { sandlistaId }: ParsedInput<'expediering.get'>,
): Promise<Expedieringsrad> {
  return context.register.read(async (tx) => {
    const stored = await getSandlista(tx, sandlistaId);
    return toRad(tx, await ofList(tx, stored), stored);
  });
}

/** Every § of a meeting that ended, with its list. */
export function listExpedieringOfMeeting(
  context: ServiceContext,
  { sammantradeId }: ParsedInput<'expediering.listOfMeeting'>,
): Promise<Output<'expediering.listOfMeeting'>> {
  return context.register.read(async (tx) => {
    const rader: Expedieringsrad[] = [];
    for (const paragraf of await listParagraf(tx, sammantradeId)) {
      if (paragraf.status === 'utgatt') continue;
      const stored = await getSandlistaByParagraf(tx, paragraf.id);
      rader.push(await toRad(tx, await ofParagraf(tx, paragraf), stored));
    }
    return rader;
  });
}

/** The lists of a case with what they tell of. Throws `NotFound`. */
export function listExpedieringOfArende(
  context: ServiceContext,
  { arendeId }: ParsedInput<'expediering.listOfArende'>,
): Promise<Output<'expediering.listOfArende'>> {
  return context.register.read(async (tx) => {
    await getArende(tx, arendeId);
    const rader: Expedieringsrad[] = [];
    for (const id of await listSandlistorOfArende(tx, arendeId)) {
      const stored = await getSandlista(tx, id);
      rader.push(await toRad(tx, await ofList(tx, stored), stored));
    }
    return rader;
  });
}

async function toRad(
  tx: ReadTx,
  beslut: Expedieringsbeslut,
  stored: StoredSandlista | null,
): Promise<Expedieringsrad> {
  if (stored === null) return { beslut, lista: null, lage: null };
  const lage = await getExpedieringslage(tx, stored.id);
  return { beslut, lista: await withForslag(tx, stored), lage };
}

async function ofList(tx: ReadTx, stored: StoredSandlista): Promise<Expedieringsbeslut> {
  const paragrafId = await paragrafOfSandlista(tx, stored.id);
  if (paragrafId !== null) return ofParagraf(tx, await getParagraf(tx, paragrafId));
  return stored.tjansteskrivelseId === null
    ? Promise.reject(new Error('a list tells of a paper or of a §'))
    : ofPaper(tx, stored.tjansteskrivelseId);
}

async function ofParagraf(
  tx: ReadTx,
  { id: paragrafId, nr, rubrik, arendeId, status, dagordningspunktId }: Paragraf,
): Promise<Expedieringsbeslut> {
  const punkt = dagordningspunktId && (await getDagordningspunkt(tx, dagordningspunktId));
  const sammantradeId = await sammantradeOf(tx, paragrafId);
  const { organId, datum } = await getSammantrade(tx, sammantradeId);
  return {
    ...{ paragrafId, nr, rubrik, arendeId, status, sammantradeId, organId, datum },
    ...(await caseOf(tx, arendeId)),
    tjansteskrivelseId: punkt ? punkt.tjansteskrivelseId : null,
  };
}

/** A decision that no meeting in the register took, or a proposal. */
async function ofPaper(
  tx: ReadTx,
  id: NonNullable<StoredSandlista['tjansteskrivelseId']>,
): Promise<Expedieringsbeslut> {
  const { rubrik, arendeId, beslutsnivaOrganId } = await getTjansteskrivelse(tx, id);
  const beslut = await readBeslutOf(tx, id);
  return {
    ...{ paragrafId: null, nr: beslut?.paragraf ?? null, rubrik, arendeId, status: null },
    ...{ sammantradeId: null, organId: beslut?.organId ?? beslutsnivaOrganId },
    ...{ datum: beslut?.datum ?? null, tjansteskrivelseId: id },
    ...(await caseOf(tx, arendeId)),
  };
}

async function caseOf(tx: ReadTx, arendeId: ArendeId | null) {
  if (arendeId === null) return { diarienummer: '', arendestatus: null };
  const { diarienummer, status: arendestatus } = await getArende(tx, arendeId);
  return { diarienummer, arendestatus };
}
