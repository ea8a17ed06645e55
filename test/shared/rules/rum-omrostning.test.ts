import { describe, expect, test } from 'vitest';
import type { Paragraf, ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { Rostvarde } from '../../../shared/domain/votering.ts';
import { hinderIn, rostlangd } from '../../../shared/rules/rum.ts';
import type { Rumsparagraf } from '../../../shared/rules/rum.ts';
import {
  avslutshinder,
  foreslagnaAvslut,
  medBeslut,
  vinnareAv,
} from '../../../shared/rules/rum-beslut.ts';
import { medProposition, mojligaPropositioner } from '../../../shared/rules/rum-proposition.ts';
import {
  isOrdforandenAvgor,
  medLott,
  medRost,
  medVotering,
  nastaVotering,
  pagaendeVotering,
  restenAvPartiet,
  utanSistaRost,
} from '../../../shared/rules/rum-votering.ts';
import {
  medAterkallat,
  medKontoretsForslag,
  medYrkande,
} from '../../../shared/rules/rum-yrkande.ts';
import { anvands, saker, utan } from '../../../shared/rules/rum-ta-bort.ts';
import { partier, person } from '../protokoll/support.ts';
import { krets, nyttId, rum } from './rum-support.ts';

const { alm, berg, ceder } = person;

/** The office's proposal, and one by Berg, and one by Ceder. */
function treForslag(): Rumsparagraf {
  const here = rum();
  const own = (vem: typeof berg, text: string) => (data: Paragraf) =>
    medYrkande(data, { mall: 'eget', framstallare: [vem], forslag: [], text }, nyttId);
  const paragraf = [own(berg, '1. Inga.\n2. Eller få.'), own(ceder, 'Sex.')].reduce(
    (data, add) => add(data),
    medKontoretsForslag(here.paragraf, 'Tolv.', nyttId),
  );
  return { ...here, paragraf };
}

function put({ paragraf, ...here }: Rumsparagraf): Rumsparagraf {
  const [fraga] = mojligaPropositioner(paragraf);
  const [kontorets] = paragraf.forslag;
  if (fraga === undefined || kontorets === undefined) throw new Error('nothing to put');
  return { ...here, paragraf: medProposition(paragraf, fraga, kontorets.id, nyttId) };
}

function votera({ paragraf, ...here }: Rumsparagraf, typ?: 'val'): Rumsparagraf {
  const fraga = paragraf.propositioner.at(-1);
  const val = fraga && nastaVotering(fraga, paragraf.ordforandeId);
  if (!fraga || !val) throw new Error('nothing to vote about');
  const ny = { ...val, sluten: null, ...(typ ? { typ } : {}) };
  return { ...here, paragraf: medVotering(paragraf, fraga.id, ny, nyttId) };
}

const VARDE: Record<string, Rostvarde> = { j: 'ja', n: 'nej', a: 'avstar' };

/** Votes as they are called, a letter each. */
function ropa(here: Rumsparagraf, letters: string): Rumsparagraf {
  return Array.from(letters).reduce((now, letter) => {
    const pagar = pagaendeVotering(now);
    const [next] = pagar?.kvar ?? [];
    const varde = VARDE[letter];
    if (!pagar || !next || !varde) throw new Error('nobody to call');
    return { ...now, paragraf: medRost(now.paragraf, pagar.votering.id, next, varde) };
  }, here);
}

const pagar = (here: Rumsparagraf) => {
  const found = pagaendeVotering(here);
  if (found === null) throw new Error('no vote goes on');
  return found;
};

describe('the order of a vote', () => {
  test('by party, largest first, then by seat; the chair last', () => {
    expect(rostlangd(rum())).toEqual([person.dahl, berg, person.ek, ceder, alm]);
  });

  test('nobody who is jävig or takes no part is called', () => {
    const here = rum({
      jav: [{ personId: berg, grund: 'p1', anmaldAv: 'sjalv' }],
    });
    expect(rostlangd(here)).not.toContain(berg);
  });

  test('the rest of a party is entered like the one before, and no further', () => {
    const here = ropa(votera(put(treForslag())), 'jn');
    const parti = (id: string) => krets.mandat.find((one) => one.personId === id)?.partiId ?? null;
    expect(restenAvPartiet(pagar(here), parti)).toEqual([person.ek]);
    expect(parti(person.ek)).toBe(partier.B);
  });
});

describe('proposals against each other (KL 5 kap. 53–56 §§)', () => {
  test('the counterproposal is voted about first, and then the matter', () => {
    const first = ropa(votera(put(treForslag())), 'nnnja');
    expect(first.paragraf.propositioner[0]?.voteringar[0]?.typ).toBe('kontraproposition');
    const second = votera(first);
    const [kontorets, , ceders] = second.paragraf.forslag;
    expect(pagar(second).votering).toMatchObject({
      ...{ typ: 'sak', ja: { forslagId: kontorets?.id }, nej: { forslagId: ceders?.id } },
    });
    const over = ropa(second, 'jjnnj').paragraf;
    expect(pagaendeVotering({ ...second, paragraf: over })).toBeNull();
    const [fraga] = over.propositioner;
    expect(fraga && nastaVotering(fraga, alm)).toBeNull();
    expect(fraga && vinnareAv(fraga, alm)).toBe(kontorets?.id);
  });

  test('the chair has to vote when the others are even (KL 4 kap. 25 §)', () => {
    const here = ropa(votera(put(treForslag())), 'jjnn');
    expect(isOrdforandenAvgor(pagar(here))).toBe(true);
    expect(hinderIn(here, 'avsta', alm, true)).toBe('ordforande_avgor');
    expect(isOrdforandenAvgor(pagar(ropa(votera(put(treForslag())), 'jjjn')))).toBe(false);
  });

  test('only an election is decided by lot (KL 5 kap. 56 §)', () => {
    const here = ropa(votera(put(treForslag()), 'val'), 'jjnna');
    expect(pagar(here).vantarPaLott).toBe(true);
    const { id } = pagar(here).votering;
    expect(pagaendeVotering({ ...here, paragraf: medLott(here.paragraf, id, 'nej') })).toBeNull();
    expect(pagaendeVotering(ropa(votera(put(treForslag())), 'jjnnj'))).toBeNull();
  });

  test('votes are taken back one by one, and then the vote itself', () => {
    const here = ropa(votera(put(treForslag())), 'j');
    const { id } = pagar(here).votering;
    const none = utanSistaRost(here.paragraf, id);
    expect(none.propositioner[0]?.voteringar[0]?.roster).toEqual([]);
    expect(utanSistaRost(none, id).propositioner[0]?.voteringar).toEqual([]);
  });
});

describe('questions', () => {
  test('another day is put before the matter, additions after it', () => {
    const nytt = { framstallare: [berg], forslag: [] };
    const data = medYrkande(
      medYrkande(treForslag().paragraf, { ...nytt, mall: 'tillagg', text: 'Grönt.' }, nyttId),
      { ...nytt, mall: 'aterremiss', text: 'för att priset ska utredas' },
      nyttId,
    );
    expect(mojligaPropositioner(data).map(({ slag }) => slag)).toEqual([
      ...['nar', 'mot_varandra', 'bifall_avslag', 'bifall_avslag', 'bifall_avslag'],
      'bifall_avslag',
    ]);
  });

  test('what was withdrawn is not put (KL 5 kap. 67 § 1)', () => {
    const { paragraf } = treForslag();
    const left = paragraf.yrkanden.reduce((data, { id }) => medAterkallat(data, id), paragraf);
    expect(mojligaPropositioner(left).map(({ slag }) => slag)).toEqual(['fraga', 'bifall_avslag']);
  });
});

describe('the decision', () => {
  const enda = () => medKontoretsForslag(rum().paragraf, 'Tolv.\nKostnaden är 120 tkr.', nyttId);

  test('a proposal nobody is against is put and agreed with one key', () => {
    const data = medBeslut(enda(), 'enligt', nyttId);
    expect(data.propositioner).toMatchObject([{ slag: 'fraga', bifallet: data.forslag[0]?.id }]);
    expect(data.beslut[0]?.punkter.map(({ nr, text }) => [nr, text])).toEqual([
      [1, 'Tolv.'],
      [2, 'Kostnaden är 120 tkr.'],
    ]);
  });

  test('points that stand keep what they come from', () => {
    const once = medBeslut(enda(), 'enligt', nyttId);
    expect(medBeslut(once, 'enligt', nyttId).beslut).toEqual(once.beslut);
  });

  test.each<[string, () => ParagrafData, ReturnType<typeof avslutshinder>]>([
    ['nothing is proposed', () => rum().paragraf, 'inget_forslag'],
    ['the chair has not asked', () => treForslag().paragraf, 'proposition_saknas'],
    ['a vote is left', () => ropa(votera(put(treForslag())), 'jjjjj').paragraf, 'sen_votering'],
    ['all is asked', () => put(treForslag()).paragraf, null],
  ])('is held up when %s', (_name, data, why) => {
    expect(avslutshinder(data(), 'enligt')).toBe(why);
    expect(avslutshinder(data(), 'bordlaggs')).toBeNull();
  });

  test('follows what the body found of when to decide', () => {
    const nytt = { mall: 'aterremiss', framstallare: [berg], forslag: [], text: '' } as const;
    const asked = medYrkande(enda(), nytt, nyttId);
    const [nar] = mojligaPropositioner(asked);
    const forslag = asked.forslag.find(({ slag }) => slag === 'aterremiss');
    const won = nar && medProposition(asked, nar, forslag?.id ?? null, nyttId);
    const lost = nar && medProposition(asked, nar, null, nyttId);
    expect(won && foreslagnaAvslut(won)[0]).toBe('aterremitteras');
    expect(lost && foreslagnaAvslut(lost)[0]).toBe('enligt');
  });
});

test('only what nothing rests on is taken away', () => {
  const { paragraf } = put(treForslag());
  const [forslag, , , yrkande] = saker(paragraf);
  if (forslag === undefined || yrkande === undefined) throw new Error('nothing there');
  expect(anvands(paragraf, forslag)).toBe(true);
  expect(anvands(paragraf, yrkande)).toBe(false);
  expect(utan(paragraf, yrkande).yrkanden).toHaveLength(1);
});
