import { Arendestatus } from '../domain/arende.ts';
import { foldDiarienummer } from './diarienummer.ts';
import { alla, nagon } from './sok-fraga.ts';
import type { Sokfalt, Sokfraga } from './sok-fraga.ts';
import { sokord, foldWord } from './sok-ord.ts';
import { sokTecken } from './sok-tecken.ts';
import type { Soktecken } from './sok-tecken.ts';

type Faltnamn = Sokfalt | 'ar' | 'status';

const FALT: ReadonlyMap<string, Faltnamn> = new Map<string, Faltnamn>([
  ...['dnr', 'diarienr', 'diarienummer'].map((name) => [name, 'dnr'] as const),
  ...['rubrik', 'mening'].map((name) => [name, 'rubrik'] as const),
  ...['part', 'motpart', 'avsandare', 'mottagare'].map((name) => [name, 'part'] as const),
  ...['text', 'innehall'].map((name) => [name, 'text'] as const),
  ...['handlaggare', 'ar', 'status'].map((name) => [name, name as Faltnamn] as const),
]);
const MAX_PIECES = 48;
const MAX_DEPTH = 16;
const LEAST_STATUS = 3;

/**
 * Reads what has been typed: words (all must be there), "phrases", AND OR NOT (OCH ELLER INTE),
 * a minus before what must not be there, parentheses, and fields such as `rubrik:` and `år:2017`.
 * Never fails: what can't be read is searched as words. Null when nothing is asked for, which
 * includes a question that only excludes.
 */
export function parseSokfraga(text: string): Sokfraga | null {
  const reader = { pieces: sokTecken(text).slice(0, MAX_PIECES), at: 0 };
  const delar: Sokfraga[] = [];
  // A parenthesis too many ends a part, not the question.
  while (reader.at < reader.pieces.length) {
    const del = readNagon(reader, null, 0);
    if (del) delar.push(del);
    if (reader.pieces[reader.at]?.typ === 'stang') reader.at += 1;
  }
  return alla(delar, []);
}

interface Reader {
  readonly pieces: readonly Soktecken[];
  at: number;
}

function readNagon(reader: Reader, falt: Faltnamn | null, depth: number): Sokfraga | null {
  const delar: Sokfraga[] = [];
  for (;;) {
    const del = readAlla(reader, falt, depth);
    if (del) delar.push(del);
    if (reader.pieces[reader.at]?.typ !== 'eller') return nagon(delar);
    reader.at += 1;
  }
}

function readAlla(reader: Reader, falt: Faltnamn | null, depth: number): Sokfraga | null {
  const delar: Sokfraga[] = [];
  const utom: Sokfraga[] = [];
  for (let read = 0; ; read += 1) {
    const next = reader.pieces[reader.at];
    if (!next || next.typ === 'stang') break;
    const joins = read > 0 && startsOperand(reader.pieces[reader.at + 1]);
    if (next.typ === 'eller' && joins) break;
    if (next.typ === 'och' && joins) reader.at += 1;
    const isExcluded = readInte(reader);
    const del = readDel(reader, falt, depth);
    if (del) (isExcluded ? utom : delar).push(del);
  }
  return alla(delar, utom);
}

/** Whether an operator may stand before this piece. */
function startsOperand(piece: Soktecken | undefined): boolean {
  return piece !== undefined && !['och', 'eller', 'stang'].includes(piece.typ);
}

function readInte(reader: Reader): boolean {
  let isExcluded = false;
  while (reader.pieces[reader.at]?.typ === 'inte' && startsOperand(reader.pieces[reader.at + 1])) {
    isExcluded = !isExcluded;
    reader.at += 1;
  }
  return isExcluded;
}

function readDel(reader: Reader, falt: Faltnamn | null, depth: number): Sokfraga | null {
  const piece = reader.pieces[reader.at];
  if (!piece) return null;
  reader.at += 1;
  if (piece.typ === 'oppna') return depth < MAX_DEPTH ? readGrupp(reader, falt, depth) : null;
  if (piece.typ !== 'falt') return leaf(piece, falt);
  const named = FALT.get(foldWord(piece.text));
  const isFollowed = ['oppna', 'fras', 'ord'].includes(reader.pieces[reader.at]?.typ ?? '');
  return named !== undefined && isFollowed ? readDel(reader, named, depth) : leaf(piece, falt);
}

function readGrupp(reader: Reader, falt: Faltnamn | null, depth: number): Sokfraga | null {
  const grupp = readNagon(reader, falt, depth + 1);
  if (reader.pieces[reader.at]?.typ === 'stang') reader.at += 1;
  return grupp;
}

function leaf(piece: Soktecken, falt: Faltnamn | null): Sokfraga | null {
  if (falt === 'ar') return ar(piece.text) ?? words(`år ${piece.text}`, piece, null);
  if (falt === 'status') return status(piece.text) ?? words(`status ${piece.text}`, piece, null);
  if (falt !== 'dnr') return words(piece.text, piece, falt);
  const ord = foldDiarienummer(piece.text);
  return ord === '' ? null : { typ: 'ord', ord, borjan: piece.sist, falt };
}

function words(text: string, piece: Soktecken, falt: Sokfalt | null): Sokfraga | null {
  const borjan = piece.sist || (piece.typ === 'ord' && text.endsWith('*'));
  const ord = sokord(text).map(({ skrivet }) => skrivet);
  const [first, ...rest] = ord;
  if (first === undefined) return null;
  // A word in quotation marks is wanted as it stands.
  if (rest.length > 0 || piece.typ === 'fras') return { typ: 'fras', ord, borjan, falt };
  return { typ: 'ord', ord: first, borjan, falt };
}

function ar(text: string): Sokfraga | null {
  const [, first, last = first] = /^(\d{4})(?:[-–](\d{4}))?$/u.exec(text) ?? [];
  if (first === undefined) return null;
  const years = [Number(first), Number(last)];
  return { typ: 'ar', fran: Math.min(...years), till: Math.max(...years) };
}

function status(text: string): Sokfraga | null {
  const typed = foldWord(text).replaceAll('_', ' ');
  const named = Arendestatus.options.filter((one) => one.replaceAll('_', ' ').startsWith(typed));
  return typed.length < LEAST_STATUS || named.length === 0
    ? null
    : { typ: 'status', status: named };
}
