import {
  getDelegationsbeslut,
  insertDelegationsbeslut,
  listAnmalningsparagraf,
  listDelegationsbeslut,
  listDelegationsbeslutOfArende,
  listOanmalda,
  updateDelegationsbeslut,
} from '../../db/repositories/delegationsbeslut.ts';
import {
  getDelegationsserie,
  saveDelegationsserie,
} from '../../db/repositories/delegationsserie.ts';
import { listDelegationspunkt } from '../../db/repositories/delegationspunkt.ts';
import { getProtokollsregler } from '../../db/repositories/protokollsregler.ts';
import { getSammantradesgang, listMoten } from '../../db/repositories/sammantradesgang.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { delegationsbeslutData } from '../../shared/domain/delegation.ts';
import type { Delegationsbeslut, DelegationsbeslutData } from '../../shared/domain/delegation.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';
import { anmalsVid } from '../../shared/rules/delegation.ts';
import { nedtagTidigast } from '../../shared/rules/klockor.ts';
import type { ServiceContext } from './context.ts';

/** The decisions of a body and a year. */
export function listDelegationsbesluten(
  context: ServiceContext,
  urval: ParsedInput<'delegationsbeslut.list'>,
): Promise<Delegationsbeslut[]> {
  return context.register.read((tx) => listDelegationsbeslut(tx, urval));
}

/** The decisions that belong to a case. */
export function listDelegationsbeslutenOfArende(
  context: ServiceContext,
  { arendeId }: ParsedInput<'delegationsbeslut.listOfArende'>,
): Promise<Delegationsbeslut[]> {
  return context.register.read((tx) => listDelegationsbeslutOfArende(tx, arendeId));
}

/** What has to be reported at a meeting and isn't yet. Throws `NotFound`. */
export function listDueDelegationsbeslut(
  context: ServiceContext,
  { sammantradeId }: ParsedInput<'delegationsbeslut.listDue'>,
): Promise<Delegationsbeslut[]> {
  return context.register.read(async (tx) => {
    const mote = await getSammantradesgang(tx, sammantradeId);
    const { organId, datum } = mote;
    const waiting = await listOanmalda(tx, { organId, fore: datum });
    const [first] = waiting.map((one) => one.datum).sort();
    if (first === undefined) return [];
    const fakta = {
      punkter: await listDelegationspunkt(tx, organId),
      moten: await listMoten(tx, { organId, fran: first, tom: datum }),
      anmalsNasta: (await getProtokollsregler(tx, organId)).delegationAnmalsNasta,
    };
    return waiting.filter((one) => anmalsVid(one, mote, fakta));
  });
}

/** Where the numbers of a body and a year begin. */
export function findDelegationsserie(
  context: ServiceContext,
  serie: ParsedInput<'delegationsserie.get'>,
) {
  return context.register.read((tx) => getDelegationsserie(tx, serie));
}

/** States where they begin, as long as none is given. Throws `Conflict`, `delegation_series_begun`. */
export function storeDelegationsserie(
  context: ServiceContext,
  serie: ParsedInput<'delegationsserie.save'>,
): Promise<Output<'delegationsserie.save'>> {
  return context.register.write(async (tx) => {
    const fore = await getDelegationsserie(tx, serie);
    const efter = await saveDelegationsserie(tx, serie);
    const told = { objektId: serie.organId, arendeId: null, fore, efter };
    await tx.log({ handelse: 'delegation.serie_borjar', ...told });
    return efter;
  });
}

/** The §§ of a body that decisions can be reported in. */
export function listAnmalningsparagrafer(
  context: ServiceContext,
  { organId }: ParsedInput<'delegationsbeslut.listParagraf'>,
): Promise<Output<'delegationsbeslut.listParagraf'>> {
  return context.register.read((tx) => listAnmalningsparagraf(tx, organId));
}

/** Registers a decision under the body's next number of the year. */
export function registerDelegationsbeslut(
  context: ServiceContext,
  { organId, data }: ParsedInput<'delegationsbeslut.register'>,
): Promise<Delegationsbeslut> {
  checkNotice(data);
  return context.register.write(async (tx) => {
    const efter = await insertDelegationsbeslut(tx, organId, data);
    await tell(tx, 'delegation.beslut_registrerat', null, efter);
    return efter;
  });
}

/** Puts a decision right that isn't reported; what it said before stands in the log. */
export function correctDelegationsbeslut(
  context: ServiceContext,
  { id, version, data }: ParsedInput<'delegationsbeslut.correct'>,
): Promise<Delegationsbeslut> {
  checkNotice(data);
  return context.register.write(async (tx) => {
    const fore = await getDelegationsbeslut(tx, id);
    const efter = await updateDelegationsbeslut(tx, id, version, data);
    await tell(tx, 'delegation.beslut_rattat', fore, efter);
    return efter;
  });
}

/** Makulerar a decision: its number stays in the series, with why. */
export function makuleraDelegationsbeslut(
  context: ServiceContext,
  { id, version, orsak }: ParsedInput<'delegationsbeslut.makulera'>,
): Promise<Delegationsbeslut> {
  return context.register.write(async (tx) => {
    const fore = await getDelegationsbeslut(tx, id);
    const makulering = { makuleradOrsak: orsak, makuleradAv: tx.context.user };
    const change = { ...makulering, makuleradTid: tx.tid };
    const efter = await updateDelegationsbeslut(tx, id, version, change);
    await tell(tx, 'delegation.beslut_makulerat', fore, efter);
    return efter;
  });
}

/** Reports decisions in a §, or takes the report back; all of them or none. */
export function reportDelegationsbeslut(
  context: ServiceContext,
  { beslut, paragrafId }: ParsedInput<'delegationsbeslut.report'>,
): Promise<Delegationsbeslut[]> {
  return context.register.write(async (tx) => {
    const changed: Delegationsbeslut[] = [];
    for (const { id, version } of beslut) {
      const fore = await getDelegationsbeslut(tx, id);
      const change = { anmaldParagrafId: paragrafId };
      const efter = await updateDelegationsbeslut(tx, id, version, change);
      await tell(tx, 'delegation.beslut_anmalt', fore, efter);
      changed.push(efter);
    }
    return changed;
  });
}

/** A notice that comes down too early doesn't count (KL 8 kap. 12 §, 13 kap. 5 §). */
function checkNotice({ anslaget, nedtaget }: DelegationsbeslutData): void {
  if (anslaget === null || nedtaget === null || nedtaget < anslaget) return;
  if (nedtaget < nedtagTidigast(anslaget)) {
    throw ruleViolated('removed_too_early', ['data', 'nedtaget']);
  }
}

async function tell(
  tx: WriteTx,
  handelse: Logghandelse,
  fore: Delegationsbeslut | null,
  efter: Delegationsbeslut,
): Promise<void> {
  const orsak = fore?.makulering ? undefined : efter.makulering?.orsak;
  await tx.log({
    ...{ handelse, objektId: efter.id, arendeId: efter.arendeId },
    ...{ fore: fore && logged(fore), efter: logged(efter) },
    ...(orsak === undefined ? {} : { orsak }),
  });
}

/** What the log keeps: what was entered, and where it is reported by the id of the §. */
function logged(beslut: Delegationsbeslut) {
  const { organId, ar, nr, anmald } = beslut;
  return {
    ...{ organId, ar, nr, ...delegationsbeslutData(beslut) },
    anmaldParagrafId: anmald?.paragrafId ?? null,
  };
}
