import { describe, expect, test } from 'vitest';
import type { BeslutspunktId, HandlingId, PersonId } from '../../../shared/domain/id.ts';
import { ParagrafData } from '../../../shared/domain/paragraf.ts';
import { beslutOfParagraf } from '../../../shared/rules/beslut-av-paragraf.ts';
import { openedParagraf } from '../../../shared/rules/ny-paragraf.ts';
import type { Paragrafborjan } from '../../../shared/rules/ny-paragraf.ts';
import { kultur, newId, paperFacts, styrelsen } from '../support-facts.ts';

const free = (egenText: string, delpunkter: string[] = []) => ({
  ...{ id: newId() as BeslutspunktId, nyckel: null, egenText, delpunkter, utgar: false },
});
const base = paperFacts(null);
const paper = {
  ...base,
  paper: {
    ...base.paper,
    beslutsnivaOrganId: styrelsen.id,
    punkter: [free('Bryggorna rustas.', ['i norr']), { ...free('Utgår.'), utgar: true }],
  },
};

function begin(known: Partial<Paragrafborjan> = {}) {
  return openedParagraf({
    ...{ punkt: { rubrik: 'Bryggor', grupp: 'beslut' }, paper, organId: styrelsen.id },
    ...{ ordforandeId: newId() as PersonId, handlingar: [], tidigare: [], newId },
    ...known,
  });
}

describe('a § that is begun', () => {
  test('takes what the paper proposes, but for what was struck, and links it', () => {
    const data = begin();
    expect(ParagrafData.parse(data)).toEqual(data);
    expect(data.forslag[0]?.punkter).toEqual([{ text: 'Bryggorna rustas.', stycken: ['i norr'] }]);
    const [first] = paper.paper.punkter;
    expect(data.beslut).toMatchObject([
      {
        grund: { typ: 'ingen' },
        punkter: [{ nr: 1, text: 'Bryggorna rustas.\na) i norr', harleddFranId: first?.id }],
      },
    ]);
  });

  test('proposes to the body that is to decide', () => {
    const { beslut } = begin({ organId: kultur.id });
    expect(beslut[0]?.grund).toEqual({ typ: 'till_organ', organId: styrelsen.id, forslag: [] });
  });

  test('lists the paper first, and then the other documents', () => {
    const own = { id: newId() as HandlingId, rubrik: 'Skrivelsen', datum: null, isPaper: true };
    const other = { ...own, id: newId() as HandlingId, rubrik: 'Karta', isPaper: false };
    expect(begin({ handlingar: [other, own] }).handlingar).toMatchObject([
      { slag: 'skrivelse', handlingId: own.id },
      { slag: 'ovrig', handlingId: other.id, rubrik: 'Karta' },
    ]);
  });

  test('without a paper holds its heading, and can be appealed only where it decides', () => {
    const of = (grupp: Paragrafborjan['punkt']['grupp']) =>
      begin({ paper: null, punkt: { rubrik: 'Upprop', grupp } });
    expect(of('formalia')).toMatchObject({ rubrik: 'Upprop', beslut: [], overklagande: 'ej' });
    expect(of('remiss').overklagande).toBe('laglighetsprovning');
    expect(of('sekretess').stangdaDorrar).toBe(true);
  });
});

describe('the decision that a § is in its case', () => {
  const decided = begin().beslut;

  test('is as proposed while every point is', () => {
    expect(beslutOfParagraf(paper, { beslut: decided }).utfall).toBe('enligt_forslag');
  });

  test('is changed when a point says something else, or is left out or added', () => {
    const first = decided[0]!;
    const punkt = first.punkter[0]!;
    const of = (...punkter: (typeof first)['punkter']) =>
      beslutOfParagraf(paper, { beslut: [{ ...first, punkter }] });
    const changed = of({ ...punkt, text: 'Bryggorna rivs.' });
    expect(changed).toEqual({
      ...{ utfall: 'andrat', tilldelningar: [] },
      punkter: [{ harleddFranId: punkt.harleddFranId, text: 'Bryggorna rivs.' }],
    });
    const added = { ...punkt, id: newId() as BeslutspunktId, harleddFranId: null };
    expect([of().utfall, of(punkt, added).utfall]).toEqual(['andrat', 'andrat']);
  });
});
