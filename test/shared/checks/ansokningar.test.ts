import { describe, expect, test } from 'vitest';
import { checkFinansiering, checkSokandesBeslut } from '../../../shared/checks/ansokningar.ts';
import { paperText } from '../../../shared/checks/paper-text.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import { kultur, ledger, newId, paperFacts, styrelsen, teknik } from '../support-facts.ts';
import { freePoint } from '../support-paper.ts';

const ofCouncil = (facts: PaperFacts): PaperFacts => ({
  ...facts,
  organ: facts.organ.map((one) => (one.id === styrelsen.id ? { ...one, organtyp: 'kf' } : one)),
  paper: { ...facts.paper, beslutsnivaOrganId: styrelsen.id },
});
const saying = (facts: PaperFacts, words: string): PaperFacts => ({
  ...facts,
  paper: { ...facts.paper, punkter: [...facts.paper.punkter, freePoint(words)] },
});
const found = (facts: PaperFacts) => checkFinansiering(facts, paperText(facts)).map(({ id }) => id);

describe('money that the council grants (K27, KL 11:15)', () => {
  test('is taken from somewhere', () => {
    expect(found(ofCouncil(paperFacts()))).toEqual(['K27']);
    expect(found(saying(ofCouncil(paperFacts()), 'Kostnaden finansieras inom ramen.'))).toEqual([]);
  });

  test('needs no source when a board grants it within its frame, or nothing is granted', () => {
    expect(found(paperFacts())).toEqual([]);
    expect(found(ofCouncil(paperFacts(null)))).toEqual([]);
    expect(found(ofCouncil(paperFacts({ ...ledger(), ansokningar: [] })))).toEqual([]);
  });
});

describe('the decision to apply (K28)', () => {
  const source = paperFacts().kallhanvisningar[0]!;
  const rad = (rubrik: string, kallhanvisningId: typeof source.id | null = null) => ({
    ...{ id: newId(), rubrik, bilaggs: false, datum: null, kallhanvisningId },
  });
  function listing(...rows: readonly ReturnType<typeof rad>[]): PaperFacts {
    const facts = paperFacts();
    const handlingsrader = rows as unknown as PaperFacts['paper']['handlingsrader'];
    return { ...facts, paper: { ...facts.paper, handlingsrader } };
  }
  const missing = (facts: PaperFacts) =>
    checkSokandesBeslut(facts).map(({ details }) => details['organId']);

  test('is among the handlingar of each applicant', () => {
    expect(missing(listing())).toEqual([kultur.id, teknik.id]);
    expect(missing(listing(rad('Protokollsutdrag', source.id)))).toEqual([teknik.id]);
    expect(
      missing(listing(rad('Protokollsutdrag', source.id), rad('Utdrag ur Tekniska nämnden'))),
    ).toEqual([]);
  });

  test('is a cited one where the application cites one: a name alone won’t do', () => {
    expect(missing(listing(rad('Utdrag ur Kulturnämnden'), rad('Tekniska nämnden')))).toEqual([
      kultur.id,
    ]);
  });

  test('with another § of the same day is told of by K10 instead', () => {
    const other = { ...source, id: newId() as typeof source.id, paragraf: 8 };
    const facts = listing(rad('Protokollsutdrag', other.id), rad('Tekniska nämnden'));
    const known = { ...facts, kallhanvisningar: [source, other] };
    expect(missing(known)).toEqual([]);
    const elsewhen = { ...other, datum: '2026-03-03' };
    expect(missing({ ...facts, kallhanvisningar: [source, elsewhen] })).toEqual([kultur.id]);
  });

  test('isn’t asked for where the paper has no list of handlingar', () => {
    const facts = listing();
    const avsnitt = facts.paper.avsnitt.map((one) => ({ ...one, utelamnat: true }));
    expect(missing({ ...facts, paper: { ...facts.paper, avsnitt } })).toEqual([]);
  });
});
