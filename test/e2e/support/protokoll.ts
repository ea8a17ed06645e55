import type { Page } from 'playwright-core';
import { newId } from '../../../renderer/lib/new-id.ts';
import { PropositionId } from '../../../shared/domain/id.ts';
import type { DagordningspunktId, SammantradeId } from '../../../shared/domain/id.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';
import type { Protokollsdelstyp } from '../../../shared/domain/protokollsdel.ts';
import { personNamed } from './mote-forbereds.ts';
import { askProgram, prepareMeeting } from './rum.ts';
import { today } from './today.ts';

/** How a part is approved, and where it is kept. */
interface Deljustering {
  readonly typ: Protokollsdelstyp;
  /** Who signs, the chair first. */
  readonly namn: readonly string[];
  readonly dag: string;
  readonly plats: string;
  readonly forvaringsplats: string;
}

/** A part is signed and locked, and its notice goes up today; the pages play the longer way. */
export async function approvePart(
  page: Page,
  sammantradeId: SammantradeId,
  { typ, namn, dag, plats, forvaringsplats }: Deljustering,
): Promise<void> {
  const delar = await askProgram(page, 'protokollsdel.list', { sammantradeId });
  const found = delar.find((del) => del.typ === typ);
  if (found === undefined) throw new Error(`no part ${typ}`);
  const { id } = found;
  const signers = [];
  for (const one of namn) signers.push(await personNamed(page, one));
  const data = { plats, planerad: null, oenighet: '', justerare: signers.slice(1) };
  let del = await askProgram(page, 'protokollsdel.save', { id, version: found.version, data });
  const handed = { id, version: del.version, forJustering: true };
  del = await askProgram(page, 'protokollsdel.setForApproval', handed);
  for (const personId of signers) {
    const underskrift = { satt: 'papper' as const, datum: dag };
    const signed = { id, version: del.version, personId, underskrift };
    del = await askProgram(page, 'protokollsdel.sign', signed);
  }
  del = await askProgram(page, 'protokollsdel.approve', { id, version: del.version });
  const notice = { anslaget: today(), forvaringsplats };
  await askProgram(page, 'protokollsdel.postNotice', { id, version: del.version, ...notice });
}

/** A meeting of three members that has dealt with two items. */
export async function openMinutes(page: Page, dag: string): Promise<SammantradeId> {
  const punkter = ['Cykelställ vid torget', 'Belysning i parken'];
  const id = await prepareMeeting(page, dag, { ledamoter: 3, ersattare: 0, punkter });
  await dealWithAgenda(page, id, 57);
  return id;
}

/** Every member is there for the whole meeting, and every item becomes a decided §. */
export async function dealWithAgenda(
  page: Page,
  sammantradeId: SammantradeId,
  forstaParagraf: number,
): Promise<void> {
  const { organId } = await askProgram(page, 'sammantrade.get', { id: sammantradeId });
  for (const { personId, roll } of await askProgram(page, 'uppdrag.list', {
    organId,
    personId: null,
  })) {
    if (roll === 'ersattare') continue;
    const data = { personId, roll: 'ledamot', ersatterPersonId: null, orsak: null } as const;
    const hela = { franParagraf: null, tillParagraf: null, distans: false };
    const period = { sammantradeId, existing: null, data: { ...data, ...hela } };
    await askProgram(page, 'narvaro.save', period);
  }
  await askProgram(page, 'paragraf.setFirstNumber', { sammantradeId, nr: forstaParagraf });
  for (const punkt of await askProgram(page, 'dagordning.list', { sammantradeId })) {
    await decide(page, sammantradeId, punkt.id);
  }
}

/** As the paper proposes; what has none is noted. */
async function decide(
  page: Page,
  sammantradeId: SammantradeId,
  dagordningspunktId: DagordningspunktId,
): Promise<void> {
  const opened = await askProgram(page, 'paragraf.open', {
    sammantradeId,
    dagordningspunktId,
    rubrik: '',
  });
  const noted = [
    { grund: { typ: 'ingen' as const }, standard: { typ: 'antecknas' as const }, punkter: [] },
  ];
  const beslut = opened.beslut.length > 0 ? opened.beslut : noted;
  const propositioner = opened.forslag.map(({ id: forslagId }) => ({
    ...{ id: newId(PropositionId), slag: 'fraga' as const, enligtYrkandeId: null },
    ...{ forslag: [{ forslagId, punkter: [] }], bifallet: forslagId, voteringar: [] },
  }));
  const data = { ...paragrafData(opened), propositioner, beslut };
  const { id, version } = await askProgram(page, 'paragraf.save', {
    ...{ id: opened.id, version: opened.version, data },
  });
  await askProgram(page, 'paragraf.setStatus', { id, version, status: 'beslutad' });
}
