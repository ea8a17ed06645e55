import { checkSerier } from '../../db/repositories/diarieserie.ts';
import { listDiarium } from '../../db/repositories/diarium.ts';
import { openPapers, openParts } from '../../db/repositories/kontrollista.ts';
import { listOrgan } from '../../db/repositories/organ.ts';
import { countWaiting } from '../../db/repositories/post.ts';
import type { ReadTx } from '../../db/tx.ts';
import { checkNummerserie, checkPost } from '../../shared/checks/diarium.ts';
import type { Finding } from '../../shared/checks/checks.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { Kontrollfynd } from '../../shared/contract/kontroller.ts';
import { ownParagrafer } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { ProtokollsdelId, TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { Kontrollref } from '../../shared/domain/kontrollista.ts';
import { lastForsenadDag } from '../../shared/rules/inkorg.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { readFindings } from './kontroller.ts';
import { readDelfynd, readParagrafkontroll } from './protokollsfynd.ts';
import { readProtokollskalla } from './protokollskalla.ts';

/** Objects of one kind that are told of. */
const MOST = 500;

/** Everything that the checks can be put to. */
export function listKontrollobjekt(
  context: ServiceContext,
): Promise<Output<'kontroll.listObjekt'>> {
  return context.register.read(async (tx) => {
    // One more than is told of, to know that there are more.
    const papers = await openPapers(tx, MOST + 1);
    const parts = await openParts(tx, MOST + 1);
    const fler = [papers, parts].filter(({ length }) => length > MOST).length;
    const diarier = await listDiarium(tx);
    return {
      objekt: [
        ...parts.slice(0, MOST).map((one) => ({ typ: 'protokollsdel', ...one }) as const),
        ...papers.slice(0, MOST).map((one) => ({ typ: 'tjansteskrivelse', ...one }) as const),
        { typ: 'inkorg' },
        ...diarier.map(({ id, namn }) => ({ typ: 'diarium', id, namn }) as const),
      ],
      fler,
    };
  });
}

/** What the checks find in some of them. */
export function listKontrollfynd(
  context: ServiceContext,
  { objekt }: ParsedInput<'kontroll.listFynd'>,
): Promise<Output<'kontroll.listFynd'>> {
  const idag = today(context);
  return context.register.read(async (tx) => {
    const all: Kontrollfynd[][] = [];
    for (const one of objekt) all.push(await found(tx, one, idag));
    return all;
  });
}

/** What is gone since it was listed has nothing. */
async function found(tx: ReadTx, ref: Kontrollref, idag: string): Promise<Kontrollfynd[]> {
  try {
    return await fyndOf(tx, ref, idag);
  } catch (error) {
    if (error instanceof CallError && error.failure.code === 'NotFound') return [];
    throw error;
  }
}

async function fyndOf(tx: ReadTx, ref: Kontrollref, idag: string): Promise<Kontrollfynd[]> {
  if (ref.typ === 'tjansteskrivelse') return ofPaper(tx, ref.id);
  if (ref.typ === 'protokollsdel') return ofPart(tx, ref.id, idag);
  if (ref.typ === 'diarium') {
    return checkNummerserie(await checkSerier(tx, ref.id)).map(plain);
  }
  return checkPost(await countWaiting(tx, lastForsenadDag(idag))).map(plain);
}

function plain(finding: Finding): Kontrollfynd {
  return { ...finding, paragraf: null, marke: null, avsteg: null };
}

/** Findings name bodies by id; nobody outside the paper knows them by that. */
async function ofPaper(tx: ReadTx, id: TjansteskrivelseId): Promise<Kontrollfynd[]> {
  const organ = await listOrgan(tx);
  return (await readFindings(tx, id)).map(({ avsteg, details, ankare, lydelse, ...finding }) => {
    const { id: kontroll, severity, gate, field } = finding;
    const body = organ.find((one) => one.id === details['organId']);
    const known = body ? { ...details, organ: body.namn } : details;
    const told = { id: kontroll, severity, gate, field, details: known };
    return { ...told, paragraf: null, marke: { kontroll, ankare, lydelse }, avsteg };
  });
}

async function ofPart(tx: ReadTx, id: ProtokollsdelId, idag: string): Promise<Kontrollfynd[]> {
  const kalla = await readProtokollskalla(tx, id);
  const kontroll = await readParagrafkontroll(tx, kalla);
  const told: Kontrollfynd[] = [];
  for (const paragraf of ownParagrafer(kalla)) told.push(...(await kontroll(paragraf)).fynd);
  return [...told, ...(await readDelfynd(tx, kalla, idag))];
}
