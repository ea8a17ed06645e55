import { join } from 'node:path';
import type { Input } from '../../../shared/contract/contract.ts';
import { ArendeData } from '../../../shared/domain/arende.ts';
import { BeslutspunktId } from '../../../shared/domain/id.ts';
import type { OrganId, PersonId, SammantradeId } from '../../../shared/domain/id.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';
import type { Paragraf, ParagrafData } from '../../../shared/domain/paragraf.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { newProtokollsregler } from '../../../shared/domain/protokollsregler.ts';
import type { TestApp } from '../../support/test-app.ts';
import { newRegister } from '../contract/samples/register.ts';
import { editable } from '../contract/samples/tjansteskrivelse.ts';

export interface OppetMote {
  readonly app: TestApp;
  readonly organId: OrganId;
  readonly sammantradeId: SammantradeId;
  /** Members in the room; the first one chairs, and the last one writes. */
  readonly ledamoter: readonly PersonId[];
}

const MOTESDAG = '2026-11-18';

/** A new register with a body of some members, whose meeting is open. */
export async function openMote(app: TestApp, antal = 3): Promise<OppetMote> {
  app.host.answerFolder(join(app.folder, 'register'));
  const chosen = await app.call('register.chooseFolder', { purpose: 'new-register' });
  const { organId } = await app.call('register.create', newRegister(chosen?.handle ?? ''));
  const regler = { ...newProtokollsregler(), antalLedamoter: antal, antalJusterare: 1 };
  await app.call('protokollsregler.save', { organId, version: 0, data: regler });
  const ledamoter: PersonId[] = [];
  for (let nr = 0; nr < antal; nr += 1) ledamoter.push(await addLedamot(app, organId, nr));
  const { tillagda } = await app.call('sammantrade.save', { organId, datum: [MOTESDAG] });
  const sammantradeId = tillagda[0]!.id;
  await app.call('sammantrade.saveUppgifter', {
    ...{ id: sammantradeId, version: 1 },
    data: {
      ...{ tidStart: '13:00', tidSlut: '15:00', plats: 'Tingssalen', lage: 'fysiskt' },
      ...{ ordforandeId: ledamoter[0]!, sekreterareId: ledamoter.at(-1)!, ajourneringar: [] },
    },
  });
  const open = { status: 'pagaende', skal: '' } as const;
  await app.call('sammantrade.setStatus', { id: sammantradeId, version: 2, ...open });
  for (const personId of ledamoter) await arrive(app, sammantradeId, personId);
  return { app, organId, sammantradeId, ledamoter };
}

async function addLedamot(app: TestApp, organId: OrganId, nr: number): Promise<PersonId> {
  const person = newPerson({ fornamn: 'Ada', efternamn: `Ek${'abcdefgh'.charAt(nr)}` });
  const { id: personId } = await app.call('person.save', { existing: null, data: person });
  const roll = nr === 0 ? 'ordf' : 'ledamot';
  const data = { personId, organId, roll, fran: '2023-01-01', till: null, forPartiId: null };
  await app.call('uppdrag.save', {
    existing: null,
    data: { ...data, ordning: nr } as Input<'uppdrag.save'>['data'],
  });
  return personId;
}

function arrive(app: TestApp, sammantradeId: SammantradeId, personId: PersonId) {
  const when = { franParagraf: null, tillParagraf: null, distans: false, orsak: null };
  const data = { personId, roll: 'ledamot' as const, ersatterPersonId: null, ...when };
  return app.call('narvaro.save', { sammantradeId, existing: null, data });
}

/** A case with a paper that proposes two points, on the agenda of the meeting. */
export async function addPaperItem({ app, sammantradeId }: OppetMote) {
  const [diarium] = await app.call('diarium.list', {});
  const { id: arendeId } = await app.call('arende.register', {
    diariumId: diarium!.id,
    data: ArendeData.parse({
      ...{ arendemening: 'Nya bryggor', arendemeningOffentlig: '', ursprung: 'eget' },
      ...{ initiativtagare: '', handlaggare: [await anyone(app)], inkomDatum: '2026-11-01' },
      ...{ klass: '', klassId: null, offentlighet: 'ej_bedomd', ursprungRef: '' },
    }),
  });
  const paper = await app.call('tjansteskrivelse.create', { arendeId });
  const punkter = ['Bryggorna rustas.', 'Arbetet ska vara klart i maj.'].map((egenText, nr) => ({
    id: BeslutspunktId.parse(`01BES1VTSPVNKT00000000000${'AB'.charAt(nr)}`),
    ...{ nyckel: null, egenText, delpunkter: nr === 0 ? ['i norr', 'i söder'] : [], utgar: false },
  }));
  await app.call('tjansteskrivelse.save', {
    ...{ tjansteskrivelseId: paper.id, version: paper.version },
    data: { ...editable(paper), punkter },
  });
  const item = await app.call('dagordning.save', {
    existing: null,
    data: {
      ...{ sammantradeId, grupp: 'beslut', arendeId, tjansteskrivelseId: paper.id },
      ...{ rubrik: 'Nya bryggor', foredragande: '', omedelbarJustering: true },
    },
    tillkommandeSkal: '',
  });
  return { arendeId, paperId: paper.id, dagordningspunktId: item.id, punkter };
}

async function anyone(app: TestApp): Promise<PersonId> {
  return (await app.call('person.list', {}))[0]!.id;
}

/** Saves a § with some of it changed. */
export function save(app: TestApp, paragraf: Paragraf, changes: Partial<ParagrafData>) {
  const { id, version } = paragraf;
  const data = { ...paragrafData(paragraf), ...changes };
  return app.call('paragraf.save', { id, version, data });
}

/** Has a part handed over, signed by its approvers and its chair, and approved. */
export async function approve({ app, ledamoter }: OppetMote, del: Protokollsdel) {
  const plan = { justerare: [ledamoter[1]!], plats: 'Kansliet', planerad: null, oenighet: '' };
  const { id } = del;
  let now = await app.call('protokollsdel.save', { id, version: del.version, data: plan });
  now = await app.call('protokollsdel.setForApproval', {
    ...{ id, version: now.version, forJustering: true },
  });
  for (const personId of ledamoter.slice(0, 2)) {
    const underskrift = { satt: 'papper', datum: '2026-11-19' } as const;
    now = await app.call('protokollsdel.sign', { id, version: now.version, personId, underskrift });
  }
  return app.call('protokollsdel.approve', { id, version: now.version });
}
