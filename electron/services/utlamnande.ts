import { setImmediate } from 'node:timers/promises';
import { listDiarium } from '../../db/repositories/diarium.ts';
import { doldaNamn } from '../../db/repositories/dolda-namn.ts';
import {
  offentligaArenden,
  offentligaArenderader,
  offentligaHandlingar,
  offentligaHandlingarAv,
  offentligaHandlingsrader,
  offentligtArende,
} from '../../db/repositories/offentligt.ts';
import { getOrgan } from '../../db/repositories/organ.ts';
import { getRegister } from '../../db/repositories/register.ts';
import type { ReadTx } from '../../db/tx.ts';
import {
  doldaNamnInArende,
  doldaNamnInHandling,
  personnummerInArende,
  personnummerInHandling,
} from '../../shared/checks/offentlighet.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type {
  ArendekortFacts,
  DiarielistaFacts,
  Diarieuppgift,
} from '../../shared/document/offentlig-facts.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type {
  OffentligHandling,
  OffentligtArendeMedHandlingar,
  Utlamnandetraff,
  Utlamnandeurval,
} from '../../shared/domain/utlamnande.ts';
import { MAX_LISTRADER } from '../../shared/rules/listrader.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';

/** Read at a time, so that other reads get in between. */
const PAGE = 500;
const SHOWN_HITS = 200;

/** What a public list holds: cases, or handlingar in a list of those. */
export interface Utlamnandedel {
  readonly arenden: readonly OffentligtArendeMedHandlingar[];
  readonly handlingar: readonly OffentligHandling[];
}

/** A piece of a public list. */
export interface Utlamnandesida extends Utlamnandedel {
  /** How many cases, or handlingar in a list of those, the whole list has. */
  readonly total: number;
}

/** The public list in pieces, read from the views of what is public and from nothing else. */
export async function* utlamnandesidor(
  context: ServiceContext,
  urval: Utlamnandeurval,
): AsyncGenerator<Utlamnandesida> {
  const ofPost = urval.innehall === 'handlingar';
  const rader = await context.register.read((tx) =>
    ofPost ? offentligaHandlingsrader(tx, urval) : offentligaArenderader(tx, urval),
  );
  for (let first = 0; first < rader.length; first += PAGE) {
    const page = rader.slice(first, first + PAGE);
    yield await context.register.read(async (tx) => ({
      arenden: ofPost ? [] : await withHandlingar(tx, page, urval),
      handlingar: ofPost ? await offentligaHandlingar(tx, page) : [],
      total: rader.length,
    }));
    await setImmediate();
  }
}

/** Goes through a public list before it is made and tells what it would give away. */
export async function reviewUtlamnande(
  context: ServiceContext,
  { urval }: ParsedInput<'utlamnande.getReview'>,
): Promise<Output<'utlamnande.getReview'>> {
  const found = { arenden: 0, handlingar: 0 };
  const stops: Utlamnandetraff[] = [];
  const warnings: Utlamnandetraff[] = [];
  for await (const page of utlamnandesidor(context, urval)) {
    found.arenden += page.arenden.length;
    found.handlingar += handlingarIn(page);
    stops.push(...personnummerIn(page));
    warnings.push(...(await doldaNamnIn(context, page)));
  }
  return { ...found, ...shownHits(stops, warnings) };
}

/** As {@link reviewUtlamnande}, for the card of a case. Throws `NotFound`. */
export async function reviewArendekort(
  context: ServiceContext,
  { arendeId }: ParsedInput<'utlamnande.getCardReview'>,
): Promise<Output<'utlamnande.getCardReview'>> {
  const arende = await context.register.read((tx) => readPublicCase(tx, arendeId));
  const page = { arenden: [arende], handlingar: [] };
  const hits = shownHits(personnummerIn(page), await doldaNamnIn(context, page));
  return { arenden: 1, handlingar: arende.handlingar.length, ...hits };
}

function shownHits(stops: readonly Utlamnandetraff[], warnings: readonly Utlamnandetraff[]) {
  return {
    personnummer: stops.length,
    doldaNamn: warnings.length,
    traffar: [...stops, ...warnings].slice(0, SHOWN_HITS),
  };
}

/**
 * Everything a public list is printed from. Throws RuleViolated `personnummer` when one stands
 * in it, and `too_many_rows` when it is longer than can be typeset.
 */
export async function gatherDiarielista(
  context: ServiceContext,
  urval: Utlamnandeurval,
): Promise<DiarielistaFacts> {
  const arenden: OffentligtArendeMedHandlingar[] = [];
  const handlingar: OffentligHandling[] = [];
  let rows = 0;
  for await (const page of utlamnandesidor(context, urval)) {
    rows += page.arenden.length + handlingarIn(page);
    if (rows > MAX_LISTRADER) throw ruleViolated('too_many_rows', [], { max: MAX_LISTRADER });
    assertNoPersonnummer(page);
    arenden.push(...page.arenden);
    handlingar.push(...page.handlingar);
  }
  const { kommun, diarier } = await diarierOf(context, urval.diarier);
  return { kommun, diarier, dag: today(context), urval, arenden, handlingar };
}

/** Everything the card of a case is printed from. Throws as {@link gatherDiarielista}, `NotFound`. */
export function gatherArendekort(context: ServiceContext, id: ArendeId): Promise<ArendekortFacts> {
  return context.register.read(async (tx) => {
    const arende = await readPublicCase(tx, id);
    assertNoPersonnummer({ arenden: [arende], handlingar: [] });
    const [diarium] = await readDiarier(tx, [arende.diariumId]);
    if (!diarium) throw new Error(`case ${id} in no diarium`);
    const { kommun } = await getRegister(tx);
    return { kommun, dag: today(context), diarium, arende };
  });
}

/** A case with its handlingar, as the public may read them. Throws `NotFound`. */
export async function readPublicCase(
  tx: ReadTx,
  id: ArendeId,
): Promise<OffentligtArendeMedHandlingar> {
  const arende = await offentligtArende(tx, id);
  return { ...arende, handlingar: await offentligaHandlingarAv(tx, [id]) };
}

/** Throws RuleViolated `personnummer` when one stands in this piece of a public list. */
export function assertNoPersonnummer(page: Utlamnandedel): void {
  const [first] = personnummerIn(page);
  if (!first) return;
  const { diarienummer, handling } = first;
  throw ruleViolated('personnummer', [], { nummer: handling?.beteckning ?? diarienummer });
}

/** The municipality and the chosen diarier, by name; all of them when none is chosen. */
export function diarierOf(
  context: ServiceContext,
  diarier: Utlamnandeurval['diarier'],
): Promise<{ kommun: string; diarier: Diarieuppgift[] }> {
  return context.register.read(async (tx) => ({
    kommun: (await getRegister(tx)).kommun,
    diarier: await readDiarier(tx, diarier),
  }));
}

/** These diarier, or all of them when none is named. */
async function readDiarier(tx: ReadTx, wanted: Utlamnandeurval['diarier']) {
  const diarier = await listDiarium(tx);
  const chosen = diarier.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  return Promise.all(
    chosen.map(async ({ id, namn, organId }) => ({
      ...{ id, namn },
      organ: (await getOrgan(tx, organId)).namn,
    })),
  );
}

async function withHandlingar(tx: ReadTx, rader: readonly number[], { innehall }: Utlamnandeurval) {
  const arenden = await offentligaArenden(tx, rader);
  const ids = arenden.map(({ id }) => id);
  const handlingar = innehall === 'arenden' ? [] : await offentligaHandlingarAv(tx, ids);
  const byArende = Map.groupBy(handlingar, ({ arendeId }) => arendeId);
  return arenden.map((arende) => ({ ...arende, handlingar: byArende.get(arende.id) ?? [] }));
}

function handlingarIn({ arenden, handlingar }: Utlamnandesida): number {
  return arenden.reduce((sum, arende) => sum + arende.handlingar.length, handlingar.length);
}

function personnummerIn({ arenden, handlingar }: Utlamnandedel) {
  return [...arenden.flatMap(personnummerInArende), ...handlingar.flatMap(personnummerInHandling)];
}

/** K04 for names. The one place that reads what is hidden: to look for it, never to print it. */
async function doldaNamnIn(context: ServiceContext, { arenden, handlingar }: Utlamnandedel) {
  const ids = new Set([...arenden.map(({ id }) => id), ...handlingar.map((one) => one.arendeId)]);
  const hidden = await context.register.read((tx) => doldaNamn(tx, [...ids]));
  const byArende = Map.groupBy(hidden, ({ arendeId }) => arendeId);
  const namesOf = (id: ArendeId) => (byArende.get(id) ?? []).map(({ namn }) => namn);
  return [
    ...arenden.flatMap((arende) => doldaNamnInArende(arende, namesOf(arende.id))),
    ...handlingar.flatMap((one) => doldaNamnInHandling(one, namesOf(one.arendeId))),
  ];
}
