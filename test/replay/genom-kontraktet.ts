import { join } from 'node:path';
import type { Output } from '../../shared/contract/contract.ts';
import type { OrganId, PersonId, SammantradeId } from '../../shared/domain/id.ts';
import type { Narvaroperiod } from '../../shared/domain/narvaro.ts';
import { newOrgan } from '../../shared/domain/organ.ts';
import { paragrafData } from '../../shared/domain/paragraf.ts';
import type { Paragraf, ParagrafData } from '../../shared/domain/paragraf.ts';
import { newPerson } from '../../shared/domain/person.ts';
import type { OrganOrd } from '../../shared/phrases/fras.ts';
import { protokollslage } from '../../shared/rules/protokollstext/lage-av-register.ts';
import type { Protokollslage, Textperson } from '../../shared/rules/protokollstext/lage.ts';
import { startTestApp } from '../support/test-app.ts';
import type { TestApp } from '../support/test-app.ts';

/** A § to be entered. */
export interface Inmatad {
  readonly nr: number;
  readonly dnr: string;
  readonly omedelbar: boolean;
  readonly data: ParagrafData;
}

/** A meeting to be entered: its people and bodies, under ids of its own. */
export interface MoteAttMataIn extends Pick<
  Protokollslage,
  'stil' | 'organ' | 'organen' | 'personer' | 'partier' | 'narvaro' | 'ordning'
> {
  readonly datum: string;
  readonly ordforandeId: PersonId;
  /** By number. */
  readonly paragrafer: readonly Inmatad[];
}

/**
 * Enters a meeting through the contract of the program into a register that is made for it, and
 * reads it back: what a § is put into words from, as the database holds it, by number. Numbers that
 * the minutes leave out are given to §§ without anything in them. Throws what the program refuses.
 */
export async function genomKontraktet(mote: MoteAttMataIn): Promise<Map<number, Protokollslage>> {
  const app = await startTestApp({ day: '2036-01-01' });
  try {
    const ids = createIds();
    await addGrunddata(app, mote, ids);
    const sammantradeId = await openMote(app, mote, ids);
    for (const period of mote.narvaro) {
      const data = ids.toReal(withoutId(period));
      await app.call('narvaro.save', { sammantradeId, existing: null, data });
    }
    await addParagrafer(app, mote, ids, sammantradeId);
    return await readBack(app, mote, ids, sammantradeId);
  } finally {
    await app.close();
  }
}

function withoutId(period: Omit<Narvaroperiod, 'id'>): Omit<Narvaroperiod, 'id'> {
  const { personId, roll, ersatterPersonId, franParagraf, tillParagraf, distans, orsak } = period;
  return { personId, roll, ersatterPersonId, franParagraf, tillParagraf, distans, orsak };
}

type Ids = ReturnType<typeof createIds>;

/** Ids of the reading, and those that the program gave the same things. */
function createIds() {
  const real = new Map<string, string>();
  const read = new Map<string, string>();
  const exchanged = <T>(value: T, by: ReadonlyMap<string, string>): T =>
    JSON.parse(JSON.stringify(value).replaceAll(/[0-9A-Z]{26}/gu, (id) => by.get(id) ?? id)) as T;
  return {
    set: (given: string, made: string) => {
      real.set(given, made);
      read.set(made, given);
    },
    has: (given: string) => real.has(given),
    toReal: <T>(value: T) => exchanged(value, real),
    toRead: <T>(value: T) => exchanged(value, read),
  };
}

/** The bodies, parties and persons of the meeting, and seats that nobody sits on. */
async function addGrunddata(app: TestApp, mote: MoteAttMataIn, ids: Ids): Promise<void> {
  const folder = join(app.folder, 'register');
  app.host.answerFolder(folder);
  const chosen = await app.call('register.chooseFolder', { purpose: 'new-register' });
  const { organId } = await app.call('register.create', {
    ...{ folder: chosen?.handle ?? '', kommun: 'Kommunen', organ: organOf(mote.organ, 'X') },
    diarium: { namn: 'Diariet', monster: '{NAMND} {AR}/{LOPNR:4}' },
    handlaggare: newPerson({ fornamn: 'Siv', efternamn: 'Ek' }),
  });
  ids.set(ORGAN, organId);
  for (const [index, [id, ord]] of [...mote.organen].entries()) {
    const data = organOf(ord, `Y${LETTERS.charAt(index)}`);
    ids.set(id, (await app.call('organ.save', { existing: null, data })).id);
  }
  for (const [id, { kod, namn }] of mote.partier) {
    const data = { kod, namn, genitiv: `${namn}s`, giltigFran: null, giltigTill: null };
    ids.set(id, (await app.call('parti.save', { existing: null, data })).id);
  }
  for (const [id, person] of mote.personer) await addPerson(app, ids, id, person);
  const seats = mote.narvaro.flatMap(({ ersatterPersonId: id }) => (id === null ? [] : [id]));
  for (const id of [...seats, ...mote.ordning.keys(), mote.ordforandeId]) {
    if (!ids.has(id)) await addPerson(app, ids, id, { namn: 'Vakant Plats', partiId: null });
  }
  await addMandat(app, mote, ids, organId);
}

/** Stands for the body that meets. */
const ORGAN = '0000000000000000000000ORGAN'.slice(1);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVXYZ';

function organOf({ namn, genitiv, bestamdForm }: OrganOrd, forkortning: string) {
  return newOrgan({ namn, genitiv, bestamdForm, forkortning, organtyp: 'ks' });
}

async function addPerson(
  app: TestApp,
  ids: Ids,
  id: PersonId,
  { namn, partiId }: Textperson,
): Promise<void> {
  const [fornamn = '', ...rest] = (namn || 'Namn Saknas').split(' ');
  const parti = partiId === null ? null : ids.toReal(partiId);
  const data = newPerson({ fornamn, efternamn: rest.join(' '), partiId: parti });
  ids.set(id, (await app.call('person.save', { existing: null, data })).id);
}

async function addMandat(
  app: TestApp,
  { ordning }: MoteAttMataIn,
  ids: Ids,
  organId: OrganId,
): Promise<void> {
  const mandat = { organId, roll: 'ledamot', fran: '1990-01-01', till: null } as const;
  const inOrder = [...ordning].sort(([, one], [, other]) => one - other);
  for (const [place, [personId]] of inOrder.entries()) {
    const data = { ...mandat, personId: ids.toReal(personId), ordning: place, forPartiId: null };
    await app.call('uppdrag.save', { existing: null, data });
  }
}

async function openMote(app: TestApp, mote: MoteAttMataIn, ids: Ids): Promise<SammantradeId> {
  const organId = ids.toReal(ORGAN as OrganId);
  const { tillagda } = await app.call('sammantrade.save', { organId, datum: [mote.datum] });
  const [made] = tillagda;
  if (!made) throw new Error('no meeting');
  const ordforandeId = ids.toReal(mote.ordforandeId);
  await app.call('sammantrade.saveUppgifter', {
    ...{ id: made.id, version: 1 },
    data: {
      ...{ tidStart: null, tidSlut: null, plats: '', lage: 'fysiskt', ajourneringar: [] },
      ...{ ordforandeId, sekreterareId: ordforandeId },
    },
  });
  const steg = { id: made.id, version: 2, status: 'pagaende', skal: '' } as const;
  await app.call('sammantrade.setStatus', steg);
  const nr = mote.paragrafer[0]?.nr ?? 1;
  await app.call('paragraf.setFirstNumber', { sammantradeId: made.id, nr });
  return made.id;
}

async function addParagrafer(
  app: TestApp,
  { paragrafer }: MoteAttMataIn,
  ids: Ids,
  sammantradeId: SammantradeId,
): Promise<void> {
  const omedelbara: Paragraf['id'][] = [];
  for (const { nr, data, omedelbar } of paragrafer) {
    const open = () =>
      app.call('paragraf.open', { sammantradeId, dagordningspunktId: null, rubrik: data.rubrik });
    let opened = await open();
    while (opened.nr < nr) opened = await open();
    const { id, version } = opened;
    await app.call('paragraf.save', { id, version, data: ids.toReal(data) });
    if (omedelbar) omedelbara.push(id);
  }
  if (omedelbara.length === 0) return;
  const typ = 'omedelbar';
  await app.call('protokollsdel.split', { sammantradeId, typ, paragrafer: omedelbara });
}

async function readBack(
  app: TestApp,
  mote: MoteAttMataIn,
  ids: Ids,
  sammantradeId: SammantradeId,
): Promise<Map<number, Protokollslage>> {
  const organId = ids.toReal(ORGAN as OrganId);
  const delar = await app.call('protokollsdel.list', { sammantradeId });
  const entered = new Map(mote.paragrafer.map((one) => [one.nr, one]));
  const paragrafer = (await app.call('paragraf.list', { sammantradeId })).filter(({ nr }) =>
    entered.has(nr),
  );
  const held = ids.toRead({
    organ: await app.call('organ.list', {}),
    personer: await app.call('person.list', {}),
    partier: await app.call('parti.list', {}),
    uppdrag: await app.call('uppdrag.list', { organId, personId: null }),
    narvaro: await app.call('narvaro.list', { sammantradeId }),
    paragrafer,
  });
  const lageOf = protokollslage({
    ...{ ...held, stil: mote.stil, datum: mote.datum, organId: ORGAN as OrganId },
    diarienummer: new Map(),
    omedelbara: new Set(delar.filter(({ typ }) => typ === 'omedelbar').map(({ id }) => id)),
  });
  return new Map(
    held.paragrafer.map((paragraf) => [
      paragraf.nr,
      asRead(lageOf(paragraf), mote, entered.get(paragraf.nr)?.dnr ?? '', paragraf),
    ]),
  );
}

/** What the register doesn't hold of a meeting alone: its numbers of cases, and pronouns. */
function asRead(
  lage: Protokollslage,
  { personer }: MoteAttMataIn,
  dnr: string,
  paragraf: Output<'paragraf.list'>[number],
): Protokollslage {
  const known = [...lage.personer].map(([id, person]) => {
    const pronomen = personer.get(id)?.pronomen;
    return [id, pronomen === undefined ? person : { ...person, pronomen }] as const;
  });
  return { ...lage, dnr, data: paragrafData(paragraf), personer: new Map(known) };
}
