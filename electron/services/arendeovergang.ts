import { getArende, makuleraArende, setArendestatus } from '../../db/repositories/arende.ts';
import { deleteAvsteg, insertAvsteg, listAvsteg } from '../../db/repositories/avsteg.ts';
import { releasePost } from '../../db/repositories/avslut.ts';
import { insertBevakning } from '../../db/repositories/bevakning.ts';
import { lastStatusbyte } from '../../db/repositories/logg.ts';
import type { WriteTx } from '../../db/tx.ts';
import { avstegFor } from '../../shared/checks/anchor.ts';
import type { Finding } from '../../shared/checks/checks.ts';
import { faktaankare } from '../../shared/checks/faktaankare.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { Violation } from '../../shared/contract/errors.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Arende } from '../../shared/domain/arende.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Overgang } from '../../shared/domain/overgang.ts';
import { transitionsOf } from '../../shared/rules/arendestatus.ts';
import { closingFindings, isWarning, readStatusfakta } from './arendefakta.ts';
import { assertNotMakulerat } from './arendestatus.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { settleUtkast } from './handling-andring.ts';

type Change = ParsedInput<'arende.changeStatus'>;

/** Where a case may go from here, with what blocks each way; the archive isn't offered. */
export function listTransitions(
  context: ServiceContext,
  { arendeId }: ParsedInput<'arende.listTransitions'>,
): Promise<Overgang[]> {
  return context.register.read(async (tx) => {
    const fakta = await readStatusfakta(tx, await getArende(tx, arendeId));
    return transitionsOf(fakta).filter(({ till }) => till !== 'arkiverat');
  });
}

/** The change that brought a case where it is; null when it is as registered. */
export function findStatusChange(
  context: ServiceContext,
  { arendeId }: ParsedInput<'arende.getStatusChange'>,
) {
  return context.register.read((tx) => lastStatusbyte(tx, arendeId));
}

/** What is left in a case, told before it is closed (K69). Throws `NotFound`. */
export function listClosingFindings(
  context: ServiceContext,
  { arendeId }: ParsedInput<'arende.listClosingFindings'>,
): Promise<Output<'arende.listClosingFindings'>> {
  return context.register.read(async (tx) => closingFindings(tx, await getArende(tx, arendeId)));
}

/**
 * Moves a case to another state at the user's wish, in one write with its reminder and log row.
 * Throws RuleViolated naming each hinder, `transition_missing` for a way that doesn't exist, and
 * `required` at what the transition needs to have stated.
 */
export function changeArendestatus(
  context: ServiceContext,
  change: Change,
): Promise<Output<'arende.changeStatus'>> {
  return context.register.write(async (tx) => {
    const fore = await getArende(tx, change.arendeId);
    assertNotMakulerat(fore);
    const ways = transitionsOf(await readStatusfakta(tx, fore));
    assertOpen(
      ways.find(({ till }) => till === change.till),
      change,
    );
    await move(tx, fore, change, today(context));
    return getArende(tx, fore.id);
  });
}

/** Settles what is still a draft in a case about to be closed. Throws `no_longer_draft`. */
export function settleDraft(
  context: ServiceContext,
  { handlingId, utkastval }: ParsedInput<'arende.settleDraft'>,
): Promise<Output<'arende.settleDraft'>> {
  const datum = today(context);
  return context.register.write((tx) =>
    settleUtkast(tx, handlingId, utkastval.val === 'rensas' ? utkastval : { ...utkastval, datum }),
  );
}

function assertOpen(overgang: Overgang | undefined, change: Change): void {
  if (!overgang) throw ruleViolated('transition_missing', ['till']);
  const violations: Violation[] = [
    ...overgang.hinder.map(({ kod, antal }) => ({ path: ['till'], rule: kod, params: { antal } })),
    ...overgang.krav
      .filter((name) => change[name] === '')
      .map((name) => ({ path: [name], rule: 'required' })),
  ];
  if (violations.length > 0) throw new CallError('RuleViolated', violations);
}

async function move(tx: WriteTx, fore: Arende, change: Change, day: string): Promise<void> {
  const { till, orsak, mottagare, bevakaDatum } = change;
  if (till === 'makulerat') return makulera(tx, fore, orsak);
  const kvar = till === 'avslutat' ? await leftBehind(tx, fore) : [];
  const avslutadDatum = till === 'avslutat' ? day : null;
  await setArendestatus(tx, fore.id, till, avslutadDatum);
  await tx.log({
    handelse: 'arende.status',
    objektId: fore.id,
    arendeId: fore.id,
    fore: { status: fore.status },
    efter: {
      status: till,
      ...(avslutadDatum === null ? {} : { avslutadDatum }),
      ...(mottagare === '' ? {} : { mottagare }),
      ...(kvar.length === 0 ? {} : { kvar: kvar.map(({ details }) => String(details['fel'])) }),
    },
    ...(orsak === '' ? {} : { orsak }),
  });
  await letStand(tx, fore.id, kvar, orsak);
  if (bevakaDatum !== null) await remind(tx, fore, { datum: bevakaDatum, text: orsak });
}

async function makulera(tx: WriteTx, fore: Arende, orsak: string): Promise<void> {
  await releasePost(tx, fore.id);
  await makuleraArende(tx, fore.id, orsak);
  await tx.log({
    handelse: 'arende.makulerat',
    objektId: fore.id,
    arendeId: fore.id,
    fore: { status: fore.status },
    efter: { status: 'makulerat' },
    orsak,
  });
}

/** What a case is closed in spite of: kept in the log beside the reason. */
async function leftBehind(tx: WriteTx, arende: Arende): Promise<Finding[]> {
  return (await closingFindings(tx, arende)).filter(isWarning);
}

/** The reason that a case is closed for stands for what it was left with, as long as that is the same. */
async function letStand(
  tx: WriteTx,
  id: ArendeId,
  kvar: readonly Finding[],
  skal: string,
): Promise<void> {
  const plats = { typ: 'arende', id } as const;
  const before = await listAvsteg(tx, plats);
  for (const found of kvar) {
    const marke = faktaankare(found, 'arende');
    const same = avstegFor(before, marke);
    if (same) await deleteAvsteg(tx, plats.typ, same.id);
    await insertAvsteg(tx, plats, { ...marke, skal });
  }
}

async function remind(
  tx: WriteTx,
  { id: arendeId }: Arende,
  { datum, text }: { datum: string; text: string },
): Promise<void> {
  const short = text.slice(0, 200);
  const efter = await insertBevakning(tx, arendeId, { datum, text: short });
  const told = { objektId: efter.id, arendeId, fore: null, efter };
  await tx.log({ handelse: 'bevakning.tillagd', ...told });
}
