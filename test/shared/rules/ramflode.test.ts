import { expect, test } from 'vitest';
import type { Ramliggare } from '../../../shared/domain/fordelningsram.ts';
import { FLODESHOJD, ramflode } from '../../../shared/rules/ramflode.ts';
import { lowestRest, ramlage, tilldelatTo } from '../../../shared/rules/ramlage.ts';
import { ramrader } from '../../../shared/rules/ramrader.ts';
import { omgangssummor, ramtabell, summaOf } from '../../../shared/rules/ramtabell.ts';

const id = (nr: number) => `01RAM${String(nr).padStart(21, '0')}`;
const [SKOLA, KULTUR] = [id(1), id(2)];

function post(nr: number, rubrik: string, begartKr: number, beviljatKr: number) {
  const utfall = beviljatKr === 0 ? 'omfattas_ej' : 'beviljas_delvis';
  return { id: id(nr), tillfalle: 1, rubrik, begartKr, beviljatKr, utfall };
}

function ansokan(nr: number, sokandeOrganId: string, poster: object[], kr: number | null = null) {
  const beslutssatt = kr === null ? 'per_post' : 'klumpsumma';
  return { id: id(nr), sokandeOrganId, beslutssatt, begartKr: kr, beviljatKr: kr, poster };
}

function omgang(diarienummer: string, datum: string | null, ansokningar: object[], kr: number[]) {
  return {
    ...{ diarienummer, arendemening: '', fordelning: { id: diarienummer, ansokningar } },
    beslut: datum === null ? null : { id: id(90), organId: id(91), datum, paragraf: 4 },
    tilldelningar: kr.map((beloppKr, index) => ({
      ansokanId: (ansokningar[index] as { id: string }).id,
      beloppKr,
    })),
  };
}

/** 1 000 in the frame; 600 granted in March, 300 in June, 100 given back and 200 added later. */
const liggare = {
  ram: { id: id(50), beloppKr: 1000, andamal: 'läsning', ar: 2026 },
  omgangar: [
    omgang(
      '2026/1',
      '2026-03-01',
      [ansokan(10, SKOLA, [post(20, 'Buss', 500, 400), post(21, 'Resor', 300, 0)])],
      [400],
    ),
    omgang(
      '2026/2',
      '2026-06-01',
      [ansokan(11, SKOLA, [], 300), ansokan(12, KULTUR, [post(22, 'Saga', 200, 200)])],
      [300, 200],
    ),
    omgang('2026/3', null, [ansokan(13, KULTUR, [], 100)], []),
  ],
  andringar: [
    { typ: 'aterbetalning', dag: '2026-08-01', beloppKr: 100, franAnsokanId: id(10) },
    { typ: 'okning', dag: '2026-09-01', beloppKr: 200 },
    {
      typ: 'omfordelning',
      dag: '2026-10-01',
      beloppKr: 50,
      franAnsokanId: id(11),
      tillAnsokanId: id(12),
    },
    { typ: 'overforing', dag: '2026-12-01', beloppKr: 150, ramId: id(50), tillRamId: id(51) },
  ],
  redovisningar: [
    { ansokanId: id(10), postId: id(20), dag: '2026-11-01', beloppKr: 90 },
    { ansokanId: id(10), postId: id(20), dag: '2026-12-01', beloppKr: 120 },
  ],
  grannar: [],
} as unknown as Ramliggare;

const nameOf = (organ: string) => (organ === SKOLA ? 'Skolnämnden' : 'Kulturnämnden');
const ord = { omgang: (nr: number) => `Omgång ${nr}`, sokande: nameOf, kvar: 'Kvar' };

test.each([
  ['2026-02-28', 1000, 0],
  ['2026-03-01', 1000, 400],
  ['2026-06-01', 1000, 900],
  ['2026-08-01', 1000, 800],
  ['2026-09-01', 1200, 800],
  ['2026-12-01', 1050, 800],
])('on %s the frame holds %i, of which %i is granted', (dag, totaltKr, tilldelatKr) => {
  const kvarKr = totaltKr - tilldelatKr;
  expect(ramlage(liggare, dag)).toEqual({ totaltKr, tilldelatKr, kvarKr });
});

test('the least that was left is found between the days', () => {
  expect(ramlage(liggare).kvarKr).toBe(250);
  expect(lowestRest(liggare)).toBe(100);
});

test('grants follow what is moved and given back', () => {
  const of = (nr: number, dag?: string) => tilldelatTo(liggare, id(nr) as never, dag);
  expect([of(10), of(11), of(12), of(13)]).toEqual([300, 250, 250, 0]);
  expect([of(10, '2026-07-31'), of(11, '2026-05-31')]).toEqual([400, 0]);
  expect(omgangssummor(liggare)).toEqual([300, 500, null]);
});

test('sums are those of the rows, and an item tells its grant only while it is what was decided', () => {
  const table = ramtabell(liggare);
  const sums = { begartKr: 1400, undantagetKr: 300, tilldelatKr: 800, anvantKr: 120 };
  expect(summaOf(table)).toEqual(sums);
  expect(table[0]?.ansokningar[0]?.poster[0]).toMatchObject({ tilldelatKr: null, anvantKr: 120 });
  expect(ramtabell(liggare, '2026-07-01')[0]?.ansokningar[0]?.poster[0]?.tilldelatKr).toBe(400);
  const rows = ramrader(liggare, nameOf);
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ['Skolnämnden', 'Buss, Resor', 1, '2026/1'],
    ['Skolnämnden', '', 2, '2026/2'],
    ['Kulturnämnden', 'Saga', 2, '2026/2'],
    ['Kulturnämnden', '', 3, '2026/3'],
  ]);
});

test('all that the frame holds flows through the picture, and boxes do not lie over each other', () => {
  const flode = ramflode(liggare, ord)!;
  const kronor = (side: typeof flode.hoger) => side.map(({ namn, kronor: kr }) => [namn, kr]);
  expect(kronor(flode.vanster)).toEqual([
    ['Omgång 1', 300],
    ['Omgång 2', 500],
    ['Kvar', 250],
  ]);
  expect(kronor(flode.hoger)).toEqual([
    ['Skolnämnden', 550],
    ['Kulturnämnden', 250],
    ['Kvar', 250],
  ]);
  for (const side of [flode.vanster, flode.hoger]) {
    for (const [index, box] of side.slice(1).entries()) {
      const above = side[index]!;
      expect(box.y).toBeGreaterThan(above.y + above.hojd);
      expect(box.textY - above.textY).toBeGreaterThanOrEqual(74);
    }
    expect(side.at(-1)!.y + side.at(-1)!.hojd).toBeLessThanOrEqual(FLODESHOJD + 0.001);
  }
  for (const box of flode.hoger) {
    const own = flode.band.filter(({ till }) => flode.hoger[till] === box);
    expect(own.reduce((sum, { hojd }) => sum + hojd, 0)).toBeCloseTo(box.hojd);
  }
  expect(ramflode(liggare, ord, '2026-02-28')).toBeNull();
});
