import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraph, richText, text } from '../../../shared/document/build.ts';
import { isEmptyRichText } from '../../../shared/document/rich-text.ts';
import { Avsnittstyp, isSammanstallt } from '../../../shared/domain/avsnitt.ts';
import type { Avsnitt } from '../../../shared/domain/avsnitt.ts';
import type { Mallavsnitt } from '../../../shared/domain/mall.ts';
import { newAvsnitt } from '../../../shared/rules/avsnitt.ts';
import { AVSNITTSRUBRIK, standardmall } from '../../../shared/rules/mall.ts';
import { changeMall } from '../../../shared/rules/mallbyte.ts';
import { newId } from '../support-facts.ts';

const written = (words: string) => richText([paragraph(text(words))]);
const section = (typ: Avsnittstyp, words = '', rubrik = AVSNITTSRUBRIK[typ]) =>
  newAvsnitt(newId(), typ, { rubrik, ...(words && { innehall: written(words) }) });
const paperOf = ({ avsnitt }: { avsnitt: readonly Mallavsnitt[] }) =>
  avsnitt.map(({ typ, rubrik }) => newAvsnitt(newId(), typ, { rubrik }));
const headings = (avsnitt: readonly Avsnitt[]) => avsnitt.map(({ rubrik }) => rubrik);

const report = standardmall('tjansteskrivelse');
const statement = standardmall('yttrande');

describe('a paper that goes over to another template', () => {
  test('has the sections of the new one, in its order', () => {
    const changed = changeMall(paperOf(statement), statement, report, newId);
    expect(headings(changed)).toEqual(report.avsnitt.map(({ rubrik }) => rubrik));
  });

  test('keeps what is written, and puts last what the new one has no place for', () => {
    const paper = paperOf(report).map((one) =>
      one.typ === 'bedomning' || one.typ === 'sammanfattning'
        ? { ...one, innehall: written(one.typ) }
        : one,
    );
    const changed = changeMall(paper, report, statement, newId);
    expect(changed.map(({ typ, utelamnat }) => [typ, utelamnat])).toEqual([
      ['sammanfattning', false],
      ['synpunkter', false],
      ['underskrifter', false],
      ['beslutsforslag', true],
      ['beslutsniva', true],
      ['bedomning', false],
      ['handlingar', true],
      ['sandlista', true],
    ]);
    expect(changed[0]?.innehall).toEqual(written('sammanfattning'));
  });

  test('prints what was set aside again when it comes back', () => {
    const there = changeMall(paperOf(report), report, statement, newId);
    const back = changeMall(there, statement, report, newId);
    expect(back.filter(({ utelamnat }) => utelamnat)).toEqual([]);
    expect(headings(back)).toEqual(
      headings([...paperOf(report)])
        .concat('Förvaltningens synpunkter')
        .slice(0, report.avsnitt.length),
    );
  });

  test('keeps a heading that somebody has reworded, and only that', () => {
    const from = {
      avsnitt: [{ typ: 'bedomning', rubrik: 'Bedömning', obligatoriskt: true }] as const,
    };
    const to = { avsnitt: [{ typ: 'bedomning', rubrik: 'Analys', obligatoriskt: true }] as const };
    const change = (rubrik: string) =>
      headings(
        changeMall(
          [section('bedomning', 'x', rubrik)],
          { avsnitt: [...from.avsnitt] },
          { avsnitt: [...to.avsnitt] },
          newId,
        ),
      );
    expect(change('Bedömning')).toEqual(['Analys']);
    expect(change('Vår syn')).toEqual(['Vår syn']);
  });
});

const someSection = fc
  .record({
    typ: fc.constantFrom(...Avsnittstyp.options),
    rubrik: fc.constantFrom('Ett', 'Två', 'Tre'),
    words: fc.constantFrom('', 'text', 'mer text'),
    utelamnat: fc.boolean(),
  })
  .map(({ typ, rubrik, words, utelamnat }) => ({ ...section(typ, words, rubrik), utelamnat }));
const someTemplate = fc
  .array(
    fc.record({
      typ: fc.constantFrom(...Avsnittstyp.options),
      rubrik: fc.constantFrom('Ett', 'Två', 'Fyra'),
      obligatoriskt: fc.boolean(),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((avsnitt) => ({ avsnitt }));
const somePaper = fc.array(someSection, { maxLength: 60 });

/** Every text with its section, whatever became of its place and heading. */
const textsOf = (avsnitt: readonly Avsnitt[]) =>
  avsnitt
    .filter(({ innehall }) => !isEmptyRichText(innehall))
    .map(({ id, typ, innehall, niva, foljer }) =>
      JSON.stringify({ id, typ, innehall, niva, foljer }),
    )
    .sort();

describe('of any paper and templates', () => {
  test('no text is lost and none is made', () => {
    fc.assert(
      fc.property(somePaper, someTemplate, someTemplate, (paper, from, to) => {
        expect(textsOf(changeMall(paper, from, to, newId))).toEqual(textsOf(paper));
      }),
    );
  });

  test('there are never more sections than a paper holds, and none twice', () => {
    fc.assert(
      fc.property(somePaper, someTemplate, someTemplate, (paper, from, to) => {
        const ids = changeMall(paper, from, to, newId).map(({ id }) => id);
        expect(ids.length).toBeLessThanOrEqual(60);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('what was printed of written text still is', () => {
    fc.assert(
      fc.property(somePaper, someTemplate, someTemplate, (paper, from, to) => {
        const printed = (avsnitt: readonly Avsnitt[]) =>
          avsnitt.filter(({ typ, utelamnat }) => !isSammanstallt(typ) && !utelamnat);
        const before = textsOf(printed(paper));
        expect(textsOf(printed(changeMall(paper, from, to, newId)))).toEqual(before);
      }),
    );
  });

  test('a change to the template it has changes nothing', () => {
    fc.assert(
      fc.property(someTemplate, (mall) => {
        const paper = paperOf(mall);
        expect(changeMall(paper, mall, mall, newId)).toEqual(paper);
      }),
    );
  });
});
