import { listAvsteg } from '../../db/repositories/avsteg.ts';
import { listDagordning } from '../../db/repositories/dagordning.ts';
import { checkSerier } from '../../db/repositories/diarieserie.ts';
import { listOrgan } from '../../db/repositories/organ.ts';
import { countWaiting } from '../../db/repositories/post.ts';
import { getTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import type { ReadTx } from '../../db/tx.ts';
import { avstegFor } from '../../shared/checks/anchor.ts';
import { checkNummerserie, checkPost } from '../../shared/checks/diarium.ts';
import { outlivesDecision } from '../../shared/checks/checks.ts';
import type { Finding } from '../../shared/checks/checks.ts';
import { faktaankare } from '../../shared/checks/faktaankare.ts';
import { checkTillkommande } from '../../shared/checks/kallelse.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Kontrollfynd } from '../../shared/contract/kontroller.ts';
import { ownParagrafer } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { ProtokollsdelId, SammantradeId, TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { Kontrollref } from '../../shared/domain/kontrollista.ts';
import { lastForsenadDag } from '../../shared/rules/inkorg.ts';
import { readArendefynd } from './arendefynd.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { readFindings } from './kontroller.ts';
import { readDelfynd, readParagrafkontroll } from './protokollsfynd.ts';
import { readProtokollskalla } from './protokollskalla.ts';
import { unlessGone } from './unless-gone.ts';

/** What the checks find in some objects; in one that is gone since it was listed, nothing. */
export function listKontrollfynd(
  context: ServiceContext,
  { objekt }: ParsedInput<'kontroll.listFynd'>,
): Promise<Output<'kontroll.listFynd'>> {
  const idag = today(context);
  return context.register.read(async (tx) => {
    const all: Kontrollfynd[][] = [];
    for (const one of objekt) all.push(await unlessGone(() => fyndOf(tx, one, idag)));
    return all;
  });
}

async function fyndOf(tx: ReadTx, ref: Kontrollref, idag: string): Promise<Kontrollfynd[]> {
  switch (ref.typ) {
    case 'tjansteskrivelse':
      return ofPaper(tx, ref.id);
    case 'protokollsdel':
      return ofPart(tx, ref.id, idag);
    case 'arende':
      return readArendefynd(tx, ref.id);
    case 'sammantrade':
      return ofMeeting(tx, ref.id);
    case 'diarium':
      return checkNummerserie(await checkSerier(tx, ref.id)).map(plain);
    case 'inkorg':
      return checkPost(await countWaiting(tx, lastForsenadDag(idag))).map(plain);
  }
}

async function ofMeeting(tx: ReadTx, id: SammantradeId): Promise<Kontrollfynd[]> {
  const letStand = await listAvsteg(tx, { typ: 'sammantrade', id });
  return checkTillkommande(await listDagordning(tx, id)).map((found) => {
    const marke = faktaankare(found, 'dagordning');
    return { ...plain(found), marke, avsteg: avstegFor(letStand, marke) };
  });
}

function plain(finding: Finding): Kontrollfynd {
  return { ...finding, paragraf: null, handling: null, marke: null, avsteg: null };
}

/** Findings name bodies by id; nobody outside the paper knows them by that. */
async function ofPaper(tx: ReadTx, id: TjansteskrivelseId): Promise<Kontrollfynd[]> {
  const organ = await listOrgan(tx);
  const { last } = await getTjansteskrivelse(tx, id);
  const found = (await readFindings(tx, id)).filter((one) => !last || outlivesDecision(one));
  return found.map(({ avsteg, details, ankare, lydelse, ...finding }) => {
    const { id: kontroll, severity, gate, field } = finding;
    const body = organ.find((one) => one.id === details['organId']);
    const known = body ? { ...details, organ: body.namn } : details;
    const told = { id: kontroll, severity, gate, field, details: known };
    return {
      ...told,
      paragraf: null,
      handling: null,
      marke: { kontroll, ankare, lydelse },
      avsteg,
    };
  });
}

async function ofPart(tx: ReadTx, id: ProtokollsdelId, idag: string): Promise<Kontrollfynd[]> {
  const kalla = await readProtokollskalla(tx, id);
  const kontroll = await readParagrafkontroll(tx, kalla);
  const told: Kontrollfynd[] = [];
  for (const paragraf of ownParagrafer(kalla)) told.push(...(await kontroll(paragraf)).fynd);
  return [...told, ...(await readDelfynd(tx, kalla, idag))];
}
