import { countAgendas, hasOpenParagraf, listDelar } from '../../db/repositories/dagordning-lage.ts';
import { listDagordning, orderDagordning } from '../../db/repositories/dagordning.ts';
import { checkVersion } from '../../db/repositories/rows.ts';
import {
  getSammantradesgang,
  listSammantradesgang,
  saveSammantradesuppgifter,
  setSammantradessteg,
} from '../../db/repositories/sammantradesgang.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { Dagordningspunkt } from '../../shared/domain/dagordning.ts';
import type {
  Sammantradesgang,
  Sammantradesstatus,
} from '../../shared/domain/sammantradets-gang.ts';
import { called, uncalled } from '../../shared/rules/dagordning.ts';
import { steghinder } from '../../shared/rules/sammantradessteg.ts';
import type { ServiceContext } from './context.ts';
import { assertPapersPass } from './kallelsestopp.ts';

/** Meetings of a year with how far each has come, soonest first. */
export function listSammantradesrader(
  context: ServiceContext,
  input: ParsedInput<'sammantrade.listOverview'>,
): Promise<Output<'sammantrade.listOverview'>> {
  return context.register.read(async (tx) => {
    const rows = await listSammantradesgang(tx, input);
    const ids = rows.map(({ id }) => id);
    const [omfang, delar] = [await countAgendas(tx, ids), await listDelar(tx, ids)];
    return rows.map(({ tidStart, ...row }) => ({
      ...{ ...row, tidStart: tidStart || null, punkter: 0, paragrafer: 0, ...omfang.get(row.id) },
      delar: delar.flatMap(({ sammantradeId, ...del }) => (sammantradeId === row.id ? [del] : [])),
    }));
  });
}

/** One meeting, as it is prepared and held. Throws `NotFound`. */
export function findSammantradesgang(
  context: ServiceContext,
  { id }: ParsedInput<'sammantrade.get'>,
) {
  return context.register.read((tx) => getSammantradesgang(tx, id));
}

/** When and where a body meets, and who leads it. Throws `NotFound`, `Conflict`, `chair_missing`. */
export function storeSammantradesuppgifter(
  context: ServiceContext,
  { id, version, data }: ParsedInput<'sammantrade.saveUppgifter'>,
): Promise<Output<'sammantrade.saveUppgifter'>> {
  return context.register.write(async (tx) => {
    const fore = await getSammantradesgang(tx, id);
    const efter = await saveSammantradesuppgifter(tx, id, version, data);
    const told = { objektId: id, arendeId: null, fore, efter };
    await tx.log({ handelse: 'sammantrade.uppgifter', ...told });
    return efter;
  });
}

/**
 * Opens, closes or cancels a meeting, or goes back. A meeting that is called back loses the numbers
 * of its agenda; one that opens without a call is judged then. Throws `NotFound`, `Conflict`,
 * `reason_missing`, `paper_stopped`, and what the step waits for.
 */
export function changeSammantradesstatus(
  context: ServiceContext,
  { id, version, status, skal }: ParsedInput<'sammantrade.setStatus'>,
): Promise<Output<'sammantrade.setStatus'>> {
  return context.register.write(async (tx) => {
    const fore = await getSammantradesgang(tx, id);
    checkVersion(fore, version);
    await checkSteg(tx, fore, status);
    if (status === 'installt' && skal === '') throw ruleViolated('reason_missing', ['skal']);
    const dagordning = await listDagordning(tx, id);
    // Nobody was called to it: then its papers are judged as it opens.
    if (fore.status === 'planerat' && status === 'pagaende') await assertPassed(tx, dagordning);
    if (status === 'planerat') await orderDagordning(tx, id, uncalled(dagordning));
    const efter = await setSammantradessteg(tx, id, version, {
      ...{ status, installtSkal: status === 'installt' ? skal : '' },
      kallelseDatum: status === 'planerat' ? null : fore.kallelseDatum,
    });
    const told = { objektId: id, arendeId: null, fore, efter };
    await tx.log({ handelse: 'sammantrade.status', ...told });
    return efter;
  });
}

/**
 * Sends the agenda: its items get their numbers, and what comes later is late. Throws `NotFound`,
 * `Conflict`, `agenda_empty`, `motessteg_missing`, `call_after_meeting`, and `paper_stopped` for each
 * item whose paper the checks stop.
 */
export function callSammantrade(
  context: ServiceContext,
  { id, version, datum }: ParsedInput<'dagordning.call'>,
): Promise<Output<'dagordning.call'>> {
  return context.register.write(async (tx) => {
    const fore = await getSammantradesgang(tx, id);
    checkVersion(fore, version);
    await checkSteg(tx, fore, 'kallat');
    if (datum > fore.datum) throw ruleViolated('call_after_meeting', ['datum']);
    const dagordning = await listDagordning(tx, id);
    await assertPassed(tx, dagordning);
    await orderDagordning(tx, id, called(dagordning));
    const steg = { status: 'kallat', kallelseDatum: datum, installtSkal: '' } as const;
    const efter = await setSammantradessteg(tx, id, version, steg);
    const told = { objektId: id, arendeId: null, fore, efter };
    await tx.log({ handelse: 'sammantrade.kallat', ...told });
    return efter;
  });
}

/** The papers of what is to be taken up. Throws `paper_stopped`. */
function assertPassed(tx: ReadTx, dagordning: readonly Dagordningspunkt[]): Promise<void> {
  return assertPapersPass(
    tx,
    dagordning.filter(({ utgar }) => !utgar),
  );
}

async function checkSteg(tx: WriteTx, meeting: Sammantradesgang, till: Sammantradesstatus) {
  const hinder = steghinder(await steglage(tx, meeting), till);
  if (hinder.length > 0) {
    throw new CallError(
      'RuleViolated',
      hinder.map((rule) => ({ path: [], rule })),
    );
  }
}

async function steglage(tx: ReadTx, meeting: Sammantradesgang) {
  const dagordning = await listDagordning(tx, meeting.id);
  return {
    ...meeting,
    punkter: dagordning.filter(({ utgar }) => !utgar).length,
    oppenParagraf: await hasOpenParagraf(tx, meeting.id),
  };
}
