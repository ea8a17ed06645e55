import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { paragraph, richText, text } from '../../../shared/document/build.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import { toPlainText } from '../../../shared/document/plain-text.ts';
import { paperReferences } from '../../../shared/document/references.ts';
import type { Avsnitt, Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import type { Samrad } from '../../../shared/domain/samrad.ts';
import { canFollow, sectionText } from '../../../shared/rules/avsnittstext.ts';
import { bisats } from '../../../shared/rules/bisats.ts';
import { newAvsnitt } from '../../../shared/rules/avsnitt.ts';
import { samradstext } from '../../../shared/rules/samradstext.ts';
import { freePoint, incomingRemiss, talk } from '../support-paper.ts';
import { kultur, newId, paperFacts } from '../support-facts.ts';

function said(facts: PaperFacts, typ: Avsnittstyp, known: Partial<Avsnitt> = {}): string {
  const avsnitt = newAvsnitt(newId(), typ, { foljer: true, ...known });
  const plain = toPlainText(sectionText(facts, avsnitt), paperReferences(facts));
  return plain.replaceAll('\u00a0', ' ');
}

function withPaper(change: Partial<PaperFacts['paper']>, more: Partial<PaperFacts> = {}) {
  const facts = paperFacts(null);
  return { ...facts, ...more, paper: { ...facts.paper, ...change } };
}

const union = talk({ typ: 'facklig', organNamn: 'samverkansgrupp', datum: '2026-03-07' });
const council = talk({ typ: 'rad', organNamn: 'pensionärsrådet', datum: '2026-03-16' });

describe('beredning (S1)', () => {
  it('tells of unit and talks, to come or past by the day of the paper', () => {
    const samrad = [union, council];
    const facts = withPaper({
      enhet: 'Avdelningen för fritid',
      samrad,
      dokumentdatum: '2026-03-01',
    });
    expect(said(facts, 'beredning')).toBe(
      'Ärendet har beretts inom avdelningen för fritid. Information till de fackliga ' +
        'organisationerna lämnas vid samverkansgrupp den 7 mars 2026 och till pensionärsrådet den ' +
        '16 mars 2026.',
    );
    const later = { ...facts, paper: { ...facts.paper, dokumentdatum: '2026-03-10' } };
    expect(said(later, 'beredning')).toContain(
      'lämnades vid samverkansgrupp den 7 mars 2026. Information lämnas till pensionärsrådet',
    );
  });

  it('is empty when nothing is known', () => {
    expect(said(withPaper({ enhet: '', samrad: [] }), 'beredning')).toBe('');
  });

  test.each<[Partial<Samrad>, string]>([
    [
      { form: 'samverkan', typ: 'facklig', organNamn: 'förvaltningsgruppen', datum: null },
      'Samverkan sker vid förvaltningsgruppen.',
    ],
    [
      { form: 'forhandling_11', typ: 'facklig', organNamn: 'Vision', datum: '2026-01-02' },
      'Förhandling enligt 11 § lagen (1976:580) om medbestämmande i arbetslivet hölls med Vision den 2 januari 2026.',
    ],
    [
      { form: 'information', typ: 'facklig', organNamn: 'Kommunal', datum: '2026-01-02' },
      'Information lämnades till Kommunal den 2 januari 2026.',
    ],
    [
      { form: 'samverkan', typ: 'facklig', organNamn: 'Kontorets samverkansgrupp', datum: null },
      'Samverkan sker vid kontorets samverkansgrupp.',
    ],
    [
      { form: 'samrad', typ: 'rad', organNamn: 'Kommunala pensionärsrådet', datum: '2026-04-01' },
      'Samråd sker med kommunala pensionärsrådet den 1 april 2026.',
    ],
    [
      { form: 'samrad', typ: 'rad', datum: '2026-04-01', utfall: 'rådet hade inget att erinra' },
      'Samråd skedde med pensionärsrådet den 1 april 2026. Rådet hade inget att erinra.',
    ],
  ])('a talk %j', (known, expected) => {
    const samrad = [talk({ organNamn: 'pensionärsrådet', ...known })];
    const made = samradstext({ samrad, dokumentdatum: '2026-02-01' });
    expect(made.replaceAll('\u00a0', ' ')).toBe(expected);
  });
});

describe('bakgrund (S2)', () => {
  it('tells who asks, about what and until when', () => {
    const remiss = incomingRemiss({
      rubrik: 'Motion om fler lekplatser',
      svarSenast: '2026-03-31',
    });
    const facts = withPaper({ beslutsnivaOrganId: kultur.id }, { remiss });
    const expected =
      'Kommunstyrelsen har remitterat motion om fler lekplatser till kulturnämnden för yttrande';
    expect(said(facts, 'bakgrund')).toBe(`${expected} senast den 31 mars 2026.`);
    const undated = { ...facts, remiss: { ...remiss, svarSenast: null } };
    expect(said(undated, 'bakgrund')).toBe(`${expected}.`);
    const delayed = { ...facts, remiss: { ...remiss, anstandTill: '2026-04-15' } };
    expect(said(delayed, 'bakgrund')).toContain('15 april 2026');
  });

  it('is empty without a remiss', () => {
    expect(said(withPaper({}), 'bakgrund')).toBe('');
  });
});

describe('avslutande förslag (S3)', () => {
  const point = 'Kulturnämnden godkänner yttrandet.';

  it('says the points once more, in a clause, and follows them', () => {
    const one = withPaper({ punkter: [freePoint(point)], beslutsnivaOrganId: kultur.id });
    expect(said(one, 'avslutande_forslag')).toBe(
      'Förvaltningen föreslår att kulturnämnden godkänner yttrandet.',
    );
    const two = { ...one.paper, punkter: [freePoint(point), freePoint('Ärendet avskrivs.')] };
    expect(said({ ...one, paper: two }, 'avslutande_forslag')).toBe(
      'Förvaltningen föreslår att kulturnämnden godkänner yttrandet samt att ärendet avskrivs.',
    );
  });

  it('leaves out what is left out', () => {
    const punkter = [freePoint(point), { ...freePoint('Borta.'), utgar: true }];
    expect(said(withPaper({ punkter }), 'avslutande_forslag')).not.toContain('borta');
    expect(said(withPaper({ punkter: [] }), 'avslutande_forslag')).toBe('');
  });

  test.each([
    ['Nämnden tillstyrker inte motionen.', 'nämnden inte tillstyrker motionen'],
    ['Projektet omfattas därmed inte av stödet.', 'projektet därmed inte omfattas av stödet'],
    ['Norra-Granbergs nämnd avstår.', 'Norra-Granbergs nämnd avstår'],
    ['KS godkänner budgeten.', 'KS godkänner budgeten'],
    ['Rapporten godkänns. Ärendet avslutas.', 'rapporten godkänns samt att ärendet avslutas'],
  ])('%s becomes a clause', (sentence, clause) => {
    expect(bisats([{ text: sentence, delpunkter: [] }], 'numrerade_meningar', 'nämnden')).toBe(
      clause,
    );
  });

  it('takes sub-points and att-satser', () => {
    const delpunkter = ['Utreda behovet.', 'återkomma i maj'];
    const split = { text: 'Kontoret får i uppdrag att:', delpunkter };
    expect(bisats([split], 'numrerade_meningar', 'nämnden')).toBe(
      'kontoret får i uppdrag att utreda behovet och återkomma i maj',
    );
    const att = [
      { text: 'att godkänna yttrandet', delpunkter: [] },
      { text: 'Avskriva ärendet.', delpunkter: [] },
    ];
    expect(bisats(att, 'att_satser', 'nämnden')).toBe(
      'nämnden beslutar att godkänna yttrandet samt avskriva ärendet',
    );
  });

  it('never ends in two full stops, and never loses a word of a point', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäö]{2,9}$/), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (points) => {
        const punkter = points.map((point) => freePoint(`${point.join(' ')}.`));
        const closing = said(withPaper({ punkter }), 'avslutande_forslag');
        expect(closing).toMatch(/[^.]\.$/u);
        for (const word of points.flat()) expect(closing).toContain(word);
      }),
    );
  });
});

describe('consequences', () => {
  it('says that there are none when that is the assessment', () => {
    expect(said(paperFacts(), 'konsekvens_miljo', { niva: 'inga' })).toBe(
      'Ärendet har inga konsekvenser för miljön.',
    );
  });

  it('keeps the own words otherwise', () => {
    const innehall = richText([paragraph(text('Barn får fler platser att leka på.'))]);
    const own = { innehall, niva: 'positiva' as const };
    expect(said(paperFacts(), 'konsekvens_barn', own)).toContain('fler platser');
  });
});

test('a section that doesn’t follow keeps its own text', () => {
  const innehall = richText([paragraph(text('Egen text.'))]);
  const facts = withPaper({ enhet: 'enheten' });
  expect(said(facts, 'beredning', { innehall, foljer: false })).toBe('Egen text.');
});

test.each<[Avsnittstyp, Avsnitt['niva'], boolean]>([
  ['beredning', null, true],
  ['konsekvens_barn', 'inga', true],
  ['konsekvens_barn', 'fordjupad', false],
  ['bedomning', null, false],
])('%s assessed as %s can follow: %s', (typ, niva, expected) => {
  expect(canFollow({ typ, niva })).toBe(expected);
});
