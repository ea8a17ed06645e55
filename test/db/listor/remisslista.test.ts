import { beforeAll, expect, test } from 'vitest';
import { insertOrgan } from '../../../db/repositories/organ.ts';
import { insertRemiss } from '../../../db/repositories/remiss.ts';
import { countRemisser, listRemissIds, remissRows } from '../../../db/repositories/remisslista.ts';
import { insertRemissvar, updateSvarslage } from '../../../db/repositories/remissvar.ts';
import { updateSvarsplan } from '../../../db/repositories/remissvar.ts';
import type { RemissFilter, RemissSort } from '../../../shared/domain/listfilter.ts';
import { newRemiss, newSvarsplan } from '../../../shared/domain/remiss.ts';
import type { RemissData } from '../../../shared/domain/remiss.ts';
import { seedProposal } from '../support/decided.ts';
import type { Proposed } from '../support/decided.ts';
import { organData } from '../support/fixture.ts';
import { change } from '../support/register.ts';

let seeded: Proposed;

/** Four remisser: two received, of which one is answered, one sent to two bodies, one undated. */
beforeAll(async () => {
  seeded = await seedProposal();
  const { register, ground, arende } = seeded;
  await change(register, async (tx) => {
    const kf = await insertOrgan(tx, { ...organData('Ängsfullmäktige', 'KF'), organtyp: 'kf' });
    const add = async (data: RemissData, ...organ: (typeof ground.kultur)[]) => {
      const { id } = await insertRemiss(tx, arende.id, data, null);
      const svar = [];
      for (const one of organ) svar.push(await insertRemissvar(tx, id, one, newSvarsplan()));
      return svar;
    };
    const received = (known: Partial<RemissData>) => newRemiss('in', kf.id, known);
    await add(
      received({ rubrik: 'Cykelplan', svarSenast: '2026-03-31', inkommenDatum: '2026-02-02' }),
      ground.kultur,
    );
    const late = { svarSenast: '2026-01-31', anstandTill: '2026-05-01', motionRef: '2026:7' };
    const [answered] = await add(received({ rubrik: 'Östra parken', ...late }), ground.skola);
    await add(
      newRemiss('ut', ground.kultur, { rubrik: 'Arkiv', svarSenast: '2026-04-30' }),
      ground.skola,
      ground.omsorg,
    );
    await add(received({ rubrik: 'Badhus' }), ground.omsorg);
    if (!answered) throw new Error('nobody was asked');
    const plan = newSvarsplan({ standpunkt: 'avstyrker' });
    await updateSvarsplan(tx, answered.id, 1, plan);
    await updateSvarslage(tx, answered.id, 2, { status: 'avstar', skal: 'Rör inte skolan' });
  });
});

async function found(filter: RemissFilter, by: RemissSort = 'svarSenast', descending = false) {
  return seeded.register.read(async (tx) => {
    const ids = await listRemissIds(tx, filter, { by, descending });
    return (await remissRows(tx, ids)).map(({ rubrik }) => rubrik);
  });
}

test.each<[RemissFilter, string[]]>([
  [{}, ['Cykelplan', 'Arkiv', 'Badhus']],
  [{ besvarade: true }, ['Cykelplan', 'Arkiv', 'Östra parken', 'Badhus']],
  [{ riktning: ['ut'] }, ['Arkiv']],
  [{ svarSenast: { fran: '2026-04-01', till: '2026-04-30' } }, ['Arkiv']],
  [{ inkom: { till: '2026-02-02' } }, ['Cykelplan']],
  [{ besvarade: true, standpunkt: ['avstyrker'] }, ['Östra parken']],
  [{ text: 'ängs cyk' }, ['Cykelplan']],
  [{ text: '2026:7', besvarade: true }, ['Östra parken']],
  [{ text: 'finns inte' }, []],
])('narrowed by %j', async (filter, expected) => {
  expect(await found(filter)).toEqual(expected);
  const most = await seeded.register.read((tx) => countRemisser(tx, filter, 2));
  expect(most).toBe(Math.min(2, expected.length));
});

test('in order by heading å ä ö last, by sender, and the other way round', async () => {
  const all = { besvarade: true } as const;
  const byHeading = ['Arkiv', 'Badhus', 'Cykelplan', 'Östra parken'];
  expect(await found(all, 'rubrik')).toEqual(byHeading);
  expect(await found(all, 'rubrik', true)).toEqual(byHeading.toReversed());
  expect((await found(all, 'avsandare'))[0]).toBe('Arkiv');
  expect((await found(all, 'inkommenDatum')).at(-1)).toBe('Cykelplan');
});

test('a line tells the last day with its delay, and each answer in the order they were asked', async () => {
  const rows = await seeded.register.read(async (tx) => {
    const order = { by: 'rubrik', descending: false } as const;
    const ids = await listRemissIds(tx, { besvarade: true }, order);
    return remissRows(tx, [...ids.toReversed(), 9999]);
  });
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({
    ...{ sistaDag: '2026-05-01', anstandTill: '2026-05-01', avsandareNamn: 'Ängsfullmäktige' },
    svar: [{ standpunkt: 'avstyrker', status: 'avstar' }],
  });
  expect(rows[3]?.svar.map(({ status }) => status)).toEqual(['mottagen', 'mottagen']);
});
