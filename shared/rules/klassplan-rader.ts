import { KlassData, MAX_KLASSER } from '../domain/klassplan.ts';
import type { KlassradFel } from '../domain/klassplan.ts';
import { foldHead } from './filrad.ts';
import type { Filrad } from './filrad.ts';

export interface LastaKlasser {
  readonly klasser: readonly KlassData[];
  readonly fel: readonly KlassradFel[];
}

type Kolumn = 'kod' | 'rubrik' | 'gallring';
type Kolumner = Readonly<Record<Kolumn, number>>;
type Regel = KlassradFel['regel'];

/** Heads that plans in use have over their columns, folded by {@link foldHead}. */
const HEADS: Readonly<Record<Kolumn, readonly string[]>> = {
  kod: ['kod', 'klass', 'klasskod', 'klassnr', 'klassnummer', 'beteckning', 'nr', 'nummer'],
  rubrik: ['rubrik', 'benamning', 'namn', 'klassrubrik', 'klassnamn', 'process', 'titel'],
  gallring: ['gallring', 'gallringsregel', 'gallringsfrist', 'bevarasgallras', 'bevaragallra'],
};
/** Without heads the columns stand in this order. */
const NO_HEADS: Kolumner = { kod: 0, rubrik: 1, gallring: 2 };
/** Faults told of; after so many the file is the wrong one. */
const MAX_FEL = 50;

const RULES: Readonly<Record<string, Regel>> = {
  too_long: 'for_lang',
  control_character: 'ogiltigt_tecken',
  invalid_class: 'kod_ogiltig',
};

/**
 * The classes that the rows of a file state, and everything that is wrong with it. The columns are
 * found by their heads, or taken in the order code, name, disposal rule.
 */
export function readKlasser(rows: readonly Filrad[]): LastaKlasser {
  const filled = rows.filter(({ falt }) => falt.some((text) => text.trim() !== ''));
  const [first] = filled;
  if (!first) return failed('inga_klasser', 1);
  const heads = headsOf(first);
  if (heads === null && !startsWithCode(first)) return failed('kolumn_saknas', first.rad, 'Kod');
  if (heads?.rubrik === -1) return failed('kolumn_saknas', first.rad, 'Rubrik');
  const body = heads === null ? filled : filled.slice(1);
  if (body.length === 0) return failed('inga_klasser', first.rad);
  if (body.length > MAX_KLASSER) return failed('for_manga', first.rad, String(MAX_KLASSER));
  return readRows(body, heads ?? NO_HEADS);
}

/** What a disposal rule says: kept, or culled after a number of years. Words alone say neither. */
export function readGallring(text: string): Pick<KlassData, 'bevaras' | 'gallringsfristAr'> {
  const years = /(?<!\d)(\d{1,3})(?=\s*år(?!\p{L})|$)/iu.exec(text.trim())?.[1];
  const bevaras = /^bevara/iu.test(text.trim());
  return { bevaras, gallringsfristAr: bevaras || years === undefined ? null : Number(years) };
}

function readRows(rows: readonly Filrad[], kolumner: Kolumner): LastaKlasser {
  const klasser: KlassData[] = [];
  const fel: KlassradFel[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const read = readRow(row, kolumner);
    if ('regel' in read) fel.push(read);
    else if (lines.has(read.kod))
      fel.push({ rad: row.rad, regel: 'kod_upprepad', varde: read.kod });
    else {
      lines.set(read.kod, row.rad);
      klasser.push(read);
    }
  }
  return { klasser, fel: fel.slice(0, MAX_FEL) };
}

function readRow({ rad, falt }: Filrad, kolumner: Kolumner): KlassData | KlassradFel {
  const cell = (kolumn: Kolumn) => (falt[kolumner[kolumn]] ?? '').trim().replaceAll(/\s+/gu, ' ');
  // "1.7." and "1.7" are the same class to those who write them.
  const kod = cell('kod').replace(/\.$/u, '');
  const [rubrik, gallringsregel] = [cell('rubrik'), cell('gallring')];
  if (kod === '') return { rad, regel: 'kod_saknas', varde: rubrik };
  if (rubrik === '') return { rad, regel: 'rubrik_saknas', varde: kod };
  const data = { kod, rubrik, gallringsregel, ...readGallring(gallringsregel) };
  const parsed = KlassData.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path[0];
  const varde = field === 'rubrik' ? rubrik : field === 'gallringsregel' ? gallringsregel : kod;
  return { rad, regel: RULES[issue?.message ?? ''] ?? 'otolkbar', varde: varde.slice(0, 60) };
}

/** Where each column stands, or null when the first row has no head over the codes. */
function headsOf({ falt }: Filrad): Kolumner | null {
  const heads = falt.map(foldHead);
  const at = (kolumn: Kolumn) => heads.findIndex((head) => HEADS[kolumn].includes(head));
  return at('kod') < 0 ? null : { kod: at('kod'), rubrik: at('rubrik'), gallring: at('gallring') };
}

function startsWithCode({ falt }: Filrad): boolean {
  return /^\d[\p{L}\d.]*$/u.test(falt[0]?.trim() ?? '');
}

function failed(regel: Regel, rad: number, varde = ''): LastaKlasser {
  return { klasser: [], fel: [{ rad, regel, varde }] };
}
