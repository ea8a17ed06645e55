import type { Page } from 'playwright-core';
import type { DagordningspunktId, SammantradeId } from '../../../shared/domain/id.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';
import { askProgram, prepareMeeting } from './rum.ts';

/** A meeting of three members that has dealt with two items, and goes to its minutes. */
export async function openMinutes(page: Page, dag: string): Promise<SammantradeId> {
  const punkter = ['Cykelställ vid torget', 'Belysning i parken'];
  const id = await prepareMeeting(page, dag, { ledamoter: 3, ersattare: 0, punkter });
  const { organId } = await askProgram(page, 'sammantrade.get', { id });
  for (const { personId, roll } of await askProgram(page, 'uppdrag.list', {
    organId,
    personId: null,
  })) {
    if (roll === 'ersattare') continue;
    const data = { personId, roll: 'ledamot', ersatterPersonId: null, orsak: null } as const;
    const hela = { franParagraf: null, tillParagraf: null, distans: false };
    const period = { sammantradeId: id, existing: null, data: { ...data, ...hela } };
    await askProgram(page, 'narvaro.save', period);
  }
  await askProgram(page, 'paragraf.setFirstNumber', { sammantradeId: id, nr: 57 });
  for (const punkt of await askProgram(page, 'dagordning.list', { sammantradeId: id })) {
    await decide(page, id, punkt.id);
  }
  await page.evaluate((address) => {
    location.hash = address;
  }, `#/sammantraden/${id}/protokoll`);
  return id;
}

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
  const beslut = [
    { grund: { typ: 'ingen' as const }, standard: { typ: 'antecknas' as const }, punkter: [] },
  ];
  const data = { ...paragrafData(opened), beslut };
  const { id, version } = await askProgram(page, 'paragraf.save', {
    ...{ id: opened.id, version: opened.version, data },
  });
  await askProgram(page, 'paragraf.setStatus', { id, version, status: 'beslutad' });
}
