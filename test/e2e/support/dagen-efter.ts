import type { Page } from 'playwright-core';
import { newId } from '../../../renderer/lib/new-id.ts';
import type { Dag } from '../../../shared/domain/datum.ts';
import {
  BeslutspunktId,
  SandlistepostId,
  type OrganId,
  type ParagrafId,
  type SammantradeId,
} from '../../../shared/domain/id.ts';
import { Organuppgifter } from '../../../shared/domain/organ.ts';
import type { Sandlistepost } from '../../../shared/domain/sandlista.ts';
import { Sammantradesuppgifter } from '../../../shared/domain/sammantradets-gang.ts';
import { editable } from '../../electron/contract/samples/tjansteskrivelse.ts';
import { exempelhandlaggare } from './exempel.ts';
import { personNamed } from './mote-forbereds.ts';
import { dealWithAgenda } from './protokoll.ts';
import { askProgram, prepareMeeting } from './rum.ts';

/** What was decided, each in a case with a paper. */
export const beslut = [
  {
    rubrik: 'Upplåtelse av torgplats 5',
    punkt: 'Torgplats 5 upplåts åt Ängsbyns hembygdsförening.',
  },
  {
    rubrik: 'Nya cykelställ vid torget',
    punkt: 'Tolv cykelställ köps in till torgets norra sida.',
  },
  { rubrik: 'Belysning i Åparken', punkt: 'Belysningen i Åparken förnyas under året.' },
  { rubrik: 'Öppettider för torghandeln', punkt: 'Torghandeln får öppna klockan sju på lördagar.' },
] as const;

/** Everybody here gets an extract of every decision on paper. */
export const paPapper = [
  { mottagare: 'Ängsbyns hembygdsförening', adress: 'Ängsvägen 14 B\n123 47 Granbergsåsen' },
  { mottagare: 'Föreningen Åparkens vänner', adress: 'Åkroken 2\n123 45 Granberg' },
  { mottagare: 'Granbergs torghandlare', adress: 'Torget 1\n123 45 Granberg' },
] as const;

/** By e-mail: the first gets every decision, the other the first of them. */
export const medEpost = [
  { mottagare: 'Cykelfrämjandet i Granberg', adress: 'cykel@granberg.example' },
  { mottagare: 'Åsa Öhman', adress: 'asa.ohman@angsbyn.example' },
] as const;

export const avsandare = 'torgnamnden@granberg.example';
export const forstaParagraf = 57;

/** A meeting that is over: four decided cases with their lists, and minutes that nobody has signed. */
export async function holdMeeting(page: Page, dag: Dag): Promise<SammantradeId> {
  const id = await prepareMeeting(page, dag, { ledamoter: 3, ersattare: 0, punkter: [] });
  const { organId } = await askProgram(page, 'sammantrade.get', { id });
  await tellAddress(page, organId);
  for (const one of beslut) await putOnAgenda(page, id, { organId, dag, ...one });
  await dealWithAgenda(page, id, forstaParagraf);
  await endMeeting(page, id);
  for (const [index, { id: paragrafId }] of (
    await askProgram(page, 'paragraf.list', { sammantradeId: id })
  ).entries()) {
    await addRecipients(page, paragrafId, index === 0 ? medEpost : medEpost.slice(0, 1));
  }
  return id;
}

async function tellAddress(page: Page, organId: OrganId): Promise<void> {
  const organ = (await askProgram(page, 'organ.list', {})).find(({ id }) => id === organId);
  if (organ === undefined) throw new Error('no body');
  const { id, version } = organ;
  const data = { ...Organuppgifter.strip().parse(organ), epost: avsandare };
  await askProgram(page, 'organ.save', { existing: { id, version }, data });
}

interface Forslag {
  readonly organId: OrganId;
  readonly dag: Dag;
  readonly rubrik: string;
  readonly punkt: string;
}

/** A case with a paper that proposes one point. */
async function putOnAgenda(
  page: Page,
  sammantradeId: SammantradeId,
  { organId, dag, rubrik, punkt }: Forslag,
): Promise<void> {
  const [diarium] = await askProgram(page, 'diarium.list', {});
  const handlaggare = await personNamed(page, exempelhandlaggare);
  if (diarium === undefined) throw new Error('no diarium');
  const { id: arendeId } = await askProgram(page, 'arende.register', {
    ...{ diariumId: diarium.id, ar: null },
    data: {
      ...{ arendemening: rubrik, arendemeningOffentlig: '', offentlighet: 'ej_bedomd' },
      ...{ ursprung: 'initiativ', ursprungRef: '', initiativtagare: '' },
      ...{ handlaggare: [handlaggare], inkomDatum: dag, klass: '', klassId: null },
    },
  });
  const made = await askProgram(page, 'tjansteskrivelse.create', { arendeId });
  const fri = { id: newId(BeslutspunktId), nyckel: null, delpunkter: [], utgar: false };
  const { id: tjansteskrivelseId } = await askProgram(page, 'tjansteskrivelse.save', {
    ...{ tjansteskrivelseId: made.id, version: made.version },
    data: {
      ...{ ...editable(made), rubrik, dokumentdatum: dag, punkter: [{ ...fri, egenText: punkt }] },
      ...{ adressatOrganId: organId, beslutsnivaOrganId: organId },
    },
  });
  await askProgram(page, 'dagordning.save', {
    existing: null,
    data: {
      ...{ sammantradeId, rubrik, grupp: 'beslut', arendeId, tjansteskrivelseId },
      ...{ foredragande: '', omedelbarJustering: false },
    },
    tillkommandeSkal: '',
  });
}

async function endMeeting(page: Page, id: SammantradeId): Promise<void> {
  const mote = await askProgram(page, 'sammantrade.get', { id });
  const data = { ...Sammantradesuppgifter.strip().parse(mote), tidSlut: '14:10' };
  const over = { id, version: mote.version, data };
  const { version } = await askProgram(page, 'sammantrade.saveUppgifter', over);
  await askProgram(page, 'sammantrade.setStatus', { id, version, status: 'hallet', skal: '' });
}

async function addRecipients(
  page: Page,
  paragrafId: ParagrafId,
  mailed: readonly (typeof medEpost)[number][],
): Promise<void> {
  const list = await askProgram(page, 'sandlista.openOfParagraf', { paragrafId });
  const poster: Sandlistepost[] = [
    ...paPapper.map((one) => ({ ...one, kanal: 'post' as const })),
    ...mailed.map((one) => ({ ...one, kanal: 'epost' as const })),
  ].map((one) => ({
    ...{ id: newId(SandlistepostId), organId: null, personId: null, kontaktId: null },
    ...{ ...one, antal: 1, version: 'utdrag', skal: 'kannedom' },
  }));
  const data = { poster: [...list.poster, ...poster], avsteg: list.avsteg };
  await askProgram(page, 'sandlista.save', { sandlistaId: list.id, version: list.version, data });
}
