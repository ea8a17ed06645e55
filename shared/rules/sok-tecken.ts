type Operator = 'och' | 'eller' | 'inte';

/** A piece of a typed question. */
export interface Soktecken {
  readonly typ: Operator | 'oppna' | 'stang' | 'falt' | 'fras' | 'ord';
  readonly text: string;
  /** Whether the typing ended in it, so that it may go on. */
  readonly sist: boolean;
}

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ...[['AND', 'och'] as const, ['OCH', 'och'] as const],
  ...[['OR', 'eller'] as const, ['ELLER', 'eller'] as const],
  ...[['NOT', 'inte'] as const, ['INTE', 'inte'] as const],
]);
const PIECE =
  /"(?<fras>[^"]*)"|(?<oppna>\()|(?<stang>\))|(?<=^|[\s(])(?<inte>-)(?=[^\s)])|(?<falt>\p{L}{2,12}):(?=[^\s:)])|(?<ord>[^\s()"]+)/gu;
const QUOTES = /[“”„«»]/gu;
const NAMED = ['fras', 'oppna', 'stang', 'inte', 'falt', 'ord'] as const;

/** Cuts a typed question into pieces. A quotation mark without its mate is passed over. */
export function sokTecken(text: string): Soktecken[] {
  const written = text.normalize('NFC').replaceAll(QUOTES, '"');
  return Array.from(written.matchAll(PIECE), (found) => {
    const typ = NAMED.find((name) => found.groups?.[name] !== undefined) ?? 'ord';
    const piece = found.groups?.[typ] ?? '';
    const operator = typ === 'ord' ? OPERATORS.get(piece) : undefined;
    const sist = typ === 'ord' && found.index + piece.length === written.length;
    return { typ: operator ?? typ, text: piece, sist };
  });
}
