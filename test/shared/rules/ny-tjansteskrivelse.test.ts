import { describe, expect, it } from 'vitest';
import { fotnotIds, toPlainText } from '../../../shared/document/plain-text.ts';
import { paperReferences } from '../../../shared/document/references.ts';
import { isEmptyRichText } from '../../../shared/document/rich-text.ts';
import { standardmall } from '../../../shared/rules/mall.ts';
import { paperFacts } from '../support-facts.ts';

const space = '\u00a0';

describe('a paper as it starts', () => {
  const facts = paperFacts();
  const textOf = (typ: string) => {
    const avsnitt = facts.paper.avsnitt.find((one) => one.typ === typ);
    return avsnitt ? toPlainText(avsnitt.innehall, paperReferences(facts)) : '';
  };

  it('has the sections of the template in its order', () => {
    expect(facts.paper.avsnitt.map(({ typ, rubrik }) => ({ typ, rubrik }))).toEqual(
      standardmall('tjansteskrivelse').avsnitt.map(({ typ, rubrik }) => ({ typ, rubrik })),
    );
  });

  it('tells what each applicant asks for, with amounts from the ledger', () => {
    expect(textOf('arendebeskrivning').split('\n')).toEqual([
      'Kulturnämnden',
      `Kulturnämnden ansöker om 800${space}tkr.`,
      'Ansökan omfattar:',
      `Dansgolv. Sökt belopp: 600${space}tkr.`,
      `Scen. Sökt belopp: 200${space}tkr.`,
      'Tekniska nämnden',
      `Tekniska nämnden ansöker om 300${space}tkr.`,
      'Ansökan omfattar:',
      `Lekplats. Sökt belopp: 300${space}tkr.`,
    ]);
  });

  it('cites the source of an application once, as a footnote and as an excerpt', () => {
    const [fotnot] = facts.paper.fotnoter;
    const described = facts.paper.avsnitt.find((one) => one.typ === 'arendebeskrivning');
    expect(facts.paper.fotnoter).toHaveLength(1);
    expect(described && fotnotIds(described.innehall)).toEqual([fotnot?.id]);
    expect(facts.paper.handlingsrader.map((rad) => rad.rubrik)).toEqual([
      'Protokollsutdrag kulturnämnden',
    ]);
  });

  it('has the points that the ledger generates, none of them edited', () => {
    const kinds = facts.paper.punkter.map((punkt) => punkt.nyckel?.split(':')[0]);
    expect(kinds).toEqual(['tilldelning', 'aterrapport', 'avslag']);
    expect(facts.paper.punkter.every((punkt) => punkt.egenText === null)).toBe(true);
  });

  it('starts empty on a case without a ledger', () => {
    const { paper } = paperFacts(null);
    expect(paper.punkter).toEqual([]);
    expect(paper.avsnitt.every(({ innehall }) => isEmptyRichText(innehall))).toBe(true);
  });
});
