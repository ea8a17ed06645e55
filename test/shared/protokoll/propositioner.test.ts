import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../../shared/domain/id.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { Rostvarde } from '../../../shared/domain/votering.ts';
import { paragrafblock } from '../../../shared/rules/protokollstext/block.ts';
import {
  I_DAG,
  avslagPa,
  bifallTill,
  forslag,
  lage,
  partier,
  person,
  proposition,
  steg,
  texter,
  votering,
  yrkande,
} from './support.ts';

const { alm, berg, ceder, dahl, ek, fors, gran, holm } = person;
const kontorets = forslag('forvaltningen');
const eget = forslag('eget', { partier: [partier.B], datum: '2026-03-02' });
const tillagg = forslag('tillagg', { partier: [partier.C], datum: '2026-03-03' });
const tillagg2 = forslag('tillagg', { partier: [partier.B], datum: '2026-03-04' });
const aterremiss = forslag('aterremiss', { partier: [partier.C], datum: '2026-03-05' });
const motion = forslag('eget', { sats: 'motionen ska avslås', infinitiv: 'avslå motionen' });
const chairs = yrkande([alm], steg('bifall', [kontorets]));
const both = yrkande([berg, alm], steg('bifall', [kontorets]));
const bergs = yrkande([berg], steg('bifall', [eget]));

const all = [kontorets, eget, tillagg, tillagg2, aterremiss, motion];
const yrkanden = [chairs, both, bergs];

function said(...propositioner: ParagrafData['propositioner']) {
  return texter(lage({ forslag: all, yrkanden, propositioner }), 'beslutsordning');
}

describe('how the chair puts questions', () => {
  test.each([
    [
      proposition('fraga', [kontorets], kontorets),
      'Ordföranden frågar om nämnden kan besluta enligt förvaltningens förslag och finner att så sker.',
    ],
    [
      proposition('mot_varandra', [kontorets, eget], kontorets, { enligtYrkandeId: chairs.id }),
      'Ordföranden ställer proposition på yrkandena och finner att det egna yrkandet bifallits.',
    ],
    [
      proposition('mot_varandra', [kontorets, eget], kontorets, { enligtYrkandeId: both.id }),
      'Ordföranden ställer proposition på yrkandena och finner att Nils Bergs och det egna yrkandet bifallits.',
    ],
    [
      proposition('mot_varandra', [kontorets, eget], eget, { enligtYrkandeId: bergs.id }),
      'Ordföranden ställer proposition på yrkandena och finner att Nils Bergs yrkande bifallits.',
    ],
    [
      proposition('mot_varandra', [kontorets, eget], kontorets),
      'Ordföranden ställer proposition på yrkandena och finner att förvaltningens förslag bifallits.',
    ],
    [
      proposition('mot_varandra', [motion, eget], motion),
      'Ordföranden ställer proposition på yrkandena och finner att nämnden beslutat att avslå motionen.',
    ],
    [
      proposition('bifall_avslag', [tillagg], null),
      'Ordföranden ställer proposition på bifall respektive avslag på tilläggsyrkandet från C och finner att det avslagits.',
    ],
    [
      proposition('nar', [aterremiss], aterremiss),
      'Ordföranden ställer proposition på dels ärendets återremiss och dels ärendets avgörande i dag och finner att nämnden beslutat återremittera ärendet.',
    ],
    [
      proposition('nar', [aterremiss], null),
      'Ordföranden ställer proposition på dels ärendets återremiss och dels ärendets avgörande i dag och finner att nämnden beslutat avgöra ärendet i dag.',
    ],
    [
      proposition('forfallet', [tillagg], null),
      'Ordföranden konstaterar att tilläggsyrkandet från C har fallit.',
    ],
  ])('%#', (one, text) => {
    expect(said(one)).toEqual([text]);
  });

  test('one after the other: first, then, last', () => {
    const first = proposition('mot_varandra', [kontorets, eget], kontorets);
    const second = proposition('bifall_avslag', [tillagg], null);
    const third = proposition('bifall_avslag', [tillagg2], tillagg2);
    expect(said(first, second, third)).toEqual([
      'Ordföranden ställer först proposition på yrkandena med undantag av tilläggsyrkandena och finner att förvaltningens förslag bifallits.',
      'Ordföranden ställer därefter proposition på bifall respektive avslag på tilläggsyrkandet från C och finner att det avslagits.',
      'Ordföranden ställer slutligen proposition på bifall respektive avslag på tilläggsyrkandet från B och finner att det bifallits.',
    ]);
    expect(said(first, second)[0]).toContain('med undantag av tilläggsyrkandet och');
  });

  test('the chair by name the first time, where the house does so', () => {
    const stil = { personer: { ...lage().stil.personer, ordforandensNamn: 'forst' as const } };
    const propositioner = [
      proposition('bifall_avslag', [tillagg], null),
      proposition('bifall_avslag', [tillagg2], null),
    ];
    const [one, two] = texter(lage({ forslag: all, propositioner }, stil), 'beslutsordning');
    expect(one).toMatch(/^Ordföranden Eva Alm \(A\) ställer först /u);
    expect(two).toMatch(/^Ordföranden ställer därefter /u);
  });
});

const roster = (varden: Readonly<Record<Rostvarde, PersonId[]>>) =>
  (['ja', 'nej', 'avstar'] as const).flatMap((varde) =>
    varden[varde].map((id) => [id, varde] as const),
  );

function voted(one: ReturnType<typeof votering>, rest: Partial<ParagrafData> = {}) {
  const fraga = proposition('mot_varandra', [kontorets, eget], kontorets, { voteringar: [one] });
  return texter(lage({ forslag: all, yrkanden, propositioner: [fraga], ...rest }), 'votering');
}

describe('a vote is told', () => {
  const varden = roster({ ja: [alm, holm, gran, ceder, berg], nej: [ek, dahl], avstar: [fors] });

  test('with every name by seat, deputies after members, the chair last, and the sums', () => {
    const one = votering(bifallTill(kontorets, chairs.id), bifallTill(eget, bergs.id), varden);
    expect(voted(one)).toEqual([
      'Torgnämnden godkänner voteringspropositionen ”Ja för bifall till Eva Alms yrkande och Nej för bifall till Nils Bergs yrkande.”',
      'Nils Berg (B), Ida Ceder (C), tjänstgörande ersättarna Moa Gran (A) och Ulla Holm (B) samt ordföranden Eva Alm (A) röstar Ja (5).',
      'Bo Dahl (A) och Stina Ek (B) röstar Nej (2).',
      'Max Fors (C) avstår från att rösta (1).',
      'Med 5 ja-röster mot 2 nej-röster beslutar nämnden om bifall till Eva Alms yrkande.',
    ]);
  });

  test('or with the names as they were called, where the house prints so', () => {
    const stil = { personer: { ...lage().stil.personer, rostlista: 'upprop' as const } };
    const one = votering(bifallTill(kontorets), bifallTill(eget), varden);
    const fraga = proposition('mot_varandra', [kontorets, eget], kontorets, { voteringar: [one] });
    const texts = texter(lage({ forslag: all, propositioner: [fraga] }, stil), 'votering');
    expect(texts[2]).toBe('Stina Ek (B) och Bo Dahl (A) röstar Nej (2).');
  });

  test('about one proposal, which is named once', () => {
    const [first] = voted(votering(avslagPa(tillagg), bifallTill(tillagg), varden));
    expect(first).toContain('”Ja för avslag och Nej för bifall till tilläggsyrkandet från C.”');
    const [other] = voted(votering(bifallTill(kontorets), avslagPa(kontorets), varden));
    expect(other).toContain('”Ja för bifall och Nej för avslag på förvaltningens förslag.”');
  });

  test('about some points of it', () => {
    const part = bifallTill(kontorets, null, [2, 3]);
    const [first] = voted(votering(part, avslagPa(kontorets), varden));
    expect(first).toContain('avslag på förvaltningens förslag');
    const [second] = voted(votering(part, bifallTill(eget), varden));
    expect(second).toContain('Ja för bifall till punkterna 2–3 i förvaltningens förslag och');
  });

  test('about when to decide', () => {
    const [first] = voted(votering(bifallTill(aterremiss), I_DAG, varden));
    expect(first).toContain('”Ja för ärendets återremiss och Nej för ärendets avgörande i dag.”');
  });

  test('with the casting vote of the chair, and of nobody else', () => {
    const even = roster({ ja: [alm, berg], nej: [ceder, dahl], avstar: [] });
    const one = votering(bifallTill(kontorets), bifallTill(eget), even);
    expect(voted(one).at(-1)).toBe(
      'Med 2 ja-röster mot 2 nej-röster beslutar nämnden om bifall till förvaltningens förslag. ' +
        'Ordföranden Eva Alm (A) avgör med sin utslagsröst.',
    );
    expect(voted(one, { ordforandeId: ceder }).at(-1)).toContain('bifall till yrkandet från B. ');
  });

  test('with the lot in an election, and sums alone where it is closed', () => {
    const closed = votering(bifallTill(kontorets), bifallTill(eget), [], {
      ...{ typ: 'val', sluten: { ja: 4, nej: 4, avstar: 0 }, lott: 'nej' },
    });
    expect(voted(closed).slice(1)).toEqual([
      'Omröstningen är sluten: 4 ja-röster, 4 nej-röster och 0 som avstår.',
      'Med 4 ja-röster mot 4 nej-röster beslutar nämnden om bifall till yrkandet från B. Lotten avgör för bifall till yrkandet från B.',
    ]);
  });

  test('under a heading of its own after its question, and the questions go on after it', () => {
    const one = votering(bifallTill(kontorets), bifallTill(eget), varden);
    const propositioner = [
      proposition('mot_varandra', [kontorets, eget], kontorets, { voteringar: [one] }),
      proposition('bifall_avslag', [tillagg], null),
    ];
    const blocks = paragrafblock(lage({ forslag: all, propositioner }));
    expect(blocks.map(({ slag }) => slag)).toEqual([
      'beslutsordning',
      'votering',
      'beslutsordning',
    ]);
    expect(blocks[0]?.stycken[0]?.meningar.at(-1)).toBe('Omröstning begärs.');
  });

  test('the sums are those of the names, for any votes', () => {
    const members = [alm, berg, ceder, dahl, ek, fors, gran, holm];
    const values = fc.array(fc.constantFrom<Rostvarde>('ja', 'nej', 'avstar'), {
      ...{ minLength: members.length, maxLength: members.length },
    });
    fc.assert(
      fc.property(values, fc.shuffledSubarray(members, { minLength: 8 }), (given, order) => {
        const votes = order.map((id, index) => [id, given[index] ?? 'ja'] as const);
        const texts = voted(votering(bifallTill(kontorets), bifallTill(eget), votes));
        for (const varde of ['ja', 'nej', 'avstar'] as const) {
          const pattern = {
            ja: / röstar Ja \((\d+)\)/u,
            nej: / röstar Nej \((\d+)\)/u,
            avstar: / rösta \((\d+)\)/u,
          };
          const text = texts.find((one) => pattern[varde].test(one)) ?? '';
          const named = text.match(/\([ABC]\)/gu)?.length ?? 0;
          expect(named).toBe(given.filter((one) => one === varde).length);
          expect(Number(pattern[varde].exec(text)?.[1] ?? 0)).toBe(named);
        }
      }),
    );
  });
});
