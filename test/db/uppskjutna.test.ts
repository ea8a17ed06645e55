import { beforeAll, expect, test } from 'vitest';
import type { RegisterDb } from '../../db/open.ts';
import { listUppskjutna } from '../../db/repositories/dagordning-lage.ts';
import { insertDagordningspunkt } from '../../db/repositories/dagordning.ts';
import {
  insertParagraf,
  saveParagraf,
  changeParagrafstatus,
} from '../../db/repositories/paragraf.ts';
import { insertSammantrade } from '../../db/repositories/sammantrade.ts';
import type { Arende } from '../../shared/domain/arende.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Paragrafstatus } from '../../shared/domain/paragraf.ts';
import type { Paragrafbeslut } from '../../shared/domain/paragrafbeslut.ts';
import { registerArende, seedGround } from './support/fixture.ts';
import { newParagrafData, seedMote } from './support/mote.ts';
import type { Mote } from './support/mote.ts';
import { change, newRegister } from './support/register.ts';

let register: RegisterDb;
let mote: Mote;
let arende: Arende;
let nr = 0;

beforeAll(async () => {
  register = await newRegister();
  const ground = await seedGround(register);
  arende = await change(register, (tx) => registerArende(tx, ground));
  mote = await seedMote(register, ground.kultur);
});

/** A § of the meeting on 24 March that ended so. */
async function ended(rubrik: string, status: Paragrafstatus, till?: string): Promise<void> {
  const [ordforandeId] = mote.ledamoter;
  if (!ordforandeId) throw new Error('nobody chairs');
  nr += 1;
  const data = { ...newParagrafData(ordforandeId), rubrik };
  const beslut: Paragrafbeslut = {
    ...{ grund: { typ: 'ingen' }, punkter: [] },
    standard: { typ: 'bordlaggs', till: till ?? null },
  };
  const { sammantradeId, organId, delId: protokollsdelId } = mote;
  const place = { sammantradeId, organId, protokollsdelId, dagordningspunktId: null, ar: 2026, nr };
  const arendeId = rubrik === 'Badet' ? arende.id : null;
  await change(register, async (tx) => {
    const made = await insertParagraf(tx, { ...place, arendeId }, data);
    const with_ = status === 'bordlagd' ? { ...data, beslut: [beslut] } : data;
    const saved = await saveParagraf(tx, made, made.version, with_);
    await changeParagrafstatus(tx, saved, saved.version, { ...saved, status });
  });
}

const waiting = async (datum: string) =>
  (await register.read((tx) => listUppskjutna(tx, { organId: mote.organId, datum }))).map(
    ({ rubrik, status, nr: number }) => `${String(number)} ${rubrik} ${status}`,
  );

/** An item on the agenda of a later meeting. */
function call(datum: string, rubrik: string, arendeId: ArendeId | null) {
  const data = { rubrik, arendeId, grupp: 'beslut', tjansteskrivelseId: null } as const;
  const rest = { foredragande: '', omedelbarJustering: false };
  const uppkomst = { nummer: '', tillkommande: false, tillkommandeSkal: '' };
  return change(register, async (tx) => {
    const { id } = await insertSammantrade(tx, { organId: mote.organId, datum });
    await insertDagordningspunkt(tx, { sammantradeId: id, ...data, ...rest }, uppkomst);
  });
}

test('what was put off waits for its day, and until a later agenda has it', async () => {
  await ended('Badet', 'aterremitterad');
  await ended('Bryggan', 'bordlagd');
  await ended('Vägen', 'bordlagd', '2026-05-19');
  await ended('Bänken', 'beslutad');
  expect(await waiting('2026-03-24')).toEqual([]);
  const [badet, bryggan] = ['1 Badet aterremitterad', '2 Bryggan bordlagd'];
  expect(await waiting('2026-04-21')).toEqual([badet, bryggan]);
  expect(await waiting('2026-05-19')).toEqual([badet, bryggan, '3 Vägen bordlagd']);
  await call('2026-04-21', 'Bryggan', null);
  expect(await waiting('2026-04-21')).toEqual([badet]);
  await call('2026-04-28', 'Badets öppettider', arende.id);
  expect(await waiting('2026-05-19')).toEqual(['3 Vägen bordlagd']);
});
