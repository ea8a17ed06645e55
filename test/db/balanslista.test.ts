import { beforeAll, expect, test } from 'vitest';
import { setArendestatus } from '../../db/repositories/arende.ts';
import { listBalans, nextBalansmote } from '../../db/repositories/balanslista.ts';
import {
  deleteDagordningspunkt,
  insertDagordningspunkt,
} from '../../db/repositories/dagordning.ts';
import { replacePunktlista } from '../../db/repositories/dagordningslista.ts';
import { listExpedieringsfrister } from '../../db/repositories/expedieringsfrister.ts';
import { ensureFil } from '../../db/repositories/fil.ts';
import { insertSammantrade } from '../../db/repositories/sammantrade.ts';
import { insertUppfoljning } from '../../db/repositories/uppfoljning.ts';
import type { OrganId } from '../../shared/domain/id.ts';
import { seedDecided } from './support/decided.ts';
import type { Decided } from './support/decided.ts';
import { registerArende } from './support/fixture.ts';
import { PDF } from './support/justerad.ts';
import { change, rawConnection } from './support/register.ts';

const IDAG = '2026-11-22';
let seeded: Decided;
beforeAll(async () => {
  seeded = await seedDecided();
  const { register, ground } = seeded;
  await change(register, async (tx) => {
    await registerArende(tx, ground, { arendemening: 'Cykelställ', inkomDatum: '2025-01-02' });
    const motion = { ursprung: 'motion', inkomDatum: '2025-11-01' } as const;
    await registerArende(tx, ground, { ...motion, arendemening: 'Fler bänkar' });
    await insertUppfoljning(tx, seeded.arende.id, {
      ...{ text: 'Utred badplatsen', paragrafId: null, ansvarigOrganId: null },
      ...{ ansvarig: 'Tekniska kontoret', tillOrganId: ground.kommunstyrelsen },
      frist: { precision: 'dag', dag: '2026-10-01' },
    });
  });
});

const list = (organId: OrganId) => seeded.register.read((tx) => listBalans(tx, organId));

test('a body has its assignments, its motions and its open cases outstanding, each once', async () => {
  const { rader, fler } = await list(seeded.ground.kommunstyrelsen);
  expect(fler).toBe(0);
  expect(rader.map(({ slag, vem, sedan, senast }) => [slag, vem, sedan, senast])).toEqual([
    ['uppdrag', 'Tekniska kontoret', expect.any(String), '2026-10-01'],
    ['uppdrag', 'Kulturnämnden', '2026-04-14', '2027-02'],
    ['motion', 'Moa Ås', '2025-11-01', '2026-11-01'],
    ['arende', 'Moa Ås', '2025-01-02', null],
  ]);
  expect((await list(seeded.ground.skola)).rader).toEqual([]);
});

test('a case with secrets keeps them from what is printed', async () => {
  const { register, ground } = seeded;
  await change(register, (tx) =>
    registerArende(tx, ground, { arendemening: 'Hot mot Åke', offentlighet: 'sekretess' }),
  );
  const { rader } = await list(ground.kommunstyrelsen);
  expect(rader.find(({ arendemening }) => arendemening === 'Hot mot Åke')).toMatchObject({
    ...{ offentlig: '', hemlig: true },
  });
});

test('the list of an item stands once the call is sent, and goes away with it before', async () => {
  const { register, ground } = seeded;
  const raw = rawConnection(register);
  const { punkt, mote } = await change(register, async (tx) => {
    const mote = await insertSammantrade(tx, {
      ...{ organId: ground.kommunstyrelsen, datum: '2026-12-02' },
    });
    const punkt = await insertDagordningspunkt(
      tx,
      {
        ...{ sammantradeId: mote.id, grupp: 'anmalan', arendeId: null, tjansteskrivelseId: null },
        ...{ rubrik: 'Balanslista', foredragande: '', omedelbarJustering: false },
      },
      { nummer: '', tillkommande: false, tillkommandeSkal: '' },
    );
    await ensureFil(tx, PDF);
    const lista = { dagordningspunktId: punkt.id, rubrik: 'Balanslista', sha256: PDF.sha256 };
    await replacePunktlista(tx, lista);
    return { punkt, mote };
  });
  const next = await register.read((tx) => nextBalansmote(tx, ground.kommunstyrelsen, IDAG));
  expect(next).toEqual({ id: mote.id, datum: '2026-12-02', harLista: true });
  const own = `WHERE dagordningspunkt_id = '${punkt.id}'`;
  const attack = (sql: string) => () => raw.exec(sql);
  expect(attack(`UPDATE dagordningslista SET rubrik = 'x' ${own}`)).toThrow('rule:locked');
  expect(
    attack(`INSERT OR REPLACE INTO dagordningslista SELECT * FROM dagordningslista ${own}`),
  ).toThrow('rule:already_exists');
  await expect(change(register, (tx) => deleteDagordningspunkt(tx, punkt.id))).rejects.toThrow();
  raw.exec(`UPDATE dagordningspunkt SET nummer = '1' WHERE id = '${punkt.id}'`);
  expect(attack(`DELETE FROM dagordningslista ${own}`)).toThrow('rule:call_papers_stand');
});

test('a decision that nobody was sent waits a week from its approval', async () => {
  const urval = { idag: IDAG, tom: '2027-02-21', mina: false };
  await change(seeded.register, (tx) => setArendestatus(tx, seeded.arende.id, 'beslutat'));
  const frister = await seeded.register.read((tx) => listExpedieringsfrister(tx, urval));
  expect(frister).toMatchObject([
    {
      ...{ slag: 'expediering', antal: 1, senast: '2026-05-05', vad: 'Belysning i Granparken' },
      mal: { typ: 'sandlista', id: seeded.lista.id },
    },
  ]);
  const mine = await seeded.register.read((tx) =>
    listExpedieringsfrister(tx, { ...urval, mina: true }),
  );
  expect(mine).toEqual([]);
});
