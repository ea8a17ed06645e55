import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HUS } from '../../replay/hus.ts';
import { isLika, MALETS_SLAG } from '../../replay/jamfor.ts';
import type { Slag } from '../../replay/jamfor.ts';
import { readMoten } from '../../replay/mote.ts';
import type { TrycktMote } from '../../replay/mote.ts';
import { redovisa } from '../../replay/redovisning.ts';
import { spela } from '../../replay/spela.ts';

const folder = resolve('../shared/minutes');
const isThere = existsSync(folder);
if (!isThere) console.warn('SKIPPED: no ../shared/minutes beside the project');

const narvarande = [
  ...[
    ['Ordföranden Eva Alm', 'S'],
    ['Nils Berg', 'M'],
    ['Ida Ceder', 'V'],
    ['Bo Dahl', 'M'],
  ],
  ...[
    ['Stina Ek', 'C'],
    ['Max Fors', 'S'],
    ['Ulla Holm', 'S'],
  ],
].map(([namn = '', parti = '']) => ({ namn, parti, roll: 'Ledamot' }));

/** A meeting that never was, with one § of these lines. */
function mote(...lines: string[]): TrycktMote {
  const text = ['§ 7 Ärendenummer X-1', 'Cykelställ', ...lines].join('\n');
  const paragraf = { nr: 7, dnr: 'X-1', rubrik: 'Cykelställ', text, summor: null };
  const deputy = { namn: 'Moa Gran', parti: 'V', roll: 'Tjänstgörande ersättare' };
  return {
    ...{ fil: 'x.json', datum: '2026-03-09', organ: 'Kommunstyrelsen' },
    ...{ narvarande: [...narvarande, deputy], paragrafer: [paragraf] },
  };
}

const JA =
  'Ida Ceder (V), Stina Ek (C), tjänstgörande ersättaren Moa Gran (V) och ordföranden Eva Alm (S) röstar Ja (4).';
const NEJ = 'Nils Berg (M), Bo Dahl (M), Max Fors (S) och Ulla Holm (S) avstår från att rösta (4).';

const paragraf = (ja: string, nej: string) =>
  mote(
    ...['Beslut', 'Enligt stadsledningskontorets förslag:', 'Ställen flyttas.', 'Handlingar'],
    ...[
      'Stadsledningskontorets tjänsteutlåtande den 1 mars 2026.',
      'Yrkande från M',
      'den 2 mars 2026.',
    ],
    ...['Yrkanden', 'Nils Berg (M) yrkar bifall till yrkande från M den 2 mars 2026.'],
    'Ordföranden Eva Alm (S) yrkar bifall till stadsledningskontorets förslag.',
    ...[
      'Propositionsordning',
      'Ordföranden Eva Alm (S) ställer propositioner på yrkandena och finner att det',
    ],
    ...['egna yrkandet bifallits. Omröstning begärs.', 'Kommunstyrelsen', 'Omröstning'],
    ...['Protokoll nr 3', 'Sammanträdesdatum: 2026-03-09'],
    'Godkänd voteringsproposition: "Ja för bifall till Eva Alms yrkande och Nej för bifall till Nils Bergs yrkande."',
    ...[ja, nej],
  );

const hus = { ...HUS, platser: 8 };

describe('a printed § is read', () => {
  test('into facts, from which every sentence comes out as it was', () => {
    const spelat = spela(paragraf(JA, NEJ), hus);
    expect(spelat).toMatchObject({ undantag: [], okanda: [], anmarkningar: [] });
    expect(spelat.domar).toEqual([{ nr: 7, godtagen: true, fel: [], iBeslutet: true }]);
    expect(spelat.par.filter((par) => !isLika(par))).toEqual([]);
    expect(spelat.par.filter(({ slag }) => slag === 'röster')).toHaveLength(2);
  });

  test('and a vote whose printed sum is wrong isn’t accepted', () => {
    const { domar } = spela(paragraf(JA.replace('(4)', '(5)'), NEJ), hus);
    expect(domar).toMatchObject([{ godtagen: false, fel: ['tryckta_summor'] }]);
  });

  test('and one where somebody votes twice, or too few vote, isn’t either', () => {
    const twice = spela(paragraf(JA, NEJ.replace('Nils Berg (M), ', 'Stina Ek (C), ')), hus);
    expect(twice.domar[0]?.fel).toContain('K52 dubbelt');
    const stranger = spela(paragraf(JA, NEJ.replace('Nils Berg (M), ', 'Kim Ny (M), ')), hus);
    expect(stranger.domar[0]?.fel).toContain('K52 ej_narvarande');
    const many = spela(paragraf(JA, NEJ), { ...hus, platser: 7 });
    expect(many.domar[0]?.fel).toEqual(['fler_an_platser']);
    const few = spela(paragraf(JA, ''), { ...hus, platser: 13 });
    expect(few.domar[0]?.fel).toContain('K58');
  });

  test('and what isn’t understood is told of and counted as not the same', () => {
    const { okanda, par } = spela(mote('Yrkanden', 'Nils Berg (M) sjunger en visa.'), hus);
    expect(okanda).toEqual(['2026-03-09 § 7: Nils Berg (M) sjunger en visa.']);
    expect(par.filter(({ slag }) => slag === 'yrkanden').some(isLika)).toBe(false);
  });

  test('whatever it looks like, without an exception', () => {
    const torn = mote(
      'Omröstning',
      JA,
      'Propositionsordning',
      'Ordföranden ställer',
      'Reservation',
      '(',
    );
    expect(spela({ ...torn, narvarande: [] }, hus).undantag).toEqual([]);
  });
});

describe.skipIf(!isThere)('three real meetings', () => {
  const moten = isThere ? readMoten(folder).map((one) => spela(one, HUS)) : [];
  const share = (slag: readonly Slag[]) => {
    const par = moten.flatMap((one) => one.par).filter((one) => slag.includes(one.slag));
    return par.filter(isLika).length / par.length;
  };

  test('are read without an exception, and their votes are lawful with the printed result', () => {
    expect(moten.flatMap(({ undantag }) => undantag)).toEqual([]);
    const domar = moten.flatMap((one) => one.domar);
    expect(domar.length).toBeGreaterThanOrEqual(17);
    expect(domar.filter(({ godtagen }) => !godtagen)).toEqual([]);
  });

  test('come out word for word, nine sentences of ten in all and more than half of each kind', () => {
    expect(share(MALETS_SLAG)).toBeGreaterThanOrEqual(0.9);
    for (const slag of MALETS_SLAG) expect([slag, share([slag]) > 0.5]).toEqual([slag, true]);
  });

  test('and what differs is listed', () => {
    const lines = redovisa(moten);
    expect(lines).toContain('Undantag: 0');
    expect(lines.filter((line) => line.startsWith('  + '))).not.toEqual([]);
  });
});
