import { describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { insertDagordningspunkt } from '../../db/repositories/dagordning.ts';
import { deletePunktlista, replacePunktlista } from '../../db/repositories/dagordningslista.ts';
import { ensureFil, storeText } from '../../db/repositories/fil.ts';
import { insertHandling } from '../../db/repositories/handling.ts';
import { forgetFilSidor, indexFilSidor } from '../../db/search/feed.ts';
import { db } from '../../db/tx.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { WriteTx } from '../../db/tx.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { Arende } from '../../shared/domain/arende.ts';
import type { DagordningspunktData } from '../../shared/domain/dagordning.ts';
import type { Handling, HandlingData } from '../../shared/domain/handling.ts';
import type { Sokbegaran, Soksvar, Soktext } from '../../shared/domain/sok.ts';
import { registerArende, seedGround } from './support/fixture.ts';
import { PDF, seedJusterad } from './support/justerad.ts';
import { seedMote } from './support/mote.ts';
import { change, newRegister } from './support/register.ts';

const letter: HandlingData = {
  ...{ riktning: 'in', statusTf: 'inkommen', handlingstyp: 'ovrigt', rubrik: 'Brev' },
  ...{ rubrikOffentlig: '', datumHandling: null, inkommenDatum: '2026-02-03' },
  ...{ upprattadDatum: null, motpart: { typ: 'namn', namn: 'Ekhultets byalag' } },
  ...{ registreringsform: 'diariefort', registreringsskal: '', offentlighet: 'offentligt' },
  anmarkning: '',
};

async function addHandling(
  tx: WriteTx,
  arende: Arende,
  handlnr: number,
  data: Partial<HandlingData>,
): Promise<Handling> {
  const beteckning = `${arende.diarienummer}-${String(handlnr)}`;
  return insertHandling(
    tx,
    arende.id,
    { handlnr, serie: null, beteckning },
    { ...letter, ...data },
  );
}

let files = 0;

/** A file of so many pages; in a handling when one is given, else in nobody's hands. */
async function addFile(tx: WriteTx, handling: Handling | null, pages: string[]): Promise<number> {
  files += 1;
  await sql`INSERT INTO fil (rad, sha256, mime, storlek, text_status, text_fel, mottagen_tid,
    mottagen_av) VALUES (${files}, ${String(files).padStart(64, '0')}, 'application/pdf', 1, 'klar',
    '', 't', 'u')`.execute(tx[db]);
  for (const [index, text] of pages.entries())
    await sql`INSERT INTO fil_sida (fil_rad, sida, text) VALUES (${files}, ${index + 1}, ${text})`.execute(
      tx[db],
    );
  if (handling)
    await sql`INSERT INTO handling_fil VALUES (${handling.id}, 1, ${files}, 'brev.pdf', 'huvud', NULL,
      't', 'u')`.execute(tx[db]);
  await indexFilSidor(tx, files);
  return files;
}

interface Filled {
  register: RegisterDb;
  belysning: Arende;
  skola: Arende;
  brev: Handling;
}

async function filled(): Promise<Filled> {
  const register = await newRegister();
  const ground = await seedGround(register);
  return change(register, async (tx) => {
    const belysning = await registerArende(tx, ground, { initiativtagare: 'Ekhultets byalag' });
    const skola = await registerArende(tx, ground, { arendemening: 'Ny skola för Råvik' });
    const brev = await addHandling(tx, skola, 1, { rubrik: 'Yttrande om skolan' });
    await addHandling(tx, skola, 2, { rubrik: 'Ritning', offentlighet: 'sekretess' });
    await addFile(tx, brev, [
      'Första sidan talar om annat.',
      `${'Inledning. '.repeat(60)}Nämnden avslog bygglovet för skolan i Råvik. ${'Slut. '.repeat(60)}`,
    ]);
    return { register, belysning, skola, brev };
  });
}

const shared = await filled();

function ask(
  slag: Sokbegaran['slag'],
  text: string,
  more: Partial<Sokbegaran> = {},
): Promise<Soksvar> {
  return shared.register.search({ slag, text, plats: 'sida', efter: null, antal: 10, ...more });
}

const markedIn = ({ text, markerat }: Soktext) =>
  markerat.map(([from, to]) => text.slice(from, to));

describe('a number in any written form finds its case first', () => {
  test.each(['2026KS/0002', '2026ks2', 'ks 2026/2', '2/2026', '2/26', 'KS 2'])(
    '%s',
    async (typed) => {
      const { traffar } = await ask('arende', typed);
      expect(traffar[0]?.nummer.text).toBe('2026KS/0002');
    },
  );

  test('a serial alone finds it too, and a beteckning finds its handling', async () => {
    expect((await ask('arende', '2')).traffar[0]?.nummer.text).toBe('2026KS/0002');
    for (const typed of ['2026KS/0002-1', 'ks2026/2-1']) {
      expect((await ask('handling', typed)).traffar[0]?.nummer.text).toBe('2026KS/0002-1');
    }
  });
});

describe('words', () => {
  test.each<[Sokbegaran['slag'], string, number]>([
    ['arende', 'belys', 1],
    ['arende', 'byalaget', 1],
    ['arende', 'skolor ', 1],
    ['arende', 'belysning skola ', 0],
    ['arende', 'belysning ELLER skola ', 2],
    ['arende', 'moa -skola ', 1],
    ['arende', 'rubrik:byalag ', 0],
    ['arende', 'part:byalag ', 1],
    ['arende', 'handläggare:ås år:2026 ', 2],
    ['arende', 'år:2025 ', 0],
    ['arende', 'status:registrerat ', 2],
    ['arende', 'text:skola ', 0],
    ['handling', 'yttranden ', 1],
    ['handling', 'rubrik:byalag ', 0],
    ['handling', 'part:byalag ', 2],
    ['handling', 'part:byalag -ritning ', 1],
    ['handling', 'handläggare:moa yttrande ', 1],
    ['sida', 'bygglov ', 1],
    ['sida', 'byggl', 1],
    ['sida', 'namnder ', 1],
    ['sida', '"avslog bygglovet" ', 1],
    ['sida', '"bygglovet avslog" ', 0],
    ['sida', '"bygglov" ', 0],
    ['sida', 'bygglov rubrik:yttrande ', 1],
    ['sida', 'bygglov rubrik:ritning ', 0],
    ['sida', 'bygglov år:2025 ', 0],
    ['sida', 'bygglov -skola ', 0],
    ['sida', 'år:2026 ', 0],
  ])('%s: %s', async (slag, text, count) => {
    expect((await ask(slag, text)).traffar).toHaveLength(count);
  });
});

test('a page is shown where the words stand together, marked, and with its handling', async () => {
  const { traffar, antal } = await ask('sida', 'skolor bygglov ');
  expect(antal).toBe(1);
  expect(traffar[0]).toMatchObject({
    handlingId: shared.brev.id,
    arendeId: shared.skola.id,
    rubrik: { text: 'Yttrande om skolan' },
    fil: { namn: 'brev.pdf', sida: 2, ersatt: false },
    hinder: null,
  });
  expect(markedIn(traffar[0]!.under)).toEqual(['bygglovet', 'skolan']);
  expect(traffar[0]!.under.text.length).toBeLessThan(260);
  expect(traffar[0]!.under.text).toMatch(/^… .* …$/u);
});

test('what may not be shown to the public is said to be so', async () => {
  const { traffar } = await ask('handling', 'byalag ');
  expect(traffar.map(({ rubrik, hinder }) => [rubrik.text, hinder])).toEqual([
    ['Ritning', 'sekretess'],
    ['Yttrande om skolan', null],
  ]);
  expect((await ask('arende', 'belysning ')).traffar[0]?.hinder).toBe('ej_bedomd');
});

describe('in a register of its own', () => {
  test('the exact spelling stands before what is folded like it', async () => {
    const register = await newRegister();
    const ground = await seedGround(register);
    await change(register, async (tx) => {
      await registerArende(tx, ground, { arendemening: 'Idén om en väg' });
      await registerArende(tx, ground, { arendemening: 'Iden om en vag' });
    });
    const found = async (text: string) => {
      const begaran = { slag: 'arende', text, plats: 'sida', efter: null, antal: 10 } as const;
      return (await register.search(begaran)).traffar.map(({ rubrik }) => rubrik.text);
    };
    expect(await found('väg ')).toEqual(['Idén om en väg', 'Iden om en vag']);
    expect(await found('vag ')).toEqual(['Iden om en vag', 'Idén om en väg']);
  });

  test('pages follow each other without gap or repetition, also when rows are sifted', async () => {
    const register = await newRegister();
    const ground = await seedGround(register);
    await change(register, async (tx) => {
      for (let nr = 1; nr <= 23; nr += 1)
        await registerArende(tx, ground, { arendemening: `Park ${String(nr)}` });
    });
    for (const text of ['park ', 'rubrik:park ', 'år:2026 ']) {
      const seen: number[] = [];
      for (let efter: number | null = null; ;) {
        const svar: Soksvar = await register.search({
          slag: 'arende',
          text,
          plats: 'sida',
          efter,
          antal: 5,
        });
        seen.push(...svar.traffar.map(({ rad }) => rad));
        efter = svar.efter;
        if (efter === null) break;
      }
      expect(seen).toHaveLength(23);
      expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a));
    }
  });

  test('a page whose text is read anew is found by what it says now', async () => {
    const register = await newRegister();
    const count = async (text: string) => {
      const begaran = { slag: 'sida', text, plats: 'sida', efter: null, antal: 5 } as const;
      return (await register.search(begaran)).traffar.length;
    };
    const ground = await seedGround(register);
    const fil = await change(register, async (tx) => {
      const brev = await addHandling(tx, await registerArende(tx, ground), 1, {});
      return addFile(tx, brev, ['Taxan för soptunnor']);
    });
    expect(await count('soptunna ')).toBe(1);
    await change(register, async (tx) => {
      await forgetFilSidor(tx, fil);
      await sql`UPDATE fil_sida SET text = 'Taxan för vatten' WHERE fil_rad = ${fil}`.execute(
        tx[db],
      );
      await indexFilSidor(tx, fil);
    });
    expect([await count('soptunna '), await count('vatten ')]).toEqual([0, 1]);
  });

  test('a page of a file that waits in the inbox is found there', async () => {
    const register = await newRegister();
    await change(register, async (tx) => {
      const fil = await addFile(tx, null, ['Anbud på snöröjning']);
      await sql`INSERT INTO post (rad, id, kalla, inkommen_datum, avsandare, avsandare_epost, rubrik,
        status, orsak, mottagen_tid, mottagen_av, andrad) VALUES (7, '01POST00000000000000000000',
        'fil', '2026-02-03', 'Råviks åkeri', '', 'Anbud', 'vantar', '', 't', 'u', 't')`.execute(
        tx[db],
      );
      await sql`INSERT INTO post_fil VALUES ('01POST00000000000000000000', 1, ${fil}, 'anbud.pdf',
        'huvud')`.execute(tx[db]);
    });
    const begaran = { slag: 'sida', text: 'snöröjning ', plats: 'sida', efter: null, antal: 5 };
    expect((await register.search(begaran as Sokbegaran)).traffar).toMatchObject([
      {
        ...{ arendeId: null, handlingId: null, post: { rad: 7, vantar: true } },
        ...{ fil: { namn: 'anbud.pdf', sida: 1 }, hinder: 'ej_bedomd' },
      },
    ]);
  });

  test('a page of approved minutes is found, and leads to its meeting', async () => {
    const { register, mote } = await seedJusterad();
    await change(register, async (tx) => {
      const rad = await ensureFil(tx, PDF);
      const sidor = ['Omslag', 'Nämnden beslutar att bryggorna ska repareras'];
      await storeText(tx, rad, { status: 'klar', fel: '', sidor });
    });
    const begaran = { slag: 'sida', text: 'bryggor ', plats: 'sida', efter: null, antal: 5 };
    const { sammantradeId } = mote;
    expect((await register.search(begaran as Sokbegaran)).traffar).toMatchObject([
      {
        ...{ arendeId: null, handlingId: null, post: null, fil: null, datum: '2026-03-24' },
        ...{ mote: { sammantradeId, slag: 'protokoll', sida: 2 }, hinder: 'ej_bedomd' },
        rubrik: { text: 'Kommunstyrelsen' },
      },
    ]);
  });

  test('a page of a list is found as long as it lies on an agenda', async () => {
    const register = await newRegister();
    const { kommunstyrelsen } = await seedGround(register);
    const { sammantradeId } = await seedMote(register, kommunstyrelsen);
    const found = async () => {
      const begaran = { slag: 'sida', text: 'snöröjning ', plats: 'sida', efter: null, antal: 5 };
      return (await register.search(begaran as Sokbegaran)).traffar.map(({ mote }) => mote);
    };
    const sha256 = await change(register, async (tx) => {
      await addFile(tx, null, ['Snöröjning på Storgatan']);
      return String(files).padStart(64, '0');
    });
    expect(await found()).toEqual([]);
    const punkt = await change(register, async (tx) => {
      const data: DagordningspunktData = {
        ...{ sammantradeId, arendeId: null, rubrik: 'Balans', grupp: 'beslut' },
        ...{ tjansteskrivelseId: null, foredragande: '', omedelbarJustering: false },
      };
      const uppkomst = { nummer: '', tillkommande: true, tillkommandeSkal: 'Kom in sent' };
      const { id } = await insertDagordningspunkt(tx, data, uppkomst);
      await replacePunktlista(tx, { dagordningspunktId: id, rubrik: 'Balanslista', sha256 });
      return id;
    });
    expect(await found()).toEqual([{ sammantradeId, slag: 'lista', sida: 1 }]);
    await change(register, (tx) => deletePunktlista(tx, punkt));
    expect(await found()).toEqual([]);
  });

  test('a newer question of the same place replaces one that waits', async () => {
    const register = await newRegister();
    const ground = await seedGround(register);
    await change(register, (tx) => registerArende(tx, ground));
    // All are asked before the thread of a register just opened has had time to start.
    const questions = ['b', 'be', 'bel', 'bely'].map((text) =>
      register
        .search({ slag: 'arende', text, plats: 'palett', efter: null, antal: 5 })
        .catch((error: unknown) => (error instanceof CallError ? error.failure.code : error)),
    );
    const answers = await Promise.all(questions);
    expect(answers.slice(0, -1)).toEqual(['Cancelled', 'Cancelled', 'Cancelled']);
    expect(answers.at(-1)).toMatchObject({ traffar: [{ nummer: { text: '2026KS/0001' } }] });
  });

  test('a closed register lets its file go, and answers nothing more', async () => {
    const register = await newRegister();
    await seedGround(register);
    const begaran = { slag: 'sida', text: 'x', plats: 'sida', efter: null, antal: 5 } as const;
    await register.search(begaran);
    await register.close();
  });
});
