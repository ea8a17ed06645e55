import { listBalans, nextBalansmote } from '../../db/repositories/balanslista.ts';
import { listDagordning } from '../../db/repositories/dagordning.ts';
import { listPunktlistor, replacePunktlista } from '../../db/repositories/dagordningslista.ts';
import { ensureFil } from '../../db/repositories/fil.ts';
import type { StoredFil } from '../../db/repositories/fil.ts';
import { getOrgan } from '../../db/repositories/organ.ts';
import { getRegister } from '../../db/repositories/register.ts';
import { getSammantradesgang } from '../../db/repositories/sammantradesgang.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { BalanslistaFacts } from '../../shared/document/balanslista-facts.ts';
import type { Balanslista } from '../../shared/domain/balanslista.ts';
import type { Dagordningspunkt, DagordningspunktData } from '../../shared/domain/dagordning.ts';
import { formatDag } from '../../shared/domain/datum.ts';
import type { OrganId, SammantradeId } from '../../shared/domain/id.ts';
import { BALANSPUNKT } from '../../shared/phrases/balans.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { addDagordningspunkt } from './dagordning.ts';

/** What a body has outstanding today. Throws `NotFound`. */
export function findBalanslista(
  context: ServiceContext,
  { organId }: ParsedInput<'balanslista.get'>,
): Promise<Balanslista> {
  const idag = today(context);
  return context.register.read((tx) => readBalanslista(tx, organId, idag));
}

async function readBalanslista(tx: ReadTx, organId: OrganId, idag: string): Promise<Balanslista> {
  const { namn: organ } = await getOrgan(tx, organId);
  const mote = await nextBalansmote(tx, organId, idag);
  return { organId, organ, idag, mote, ...(await listBalans(tx, organId)) };
}

/** What a balanslista is printed from. Throws `NotFound`. */
export function gatherBalanslista(
  context: ServiceContext,
  organId: OrganId,
): Promise<BalanslistaFacts> {
  const idag = today(context);
  return context.register.read(async (tx) => ({
    kommun: (await getRegister(tx)).kommun,
    lista: await readBalanslista(tx, organId, idag),
  }));
}

/** The lists that stand on the agenda of a meeting. */
export function listBalansOnAgenda(
  context: ServiceContext,
  { sammantradeId }: ParsedInput<'balanslista.listOnAgenda'>,
): Promise<Output<'balanslista.listOnAgenda'>> {
  return context.register.read(async (tx) =>
    (await listPunktlistor(tx, sammantradeId)).map(({ dagordningspunktId, rubrik }) => ({
      ...{ dagordningspunktId, rubrik },
    })),
  );
}

/**
 * Refuses a meeting that the list can't come before, before it is typeset for it. Throws `NotFound`,
 * `meeting_called`, `meeting_of_other`.
 */
export function assertBalansmote(
  context: ServiceContext,
  where: ParsedInput<'balanslista.putOnAgenda'>,
): Promise<void> {
  return context.register.read((tx) => assertOpen(tx, where));
}

async function assertOpen(
  tx: ReadTx,
  { organId, sammantradeId }: ParsedInput<'balanslista.putOnAgenda'>,
): Promise<void> {
  const mote = await getSammantradesgang(tx, sammantradeId);
  if (mote.organId !== organId) throw ruleViolated('meeting_of_other', ['sammantradeId']);
  if (mote.status !== 'planerat') throw ruleViolated('meeting_called', ['sammantradeId']);
}

/** Puts a list that lies in the store on the agenda. Throws as {@link assertBalansmote}. */
export function putBalanslista(
  context: ServiceContext,
  where: ParsedInput<'balanslista.putOnAgenda'>,
  pdf: StoredFil,
): Promise<Dagordningspunkt> {
  const rubrik = `Balanslista ${formatDag(today(context))}`;
  return context.register.write(async (tx) => {
    await assertOpen(tx, where);
    await ensureFil(tx, pdf);
    const { punkt, fore } = await itemOf(tx, where.sammantradeId);
    await replacePunktlista(tx, { dagordningspunktId: punkt.id, rubrik, sha256: pdf.sha256 });
    await tx.log({
      ...{ handelse: 'dagordning.handlingar', objektId: punkt.id, arendeId: null },
      ...{ fore: { handlingar: fore }, efter: { handlingar: [rubrik] } },
    });
    return punkt;
  });
}

/** The item that has a list already, or a new one last among what is told of. */
async function itemOf(tx: WriteTx, sammantradeId: SammantradeId) {
  const [known] = await listPunktlistor(tx, sammantradeId);
  const agenda = await listDagordning(tx, sammantradeId);
  const punkt = agenda.find(({ id }) => id === known?.dagordningspunktId);
  if (punkt && known) return { punkt, fore: [known.rubrik] };
  return { punkt: await addDagordningspunkt(tx, newPunkt(sammantradeId)), fore: [] };
}

function newPunkt(sammantradeId: SammantradeId): DagordningspunktData {
  return {
    ...{ sammantradeId, grupp: 'anmalan', arendeId: null, tjansteskrivelseId: null },
    ...{ rubrik: BALANSPUNKT, foredragande: '', omedelbarJustering: false },
  };
}
