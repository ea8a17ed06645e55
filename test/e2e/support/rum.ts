import type { Page } from 'playwright-core';
import { textMotesrum } from '../../../renderer/text/motesrum.ts';
import type { Input, Output, ProcedureName } from '../../../shared/contract/contract.ts';
import { Envelope } from '../../../shared/contract/envelope.ts';
import type { DagordningspunktData } from '../../../shared/domain/dagordning.ts';
import type { OrganId, PartiId, PersonId, SammantradeId } from '../../../shared/domain/id.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import { newProtokollsregler } from '../../../shared/domain/protokollsregler.ts';
import type { Sammantradesuppgifter } from '../../../shared/domain/sammantradets-gang.ts';
import type { Uppdragsroll } from '../../../shared/domain/uppdrag.ts';

/** A body that meets today, with so many of each. */
export interface Motesstorlek {
  readonly ledamoter: number;
  readonly ersattare: number;
  readonly punkter: readonly string[];
}

const FORNAMN = ['Alma', 'Bror', 'Cilla', 'Dag', 'Elsa', 'Folke', 'Gun', 'Hugo', 'Ines', 'Jarl'];
const PARTIER = [
  ['A', 'Allmänna'],
  ['B', 'Byalistan'],
  ['C', 'Cykelpartiet'],
] as const;
/** How many in ten sit for each party. */
const ANDEL = [0, 0, 0, 0, 0, 1, 1, 1, 2, 2] as const;

/** The name of the nth who is elected, members first. */
export function personnamn(index: number): string {
  const first = FORNAMN[index % FORNAMN.length] ?? '';
  return `${first} ${String.fromCharCode(65 + Math.floor(index / FORNAMN.length))}lund`;
}

/** Calls the program as its own pages do. */
export async function askProgram<Name extends ProcedureName>(
  page: Page,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const json = await page.evaluate(([procedure, sent]) => window.paragraf.call(procedure, sent), [
    name,
    JSON.stringify(input),
  ] as const);
  const envelope = Envelope.parse(JSON.parse(json));
  if (!envelope.ok) throw new Error(`${name}: ${JSON.stringify(envelope.error)}`);
  // The contract maps each name to its own output, which the compiler can't follow here.
  return envelope.value as Output<Name>;
}

/** A meeting of today that has been opened, with an agenda. */
export async function prepareMeeting(
  page: Page,
  dag: string,
  size: Motesstorlek,
): Promise<SammantradeId> {
  const organId = await makeOrgan(page, size);
  const partier = await makePartier(page);
  const persons = await makeMandat(page, organId, partier, size);
  const { tillagda } = await askProgram(page, 'sammantrade.save', { organId, datum: [dag] });
  const [mote] = tillagda;
  if (mote === undefined) throw new Error('no meeting');
  for (const rubrik of size.punkter) await addItem(page, mote.id, rubrik);
  const uppgifter: Sammantradesuppgifter = {
    ...{ tidStart: '13:00', tidSlut: null, plats: 'Tingssalen' },
    ...{ lage: 'fysiskt', ajourneringar: [] },
    ordforandeId: persons[0] ?? null,
    sekreterareId: persons.at(-1) ?? null,
  };
  const { version } = await askProgram(page, 'sammantrade.get', { id: mote.id });
  const saved = await askProgram(page, 'sammantrade.saveUppgifter', {
    ...{ id: mote.id, version },
    data: uppgifter,
  });
  const open = { status: 'pagaende', skal: '' } as const;
  await askProgram(page, 'sammantrade.setStatus', { id: mote.id, version: saved.version, ...open });
  return mote.id;
}

async function makeOrgan(page: Page, { ledamoter, ersattare }: Motesstorlek): Promise<OrganId> {
  const named = { namn: 'Torgnämnden', genitiv: 'Torgnämndens', bestamdForm: 'nämnden' };
  const data = newOrgan({ ...named, forkortning: 'TORG' });
  const { id: organId } = await askProgram(page, 'organ.save', { existing: null, data });
  const regler = newProtokollsregler();
  await askProgram(page, 'protokollsregler.save', {
    ...{ organId, version: 0 },
    data: {
      ...regler,
      antalLedamoter: ledamoter,
      antalErsattare: ersattare,
      ersattareFarAnteckna: true,
    },
  });
  return organId;
}

async function makePartier(page: Page): Promise<PartiId[]> {
  const made: PartiId[] = [];
  for (const [kod, namn] of PARTIER) {
    const data = { kod, namn, genitiv: `${namn}s`, giltigFran: null, giltigTill: null };
    made.push((await askProgram(page, 'parti.save', { existing: null, data })).id);
  }
  return made;
}

async function makeMandat(
  page: Page,
  organId: OrganId,
  partier: readonly PartiId[],
  { ledamoter, ersattare }: Motesstorlek,
): Promise<PersonId[]> {
  const made: PersonId[] = [];
  for (let index = 0; index < ledamoter + ersattare; index++) {
    const [fornamn = '', efternamn = ''] = personnamn(index).split(' ');
    const partiId = partier[ANDEL[index % ANDEL.length] ?? 0] ?? null;
    const data = newPerson({ fornamn, efternamn, partiId });
    const { id: personId } = await askProgram(page, 'person.save', { existing: null, data });
    const roll = rollOf(index, ledamoter);
    const mandat = { personId, organId, roll, fran: '2023-01-01', till: null, forPartiId: null };
    await askProgram(page, 'uppdrag.save', { existing: null, data: { ...mandat, ordning: index } });
    made.push(personId);
  }
  return made;
}

function rollOf(index: number, ledamoter: number): Uppdragsroll {
  if (index >= ledamoter) return 'ersattare';
  return (['ordf', 'v_ordf_1'] as const)[index] ?? 'ledamot';
}

async function addItem(page: Page, sammantradeId: SammantradeId, rubrik: string): Promise<void> {
  const data: DagordningspunktData = {
    ...{ sammantradeId, rubrik, grupp: 'beslut', arendeId: null, tjansteskrivelseId: null },
    ...{ foredragande: '', omedelbarJustering: false },
  };
  await askProgram(page, 'dagordning.save', { existing: null, data, tillkommandeSkal: '' });
}

/** Goes to an address within the program. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

/** Goes to the room of the meeting. */
export async function openRoom(page: Page, id: SammantradeId): Promise<void> {
  await goTo(page, `#/sammantraden/${id}/rum`);
  await page.getByRole('group', { name: textMotesrum.rummet }).waitFor();
}
