import { describe, expect, it } from 'vitest';
import { paperFindings } from '../../../shared/checks/paper.ts';
import { paragraph, richText, text } from '../../../shared/document/build.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import { paperFacts } from '../support-facts.ts';

const ids = (facts: PaperFacts) => paperFindings(facts).map(({ id, field }) => `${id} ${field}`);

function withPaper(change: Partial<PaperFacts['paper']>): PaperFacts {
  const facts = paperFacts();
  return { ...facts, paper: { ...facts.paper, ...change } };
}

describe('the checks of a paper', () => {
  it('tells the worst first', () => {
    const order = paperFindings(withPaper({ dokumentdatum: null })).map(({ severity }) => severity);
    expect(order).toEqual(order.toSorted((a, b) => 'SVT'.indexOf(a) - 'SVT'.indexOf(b)));
    expect(order).toContain('S');
  });

  it('misses the document’s date and the case officers at their fields (K15)', () => {
    expect(ids(withPaper({ dokumentdatum: null })).some((one) => one.startsWith('K15'))).toBe(true);
  });

  it('misses the point of an applicant (K22)', () => {
    const { paper } = paperFacts();
    const punkter = paper.punkter.map((punkt) => ({
      ...punkt,
      utgar: punkt.nyckel?.startsWith('avslag') ?? false,
    }));
    expect(ids(withPaper({ punkter })).some((one) => one.startsWith('K22'))).toBe(true);
    expect(ids(paperFacts()).some((one) => one.startsWith('K22'))).toBe(false);
  });

  it('finds an amount in the text that the ledger doesn’t know, at its section (K21)', () => {
    const { paper } = paperFacts();
    const avsnitt = paper.avsnitt.map((one, index) =>
      index === 3 ? { ...one, innehall: richText([paragraph(text('Det kostar 737 tkr.'))]) } : one,
    );
    expect(ids(withPaper({ avsnitt }))).toContain('K21 avsnitt.3');
  });

  it('finds a number that isn’t the case’s own, unless it is a related one’s (K07)', () => {
    const { paper, diarienummer } = paperFacts();
    const rubrik = `${paper.rubrik}, ${diarienummer} och KS 2025/14`;
    const facts = withPaper({ rubrik });
    expect(ids(facts)).toContain('K07 rubrik');
    expect(ids({ ...facts, relateradeNummer: ['KS 2025/14'] })).not.toContain('K07 rubrik');
  });
});
