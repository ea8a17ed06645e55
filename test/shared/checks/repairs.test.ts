import { describe, expect, test } from 'vitest';
import { applyRepair } from '../../../shared/checks/apply-repair.ts';
import type { CheckId } from '../../../shared/checks/checks.ts';
import { paperFindings } from '../../../shared/checks/paper.ts';
import { fotnotsref, paragraph, richText, text } from '../../../shared/document/build.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import { HandlingsradId, KallhanvisningId, PersonId } from '../../../shared/domain/id.ts';
import { isPaperRepair } from '../../../shared/domain/repair.ts';
import { newAvsnitt } from '../../../shared/rules/avsnitt.ts';
import { cleanPaper, withWords } from '../support-clean-paper.ts';
import { freePoint, incomingRemiss } from '../support-paper.ts';
import { asFotnotId, kultur, newId, paperFacts } from '../support-facts.ts';

const of = (facts: PaperFacts, id: CheckId) => paperFindings(facts).filter((one) => one.id === id);

/** The paper after the repair of the first finding of a check. */
function repaired(facts: PaperFacts, id: CheckId): PaperFacts {
  const [found] = of(facts, id);
  const repair = found?.repair;
  if (!repair || !isPaperRepair(repair)) throw new Error(`${id} has no repair`);
  return { ...facts, paper: applyRepair(facts, repair, newId) };
}

const source = {
  id: KallhanvisningId.parse(newId()),
  ...{ version: 1, organId: kultur.id, datum: '2026-02-05', paragraf: 7 },
};
const note = { id: asFotnotId(newId()), typ: 'kalla' as const, kallhanvisningId: source.id };

function citing(extra: Partial<PaperFacts['paper']> = {}): PaperFacts {
  const facts = cleanPaper({}, { kallhanvisningar: [source] });
  const innehall = richText([
    paragraph(text('Nämnden fattade beslut vid sitt sammanträde'), fotnotsref(note.id), text('.')),
  ]);
  const avsnitt = facts.paper.avsnitt.map((one) =>
    one.typ === 'bakgrund' ? { ...one, innehall } : one,
  );
  const extract = {
    id: HandlingsradId.parse(newId()),
    ...{ rubrik: 'Protokollsutdrag kulturnämnden', datum: null, kallhanvisningId: null },
    bilaggs: true,
  };
  const handlingsrader = [...facts.paper.handlingsrader, extract];
  return {
    ...facts,
    paper: { ...facts.paper, avsnitt, handlingsrader, fotnoter: [note], ...extra },
  };
}

function closing(words: string): PaperFacts {
  const facts = cleanPaper({
    ...{ beslutsnivaOrganId: kultur.id },
    punkter: [freePoint('Kulturnämnden godkänner yttrandet.')],
  });
  const end = newAvsnitt(newId(), 'avslutande_forslag', {
    innehall: richText([paragraph(text(words))]),
  });
  return { ...facts, paper: { ...facts.paper, avsnitt: [...facts.paper.avsnitt, end] } };
}

const explained = { id: asFotnotId(newId()), typ: 'forklaring' as const, text: 'Alltså.' };

describe.each<[CheckId, string, PaperFacts]>([
  ['K11', 'takes the source that a footnote cites', citing()],
  ['K14', 'lists the paper itself', cleanPaper({ handlingsrader: [] })],
  ['K18', 'takes away a footnote that nothing points at', citing({ fotnoter: [note, explained] })],
  ['K18', 'takes away a mark without its footnote', citing({ fotnoter: [] })],
  [
    'K40',
    'names the paper by heading, day and number',
    cleanPaper({ punkter: [freePoint('Kommunstyrelsen godkänner denna tjänsteskrivelse.')] }),
  ],
  ['K44', 'says again what the points say', closing('Förvaltningen föreslår att nämnden vilar.')],
  ['K45', 'writes a word once', withWords('bakgrund', 'Planen är är och och klar.')],
  ['K45', 'makes room at the sign', withWords('bakgrund', 'Planen följer §7 i lagen.')],
  [
    'K45',
    'ends the paragraph and no other place',
    withWords('bakgrund', 'Planen är klar nu.\nDet gäller hela kommunen, och planen är klar nu'),
  ],
  ['K45', 'ends a point', cleanPaper({ punkter: [freePoint('Planen för lek antas')] })],
  [
    'K45',
    'mends a sub-point',
    cleanPaper({
      punkter: [{ ...freePoint('Planen antas för:'), delpunkter: ['lek lek', 'idrott'] }],
    }),
  ],
  ['K46', 'names the person of the register', withWords('bakgrund', 'Vera Granlinds motion.')],
  [
    'K46',
    'writes a body as inside a sentence',
    withWords('bakgrund', 'Kulturnämnden ger. Svar till Kulturnämnden, ur kulturnämnden.'),
  ],
])('%s %s', (id, _title, facts) => {
  test('and is found no more', () => {
    expect(of(facts, id).length).toBeGreaterThan(0);
    expect(of(repaired(facts, id), id)).toEqual([]);
  });
});

test('a name keeps its genitive, and the capital where a sentence begins', () => {
  const words = 'Kulturnämnden ger. Svar till Kulturnämnden, ur kulturnämnden.';
  const written = (text: string) => {
    const { avsnitt } = repaired(withWords('bakgrund', text), 'K46').paper;
    return JSON.stringify(avsnitt.find(({ typ }) => typ === 'bakgrund')?.innehall);
  };
  expect(written(words)).toContain('Kulturnämnden ger. Svar till kulturnämnden, ur kulturnämnden.');
  expect(written('Vera Granlinds motion.')).toContain('Vera Granlunds motion.');
});

test('a name that may be meant for two persons is left to the writer', () => {
  const facts = withWords('bakgrund', 'Motionen är skriven av Vera Granlind.');
  const [author] = facts.personer;
  if (!author) throw new Error('nobody is known');
  const other = { ...author, id: PersonId.parse(newId()), efternamn: 'Granland' };
  const [found] = of({ ...facts, personer: [author, other] }, 'K46');
  expect(found?.repair).toBeNull();
  const often = 'Bo Ekmann bad. Bo Ekman svarade, och Bo Ekman gick.';
  expect(of(withWords('bakgrund', often), 'K46')[0]?.repair).toBeNull();
});

test('the repaired point reads on in the minutes', () => {
  const facts = cleanPaper({ punkter: [freePoint('Styrelsen godkänner denna tjänsteskrivelse.')] });
  const [point] = repaired(facts, 'K40').paper.punkter;
  expect(point?.egenText?.replaceAll('\u00a0', ' ')).toBe(
    'Styrelsen godkänner tjänsteskrivelsen ”Fördelning för lek och rörelse” daterad 1 mars 2026, dnr KS 2026/1.',
  );
});

test('a full stop is put where the paragraph ends, not where the words stood before', () => {
  const facts = withWords(
    'bakgrund',
    'Det är klart nu hela tiden.\nHela kommunen omfattas av planen, som är klart nu',
  );
  const avsnitt = repaired(facts, 'K45').paper.avsnitt.find(({ typ }) => typ === 'bakgrund');
  const written = JSON.stringify(avsnitt?.innehall);
  expect(written).toContain('Det är klart nu hela tiden.');
  expect(written).toContain('som är klart nu.');
});

test('a word is put right where it stands by itself, not inside another', () => {
  const facts = withWords('bakgrund', 'Träden ska plantas antas. De ska antas antas nu.');
  const avsnitt = repaired(facts, 'K45').paper.avsnitt.find(({ typ }) => typ === 'bakgrund');
  expect(JSON.stringify(avsnitt?.innehall)).toContain('plantas antas. De ska antas nu.');
});

test('two citations of the same body leave the choice to the writer', () => {
  const other = {
    ...source,
    id: KallhanvisningId.parse(newId()),
    paragraf: 9,
    datum: '2025-02-05',
  };
  const second = { id: asFotnotId(newId()), typ: 'kalla' as const, kallhanvisningId: other.id };
  const facts = citing({ fotnoter: [note, second] });
  const [found] = of({ ...facts, kallhanvisningar: [source, other] }, 'K11');
  expect(found?.repair).toBeNull();
});

test('who asked, and who pays, are put on the list as they are suggested', () => {
  const remiss = incomingRemiss({ avsandareOrganId: kultur.id, svarSenast: '2026-05-01' });
  const [asker] = of(cleanPaper({}, { remiss }), 'K33');
  expect(asker?.repair).toMatchObject({
    typ: 'mottagare',
    forslag: { organId: kultur.id, mottagare: 'Kulturnämnden', skal: 'remittent' },
  });
  const [unit] = of(paperFacts(), 'K33');
  expect(unit?.repair).toMatchObject({
    forslag: { mottagare: 'Ekonomienheten', skal: 'verkstallare' },
  });
});
