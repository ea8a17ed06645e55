import type { ParagrafhandlingId } from '../../shared/domain/id.ts';
import type { Paragrafhandling } from '../../shared/domain/paragrafhandling.ts';
import type { Utdragsmottagare } from '../../shared/domain/utdragsmottagare.ts';
import { normal } from './delar.ts';
import { dag, lasForslag, lasPersoner, monster } from './lasning.ts';
import type { Lasning } from './lasning.ts';

const ANDRAD = String.raw`(?:, reviderat den DAG| (\(reviderat\)))?`;
const SKRIVELSE = monster(String.raw`^(\p{L}[\p{L} ]*?)s (\p{L}+) den DAG${ANDRAD}$`);
const YRKANDE = monster(
  String.raw`^((?:reviderat )?\p{L}*yrkande(?: från)? [^.]+?) den DAG${ANDRAD}$`,
);
const YTTRANDE = monster(String.raw`^yttrande(?: från)? (.+?) den DAG${ANDRAD}$`);
const DATERAD = monster(String.raw`^(.+?) den DAG${ANDRAD}$`);

/** A row of the papers. */
export function lasHandling(l: Lasning, rad: string): Paragrafhandling {
  const text = rad.replace(/\.$/u, '');
  const read = skrivelse(l, text) ?? yrkande(l, text) ?? yttrande(l, text) ?? ovrig(l, text);
  l.data.handlingar.push(read);
  return read;
}

function common(l: Lasning, day: string | undefined, then?: string, said?: string) {
  const reviderad = said === undefined ? dag(then) : 'utan_dag';
  const id = l.register.newId() as ParagrafhandlingId;
  return { id, handlingId: null, datum: dag(day), reviderad } as const;
}

function skrivelse(l: Lasning, text: string): Paragrafhandling | null {
  const [, vem = '', ord, ...days] = SKRIVELSE.exec(text) ?? [];
  const author = vem.slice(0, 1).toLowerCase() + vem.slice(1);
  if (ord === l.hus.skrivelseord && author === l.hus.stil.kontor) {
    return { ...common(l, ...lista(days)), slag: 'skrivelse', organId: null };
  }
  if (ord !== 'skrivelse') return null;
  return { ...common(l, ...lista(days)), slag: 'skrivelse', organId: l.register.organ(author) };
}

function lista(days: readonly (string | undefined)[]): [string?, string?, string?] {
  return [days[0], days[1], days[2]] as [string?, string?, string?];
}

function yrkande(l: Lasning, text: string): Paragrafhandling | null {
  const [, vilket = '', ...days] = YRKANDE.exec(text) ?? [];
  const del = vilket === '' ? null : lasForslag(l, `${vilket} den ${days[0] ?? ''}`);
  // A title of its own is printed as it is.
  if (del === null || /^reviderat/iu.test(vilket)) return null;
  return { ...common(l, ...lista(days)), slag: 'forslag', forslagId: del.forslagId };
}

function yttrande(l: Lasning, text: string): Paragrafhandling | null {
  const [, vilka = '', ...days] = YTTRANDE.exec(text) ?? [];
  const partier = vilka === '' ? null : l.register.partilista(vilka);
  if (partier === null) return null;
  return { ...common(l, ...lista(days)), slag: 'yttrande', partier };
}

function ovrig(l: Lasning, text: string): Paragrafhandling {
  const [, rubrik = text, ...days] = DATERAD.exec(text) ?? [];
  return { ...common(l, ...lista(days)), slag: 'ovrig', rubrik };
}

/** Earlier meetings; false for words that aren't that. */
export function lasTidigare({ data }: Lasning, mening: string): boolean {
  let utfall: 'bordlagd' | 'aterremitterad' = 'bordlagd';
  const times = [...mening.matchAll(tidpunkt())];
  for (const [, ord = '', day, nr] of times) {
    if (ord !== '') utfall = /^bord/iu.test(ord) ? 'bordlagd' : 'aterremitterad';
    const datum = dag(day);
    if (datum !== null) data.tidigare.push({ utfall, datum, paragraf: Number(nr) });
  }
  return times.length > 0;
}

function tidpunkt(): RegExp {
  const { source } = monster(String.raw`(bordlagt|återremitterat)?\s*den DAG,? §\s*(\d+)`);
  return new RegExp(source, 'giu');
}

/** Somebody jävig; false for words that aren't that. */
export function lasJav(l: Lasning, mening: string): boolean {
  const [, vilka = ''] = /^(.+?) deltar inte i handläggningen av .*jäv\.?$/u.exec(mening) ?? [];
  const personer = vilka === '' ? null : lasPersoner(l, vilka);
  for (const personId of personer ?? []) {
    l.data.jav.push({ personId, grund: 'p1', anmaldAv: 'sjalv' });
  }
  return personer !== null;
}

/** A row of those who get an extract. */
export function lasMottagare({ data }: Lasning, rad: string): Utdragsmottagare {
  const read = mottagareOf(normal(rad));
  data.mottagare.push(read);
  return read;
}

function mottagareOf(rad: string): Utdragsmottagare {
  const numbered = /^(\p{L}+) Handling (\d{4}) nr (\d+)$/u.exec(rad);
  if (numbered !== null) {
    const [, organ = '', ar, nr] = numbered;
    return { slag: 'numrerad_handling', organ, ar: Number(ar), nr: Number(nr) };
  }
  const [, skrivelse] = /^Skrivelse till (.+)$/u.exec(rad) ?? [];
  if (skrivelse !== undefined) return { slag: 'skrivelse', namn: skrivelse };
  const [, aterremiss] = /^(.+?) - återremiss$/iu.exec(rad) ?? [];
  if (aterremiss !== undefined) return { slag: 'aterremiss', namn: aterremiss };
  return { slag: 'utdrag', namn: rad };
}
