import type {
  Sektion,
  TjansteskrivelseData,
} from '../../electron/documents/models/tjansteskrivelse-data.ts';
import type { Block, Inline, Tabellrad } from '../../shared/document/block.ts';

const escape = (text: string): string =>
  text.replaceAll(/[&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;
const each = <T>(items: readonly T[], make: (item: T) => string): string =>
  items.map(make).join('');

/** The paper as a page with the same words, tables and faces as the typeset one. */
export function htmlOf(paper: TjansteskrivelseData, fonts: string): string {
  const facts = paper.uppgifter.map(({ varde }) => varde);
  const head = element('h2', escape(`${paper.organisation} ${paper.dokumenttyp}`));
  const body =
    head +
    element(
      'table',
      element(
        'tr',
        each(facts, (fact) => element('td', escape(fact))),
      ),
    ) +
    element('p', escape(paper.adressat)) +
    element('h1', escape(paper.rubrik)) +
    each(paper.sektioner, sectionOf);
  return (
    `<!doctype html><html lang="sv"><head><meta charset="utf-8">` +
    element('title', escape(paper.rubrik)) +
    `${element('style', styleOf(fonts))}</head>${element('body', body)}</html>`
  );
}

function styleOf(fonts: string): string {
  const face = (family: string, file: string, weight: number) =>
    `@font-face{font-family:${family};font-weight:${String(weight)};src:url(${fonts}/${file}.ttf)}`;
  return (
    face('Serif', 'SourceSerif4_400Regular', 400) +
    face('Sans', 'SourceSans3_400Regular', 400) +
    face('Sans', 'SourceSans3_600SemiBold', 600) +
    'body{margin:0;font:11pt/1.42 Serif}h1,h2,h3,table{font-family:Sans;font-weight:600}' +
    'table{width:100%;border-collapse:collapse;font-size:9.5pt}td{border-bottom:.5pt solid #999}' +
    'h1{font-size:19pt}h2{font-size:13.5pt}h3{font-size:11.5pt}small{font-size:9pt}'
  );
}

function sectionOf(part: Sektion): string {
  if (part.typ === 'underskrifter') {
    return each(part.personer, ({ namn, titel }) => element('p', escape(`${namn}, ${titel}`)));
  }
  return element('h2', escape(part.rubrik)) + contentOf(part);
}

function contentOf(part: Exclude<Sektion, { typ: 'underskrifter' }>): string {
  switch (part.typ) {
    case 'beslutsforslag':
      return element(
        'ol',
        each(part.punkter, (point) => element('li', inlineOf(point.inline))),
      );
    case 'beslutsniva':
      return element('p', escape(part.organ));
    case 'fri':
      return each(part.block, blockOf);
    case 'bestyrkande':
      return each(part.rader, ({ ledtext }) => element('p', escape(ledtext)));
    case 'sandlista':
      return each(part.mottagare, (name) => element('p', escape(name)));
    case 'fordelning':
      return element(
        'table',
        each(part.tabell.rader, (row) =>
          element(
            'tr',
            each(row, (cell) => element('td', escape(cell))),
          ),
        ),
      );
    case 'handlingar':
      return element(
        'table',
        each(part.rader, ({ nr, handling, bilaggs }) => {
          const cells = [String(nr), handling, bilaggs ? 'Biläggs' : 'Biläggs ej'];
          return element(
            'tr',
            each(cells, (cell) => element('td', escape(cell))),
          );
        }),
      );
  }
}

function blockOf(block: Block): string {
  if (block.typ === 'underrubrik') return element('h3', escape(block.text));
  if (block.typ === 'stycke') return element('p', inlineOf(block.inline));
  if (block.typ === 'citat') return element('blockquote', each(block.block, blockOf));
  if (block.typ === 'tabell') return element('table', each(block.rader, rowOf));
  const items = each(block.punkter, (item) => element('li', each(item, blockOf)));
  return element(block.typ === 'numrerad' ? 'ol' : 'ul', items);
}

function rowOf({ celler }: Tabellrad): string {
  return element(
    'tr',
    each(celler, (cell) => element('td', each(cell, blockOf))),
  );
}

/** HTML has no footnotes: the note stands where its mark does. */
function inlineOf(inline: readonly Inline[]): string {
  return each(inline, (piece) => {
    if (piece.typ === 'radbrytning') return '<br>';
    return piece.typ === 'fotnot'
      ? element('small', escape(` (${piece.text})`))
      : escape(piece.text);
  });
}
