import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyParagrafRepair,
  asMinutesSay,
  repairOfParagraf,
} from '../../../shared/checks/paragraf-repairs.ts';
import { finding } from '../../../shared/checks/checks.ts';
import { checkParagraftext } from '../../../shared/checks/paragraftext.ts';
import type { Paragraftextunderlag } from '../../../shared/checks/paragraftext.ts';
import { BeslutspunktId } from '../../../shared/domain/id.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import { proposedPoints } from '../../../shared/rules/ny-paragraf.ts';
import { cleanPaper } from '../support-clean-paper.ts';
import { forslag, paragraf, partier, person, reservation } from '../protokoll/support.ts';

const paper = cleanPaper();
const organ = { namn: 'Parknämnden', bestamdForm: 'nämnden' };
const own = `tjänsteskrivelsen ”${paper.paper.rubrik}”`;
const punkt = (nr: number, text: string) => ({
  ...{ id: BeslutspunktId.parse(`01BES1VTSPVNKT00000000000${String(nr)}`), nr, text },
  ...{ typ: 'fri' as const, sokandeOrganId: null, harleddFranId: null },
});

function of(texts: readonly string[], rest: Partial<ParagrafData> = {}): Paragraftextunderlag {
  const punkter = texts.map((text, index) => punkt(index + 1, text));
  const beslut = [{ grund: { typ: 'ingen' as const }, standard: null, punkter }];
  return { data: paragraf({ forslag: [], beslut, ...rest }), organ, paper };
}

const found = (one: Paragraftextunderlag) =>
  checkParagraftext(one).map(({ id, field, details }) => [id, field, details['text'] ?? '']);
const punkter = ({ beslut }: ParagrafData) =>
  beslut.flatMap((one) => one.punkter.map(({ text }) => text));

test('what only a reader of the paper understands is named in a § that is opened (K40)', () => {
  const one = of(['Nämnden godkänner denna tjänsteskrivelse som svar.', 'Enligt bifogad plan.']);
  expect(found(one)).toEqual([
    ['K40', 'punkt.01BES1VTSPVNKT000000000001', 'denna tjänsteskrivelse'],
    ['K40', 'punkt.01BES1VTSPVNKT000000000002', 'bifogad'],
  ]);
  const [first, second] = punkter(asMinutesSay(one));
  expect(first).toMatch(
    new RegExp(`^Nämnden godkänner ${own} daterad .*, dnr .* som svar\\.$`, 'u'),
  );
  // What is enclosed isn't known: that is told, and left.
  expect(second).toBe('Enligt bifogad plan.');
});

test('a decision is taken now (K41), and what was decided before is history', () => {
  const arendebeskrivning = [
    'Nämnden beslutade om planen den 4 mars 2025.',
    'Nämnden har valt Ek.',
  ];
  const one = of(['Parknämnden har godkänt planen.'], { arendebeskrivning });
  expect(found(one)).toEqual([
    ['K41', 'punkt.01BES1VTSPVNKT000000000001', 'Parknämnden har godkänt'],
    ['K41', 'arendebeskrivning', 'Nämnden har valt'],
  ]);
  const data = asMinutesSay(one);
  expect(punkter(data)).toEqual(['Parknämnden godkänner planen.']);
  expect(data.arendebeskrivning).toEqual(arendebeskrivning);
});

test('a point in the secretary’s own words is read as it is printed, and left as it is', () => {
  const nyckel = 'punkt:01BES1VTSPVNKT000000000001';
  const andringar = [{ nyckel, text: 'Detta yttrande godkänns.', underlag: 'Planen godkänns.' }];
  const one = of(['Planen godkänns.'], { andringar });
  expect(found(one)).toEqual([['K40', 'punkt.01BES1VTSPVNKT000000000001', 'Detta yttrande']]);
  expect(asMinutesSay(one)).toEqual(one.data);
});

test('a proposal that isn’t the paper’s is told, and put right by taking it again (K44)', () => {
  const same = { ...forslag('forvaltningen'), punkter: proposedPoints(paper) };
  expect(found(of([], { forslag: [same] }))).toEqual([]);
  const other = { ...same, punkter: same.punkter.slice(1) };
  const one = of([], { forslag: [other, forslag('eget')] });
  const [only, ...more] = checkParagraftext(one);
  expect([only?.id, only?.field, more]).toEqual(['K44', `forslag.${other.id}`, []]);
  const repair = only && repairOfParagraf(one, only);
  expect(repair && applyParagrafRepair(one.data, repair).forslag[0]).toEqual(same);
});

test('a party that reserves itself is its persons, and an appeal follows the kind of decision', () => {
  const parti = reservation([person.berg], { partier: [partier.B] });
  const one = of([], { reservationer: [parti] });
  const repaired = (field: string, id: 'K57' | 'K65', fel: string) => {
    const repair = repairOfParagraf(one, finding(id, field, { fel }));
    return repair && applyParagrafRepair(one.data, repair);
  };
  expect(repaired(`reservation.${parti.id}`, 'K57', '')?.reservationer).toEqual([
    { ...parti, partier: [] },
  ]);
  expect(repaired('paragraf.x', 'K65', 'beredning')?.overklagande).toBe('ej');
  expect(repaired('paragraf.x', 'K65', 'myndighetsutovning')?.overklagande).toBe(
    'forvaltningsbesvar',
  );
});

test('whatever a § says, putting it right twice is putting it right once, and nothing else changes', () => {
  const words = fc.constantFrom(
    ...[
      'Nämnden har beslutat.',
      'denna tjänsteskrivelse',
      'Planen godkänns.',
      'har nämnden antagit',
    ],
    ...['Nämnden', '$&', 'bilagan', 'den 3 maj', 'Parknämnden avslog'],
  );
  fc.assert(
    fc.property(fc.array(fc.array(words, { maxLength: 6 }), { maxLength: 4 }), (texts) => {
      const one = of(texts.map((parts) => parts.join(' ')));
      const once = asMinutesSay(one);
      expect(asMinutesSay({ ...one, data: once })).toEqual(once);
      expect(
        checkParagraftext({ ...one, data: once }).filter((left) =>
          repairOfParagraf({ ...one, data: once }, left),
        ),
      ).toEqual([]);
      expect({ ...once, beslut: [] }).toEqual({ ...one.data, beslut: [] });
    }),
  );
});
