import {
  isOpened,
  listKlaraSkrivelser,
  listUppskjutna,
} from '../../db/repositories/dagordning-lage.ts';
import {
  deleteDagordningspunkt,
  getDagordningspunkt,
  insertDagordningspunkt,
  listDagordning,
  orderDagordning,
  updateDagordningspunkt,
} from '../../db/repositories/dagordning.ts';
import { checkVersion } from '../../db/repositories/rows.ts';
import { getSammantradesgang } from '../../db/repositories/sammantradesgang.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { Dagordningsgrupp } from '../../shared/domain/dagordning.ts';
import type { Dagordningspunkt, DagordningspunktData } from '../../shared/domain/dagordning.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';
import { placed, tillkommandeNummer } from '../../shared/rules/dagordning.ts';
import type { ServiceContext } from './context.ts';
import { dropHandlingar, dropPunktpapper } from './dagordningshandling.ts';
import { assertPapersPass } from './kallelsestopp.ts';

/** The agenda of a meeting, in its order. */
export function listDagordningspunkter(
  context: ServiceContext,
  { sammantradeId }: ParsedInput<'dagordning.list'>,
) {
  return context.register.read((tx) => listDagordning(tx, sammantradeId));
}

/** Papers and put-off §§ that may be put on the agenda of a meeting. Throws `NotFound`. */
export function listReadyPapers(
  context: ServiceContext,
  { sammantradeId }: ParsedInput<'dagordning.listReady'>,
): Promise<Output<'dagordning.listReady'>> {
  return context.register.read(async (tx) => {
    const meeting = await getSammantradesgang(tx, sammantradeId);
    const papers = await listKlaraSkrivelser(tx, meeting);
    const cases = new Set(papers.map(({ arendeId }) => arendeId));
    const putOff = (await listUppskjutna(tx, meeting)).filter(
      // A case that has a paper comes back with it.
      ({ arendeId }) => arendeId === null || !cases.has(arendeId),
    );
    return [
      ...papers.map((paper) => ({ ...paper, uppskjuten: null })),
      ...putOff.map(({ nr, datum, status, ...paragraf }) => ({
        ...{ ...paragraf, tjansteskrivelseId: null, omedelbarJustering: false },
        uppskjuten: { nr, datum, status },
      })),
    ];
  });
}

/**
 * Adds an item last in its group, or changes one. Throws `NotFound`, `Conflict`,
 * `meeting_cancelled`, `meeting_over`, `paper_on_agenda`, `paper_of_other_case`, and `paper_stopped`
 * when the agenda has been sent and the checks stop the paper.
 */
export function storeDagordningspunkt(
  context: ServiceContext,
  { existing, data, tillkommandeSkal }: ParsedInput<'dagordning.save'>,
): Promise<Output<'dagordning.save'>> {
  return context.register.write(async (tx) => {
    const fore = existing && (await getDagordningspunkt(tx, existing.id));
    await checkPaper(tx, data, fore);
    if (fore?.tjansteskrivelseId !== data.tjansteskrivelseId) await checkLatePaper(tx, data);
    if (fore && fore.arendeId !== data.arendeId) await dropHandlingar(tx, fore);
    const saved = existing
      ? await change(tx, existing, data, fore?.tillkommande === true ? tillkommandeSkal : '')
      : await add(tx, data, tillkommandeSkal);
    const isPlaced = fore?.grupp === saved.grupp;
    const efter = isPlaced ? saved : await placeLast(tx, saved);
    await told(tx, 'dagordning.sparad', fore, efter);
    return efter;
  });
}

/** Adds an item last in its group, in a write that is open. Throws as {@link storeDagordningspunkt}. */
export async function addDagordningspunkt(
  tx: WriteTx,
  data: DagordningspunktData,
): Promise<Dagordningspunkt> {
  const efter = await placeLast(tx, await add(tx, data, ''));
  await told(tx, 'dagordning.sparad', null, efter);
  return efter;
}

/** Puts an item elsewhere on the agenda. Throws `NotFound`, `Conflict`. */
export function moveDagordningspunkt(
  context: ServiceContext,
  { id, version, grupp, foreId }: ParsedInput<'dagordning.move'>,
): Promise<Output<'dagordning.move'>> {
  return context.register.write(async (tx) => {
    const fore = await getDagordningspunkt(tx, id);
    checkVersion(fore, version);
    const { sammantradeId } = fore;
    const order = placed(await listDagordning(tx, sammantradeId), id, { grupp, foreId });
    const after = await orderDagordning(tx, sammantradeId, order);
    await told(tx, 'dagordning.flyttad', fore, await getDagordningspunkt(tx, id));
    return after;
  });
}

/** Takes an item away. Throws `NotFound`, `Conflict`, `item_called`, `item_opened`. */
export function removeDagordningspunkt(
  context: ServiceContext,
  { id, version }: ParsedInput<'dagordning.remove'>,
): Promise<Output<'dagordning.remove'>> {
  return context.register.write(async (tx) => {
    const fore = await getDagordningspunkt(tx, id);
    checkVersion(fore, version);
    if (await isOpened(tx, id)) throw ruleViolated('item_opened');
    if (fore.nummer !== '') throw ruleViolated('item_called');
    await dropPunktpapper(tx, fore);
    await deleteDagordningspunkt(tx, id);
    const { sammantradeId } = fore;
    await orderDagordning(tx, sammantradeId, await listDagordning(tx, sammantradeId));
    await told(tx, 'dagordning.borttagen', fore, null);
    return {};
  });
}

/** Strikes an item in sight, or takes it up again. Throws `NotFound`, `Conflict`, `item_opened`. */
export function strikeDagordningspunkt(
  context: ServiceContext,
  { id, version, utgar }: ParsedInput<'dagordning.strike'>,
): Promise<Output<'dagordning.strike'>> {
  return context.register.write(async (tx) => {
    const fore = await getDagordningspunkt(tx, id);
    if (await isOpened(tx, id)) throw ruleViolated('item_opened');
    if (fore.nummer === '') throw ruleViolated('item_not_called');
    const efter = await updateDagordningspunkt(tx, id, version, { utgar });
    await told(tx, 'dagordning.struken', fore, efter);
    return efter;
  });
}

type Existing = NonNullable<ParsedInput<'dagordning.save'>['existing']>;

function change(
  tx: WriteTx,
  { id, version }: Existing,
  data: DagordningspunktData,
  tillkommandeSkal: string,
) {
  return updateDagordningspunkt(tx, id, version, { ...data, tillkommandeSkal });
}

/** A new item; one that comes after the call is late, and is numbered at once (check K70). */
async function add(tx: WriteTx, data: DagordningspunktData, skal: string) {
  const meeting = await getSammantradesgang(tx, data.sammantradeId);
  if (meeting.status === 'installt') throw ruleViolated('meeting_cancelled');
  if (meeting.status === 'hallet') throw ruleViolated('meeting_over');
  const tillkommande = meeting.kallelseDatum !== null;
  const nummer = tillkommande ? await numberFor(tx, data) : '';
  const tillkommandeSkal = tillkommande ? skal : '';
  return insertDagordningspunkt(tx, data, { nummer, tillkommande, tillkommandeSkal });
}

async function numberFor(tx: WriteTx, { sammantradeId, grupp }: DagordningspunktData) {
  const items = await listDagordning(tx, sammantradeId);
  const numbers = (some: readonly Dagordningspunkt[]) =>
    some.flatMap(({ nummer }) => (nummer === '' ? [] : [nummer]));
  const groups = Dagordningsgrupp.options;
  const isAfter = (one: Dagordningspunkt) => groups.indexOf(one.grupp) > groups.indexOf(grupp);
  const before = items.filter((one) => !isAfter(one));
  return tillkommandeNummer(numbers(before), numbers(items.filter(isAfter)));
}

async function placeLast(tx: WriteTx, { id, sammantradeId, grupp }: Dagordningspunkt) {
  const order = placed(await listDagordning(tx, sammantradeId), id, { grupp, foreId: null });
  await orderDagordning(tx, sammantradeId, order);
  return getDagordningspunkt(tx, id);
}

async function checkPaper(
  tx: WriteTx,
  { sammantradeId, tjansteskrivelseId }: DagordningspunktData,
  own: Dagordningspunkt | null,
): Promise<void> {
  if (tjansteskrivelseId === null) return;
  const others = (await listDagordning(tx, sammantradeId)).filter(({ id }) => id !== own?.id);
  if (others.some((one) => !one.utgar && one.tjansteskrivelseId === tjansteskrivelseId)) {
    throw ruleViolated('paper_on_agenda', ['data', 'tjansteskrivelseId']);
  }
}

/** A paper that comes when the agenda has been judged passes the same gate as those before it. */
async function checkLatePaper(tx: WriteTx, data: DagordningspunktData): Promise<void> {
  const { status } = await getSammantradesgang(tx, data.sammantradeId);
  if (status !== 'planerat') await assertPapersPass(tx, [data]);
}

function told(
  tx: WriteTx,
  handelse: Logghandelse,
  fore: Dagordningspunkt | null,
  efter: Dagordningspunkt | null,
) {
  const of = efter ?? fore;
  const objektId = of?.id ?? '';
  return tx.log({ handelse, objektId, arendeId: of?.arendeId ?? null, fore, efter });
}
