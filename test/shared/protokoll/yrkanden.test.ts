import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paragrafhandling } from '../../../shared/domain/paragrafhandling.ts';
import type { Yrkande } from '../../../shared/domain/yrkande.ts';
import {
  forslag,
  handlingId,
  lage,
  partier,
  person,
  steg,
  texter,
  uttalande,
  yrkande,
} from './support.ts';

const { alm, berg, ceder, dahl, ek, gran } = person;
const kontorets = forslag('forvaltningen');
const eget = forslag('eget', { partier: [partier.B, partier.C], datum: '2026-03-02' });
const tillagg = forslag('tillagg', { partier: [partier.C], datum: '2026-03-03' });
const tillagg2 = forslag('tillagg', { partier: [partier.B], datum: '2026-03-04' });
const aterremiss = forslag('aterremiss', { partier: [partier.C], datum: '2026-03-05' });
const motion = forslag('eget', { sats: 'motionen ska avslås', infinitiv: 'avslå motionen' });
const all = [kontorets, eget, tillagg, tillagg2, aterremiss, motion];

const said = (...yrkanden: Yrkande[]) =>
  texter(lage({ forslag: all, yrkanden }), 'forslag_till_beslut');

describe('a yrkande is told', () => {
  test.each([
    [
      yrkande([berg], steg('bifall', [kontorets])),
      'Nils Berg (B) yrkar bifall till förvaltningens förslag.',
    ],
    [
      yrkande([berg, alm], steg('avslag', [eget])),
      'Nils Berg (B) och ordföranden yrkar avslag på yrkande från B och C den 2 mars 2026.',
    ],
    [
      yrkande([gran], steg('bifall', [kontorets]), steg('avslag', null)),
      'Tjänstgörande ersättaren Moa Gran (A) yrkar bifall till förvaltningens förslag och avslag på övriga yrkanden.',
    ],
    [
      yrkande([berg], steg('bifall', [kontorets, tillagg])),
      'Nils Berg (B) yrkar bifall till förvaltningens förslag och tilläggsyrkande från C den 3 mars 2026.',
    ],
    [
      yrkande([berg], steg('bifall', [kontorets, tillagg, tillagg2])),
      'Nils Berg (B) yrkar bifall till förvaltningens förslag samt tilläggsyrkande från C den 3 mars 2026 och tilläggsyrkande från B den 4 mars 2026.',
    ],
    [
      yrkande([ceder], steg('bifall', [aterremiss]), steg('avslag', [kontorets], 2)),
      'Ida Ceder (C) yrkar i första hand att ärendet ska återremitteras enligt yrkande från C den 5 mars 2026 och i andra hand avslag på förvaltningens förslag.',
    ],
    [
      yrkande([ceder], steg('bifall', [motion]), steg('avslag', null)),
      'Ida Ceder (C) yrkar att motionen ska avslås och avslag på övriga yrkanden.',
    ],
  ])('%#', (one, text) => {
    expect(said(one)).toEqual([text]);
  });

  test('more from some of the same goes on in the paragraph, from others it does not', () => {
    const both = yrkande([berg, ceder], steg('bifall', [kontorets]));
    expect(said(both, yrkande([berg], steg('avslag', [tillagg])))).toEqual([
      'Nils Berg (B) och Ida Ceder (C) yrkar bifall till förvaltningens förslag. ' +
        'Vidare yrkar Nils Berg (B) avslag på tilläggsyrkande från C den 3 mars 2026.',
    ]);
    expect(said(both, yrkande([ek], steg('avslag', [tillagg])))).toHaveLength(2);
    expect(said(both, yrkande([berg, ceder], steg('avslag', [tillagg])))).toHaveLength(2);
  });

  test('unless it is withdrawn', () => {
    expect(said({ ...yrkande([berg], steg('bifall', [kontorets])), aterkallat: true })).toEqual([]);
  });

  test('with the writing that says why', () => {
    const id = handlingId();
    const why: Paragrafhandling = {
      ...{ id, handlingId: null, datum: '2026-03-06', reviderad: null, partier: [partier.A] },
      slag: 'yttrande',
    };
    const one = { ...yrkande([dahl], steg('avslag', [eget])), hanvisning: id };
    const block = lage({ forslag: all, yrkanden: [one], handlingar: [why] });
    expect(texter(block, 'forslag_till_beslut')).toEqual([
      'Bo Dahl (A) yrkar avslag på yrkande från B och C den 2 mars 2026 med hänvisning till yttrandet från A den 6 mars 2026.',
    ]);
  });

  test('with its own points, where it is put at the meeting', () => {
    const punkter = [
      { text: 'Att flytta ställen.', stycken: [] },
      { text: 'Att anföra följande.', stycken: ['De står i vägen.', 'Det är halt.'] },
    ];
    const own = forslag('eget', { personer: [berg, ek], punkter });
    const one = lage({ forslag: [own], yrkanden: [yrkande([berg, ek], steg('bifall', [own]))] });
    expect(texter(one, 'forslag_till_beslut')).toEqual([
      'Nils Berg (B) och Stina Ek (B) yrkar att nämnden beslutar följande:',
      'Att flytta ställen.',
      'Att anföra följande.',
      'De står i vägen.',
      'Det är halt.',
    ]);
  });
});

test('none is left out, whoever makes them and in whatever order', () => {
  const makers = fc.shuffledSubarray([alm, berg, ceder, dahl, ek, gran], { minLength: 1 });
  fc.assert(
    fc.property(fc.array(makers, { maxLength: 8 }), (lists) => {
      const yrkanden = lists.map((list) => yrkande(list, steg('bifall', [kontorets])));
      const text = said(...yrkanden).join(' ');
      expect(text.split(/ yrkar |Vidare yrkar/u).length - 1).toBe(lists.length);
    }),
  );
});

describe('who takes no part is told where the house does', () => {
  const uttalanden = [uttalande('deltar_ej', [berg, ek])];

  test('under its own heading', () => {
    expect(texter(lage({ uttalanden }), 'deltar_ej')).toEqual([
      'Nils Berg (B) och Stina Ek (B) deltar inte i beslutet.',
    ]);
  });

  test('or among the yrkanden, with the pronoun of the number', () => {
    const stil = { deltarEjI: ['forslag_till_beslut' as const] };
    expect(texter(lage({ uttalanden }, stil), 'forslag_till_beslut')).toEqual([
      'Nils Berg (B) och Stina Ek (B) anmäler att de inte deltar i beslutet.',
    ]);
    const one = lage({ uttalanden: [uttalande('deltar_ej', [berg])] }, stil);
    expect(texter(one, 'forslag_till_beslut')).toEqual([
      'Nils Berg (B) anmäler att hen inte deltar i beslutet.',
    ]);
    expect(texter(one, 'deltar_ej')).toEqual([]);
    const known = [...one.personer].map(([id, of]) => [id, { ...of, pronomen: 'hon' }] as const);
    expect(texter({ ...one, personer: new Map(known) }, 'forslag_till_beslut')).toEqual([
      'Nils Berg (B) anmäler att hon inte deltar i beslutet.',
    ]);
  });
});
