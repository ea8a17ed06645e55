import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLogotyp } from '../../../electron/files/logotyp/clean-logotyp.ts';
import { CallError } from '../../../shared/contract/errors.ts';

const XMLNS = 'xmlns="http://www.w3.org/2000/svg"';
const svg = (inner: string, attributes = 'viewBox="0 0 40 10"') =>
  `<svg ${XMLNS} ${attributes}>${inner}</svg>`;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const cleaned = (text: string) => new TextDecoder().decode(cleanLogotyp(bytesOf(text)).bytes);

function ruleOf(bytes: Uint8Array): string | undefined {
  try {
    cleanLogotyp(bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return error.failure.violations[0]?.rule;
  }
}

describe('an SVG', () => {
  test('keeps its shapes and colours, and nothing of what drawing programs leave behind', () => {
    const drawn = `<?xml version="1.0"?><!-- gjord i ett ritprogram -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg ${XMLNS} xmlns:inkscape="http://example.org/i" width="40mm" height="10mm" viewBox="0 0 40 10">
        <title>Vapen &amp; namn</title><metadata><rdf>x</rdf></metadata><inkscape:grid id="g"/>
        <style><![CDATA[.a{fill:#045}]]></style>
        <g class="a" inkscape:label="lager" data-name="x"><path d="M0 0h4v4z" fill="url(#b)"/></g>
        <defs><linearGradient id="b"><stop offset="0" stop-color="red"/></linearGradient></defs>
        <use href="#b"/>
      </svg>`;
    expect(cleaned(drawn)).toBe(
      `<svg ${XMLNS} xmlns:xlink="http://www.w3.org/1999/xlink" width="40mm" height="10mm" viewBox="0 0 40 10">` +
        '<style>.a{fill:#045}</style><g class="a"><path d="M0 0h4v4z" fill="url(#b)"/></g>' +
        '<defs><linearGradient id="b"><stop offset="0" stop-color="red"/></linearGradient></defs>' +
        '<use href="#b"/></svg>',
    );
  });

  test('is the same when it is cleaned again', () => {
    const once = cleaned(svg('<style>.a{fill:red}</style><path class="a" d="M0 0h4z"/>'));
    expect(cleaned(once)).toBe(once);
  });

  test.each([
    ['a script', svg('<script>alert(1)</script>'), 'logotype_script'],
    ['a handler', svg('<path onload="alert(1)" d="M0 0"/>'), 'logotype_script'],
    ['a handler in capitals', svg('<path ONCLICK="x()" d="M0 0"/>'), 'logotype_script'],
    ['HTML inside', svg('<foreignObject><b>x</b></foreignObject>'), 'logotype_element'],
    ['a picture inside', svg('<image href="data:image/png;base64,AA"/>'), 'logotype_element'],
    ['movement', svg('<path d="M0 0"><animate attributeName="d"/></path>'), 'logotype_element'],
    ['a filter', svg('<filter id="f"/>'), 'logotype_element'],
    ['a link', svg('<a href="https://example.org"/>'), 'logotype_element'],
    ['an SVG by another name', svg('<svg:script/>'), 'logotype_element'],
    ['text', svg('<text>Granholma</text>'), 'logotype_text'],
    ['a reference out', svg('<use href="https://example.org/a.svg#x"/>'), 'logotype_external'],
    ['a file', svg('<use xlink:href="file:///etc/passwd"/>'), 'logotype_external'],
    ['a fetched colour', svg('<path fill="url(https://example.org)"/>'), 'logotype_external'],
    ['a fetched colour in quotes', svg(`<path fill="url( 'x.svg#a')"/>`), 'logotype_external'],
    ['an import', svg('<style>@import "x.css";</style>'), 'logotype_external'],
    ['a hidden import', svg('<style>\\40 import "x.css";</style>'), 'logotype_external'],
    ['a hidden reference', svg('<path style="fill:u&#114;l(x)"/>'), 'logotype_external'],
    ['its own entities', `<!DOCTYPE svg [<!ENTITY a "x">]>${svg('')}`, 'logotype_unreadable'],
    ['an unknown entity', svg('<path d="&a;"/>'), 'logotype_unreadable'],
    ['an element never closed', svg('<g>'), 'logotype_unreadable'],
    ['elements that cross', svg('<g><defs></g></defs>'), 'logotype_unreadable'],
    ['two roots', svg('') + svg(''), 'logotype_unreadable'],
    ['an attribute twice', svg('<path d="M0" d="M1"/>'), 'logotype_unreadable'],
    ['HTML', '<html><body>x</body></html>', 'logotype_unreadable'],
    ['no namespace', '<svg viewBox="0 0 1 1"/>', 'logotype_unreadable'],
    ['nothing', '', 'logotype_unreadable'],
    ['no size', svg('', ''), 'logotype_size'],
    ['no height', svg('', 'viewBox="0 0 40 0"'), 'logotype_size'],
    ['levels without end', svg('<g>'.repeat(200) + '</g>'.repeat(200)), 'logotype_unreadable'],
    ['too many parts', svg('<path d="M0 0"/>'.repeat(20_001)), 'logotype_unreadable'],
    ['a shape in itself', svg('<g id="a"><use href="#a"/></g>'), 'logotype_complex'],
  ])('with %s is refused', (_title, text, rule) => {
    expect(ruleOf(bytesOf(text))).toBe(rule);
  });

  test('that multiplies itself is refused before it is drawn', () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) => `<g id="n${n + 1}">${`<use href="#n${n}"/>`.repeat(10)}</g>`,
    );
    const bomb = svg(`<g id="n0"><path d="M0 0"/></g>${levels.join('')}<use href="#n12"/>`);
    expect(ruleOf(bytesOf(bomb))).toBe('logotype_complex');
  });

  test.each([
    ['masks', '', (id: string) => `mask="url(#${id})"`],
    ['clips', '', (id: string) => `style="clip-path: url('#${id}')"`],
    ['classes', rulesOf((id) => `.${id}`), (id: string) => `class="x ${id}"`],
    ['elements of a sheet', '<style>rect { mask: url(#n0) }</style>', () => ''],
  ])('that multiplies itself by its %s is refused before it is drawn', (_, sheet, put) => {
    const levels = Array.from({ length: 12 }, (__, n) => {
      const rects = `<rect width="1" height="1" ${n === 0 ? '' : put(`n${n - 1}`)}/>`.repeat(10);
      return `<mask id="n${n}">${rects}</mask>`;
    });
    const bomb = svg(`${sheet}${levels.join('')}<rect width="1" height="1" ${put('n11')}/>`);
    expect(ruleOf(bytesOf(bomb))).toBe('logotype_complex');
  });

  test('of any text is cleaned to something harmless or refused by a rule', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '"',
        "'",
        '&',
        '=',
        '/',
        'svg',
        'script',
        'g',
        'use',
        'href',
        'style',
        'onload',
      ],
      ...[
        'url(',
        '#a',
        'https://x',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?',
        '?>',
        '&#x3c;',
        ' ',
        XMLNS,
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const text of [
          pieces.join(''),
          svg(pieces.join('')),
          svg('', `viewBox="0 0 1 1" ${pieces.join('')}`),
        ]) {
          if (ruleOf(bytesOf(text)) !== undefined) continue;
          expect(cleaned(text)).not.toMatch(/<script|<foreignObject|\son\w+=|https:|<!/iu);
        }
      }),
    );
  });

  test('larger than the limit is refused unread', () => {
    expect(ruleOf(new Uint8Array(1024 ** 2 + 1))).toBe('logotype_too_large');
  });

  test('in another encoding than UTF-8 is no picture', () => {
    expect(ruleOf(Uint8Array.from([0xff, 0xfe, 0x3c, 0x00]))).toBe('logotype_kind');
  });
});

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

interface PngParts {
  readonly width?: number;
  readonly height?: number;
  readonly pixels?: Uint8Array;
  readonly colour?: number;
  readonly interlaced?: number;
  readonly extra?: readonly Buffer[];
}

/** A PNG in true colour, 3 × 2 pixels unless told. */
function png({ width = 3, height = 2, colour = 2, interlaced = 0, ...parts }: PngParts = {}) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colour, 0, 0, interlaced], 8);
  const pixels = parts.pixels ?? new Uint8Array(height * (1 + 3 * width));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(parts.extra ?? []),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
}

describe('a PNG', () => {
  test('keeps its picture, and no words, places or profiles', () => {
    const extra = ['tEXt', 'eXIf', 'iCCP'].map((type) => chunk(type, bytesOf('hemligt')));
    const clean = cleanLogotyp(Buffer.concat([png({ extra }), Buffer.from('<script>')]));
    expect(clean).toEqual({ format: 'png', mime: 'image/png', bytes: Uint8Array.from(png()) });
  });

  test('may come in passes', () => {
    // Rows of one pixel in passes 1, 4 and 6, and of three in pass 7.
    const bytes = png({ interlaced: 1, pixels: new Uint8Array(4 + 4 + 4 + 10) });
    expect(ruleOf(bytes)).toBeUndefined();
  });

  test.each([
    ['cut short', png().subarray(0, 50)],
    ['changed in a byte', png().map((byte, index) => (index === 45 ? byte ^ 1 : byte))],
    ['without a header', Buffer.concat([png().subarray(0, 8), chunk('IEND', new Uint8Array())])],
    ['with too few pixels', png({ pixels: new Uint8Array(5) })],
    ['that unpacks to more than it states', png({ pixels: new Uint8Array(10_000_000) })],
    ['with a filter that is not there', png({ pixels: new Uint8Array(20).fill(9) })],
    ['by a palette that is not there', png({ colour: 3, pixels: new Uint8Array(8) })],
    ['of an unknown colour type', png({ colour: 5 })],
  ])('%s is refused', (_title, bytes) => {
    expect(ruleOf(bytes)).toBe('logotype_unreadable');
  });

  test.each([
    [4001, 1],
    [1, 0x7fffffff],
    [0, 1],
  ])('of %d × %d pixels is refused by its size', (width, height) => {
    expect(ruleOf(png({ width, height, pixels: new Uint8Array(4) }))).toBe('logotype_size');
  });
});

/** A rule for each level of a drawing that multiplies itself. */
function rulesOf(selector: (id: string) => string): string {
  const ids = Array.from({ length: 12 }, (_, n) => `n${n}`);
  return `<style>${ids.map((id) => `${selector(id)}{mask:url(#${id})}`).join(' ')}</style>`;
}
