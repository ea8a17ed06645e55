import { getRegister } from '../../../db/repositories/register.ts';
import { addDays } from '../../../shared/domain/datum.ts';
import type { ArendeId, DiariumId, KallhanvisningId, PersonId } from '../../../shared/domain/id.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { registerArende } from '../arende.ts';
import { addBevakning } from '../bevakning.ts';
import { today } from '../context.ts';
import type { ServiceContext } from '../context.ts';
import { listAllDiarier } from '../diarium.ts';
import { storeFordelning } from '../fordelning.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { registerHandling } from '../handling.ts';
import { saveKallhanvisning } from '../kallhanvisning.ts';
import { listAllOrgan, saveOrgan } from '../organ.ts';
import { savePerson } from '../person.ts';
import { exampleCases } from './arenden.ts';
import type { ExampleCase } from './arenden.ts';
import { exampleLedger } from './fordelning.ts';
import { exampleOrgan, examplePersons } from './grunddata.ts';
import { addExampleContacts } from './kontakter.ts';
import { addExampleRemiss, addReceivedRemiss } from './remiss.ts';
import { addExampleMeetings } from './sammantraden.ts';

const UNSTATED = {
  arendemeningOffentlig: '',
  offentlighet: 'ej_bedomd',
  ursprungRef: '',
  klass: '',
  klassId: null,
} as const;

/** Fills a new register with the example, through the same use cases as a user. */
export async function fillExample(context: ServiceContext): Promise<void> {
  for (const data of exampleOrgan) await saveOrgan(context, { existing: null, data });
  const handlaggare: PersonId[] = [];
  for (const data of examplePersons) {
    handlaggare.push((await savePerson(context, { existing: null, data })).id);
  }
  await addExampleMeetings(context, (await context.register.read(getRegister)).organId);
  const [diarium] = await listAllDiarier(context);
  if (!diarium) throw new Error('the example register has no diarium');
  for (const [index, one] of exampleCases.entries()) {
    const arendeId = await addCase(context, diarium.id, one, personFor(handlaggare, index));
    if (one.ursprung === 'motion') await sendRound(context, arendeId);
    if (one.ursprung === 'remiss') await receiveRemiss(context, arendeId);
  }
  await addAllocation(context, diarium.id, handlaggare.slice(0, 2));
  await addExampleContacts(context);
}

function personFor(handlaggare: readonly PersonId[], index: number): PersonId[] {
  const person = handlaggare[index % handlaggare.length];
  return person ? [person] : [];
}

async function addCase(
  context: ServiceContext,
  diariumId: DiariumId,
  one: ExampleCase,
  handlaggare: PersonId[],
): Promise<ArendeId> {
  const day = today(context);
  const inkomDatum = addDays(day, -one.daysAgo);
  const { arendemening, ursprung, initiativtagare } = one;
  const data = { arendemening, ursprung, initiativtagare, inkomDatum, handlaggare };
  const arende = await registerArende(context, {
    diariumId,
    ar: null,
    data: { ...data, ...UNSTATED },
  });
  if (initiativtagare !== '') await addIncoming(context, arende.id, one, inkomDatum);
  if (one.bevakning) {
    const { inDays, text } = one.bevakning;
    await addBevakning(context, {
      arendeId: arende.id,
      data: { datum: addDays(day, inDays), text },
    });
  }
  return arende.id;
}

async function sendRound(context: ServiceContext, arendeId: ArendeId): Promise<void> {
  const organ = await listAllOrgan(context);
  const idOf = (forkortning: string) => organOf(organ, forkortning).id;
  const refs = { fran: idOf('KS'), besvarad: idOf('SBN'), vantar: idOf('KFN') };
  await addExampleRemiss(context, arendeId, refs);
}

async function receiveRemiss(context: ServiceContext, arendeId: ArendeId): Promise<void> {
  const organ = await listAllOrgan(context);
  const refs = { fran: organOf(organ, 'LST').id, svarar: organOf(organ, 'KS').id };
  await addReceivedRemiss(context, arendeId, refs);
}

async function addIncoming(
  context: ServiceContext,
  arendeId: ArendeId,
  { arendemening, initiativtagare }: ExampleCase,
  datum: string,
): Promise<void> {
  const motpart = { typ: 'namn', namn: initiativtagare } as const;
  await registerHandling(context, {
    arendeId,
    data: { ...newHandling('in', datum), rubrik: arendemening, motpart },
  });
}

async function addAllocation(
  context: ServiceContext,
  diariumId: DiariumId,
  handlaggare: PersonId[],
): Promise<void> {
  const day = today(context);
  const arende = await registerArende(context, {
    diariumId,
    ar: null,
    data: {
      arendemening: 'Fördelning av medel för digital delaktighet',
      ...UNSTATED,
      ursprung: 'ansokan',
      initiativtagare: 'Nämnderna',
      handlaggare,
      inkomDatum: addDays(day, -40),
    },
  });
  const organ = await listAllOrgan(context);
  const idOf = (forkortning: string) => organOf(organ, forkortning).id;
  const sources = await addSources(context, organ, day);
  const data = exampleLedger({
    organ: idOf,
    kalla: (forkortning) => sourceOf(sources, forkortning),
    newId: () => context.newId(),
    ar: Number(day.slice(0, 4)),
  });
  await storeFordelning(context, { arendeId: arende.id, version: null, data });
}

/** The decisions that the ledger cites: the budget, and each applicant's own. */
async function addSources(
  context: ServiceContext,
  organ: readonly Organ[],
  day: string,
): Promise<ReadonlyMap<string, KallhanvisningId>> {
  const ownerId = (await context.register.read(getRegister)).organId;
  const sources = new Map<string, KallhanvisningId>();
  for (const [index, { id, forkortning, externt }] of organ.entries()) {
    if (id === ownerId || externt) continue;
    const datum = addDays(day, -60 - index);
    const data = { organId: id, datum, paragraf: 11 + index * 7 };
    sources.set(forkortning, (await saveKallhanvisning(context, { existing: null, data })).id);
  }
  return sources;
}

function organOf(organ: readonly Organ[], forkortning: string): Organ {
  const found = organ.find((one) => one.forkortning === forkortning);
  if (!found) throw new Error(`the example has no body ${forkortning}`);
  return found;
}

function sourceOf(sources: ReadonlyMap<string, KallhanvisningId>, forkortning: string) {
  const id = sources.get(forkortning);
  if (!id) throw new Error(`the example has no source for ${forkortning}`);
  return id;
}
