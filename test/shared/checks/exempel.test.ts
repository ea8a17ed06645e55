import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NO_CHECK_FACTS } from '../../../shared/checks/check-facts.ts';
import type { CheckFacts } from '../../../shared/checks/check-facts.ts';
import { paperFindings } from '../../../shared/checks/paper.ts';
import { fotnotsref, paragraph, richText, text } from '../../../shared/document/build.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import { newAvsnitt } from '../../../shared/rules/avsnitt.ts';
import { standardmall } from '../../../shared/rules/mall.ts';
import { cleanPaper, withWords } from '../support-clean-paper.ts';
import { freePoint } from '../support-paper.ts';
import { asFotnotId, kultur, newId } from '../support-facts.ts';
import { answering, PAIRS, point } from './support-skrivelse.ts';

const found = (facts: PaperFacts, fakta?: CheckFacts) =>
  paperFindings(facts, fakta).map(({ id, field }) => `${id} ${field}`);
const ids = (facts: PaperFacts, fakta?: CheckFacts) =>
  paperFindings(facts, fakta).map(({ id }) => id);

it('finds nothing in a paper that nothing is wrong with', () => {
  expect(found(cleanPaper())).toEqual([]);
  expect(found(answering())).toEqual([]);
});

describe.each(PAIRS.map((pair, index) => [pair[0], index + 1, pair] as const))(
  '%s (example %d)',
  (expected, _nr, [, wrong, right]) => {
    it('is found', () => {
      expect(found(wrong)).toContain(expected);
    });
    it('isn’t found in what is nearly the same', () => {
      expect(ids(right)).not.toContain(expected.split(' ')[0]);
    });
  },
);

describe('K31', () => {
  const task = 'Förvaltningen ges i uppdrag att se över planen och återkomma senast i maj 2027.';
  const reminded = (...days: string[]) => ({
    ...NO_CHECK_FACTS,
    bevakningar: days.map((datum) => ({ datum })),
  });

  it('wants a reminder of each duty, near its last day', () => {
    expect(ids(point(task))).toContain('K31');
    expect(ids(point(task), reminded('2027-05-20'))).not.toContain('K31');
    expect(ids(point(task), reminded('2026-12-01'))).toContain('K31');
    const two = cleanPaper({ punkter: [freePoint(task), freePoint(task)] });
    expect(found(two, reminded('2027-05-20'))).toContain('K31 punkter.1');
    expect(ids(two, reminded('2027-05-20', '2027-05-21'))).not.toContain('K31');
  });

  it('proposes the last day that the point names', () => {
    const [hit] = paperFindings(point(task)).filter(({ id }) => id === 'K31');
    expect(hit?.repair).toMatchObject({ typ: 'bevakning', datum: '2027-05-31', nr: 1 });
  });
});

describe('K44', () => {
  const body = { beslutsnivaOrganId: kultur.id };
  const points = { ...body, punkter: [freePoint('Kulturnämnden godkänner yttrandet.')] };
  const closing = (words: string, foljer = false) => {
    const facts = cleanPaper(points);
    const innehall = richText([paragraph(text(words))]);
    const end = newAvsnitt(newId(), 'avslutande_forslag', { innehall, foljer });
    return { ...facts, paper: { ...facts.paper, avsnitt: [...facts.paper.avsnitt, end] } };
  };
  const other = 'Förvaltningen föreslår att kulturnämnden avslår yttrandet.';

  it('finds a proposal that is said otherwise at the end, and can follow again', () => {
    const [hit] = paperFindings(closing(other)).filter(({ id }) => id === 'K44');
    expect(hit?.repair).toMatchObject({ typ: 'folj' });
    expect(ids(closing(other, true))).not.toContain('K44');
  });

  it('takes the same words, whatever the capitals', () => {
    const same = 'Förvaltningen föreslår att Kulturnämnden  godkänner yttrandet.';
    expect(ids(closing(same))).not.toContain('K44');
  });
});

test('K16: a file that is there or not is known by the name of the handling', () => {
  const known = (antalFiler: number) => ({
    ...NO_CHECK_FACTS,
    handlingar: [{ rubrik: 'tjänsteskrivelse', datum: '2026-03-01', antalFiler }],
  });
  expect(ids(cleanPaper(), known(0))).toContain('K16');
  expect(ids(cleanPaper(), known(1))).not.toContain('K16');
});

test('K46: a party nobody knows', () => {
  const facts = withWords('bakgrund', 'Motionen är skriven av Bo Ekman (XQ).');
  expect(ids(facts, { ...NO_CHECK_FACTS, partikoder: ['S', 'M'] })).toContain('K46');
  expect(ids(facts, { ...NO_CHECK_FACTS, partikoder: ['S', 'XQ'] })).not.toContain('K46');
});

test('K37: talks are demanded by a template that has them as a section of their own', () => {
  const mall = standardmall('tjansteskrivelse');
  const typ = 'samverkan' as const;
  const demanding = {
    ...mall,
    avsnitt: [...mall.avsnitt, { typ, rubrik: 'Samverkan', obligatoriskt: true }],
  };
  expect(found(cleanPaper({}, { mall: demanding }))).toContain('K37 samrad');
});

test('what is left out of print is left in peace', () => {
  const facts = withWords('bakgrund', 'Det står står fel.');
  const hidden = facts.paper.avsnitt.map((one) => ({ ...one, utelamnat: one.typ === 'bakgrund' }));
  expect(ids(facts)).toContain('K45');
  expect(ids({ ...facts, paper: { ...facts.paper, avsnitt: hidden } })).not.toContain('K45');
});

describe('what is set aside', () => {
  const marks = (facts: PaperFacts) =>
    paperFindings(facts).map(({ ankare, lydelse }) => `${ankare} ${lydelse}`);

  it('is known again when other words change, and not when these do', () => {
    const facts = withWords('bakgrund', 'Det står står fel.');
    const more = withWords('bakgrund', 'Mer text. Det står står fel.', facts);
    const changed = withWords('bakgrund', 'Det går går fel.', facts);
    expect(marks(more)).toEqual(marks(facts));
    expect(marks(changed)).not.toEqual(marks(facts));
  });

  it('is known again when the point is moved', () => {
    const [first, second] = [freePoint('Planen antas'), freePoint('Ärendet om planen avslutas.')];
    const before = marks(cleanPaper({ punkter: [first, second] }));
    expect(marks(cleanPaper({ punkter: [second, first] }))).toEqual(before);
  });
});

test('no text makes a check fail, and every finding has its place', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const safe = (value: string) => value.replaceAll(/[\u0000-\u001f]/gu, ' ');
      const facts = withWords('bedomning', safe(one), point(safe(other)));
      for (const { ankare, lydelse, field } of paperFindings(facts)) {
        expect(ankare === '' || field === '').toBe(false);
        expect(lydelse).toMatch(/^[0-9a-f]{16}$/u);
      }
    }),
    { numRuns: 60 },
  );
});

test('a mark without its footnote is found where the footnote would be', () => {
  const innehall = richText([paragraph(text('Se not.'), fotnotsref(asFotnotId(newId())))]);
  const facts = cleanPaper();
  const avsnitt = facts.paper.avsnitt.map((one) =>
    one.typ === 'bakgrund' ? { ...one, innehall } : one,
  );
  expect(ids({ ...facts, paper: { ...facts.paper, avsnitt } })).toContain('K18');
});
