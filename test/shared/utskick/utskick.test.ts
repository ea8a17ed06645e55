import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countByKanal, countOf, forsandelser, inOrder } from '../../../shared/rules/utskick.ts';
import {
  missivtext,
  unknownMissivluckor,
  VANLIG_MISSIVTEXT,
} from '../../../shared/rules/missivtext.ts';
import { beslut, post, utskick } from '../../electron/documents/utskick/samples.ts';

const of = (poster = utskick.poster) => forsandelser(utskick.beslut, poster);
const names = (all = of()) => all.map(({ mottagare }) => mottagare);

describe('what is sent', () => {
  test('is gathered by recipient, in the order of the Swedish alphabet', () => {
    expect(names()).toEqual([
      ...['Arkivet', 'Ekonomienheten', 'Kulturnämnden', 'Ängsbyns hembygdsförening'],
    ]);
    const places = ['Örby', 'Zinkgruvan', 'Åby', 'Ängby', 'Aspa'].map((namn) => post(namn, 5));
    expect(names(of(places))).toEqual(['Aspa', 'Zinkgruvan', 'Åby', 'Ängby', 'Örby']);
  });

  test('holds the decisions of one recipient in their order', () => {
    const kept = of().map(({ poster }) => poster.map(({ beslutNyckel }) => beslutNyckel));
    expect(kept).toEqual([['b7'], ['b7'], ['b5', 'b9'], ['b5', 'b7']]);
    const mixed = [beslut(2, { datum: '2026-05-01' }), beslut(9), beslut(3, { paragraf: null })];
    expect(inOrder(mixed).map(({ nyckel }) => nyckel)).toEqual(['b9', 'b3', 'b2']);
  });

  test('is one sending however the name is written, and two for two addresses or ways', () => {
    const one = post('Arkivet', 5, { adressrader: ['Torget 1'] });
    const same = post('ARKIVET ', 7, { adressrader: ['torget  1'] });
    expect(of([one, same])).toHaveLength(1);
    expect(of([one, { ...same, adressrader: ['Torget 2'] }])).toHaveLength(2);
    expect(of([one, { ...same, kanal: 'post' }])).toHaveLength(2);
    const mail = post('Arkivet', 5, { kanal: 'epost', epost: 'arkiv@granberg.example' });
    expect(of([mail, { ...mail, epost: 'annat@granberg.example' }])).toHaveLength(2);
  });

  test('is counted in each way and in all', () => {
    expect([...countByKanal(of())]).toEqual([
      ['internpost', { mottagare: 2, handlingar: 2 }],
      ['epost', { mottagare: 1, handlingar: 2 }],
      ['post', { mottagare: 1, handlingar: 3 }],
    ]);
    expect(countOf(of())).toEqual({ mottagare: 4, handlingar: 7 });
  });

  test('loses and doubles no row, and comes out the same whatever order the rows came in', () => {
    const place = fc.constantFrom('Åby', 'Torget 1', 'TORGET 1');
    const row = fc
      .record({
        mottagare: fc.constantFrom('Arkivet', 'arkivet', 'Östra nämnden', 'Kören'),
        beslutNyckel: fc.constantFrom('b5', 'b7', 'b9', 'okänt'),
        kanal: fc.constantFrom('post' as const, 'epost' as const),
        adressrader: fc.array(place, { maxLength: 2 }),
      })
      .map((known) => post(known.mottagare, 5, known));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const poster = rows.map((one, index) => ({ ...one, nyckel: String(index) }));
        const kept = of(poster).flatMap((one) => one.poster.map(({ nyckel }) => Number(nyckel)));
        expect(kept.toSorted((a, b) => a - b)).toEqual(poster.map((_, index) => index));
        const groups = (all: typeof poster) =>
          of(all).map((one) => one.poster.map(({ nyckel }) => nyckel).toSorted());
        expect(groups(poster.toReversed()).map(String).toSorted()).toEqual(
          groups(poster).map(String).toSorted(),
        );
      }),
    );
  });
});

describe('the text of a letter', () => {
  const [, , , angsbyn] = of();
  const filled = (text: string) => angsbyn && missivtext(text, utskick, angsbyn);

  test('tells each recipient of its own decisions', () => {
    expect(filled('Till {mottagare}: {antal} handlingar, {paragraf}, {diarienummer}.')).toBe(
      'Till Ängsbyns hembygdsförening: 3 handlingar, §§\u00a05, 7, TN 2026/5 och TN 2026/7.',
    );
    expect(filled('{organ} beslutade {datum} om {arendemening}. {avsandare}')).toBe(
      'Torgnämnden beslutade 8 april 2026 om Upplåtelse av torgplats 5 och ' +
        'Nya cykelställ vid torget. Ansgar Ljung',
    );
    expect(filled(VANLIG_MISSIVTEXT)).toContain('från torgnämnden 8 april 2026, §§\u00a05, 7.');
  });

  test('keeps what no slot is called, and what a name happens to hold', () => {
    expect(filled('{okänd} {')).toBe('{okänd} {');
    expect(unknownMissivluckor('{okänd} { organ } {paragraf} {okänd}')).toEqual(['okänd']);
    const odd = { ...(angsbyn ?? of()[0]!), mottagare: '$& {organ}' };
    expect(missivtext('{mottagare}', utskick, odd)).toBe('$& {organ}');
  });
});
