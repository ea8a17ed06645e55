import { describe, expect, test } from 'vitest';
import type { Flodeslage, Fraga, Klar, Svar } from '../../../renderer/features/motesrum/flode.ts';
import { summorFran } from '../../../renderer/features/motesrum/floden-beslut.ts';
import {
  KOMMANDOLISTA,
  KOMMANDON,
  kommandohinder,
} from '../../../renderer/features/motesrum/kommandon.ts';
import { tillampa } from '../../../renderer/features/motesrum/skrivning.ts';
import type { Rumsdata } from '../../../renderer/features/motesrum/skrivning.ts';
import { textSagt, textSkal } from '../../../renderer/text/motesfragor.ts';
import { textHinder } from '../../../renderer/text/motesrum.ts';
import type { Kommandoid } from '../../../renderer/text/motesrum.ts';
import { OrganId, SammantradeId } from '../../../shared/domain/id.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import { underlagForst } from '../../../shared/rules/protokollstext/stilar.ts';
import { partier, person } from '../../shared/protokoll/support.ts';
import { krets, ledamoter, narvarande, nyttId, stored } from '../../shared/rules/rum-support.ts';

const organId = nyttId(OrganId);
const start: Rumsdata = {
  ...{ punkter: [], delar: [], paragrafer: [stored(7)] },
  narvaro: narvarande(...ledamoter, person.gran),
};

function lageAt(data: Rumsdata): Flodeslage {
  return {
    ...{ krets, data, paragraf: data.paragrafer.at(-1) ?? null, alla: [], harNummer: true },
    kommande: ['2026-12-15', '2027-01-19'],
    ...{ nyttId, klockan: '14:30', stil: underlagForst },
    organ: { ...newOrgan(), id: organId, version: 1, sammanslagenMed: null },
    mote: {
      ...{ id: nyttId(SammantradeId), organId, datum: '2026-11-22', version: 1, plats: '' },
      ...{ tidStart: '13:00', tidSlut: null, lage: 'fysiskt', status: 'pagaende' },
      ...{ ordforandeId: person.alm, sekreterareId: person.is, ajourneringar: [] },
      ...{ kallelseDatum: null, installtSkal: '' },
    },
    namn: {
      personer: new Map(
        krets.mandat.map(({ personId, partiId }) => [personId, { namn: personId, partiId }]),
      ),
      ...{ partier: new Map([[partier.A, { kod: 'A', namn: 'Allmänna' }]]), organen: new Map() },
    },
  };
}

/** Presses a key and answers each question; what the room holds after it. */
function kor(data: Rumsdata, id: Kommandoid, ...svar: Svar[]): Rumsdata {
  expect(kommandohinder(id, lageAt(data))).toBeNull();
  const end = KOMMANDON[id].flode(lageAt(data), svar);
  if (end.slag !== 'klar') throw new Error(`${id} asks: ${end.rubrik}`);
  return end.skrivningar.reduce(tillampa, data);
}

function fraga(data: Rumsdata, id: Kommandoid, ...svar: Svar[]): Fraga | Klar {
  return KOMMANDON[id].flode(lageAt(data), svar);
}

const last = ({ paragrafer }: Rumsdata) => {
  const paragraf = paragrafer.at(-1);
  if (paragraf === undefined) throw new Error('no §');
  return paragraf;
};

describe('the keys of the room', () => {
  test('no two commands share one, and none is a key of the vote in disguise', () => {
    const keys = KOMMANDOLISTA.map((id) => KOMMANDON[id].tangent);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^[a-zåäö]$/u.test(key))).toBe(true);
  });

  test('each one that can be used asks something or ends', () => {
    for (const id of KOMMANDOLISTA) {
      if (kommandohinder(id, lageAt(start)) !== null) continue;
      expect(['val', 'text', 'klar']).toContain(fraga(start, id).slag);
    }
  });

  test('nothing can be done when the meeting has not been opened', () => {
    const lage = lageAt(start);
    const closed: Flodeslage = { ...lage, mote: { ...lage.mote, status: 'kallat' } };
    expect(KOMMANDOLISTA.filter((id) => kommandohinder(id, closed) === null)).toEqual([]);
  });
});

describe('only what the law allows is on offer', () => {
  const decided = () => {
    const put = kor(start, 'kontoretsForslag', ['Tolv ställ.']);
    const moved = kor(put, 'yrkande', ['eget'], [person.berg], ['Inga ställ.']);
    return kor(moved, 'proposition', ['0'], ['0']);
  };

  test('a deputy who doesn’t serve can make no yrkande', () => {
    const asked = fraga(start, 'yrkande', ['bordlaggning']);
    const offered = asked.slag === 'val' ? asked.alternativ : [];
    expect(offered.find(({ id }) => id === person.gran)?.hinder).toBe(textHinder.tjanstgor_ej);
    expect(offered.find(({ id }) => id === person.berg)?.hinder).toBeUndefined();
  });

  test('who takes no part can’t reserve themselves (KL 4 kap. 27 §)', () => {
    const data = kor(decided(), 'deltarEj', [person.ceder]);
    const asked = fraga(kor(data, 'beslut', ['enligt']), 'reservation');
    const offered = asked.slag === 'val' ? asked.alternativ : [];
    expect(offered.find(({ id }) => id === person.ceder)?.hinder).toBe(textHinder.har_deltagit_ej);
  });

  test('in an exercise of authority nobody may stay out (KL 4 kap. 26 §)', () => {
    const asked = fraga(kor(start, 'uppgifter', ['myndighetsutovning']), 'deltarEj');
    const offered = asked.slag === 'val' ? asked.alternativ : [];
    expect(offered.filter(({ hinder }) => hinder === undefined)).toEqual([]);
  });

  test('who is jävig leaves, and the deputy in turn fills the seat at that § alone', () => {
    const data = kor(start, 'jav', [person.dahl], ['p1'], ['sjalv'], [person.gran]);
    expect(last(data).jav).toEqual([{ personId: person.dahl, grund: 'p1', anmaldAv: 'sjalv' }]);
    const serving = data.narvaro.filter(({ roll }) => roll === 'tjanstgorande_ersattare');
    // The § is the meeting's first: the deputy's only period is that §.
    expect(serving).toMatchObject([
      { personId: person.gran, ersatterPersonId: person.dahl, tillParagraf: 7 },
    ]);
  });

  test('a deputy who isn’t in turn may serve, and who is in turn is told', () => {
    const away = { ...start, narvaro: narvarande(person.alm, person.gran, person.is, person.holm) };
    const said = (who: string) => {
      const end = fraga(away, 'ersatter', [person.dahl], [who]);
      return end.slag === 'klar' ? end.sagt : '';
    };
    expect(said(person.gran)).not.toContain(textSagt.urTur(''));
    expect(said(person.holm)).toContain(textSagt.urTur(`${person.gran} (A)`));
  });

  test('a chair who is jävig is followed by another', () => {
    const data = kor(start, 'jav', [person.alm], ['p2'], ['sjalv'], [person.berg], ['ingen']);
    expect(last(data).ordforandeId).toBe(person.berg);
  });

  test('a reservation is told with its time and for what was lost', () => {
    const before = kor(decided(), 'beslut', ['enligt']);
    const lost = last(before).forslag.find(({ slag }) => slag === 'eget')?.id ?? '';
    const data = kor(before, 'reservation', [person.berg], [lost], ['']);
    expect(last(data).reservationer).toMatchObject([
      { personer: [person.berg], tillForman: lost, anmald: '14:30' },
    ]);
  });
});

describe('yrkanden of several wishes (KL 5 kap. 67 § 1)', () => {
  const put = kor(start, 'kontoretsForslag', ['Tolv ställ.\nEtt tak.\nBelysning.']);
  const forslagId = last(put).forslag[0]?.id ?? '';

  test('some points are supported, and the others refused', () => {
    const data = kor(put, 'yrkande', ['delvis'], [person.berg], ['1, 3'], ['avslag']);
    expect(last(data).yrkanden[0]?.steg).toEqual([
      { hand: 1, hallning: 'bifall', forslag: [{ forslagId, punkter: [1, 3] }] },
      { hand: 1, hallning: 'avslag', forslag: [{ forslagId, punkter: [2] }] },
    ]);
  });

  test('points that aren’t there are asked for again', () => {
    expect(fraga(put, 'yrkande', ['delvis'], [person.berg], ['4']).slag).toBe('text');
  });

  test('one thing in the first place, another in the second', () => {
    const both = kor(put, 'yrkande', ['aterremiss'], [person.ceder], ['för att räkna om']);
    const other = last(both).forslag[1]?.id ?? '';
    const asked = ['yrkande', ['rangordnat'], [person.berg], [`bifall:${other}`]] as const;
    expect(fraga(both, ...asked).slag).toBe('val');
    const data = kor(both, ...asked, [`avslag:${forslagId}`]);
    expect(last(data).yrkanden[1]?.steg).toEqual([
      { hand: 1, hallning: 'bifall', forslag: [{ forslagId: other, punkter: [] }] },
      { hand: 2, hallning: 'avslag', forslag: [{ forslagId, punkter: [] }] },
    ]);
  });
});

describe('the meeting itself', () => {
  test('KL 6:24: somebody goes on by sound and picture from the § in hand', () => {
    const later = { ...start, paragrafer: [stored(7), stored(8)] };
    const data = kor(later, 'distans', [person.berg]);
    const own = data.narvaro.filter(({ personId }) => personId === person.berg);
    expect(own).toMatchObject([
      { distans: false, tillParagraf: 7 },
      { distans: true, franParagraf: 8, roll: 'ledamot' },
    ]);
  });

  test('KL 6:24: nobody does where the council hasn’t let them', () => {
    const lage = lageAt(start);
    const regler = { ...lage.krets.regler, distansTillatet: false };
    const hinder = kommandohinder('distans', { ...lage, krets: { ...lage.krets, regler } });
    expect(hinder).toBe(textSkal.ejDistans);
  });

  test('KL 5:50, 6:33: what is put off goes to the meeting that is said', () => {
    const data = kor(start, 'beslut', ['bordlaggs'], ['2026-12-15']);
    expect(last(data)).toMatchObject({
      ...{ status: 'bordlagd', beslut: [{ standard: { typ: 'bordlaggs', till: '2026-12-15' } }] },
      // KL 13:2: it decides nothing of the matter.
      overklagande: 'ej',
    });
    expect(last(kor(data, 'beslut')).overklagande).toBe('laglighetsprovning');
  });

  const paus = { fran: '14:00', till: '14:15' };
  const medPaus = (svar: Svar[]) => {
    const lage = lageAt(start);
    const mote = { ...lage.mote, ajourneringar: [paus] };
    const end = KOMMANDON.ajournering.flode({ ...lage, mote }, svar);
    return end.slag === 'klar' ? end.skrivningar : end.slag;
  };
  test.each([
    ['ends when the meeting goes on', [['fortsatter']], [{ fran: '14:00', till: '14:30' }]],
    ['is taken away', [['ta_bort']], []],
    [
      'is followed by another',
      [['ny'], ['15.00 – 15.20']],
      [paus, { fran: '15:00', till: '15:20' }],
    ],
  ])('a break %s', (_title, svar, ajourneringar) => {
    expect(medPaus(svar)).toEqual([{ typ: 'ajourneringar', ajourneringar }]);
  });
  test('a break that begins now needs only its end', () => {
    const ajourneringar = [paus, { fran: '14:30', till: '14:45' }];
    expect(medPaus([['ny'], ['14.45']])).toEqual([{ typ: 'ajourneringar', ajourneringar }]);
  });
  test('a break that goes backwards is asked for again', () => {
    expect(medPaus([['ny'], ['15:20–15:00']])).toBe('text');
  });
});

test.each([
  ['7 4 0', { ja: 7, nej: 4, avstar: 0 }],
  ['7–4', { ja: 7, nej: 4, avstar: 0 }],
  ['7', null],
  ['1 2 3 4', null],
])('sums of a closed vote: %s', (text, sums) => {
  expect(summorFran(text)).toEqual(sums);
});
