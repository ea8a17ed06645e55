import { pageGroups } from './page-groups.ts';

const identification = `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"\
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfaid:part>2</pdfaid:part>\
<pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;

/** PDF/A accepts a property it does not define only with its schema beside it. */
const universalAccessSchema = `<rdf:Description rdf:about=""\
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>\
<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\
<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>\
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\
</rdf:Description>`;

/** What a marked file says in its metadata and a plain one doesn't. */
export const marks = identification + universalAccessSchema;

/** Digits of an offset in the cross-reference table, and the length of its lines. */
const DIGITS = 10;
const LINE = 20;

/** The cross-reference table: where it stands, its first line, and how many there are. */
interface Table {
  readonly at: number;
  readonly lines: number;
  readonly count: number;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
  /** How many characters of the file the text stands in place of. */
  readonly replaces: number;
}

function matched(text: string, pattern: RegExp, missing: string): RegExpExecArray {
  const match = pattern.exec(text);
  if (!match) throw new Error(`PDF without ${missing}`);
  return match;
}

function tableOf(file: Buffer): Table {
  const end = file.toString('latin1', Math.max(0, file.length - 64));
  const at = Number(matched(end, /startxref\s+(\d+)\s+%%EOF\s*$/, 'cross-references')[1]);
  const head = file.toString('latin1', at, at + 32);
  const [first, count] = matched(head, /^xref\s+0 (\d+)\s*?\n/, 'one table of objects');
  return { at, lines: at + first.length, count: Number(count) };
}

/** Where the object begins, which is the number of a reference such as `97 0 R`. */
function offsetOf(file: Buffer, { lines }: Table, number: string | undefined): number {
  const line = lines + Number(number) * LINE;
  return Number(file.toString('latin1', line, line + DIGITS));
}

function offsetsOf(file: Buffer, table: Table): number[] {
  return Array.from({ length: table.count }, (_, number) => offsetOf(file, table, String(number)));
}

/** The metadata with the marks in it, and the length that its dictionary gives. */
function identify(file: Buffer, at: number): Insertion[] {
  const begin = file.indexOf('stream', at);
  const length = matched(file.toString('latin1', at, begin), /\/Length (\d+)/, 'metadata');
  const end = file.indexOf('</rdf:RDF>', begin);
  if (end < 0 || end > begin + Number(length[1])) throw new Error('PDF metadata without RDF');
  const text = marks;
  const grown = `/Length ${Number(length[1]) + text.length}`;
  return [
    { at: at + length.index, text: grown, replaces: length[0].length },
    { at: end, text, replaces: 0 },
  ];
}

function showTitle(catalog: string, at: number): Insertion {
  const found = matched(catalog, /\/ViewerPreferences\s*<</, 'viewer preferences');
  const text = ' /DisplayDocTitle true';
  return { at: at + found.index + found[0].length, text, replaces: 0 };
}

/** The file with the insertions, which stand in the order of their places, before its table. */
function rewritten(file: Buffer, insertions: readonly Insertion[], table: Table): Uint8Array {
  const moved = (place: number) =>
    insertions.reduce(
      (to, { at, text, replaces }) => (at < place ? to + text.length - replaces : to),
      place,
    );
  const pieces = insertions.flatMap(({ at, text }, index) => {
    const previous = insertions[index - 1];
    const from = previous ? previous.at + previous.replaces : 0;
    return [file.subarray(from, at), Buffer.from(text, 'latin1')];
  });
  const last = insertions.at(-1);
  const end = Buffer.from(file.subarray(last ? last.at + last.replaces : 0));
  const shift = file.length - end.length;
  for (let number = 1; number < table.count; number += 1) {
    const line = table.lines + number * LINE;
    const offset = Number(file.toString('latin1', line, line + DIGITS));
    end.write(String(moved(offset)).padStart(DIGITS, '0'), line - shift, 'latin1');
  }
  const pointer = end.lastIndexOf('startxref');
  const tail = Buffer.from(`startxref\n${moved(table.at)}\n%%EOF`, 'latin1');
  return new Uint8Array(Buffer.concat([...pieces, end.subarray(0, pointer), tail]));
}

/**
 * Says in a tagged, embedded PDF that it is PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1),
 * which the compiler can only say one at a time. Same bytes in, same bytes out. Only the two
 * objects that change are read: to take all of a long document apart would outlast its compile.
 * @param hasPictures whether something in it may be see-through
 * @throws Error when the file isn't laid out as the compiler does, or has no metadata
 */
export function markPdf(bytes: Uint8Array, hasPictures = false): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const table = tableOf(file);
  const trailer = file.toString('latin1', table.lines + table.count * LINE);
  const root = offsetOf(file, table, matched(trailer, /\/Root (\d+) 0 R/, 'root')[1]);
  const catalog = file.toString('latin1', root, file.indexOf('endobj', root));
  const metadata = matched(catalog, /\/Metadata (\d+) 0 R/, 'metadata')[1];
  const insertions = [
    ...identify(file, offsetOf(file, table, metadata)),
    showTitle(catalog, root),
    ...(hasPictures ? pageGroups(file, offsetsOf(file, table)) : []),
  ];
  return rewritten(
    file,
    insertions.toSorted((a, b) => a.at - b.at),
    table,
  );
}
