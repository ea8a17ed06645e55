import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NO_CHECK_FACTS } from '../../../shared/checks/check-facts.ts';
import type { CheckFacts } from '../../../shared/checks/check-facts.ts';
import { paperFindings } from '../../../shared/checks/paper.ts';
import { fotnotsref, paragraph, richText, text } from '../../../shared/document/build.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import { newSvarsplan } from '../../../shared/domain/remiss.ts';
import type { Remissvar } from '../../../shared/domain/remiss.ts';
import { RemissvarId } from '../../../shared/domain/id.ts';
import type { TjansteskrivelseData } from '../../../shared/domain/tjansteskrivelse.ts';
import { newAvsnitt } from '../../../shared/rules/avsnitt.ts';
import { standardmall } from '../../../shared/rules/mall.ts';
import { cleanPaper, withWords } from '../support-clean-paper.ts';
import { freePoint, incomingRemiss, talk } from '../support-paper.ts';
import { asFotnotId, kultur, newId, styrelsen } from '../support-facts.ts';

const found = (facts: PaperFacts, fakta?: CheckFacts) =>
  paperFindings(facts, fakta).map(({ id, field }) => `${id} ${field}`);
const ids = (facts: PaperFacts, fakta?: CheckFacts) =>
  paperFindings(facts, fakta).map(({ id }) => id);

const point = (egenText: string, more: Partial<TjansteskrivelseData['punkter'][number]> = {}) =>
  cleanPaper({ punkter: [{ ...freePoint(egenText), ...more }] });

function answering(svar: Partial<Remissvar> = {}, sammantradesdag = '2026-03-23'): PaperFacts {
  const own: Remissvar = {
    ...newSvarsplan(),
    ...{ id: RemissvarId.parse(newId()), version: 1, organId: styrelsen.id, status: 'utkast' },
    ...{ besvaradDatum: null, pamindDatum: null, skal: '', ...svar },
  };
  const remiss = incomingRemiss({
    ...{ svarSenast: '2026-04-30', avsandareOrganId: kultur.id, svar: [own] },
  });
  return withRecipient(cleanPaper({}, { remiss, sammantradesdag }));
}

function withRecipient(facts: PaperFacts): PaperFacts {
  const poster = facts.sandlista.poster.map((post) => ({ ...post, organId: kultur.id }));
  return { ...facts, sandlista: { poster, avsteg: [] } };
}

function until(facts: PaperFacts, svarSenast: string | null): PaperFacts {
  return { ...facts, remiss: facts.remiss && { ...facts.remiss, svarSenast } };
}

it('finds nothing in a paper that nothing is wrong with', () => {
  expect(found(cleanPaper())).toEqual([]);
  expect(found(answering())).toEqual([]);
});

const long = 'Planen är noga prövad och väl avvägd mot andra behov. '.repeat(20).trim();
const noSummary = withWords('sammanfattning', '', withWords('bedomning', long));

/** For each check: a paper it finds something in, where, and one so near that it mustn't. */
const PAIRS: readonly (readonly [string, PaperFacts, PaperFacts])[] = [
  ['K30 remiss', until(answering(), null), answering()],
  ['K30 sammantradeId', answering({}, '2026-05-02'), answering({}, '2026-04-10')],
  ['K33 sandlista', cleanPaper({}, { remiss: answering().remiss }), answering()],
  ['K36 remiss', answering({}, '2026-04-20'), answering({}, '2026-04-16')],
  [
    'K36 remiss',
    answering({}, '2026-04-20'),
    answering({ omedelbarJustering: true }, '2026-04-20'),
  ],
  ['K36 remiss', answering({}, '2026-04-20'), answering({ vag: 'delegation' }, '2026-04-20')],
  [
    'K37 samrad.0',
    cleanPaper({ samrad: [talk()] }),
    cleanPaper({ samrad: [talk({ datum: '2026-03-01' })] }),
  ],
  [
    'K37 samrad.0',
    cleanPaper({ samrad: [talk({ datum: '2026-03-24' })] }, { sammantradesdag: '2026-03-23' }),
    cleanPaper({ samrad: [talk({ datum: '2026-03-22' })] }, { sammantradesdag: '2026-03-23' }),
  ],
  [
    'K38 avsnitt.3',
    withWords('bakgrund', 'Information lämnas till pensionärsrådet den 3 februari 2026.'),
    withWords('bakgrund', 'Information lämnades till pensionärsrådet den 3 februari 2026.'),
  ],
  [
    'K38 avsnitt.3',
    withWords('bakgrund', 'Information lämnas till rådet den 1 mars.', meeting('2026-03-23')),
    withWords('bakgrund', 'Information lämnas till rådet den 1 april.', meeting('2026-03-23')),
  ],
  ['K39 remiss', askedByCouncil('delegation'), askedByCouncil('namnd')],
  [
    'K40 punkter.0',
    point('Kommunstyrelsen godkänner detta tjänsteutlåtande.'),
    point('Kommunstyrelsen godkänner förvaltningens tjänsteutlåtande.'),
  ],
  ['K40 punkter.0', point('Planen antas enligt ovan.'), point('Planen antas enligt förslag.')],
  ['K40 punkter.0', point('Planen antas enligt bilagan.'), point('Planen antas enligt bilaga 1.')],
  ['K40 punkter.0', point('Föreliggande förslag antas.'), point('Förslaget ”Lek för alla” antas.')],
  [
    'K40 punkter.0',
    point('Medel fördelas enligt nedan.'),
    point('Medel fördelas enligt nedan:', { delpunkter: ['Kulturnämnden får 10 tkr.'] }),
  ],
  [
    'K41 avsnitt.5',
    withWords('bedomning', 'Kommunstyrelsen har valt att anta planen.'),
    withWords('bedomning', 'Kommunstyrelsen väljer att anta planen.'),
  ],
  [
    'K41 avsnitt.5',
    withWords('bedomning', 'För att hinna har kommunstyrelsen beslutat att anta planen.'),
    withWords('bedomning', 'Kulturnämnden har beslutat att anta planen.'),
  ],
  [
    'K41 avsnitt.5',
    withWords('bedomning', 'Styrelsen godkände planen.'),
    withWords('bedomning', 'Styrelsen godkände den förra planen 2019-05-06 § 7.'),
  ],
  [
    'K42 punkter.0',
    point('Kommunstyrelsen godkänner planen samt ger förvaltningen medel.'),
    point('Kommunstyrelsen godkänner och överlämnar planen.'),
  ],
  ['K42 punkter.0', point('Budgeten för lek.'), point('Budgeten för lekplatser antas.')],
  [
    'K42 punkter.0',
    point(`Planen antas ${'för lek '.repeat(40)}i kommunen.`),
    point(`Planen antas ${'för lek '.repeat(30)}i kommunen.`),
  ],
  ['K43 avsnitt.2', noSummary, withWords('sammanfattning', 'Planen antas.', noSummary)],
  [
    'K45 punkter.0',
    point('Planen för för lekplatser antas antas.'),
    point('Planen för lekplatser antas.'),
  ],
  [
    'K45 avsnitt.3',
    withWords('bakgrund', 'Planen följer av lagen och och dess §7.'),
    withWords('bakgrund', 'Planen följer av lagen och dess §\u00a07.'),
  ],
  ['K45 punkter.0', point('Planen för lekplatser antas'), point('Planen för lekplatser antas.')],
  [
    'K45 avsnitt.3',
    withWords('bakgrund', 'Planen är den tredje i ordningen sedan den första antogs'),
    withWords('bakgrund', 'Planen är den tredje i ordningen:'),
  ],
  [
    'K46 avsnitt.3',
    withWords('bakgrund', 'Motionen är skriven av Vera Granlind.'),
    withWords('bakgrund', 'Motionen är skriven av Vera Granlund.'),
  ],
  [
    'K46 avsnitt.3',
    withWords('bakgrund', 'Förslag av Bo Ekman (S). Bo Ekman (M) höll med.'),
    withWords('bakgrund', 'Förslag av Bo Ekman (S). Siv Ekman (M) höll med.'),
  ],
  [
    'K46 avsnitt.3',
    withWords('bakgrund', 'Svar till Kulturnämnden. Medel ur kulturnämnden.'),
    withWords('bakgrund', 'Svar till kulturnämnden. Kulturnämnden ger medel.'),
  ],
  ['K47 avsnitt.9', withWords('konsekvens_barn', ''), withWords('konsekvens_barn', 'Barn gynnas.')],
  ['K47 avsnitt.7', assessed('positiva', ''), assessed('positiva', 'Luften blir renare.')],
  ['K47 handlingsrader', cleanPaper({ handlingsrader: [] }), cleanPaper()],
  ['K48 punkter.0', stand('tillstyrker', 'avstyrker förslaget'), stand('avstyrker')],
  ['K48 punkter.0', stand('avstyrker', 'tillstyrker förslaget'), stand('avstyrker', 'avger svar')],
  [
    'K48 punkter.0',
    stand('avstar', 'överlämnar yttrandet som svar på remissen'),
    stand('avstar', 'avstår från att yttra sig över remissen'),
  ],
  [
    'K48 punkter.0',
    stand('avstyrker', 'har inget att erinra mot förslaget'),
    stand('tillstyrker_delvis', 'tillstyrker förslaget men avstyrker bilagan'),
  ],
  [
    'K48 punkter.0',
    stand('tillstyrker', 'avstyrker förslaget'),
    stand('hanvisar_tu', 'avstyrker förslaget'),
  ],
];

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

function meeting(sammantradesdag: string): PaperFacts {
  return cleanPaper({}, { sammantradesdag });
}

function stand(standpunkt: NonNullable<Remissvar['standpunkt']>, says = 'avstyrker förslaget') {
  const facts = answering({ standpunkt });
  const punkter = [freePoint(`Kommunstyrelsen ${says}.`)];
  return { ...facts, paper: { ...facts.paper, punkter } };
}

function askedByCouncil(vag: Remissvar['vag']): PaperFacts {
  const facts = answering({ vag });
  const organ = facts.organ.map((one) =>
    one.id === kultur.id ? { ...one, organtyp: 'kf' as const } : one,
  );
  return { ...facts, organ };
}

function assessed(niva: 'positiva', words: string): PaperFacts {
  const facts = withWords('konsekvens_miljo', words);
  const avsnitt = facts.paper.avsnitt.map((one) =>
    one.typ === 'konsekvens_miljo' ? { ...one, niva } : one,
  );
  return { ...facts, paper: { ...facts.paper, avsnitt } };
}

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
