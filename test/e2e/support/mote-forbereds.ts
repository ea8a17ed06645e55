import type { Page } from 'playwright-core';
import type { Arenderad } from '../../../shared/domain/arende.ts';
import type { DagordningspunktData } from '../../../shared/domain/dagordning.ts';
import type { OrganId, PartiId, PersonId, SammantradeId } from '../../../shared/domain/id.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import { addDays } from '../../../shared/domain/datum.ts';
import { makeAllocation } from './mote-arende.ts';
import * as mote from './mote-uppgifter.ts';
import { brev } from './postbunt.ts';
import { askProgram } from './rum.ts';
import { handlaggare, medhandlaggare, myndighet } from './uppgifter.ts';

/** The board of the demonstration. */
export async function boardId(page: Page): Promise<OrganId> {
  const all = await askProgram(page, 'organ.list', {});
  const found = all.find(({ namn }) => namn === myndighet.organ);
  if (found === undefined) throw new Error('no board');
  return found.id;
}

/** The board, those elected to it, and its meeting of today with an agenda that isn't sent yet. */
export async function prepareBoardMeeting(page: Page): Promise<SammantradeId> {
  const organId = await boardId(page);
  await askProgram(page, 'protokollsregler.save', { organId, version: 0, data: mote.regler });
  await electBoard(page, organId);
  const { namn: _, ...named } = mote.sekreterare;
  const { id: sekreterareId } = await askProgram(page, 'person.save', {
    ...{ existing: null, data: newPerson(named) },
  });
  const { tillagda } = await askProgram(page, 'sammantrade.save', {
    organId,
    datum: [mote.motesdag()],
  });
  const [made] = tillagda;
  if (made === undefined) throw new Error('the board meets today already');
  await saveFacts(page, made, sekreterareId);
  await makeDelegation(page, organId);
  await fillAgenda(page, made.id);
  return made.id;
}

async function electBoard(page: Page, organId: OrganId): Promise<void> {
  const ids = new Map<string, PartiId>();
  for (const parti of mote.partier) {
    const data = { ...parti, giltigFran: null, giltigTill: null };
    ids.set(parti.kod, (await askProgram(page, 'parti.save', { existing: null, data })).id);
  }
  const mandat = mote.valda.map(([roll, fornamn, efternamn, kod], ordning) => ({
    ...{ roll, fornamn, efternamn, partiId: ids.get(kod) ?? null, personId: null },
    ...{ fran: '2023-01-01', till: null, ordning },
  }));
  await askProgram(page, 'mandat.import', { organId, mandat });
}

async function saveFacts(
  page: Page,
  { id, version }: { readonly id: SammantradeId; readonly version: number },
  sekreterareId: PersonId,
): Promise<void> {
  const chair = await personNamed(page, mote.ordforande);
  await askProgram(page, 'sammantrade.saveUppgifter', {
    ...{ id, version },
    data: {
      ...{ tidStart: '13:00', tidSlut: null, plats: mote.plats.sal, lage: 'fysiskt' },
      ...{ ordforandeId: chair, sekreterareId, ajourneringar: [] },
    },
  });
}

/** Somebody in the register, by name. */
export async function personNamed(page: Page, namn: string): Promise<PersonId> {
  const all = await askProgram(page, 'person.list', {});
  const found = all.find((one) => `${one.fornamn} ${one.efternamn}` === namn);
  if (found === undefined) throw new Error(`nobody is called ${namn}`);
  return found.id;
}

const UNAPPEALED = {
  ...({ overklagande: 'ej', protokollfort: null, anslaget: null, nedtaget: null } as const),
};

/** What the chief officer and others have decided for the board. */
async function makeDelegation(page: Page, organId: OrganId): Promise<void> {
  const decider = await personNamed(page, medhandlaggare.namn);
  for (const [index, [nummer, arendegrupp, delegat]] of mote.delegation.punkter.entries()) {
    const more = { vidaredelegat: '', villkor: '', lagrum: '', anmals: true, avslutad: null };
    const point = { nummer, arendegrupp, delegatslag: 'anstalld' as const, delegat, ...more };
    const { id: punktId } = await askProgram(page, 'delegationspunkt.save', {
      ...{ existing: null, organId, data: point },
    });
    const innehall = mote.delegation.beslut[index] ?? '';
    const data = { punktId, datum: addDays(mote.motesdag(), -9 + index), innehall };
    const rest = {
      beslutsfattareId: decider,
      arendeId: null,
      sarskiltProtokoll: '',
      ...UNAPPEALED,
    };
    await askProgram(page, 'delegationsbeslut.register', { organId, data: { ...data, ...rest } });
  }
}

type Punkt = Pick<DagordningspunktData, 'grupp' | 'rubrik'> & Partial<DagordningspunktData>;

async function fillAgenda(page: Page, sammantradeId: SammantradeId): Promise<void> {
  const allocation = await makeAllocation(page);
  const remiss = await answerOfRemiss(page);
  const punkter: readonly Punkt[] = [
    { grupp: 'formalia', rubrik: 'Val av justerare' },
    { grupp: 'formalia', rubrik: 'Fastställande av föredragningslistan' },
    { grupp: 'information', rubrik: mote.rapport.rubrik, foredragande: medhandlaggare.namn },
    {
      ...{ grupp: 'beslut', rubrik: mote.lokaler.mening, arendeId: allocation.arendeId },
      ...{ tjansteskrivelseId: allocation.id, foredragande: handlaggare.namn },
    },
    { grupp: 'remiss', rubrik: brev.remiss.rubrik, ...remiss, omedelbarJustering: true },
    { grupp: 'anmalan', rubrik: mote.anmalan.rubrik },
  ];
  for (const punkt of punkter) {
    const none = { arendeId: null, tjansteskrivelseId: null, foredragande: '' };
    const data = { sammantradeId, omedelbarJustering: false, ...none, ...punkt };
    await askProgram(page, 'dagordning.save', { existing: null, data, tillkommandeSkal: '' });
  }
}

/** The case that came with the post, and its paper. */
async function answerOfRemiss(page: Page) {
  const found: readonly Arenderad[] = await askProgram(page, 'arende.search', {
    text: brev.remiss.rubrik,
  });
  const arendeId = found[0]?.id ?? null;
  if (arendeId === null) throw new Error('no remiss');
  const papers = await askProgram(page, 'tjansteskrivelse.list', { arendeId });
  return { arendeId, tjansteskrivelseId: papers[0]?.id ?? null };
}
