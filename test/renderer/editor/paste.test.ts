import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { htmlBlocks } from '../../../renderer/editor/paste/html-blocks.ts';
import { cleanHtml, nodesOf, textSlice } from '../../../renderer/editor/paste/paste.ts';
import { textBlocks } from '../../../renderer/editor/paste/pasted-text.ts';
import { RICH_TEXT_VERSION, RichText } from '../../../shared/document/rich-text.ts';
import type { Piece } from '../../../shared/document/build.ts';

const clipboard = (name: string) =>
  readFileSync(join(import.meta.dirname, 'clipboard', name), 'utf8');

const knowsNothing = { referenceText: () => null, hasFotnot: () => false };

const SHORT: Readonly<Record<string, string>> = {
  ...{ paragraph: 'p', heading: 'h', bulletList: 'ul', orderedList: 'ol', listItem: 'li' },
  ...{ tableRow: 'tr', tableCell: 'td', tableHeader: 'th' },
};

/** A block in short: "ul(li(p[words]))", bold as *words*, italics as _words_. */
function short(node: Node): string {
  if (node.isText) {
    return node.marks.reduce((text, { type, attrs }) => {
      if (type.name === 'link') return `${text}<${String(attrs['href'])}>`;
      return type.name === 'fet' ? `*${text}*` : `_${text}_`;
    }, node.text ?? '');
  }
  if (node.type.name === 'hardBreak') return '⏎';
  if (node.type.name === 'fotnotsref') return `†${String(node.attrs['fotnotId'])}`;
  const inside = node.children.map(short).join(node.inlineContent ? '' : ' ');
  return `${SHORT[node.type.name] ?? node.type.name}(${inside})`;
}

/** The blocks in short; they must fit the schema and be storable. */
function seen(blocks: readonly Piece[]): string[] {
  const nodes = nodesOf(blocks);
  for (const node of nodes) node.check();
  expectStorable(blocks);
  return nodes.map(short);
}

function expectStorable(blocks: readonly Piece[]): void {
  const content = blocks.length === 0 ? [{ type: 'paragraph' }] : blocks;
  const stored = { version: RICH_TEXT_VERSION, doc: { type: 'doc', content } };
  expect(RichText.safeParse(stored).success).toBe(true);
}

describe('pasted from Word', () => {
  const expected = (note: string) => [
    'h(Nämndens behov)',
    `p(Bibliotekets *öppettider* har _inte_ ändrats${note} sedan 2019.)`,
    'ul(li(p(Utlåning) ul(li(p(Böcker)))) li(p(Läxhjälp)))',
    'ol(li(p(Anta planen)) li(p(Avslå resten)))',
    'table(tr(td(p(Ort)) td(p()) td(p(Antal))) ' +
      'tr(td(p(Berga)) td(p(A)) td(p(12))) tr(td(p()) td(p(B)) td(p())))',
  ];

  it('becomes headings, marks, lists, equal rows, and notes in brackets', () => {
    expect(seen(htmlBlocks(clipboard('word.clip')))).toEqual(
      expected(' (Enligt bibliotekets egen statistik.)'),
    );
  });

  it('has its footnotes made where the paper can make them', () => {
    const made: string[] = [];
    const newFotnot = (text: string) => `f${made.push(text)}`;
    expect(seen(htmlBlocks(clipboard('word.clip'), newFotnot))).toEqual(expected('†f1'));
    expect(made).toEqual(['Enligt bibliotekets egen statistik.']);
  });
});

describe('pasted from LibreOffice', () => {
  it('becomes headings, nested lists, a table with headings, and notes in brackets', () => {
    expect(seen(htmlBlocks(clipboard('libreoffice.clip')))).toEqual([
      'h(Bakgrund)',
      'p(Frågan väcktes i en *motion* (Motion 2024:7.).)',
      'ol(li(p(Första steget) ol(li(p(Delsteg)))) li(p(Andra steget)))',
      'p(Indraget stycke)',
      'table(tr(th(p(År)) th(p(Kronor))) tr(td(p(2024)) td(p())))',
    ]);
  });
});

describe('pasted from a web page', () => {
  it('keeps words and safe addresses and nothing that runs or is drawn', () => {
    expect(seen(htmlBlocks(clipboard('web.clip')))).toEqual([
      'p(Hem)',
      'h(Så & så)',
      'p(Läs rapporten<https://exempel.se/rapport?a=1&b=2> eller den här.⏎Ny rad)',
      'p(Nytt stycke med *fet* och vanlig text.)',
      'ul(li(p(En _punkt_)) li(p(Två) ul(li(p(Inre)))))',
      'blockquote(p(Sagt) p(Citat))',
      'p(Slutet\u00a0nu 😀)',
    ]);
  });

  it('reaches the editor as markup of the schema alone', () => {
    const html = cleanHtml(clipboard('web.clip') + clipboard('word.clip'), knowsNothing);
    expect(html).not.toMatch(/style|class|script|onclick|onerror|<img|javascript/u);
    const tags = [...html.matchAll(/<([a-z0-9]+)/gu)].map(([, tag]) => tag ?? '');
    const known = 'p h3 ul ol li blockquote table tr td th br strong em a'.split(' ');
    expect([...new Set(tags)].filter((tag) => !known.includes(tag))).toEqual([]);
    expect(html).toContain('<a href="https://exempel.se/rapport?a=1&amp;b=2">rapporten</a>');
  });
});

describe('pasted from a PDF', () => {
  it('has its broken lines joined, divided words made whole, and points made lists', () => {
    expect(seen(textBlocks(clipboard('pdf.clip')))).toEqual([
      'p(Kultur- och fritidsnämnden har i sitt yttrande framhållit att verksamheten behöver ' +
        'längre framförhållning för att kunna planera för- och eftermiddagar samt lov. Nämnden ' +
        'delar bedömningen i remissen från Granbergs kommun om att stödet bör fördelas före ' +
        'sommaren.)',
      'p(Förslag)',
      'p(Nämnden föreslår)',
      'ul(li(p(att stödet höjs)) li(p(att villkoren ses över)))',
      'ol(li(p(Anta planen.)) li(p(Avslå ansökan.)))',
    ]);
  });

  it('is joined also when the reader of PDFs gave it as markup with line breaks', () => {
    const [part = ''] = clipboard('pdf.clip').split('\n\n');
    const html = `<div><span>${part.split('\n').join('<br>')}</span></div>`;
    expect(seen(htmlBlocks(html))).toEqual(seen(textBlocks(part)));
  });

  it('keeps short lines apart, as in an address', () => {
    expect(seen(textBlocks('Granbergs kommun\nBox 12\n123 45 Granberg'))).toEqual([
      'p(Granbergs kommun)',
      'p(Box 12)',
      'p(123 45 Granberg)',
    ]);
    expect(seen(htmlBlocks('<p>Granbergs kommun<br>Box 12</p>'))).toEqual([
      'p(Granbergs kommun⏎Box 12)',
    ]);
  });

  it('flows into the paragraph it is pasted in', () => {
    const slice = textSlice('ett ord');
    expect([slice.openStart, slice.openEnd]).toEqual([1, 1]);
  });
});

describe('text copied from another paper here', () => {
  const html =
    '<p data-pm-slice="1 1 []">a <span data-belopp="ram">4 mnkr</span> ' +
    '<span data-varde="organ" data-ref="x" style="color:red">nämnden</span></p>';

  it('keeps a reference that this paper knows, and reads one that it does not', () => {
    const context = {
      ...knowsNothing,
      referenceText: ({ typ }: { typ: string }) => (typ === 'belopp' ? '5 mnkr' : null),
    };
    expect(cleanHtml(html, context)).toBe(
      '<p data-pm-slice="1 1 []">a <span data-belopp="ram">4 mnkr</span> nämnden</p>',
    );
    expect(cleanHtml(html, knowsNothing)).toBe('<p data-pm-slice="1 1 []">a 4 mnkr nämnden</p>');
  });
});

describe('anything pasted', () => {
  const tag = fc.constantFrom(
    ...[
      'p',
      'div',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'th',
      'h2',
      'blockquote',
      'b',
      'i',
      'br',
    ],
    ...['span', 'a', 'script', 'style', 'img', 'thead', 'section', 'pre', 'sup'],
  );
  const attribute = fc.constantFrom(
    ...['', ' colspan=3', ' rowspan="2"', " style='mso-list:l0 level2 lfo1'", ' href="#_ftn1"'],
    ...[' id=ftn1', ' style="font-weight:bold"', ' href="https://exempel.se"', ' style="x'],
  );
  const piece = fc.oneof(
    fc.tuple(tag, attribute).map(([name, attr]) => `<${name}${attr}>`),
    tag.map((name) => `</${name}>`),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('<!--', '-->', '<![if !supportLists]>', '<![endif]>', '&nbsp;', '&#0;', '&'),
  );

  it('fits the schema, however broken the markup is', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const blocks = htmlBlocks(pieces.join(''));
        for (const node of nodesOf(blocks)) node.check();
        expectStorable(blocks);
      }),
      { numRuns: 400 },
    );
  });

  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('\n', '\n\n', '\n- ', '\n1. ', 'ord-\n', 'och ', '\r\n', '\t', '• '),
  );

  it('fits the schema as text without markup', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        expectStorable(textBlocks(lines.join('')));
      }),
      { numRuns: 200 },
    );
  });

  it('may be 200 pages', () => {
    const page = `<p>${'Ett stycke text med <b>ord</b> i. '.repeat(60)}</p>`.repeat(5);
    expect(htmlBlocks(page.repeat(200))).toHaveLength(1000);
  });
});
