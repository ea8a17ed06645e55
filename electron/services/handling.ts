import { getArende } from '../../db/repositories/arende.ts';
import { takeHandlingsnummer } from '../../db/repositories/diarieserie.ts';
import { insertHandlingFil, takePost } from '../../db/repositories/handling-fil.ts';
import { listHandlingsrad } from '../../db/repositories/handling-lista.ts';
import { insertHandling, nextHandlnr } from '../../db/repositories/handling.ts';
import type { Handlingsnummer } from '../../db/repositories/handling.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Arende } from '../../shared/domain/arende.ts';
import type { Handling, HandlingData } from '../../shared/domain/handling.ts';
import type { ArendeId, HandlingId, PostId } from '../../shared/domain/id.ts';
import type { SekretessData } from '../../shared/domain/sekretess.ts';
import { stopsRegistration } from '../../shared/rules/handling.ts';
import { printHandlingsnummer } from '../../shared/rules/handlingsnummer.ts';
import { dayOf } from './context.ts';
import type { ServiceContext } from './context.ts';
import { numbering } from './diarium.ts';
import { readAkt, refuse, withDoldMotpart } from './handlingsakt.ts';
import { addSekretess } from './sekretess.ts';

/** What a handling may be registered with besides its own data. */
interface Tillbehor {
  readonly postId?: PostId | undefined;
  readonly sekretess?: SekretessData | undefined;
  readonly ersatterId?: HandlingId | undefined;
}

/** The handlingar of a case, by number. */
export function listHandlingar(context: ServiceContext, input: ParsedInput<'handling.list'>) {
  return context.register.read((tx) => listHandlingsrad(tx, input.arendeId));
}

/** All there is about one handling. Throws `NotFound`. */
export function findHandling(
  context: ServiceContext,
  { handlingId }: ParsedInput<'handling.get'>,
): Promise<Output<'handling.get'>> {
  return context.register.read((tx) => readAkt(tx, handlingId));
}

/**
 * Registers a document in a case with the four data of OSL 5 kap. 2 §, and in the same go the files
 * of the post it arrived as, its secrecy marking and what it replaces: all of it or nothing.
 */
export function registerHandling(
  context: ServiceContext,
  { arendeId, data, ...tillbehor }: ParsedInput<'handling.register'>,
): Promise<Output<'handling.register'>> {
  return context.register.write((tx) => addHandling(tx, arendeId, data, tillbehor));
}

/**
 * As {@link registerHandling}, inside a write that does more: with its number and its log rows.
 * Throws RuleViolated under `data`, and at `postId` or `ersatterId` for one that can't be used.
 */
export async function addHandling(
  tx: WriteTx,
  arendeId: ArendeId,
  data: HandlingData,
  { postId, sekretess, ersatterId }: Tillbehor = {},
): Promise<Handling> {
  const arende = await getArende(tx, arendeId);
  refuse(stopsRegistration(data, arende.status, dayOf(tx.context.now())));
  if (ersatterId) await assertReplaceable(tx, arendeId, ersatterId);
  const nummer = await takeNummer(tx, arende);
  const stated = await withDoldMotpart(tx, data);
  const handling = await insertHandling(tx, arendeId, nummer, stated, ersatterId);
  const filer = postId ? await takePost(tx, postId, handling.id) : [];
  await insertHandlingFil(tx, handling.id, filer);
  const ofHandling = { objektId: handling.id, arendeId };
  const namn = filer.map((fil) => fil.namn);
  const efter = { ...handling, ...(postId ? { postId, filer: namn } : {}) };
  await tx.log({ handelse: 'handling.registrerad', ...ofHandling, fore: null, efter });
  if (ersatterId) await logErsatt(tx, ersatterId, handling);
  if (sekretess) await addSekretess(tx, handling, sekretess);
  return handling;
}

/** Seen in the log of the one that is replaced, which itself stands unaltered. */
async function logErsatt(tx: WriteTx, ersatterId: HandlingId, by: Handling): Promise<void> {
  await tx.log({
    handelse: 'handling.ersatt',
    objektId: ersatterId,
    arendeId: by.arendeId,
    fore: null,
    efter: { ersattAv: by.beteckning, handlingId: by.id },
  });
}

async function assertReplaceable(tx: WriteTx, arendeId: ArendeId, id: HandlingId): Promise<void> {
  const { handling, ersattAv } = await readAkt(tx, id);
  if (handling.arendeId !== arendeId) throw ruleViolated('other_case', ['ersatterId']);
  if (handling.makulering !== null) throw ruleViolated('makulerat', ['ersatterId']);
  if (ersattAv !== null) throw ruleViolated('already_replaced', ['ersatterId']);
}

async function takeNummer(tx: WriteTx, arende: Arende): Promise<Handlingsnummer> {
  const { monster, handlingsnummer } = await numbering(tx, arende.diariumId);
  const handlnr = await nextHandlnr(tx, arende.id);
  const pattern = { tokens: monster, handlingsnummer };
  const print = (place: { ar: number; nr: number }) =>
    printHandlingsnummer(arende.diarienummer, pattern, place);
  if (handlingsnummer === 'i_arendet')
    return { handlnr, serie: null, beteckning: print({ ar: arende.ar, nr: handlnr }) };
  const ar = Number(dayOf(tx.context.now()).slice(0, 4));
  const serie = { ar, nr: await takeHandlingsnummer(tx, arende.diariumId, ar) };
  return { handlnr, serie, beteckning: print(serie) };
}
