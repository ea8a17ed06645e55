import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { paragraph } from '../../../shared/document/build.ts';
import type { Piece } from '../../../shared/document/build.ts';

/** Words of writers and of machines: syntax of typst and HTML, accents, quotes, long words. */
const word = fc.constantFrom(
  ...['nämnden', 'Å', 'öl', 'a\u030angra', 'é', '§ 5', '2,5 mnkr', '5 000', '1.', '- a', '–'],
  ...['#set text(red)', '$x$', '*a*', '_b_', '<b>', '@ref', '\\u{41}', '`r`', '[x]', '// k'],
  ...['= R', '{{x}}', '"c"', "'d'", '&amp;', '~', '---', '...', 'x'.repeat(120), ' ', '  '],
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));

const link = fc.constant({ type: 'link', attrs: { href: 'https://exempel.se/a?b=(1)#c' } });
const marks = fc
  .tuple(fc.boolean(), fc.boolean(), fc.option(link, { freq: 6 }))
  .map(([fet, kursiv, lank]) => [
    ...(lank ? [lank] : []),
    ...(kursiv ? [{ type: 'kursiv' }] : []),
    ...(fet ? [{ type: 'fet' }] : []),
  ]);

const run = fc
  .tuple(words, marks)
  .map(([text, all]): Piece => ({ type: 'text', text, marks: all }));
const own = fc.option(fc.constantFrom('för hand', '#x'), { freq: 3 });
const amount = fc
  .tuple(fc.constantFrom('ram', 'begart', 'post_begart'), own, marks)
  .map(([kalla, egen, all]): Piece => {
    return { type: 'belopp', attrs: { kalla, ref: null, egen }, marks: all };
  });
const value = fc
  .tuple(fc.constantFrom('organ', 'punkt', 'remiss', 'diarienummer'), own, marks)
  .map(([kalla, egen, all]): Piece => {
    return { type: 'varde', attrs: { kalla, ref: 'x', form: null, egen }, marks: all };
  });
const note = fc
  .integer({ min: 0, max: 3 })
  .map((id): Piece => ({ type: 'fotnotsref', attrs: { fotnotId: `f${id}` } }));
const lineBreak = fc.constant<Piece>({ type: 'hardBreak' });

const stycke = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: run },
      { weight: 1, arbitrary: amount },
      { weight: 1, arbitrary: value },
      { weight: 1, arbitrary: note },
      { weight: 1, arbitrary: lineBreak },
    ),
    { maxLength: 5 },
  )
  .map((content) => paragraph(...content));

const heading = words.map((text): Piece => ({
  type: 'heading',
  content: [{ type: 'text', text }],
}));

function listOf(depth: number): Arbitrary<Piece> {
  const below = depth === 0 ? [stycke] : [stycke, listOf(depth - 1)];
  const item = fc
    .tuple(stycke, fc.array(fc.oneof(...below), { maxLength: 2 }))
    .map(([first, rest]): Piece => ({ type: 'listItem', content: [first, ...rest] }));
  return fc
    .tuple(
      fc.constantFrom('bulletList', 'orderedList'),
      fc.array(item, { minLength: 1, maxLength: 3 }),
    )
    .map(([type, content]): Piece => ({ type, content }));
}

/** Little enough for a row to stay on one page, where its cells are read one after the other. */
const inCell = fc
  .tuple(fc.constantFrom('a', 'Å ö', '#x', '<td>', '1,5 mnkr', '"q"', ' '), marks)
  .map(([text, all]) => paragraph({ type: 'text', text, marks: all }));
const listInCell = fc
  .tuple(
    fc.constantFrom('bulletList', 'orderedList'),
    fc.array(inCell, { minLength: 1, maxLength: 2 }),
  )
  .map(([type, items]): Piece => {
    return { type, content: items.map((item) => ({ type: 'listItem', content: [item] })) };
  });
const flow = fc.array(fc.oneof(inCell, listInCell, fc.constant(paragraph())), {
  minLength: 1,
  maxLength: 2,
});

function tableOf(columns: number, rows: number): Arbitrary<Piece> {
  const row = (type: string) =>
    fc.array(flow, { minLength: columns, maxLength: columns }).map((cells): Piece => ({
      type: 'tableRow',
      content: cells.map((content) => ({ type, content })),
    }));
  const body = fc.array(row('tableCell'), { minLength: rows, maxLength: rows });
  return fc.tuple(row('tableHeader'), fc.boolean(), body).map(([head, hasHead, rest]): Piece => ({
    type: 'table',
    content: hasHead ? [head, ...rest] : rest,
  }));
}

const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([columns, rows]) => tableOf(columns, rows));

const quote = fc
  .array(stycke, { minLength: 1, maxLength: 2 })
  .map((content): Piece => ({ type: 'blockquote', content }));

/** Any blocks that the schema can hold, as JSON. */
export const anyBlocks: Arbitrary<Piece[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: stycke },
    { weight: 1, arbitrary: heading },
    { weight: 2, arbitrary: listOf(2) },
    { weight: 1, arbitrary: quote },
    { weight: 2, arbitrary: table },
  ),
  { minLength: 1, maxLength: 5 },
);
