import { parseDay } from '../domain/datum.ts';
import { MAX_MANDAT, MandatData } from '../domain/mandat.ts';
import type { MandatradFel } from '../domain/mandat.ts';
import type { Parti } from '../domain/parti.ts';
import { fullName } from '../domain/person.ts';
import type { Person } from '../domain/person.ts';
import type { Uppdrag, Uppdragsroll } from '../domain/uppdrag.ts';
import { foldHead } from './filrad.ts';
import type { Filrad } from './filrad.ts';
import { mandatroll } from './mandatroll.ts';
import { splitName } from './personnamn.ts';
import { overlap } from './uppdrag.ts';

export interface LastaMandat {
  readonly mandat: readonly MandatData[];
  readonly fel: readonly MandatradFel[];
}

/** What the register knows that a row can mean. */
export interface Mandatkunskap {
  readonly partier: readonly Parti[];
  readonly personer: readonly Person[];
  /** Tasks in the body, over all times. */
  readonly uppdrag: readonly Uppdrag[];
  /** What a row without a first day begins with. */
  readonly today: string;
}

type Kolumn = 'roll' | 'namn' | 'parti' | 'fran' | 'till' | 'ordning';
type Kolumner = Readonly<Record<Kolumn, number>>;
type Regel = MandatradFel['regel'];

/** Heads that lists in use have over their columns, folded by {@link foldHead}. */
const HEADS: Readonly<Record<Kolumn, readonly string[]>> = {
  roll: ['roll', 'uppdrag', 'befattning', 'funktion'],
  namn: ['namn', 'fornamnochefternamn', 'person', 'ledamot'],
  parti: ['parti', 'partibeteckning', 'partikod'],
  fran: ['fran', 'franochmed', 'from', 'franom', 'start', 'startdatum', 'tilltrade'],
  till: ['till', 'tillochmed', 'tom', 'slut', 'slutdatum', 'avgang'],
  ordning: ['ordning', 'nr', 'nummer', 'platsnr', 'inkallelseordning', 'turordning'],
};
/** Faults told of; after so many the file is the wrong one. */
const MAX_FEL = 50;
const RULES: Readonly<Record<string, Regel>> = {
  too_long: 'for_lang',
  control_character: 'ogiltigt_tecken',
  period_backwards: 'till_fore_fran',
};

class Radfel extends Error {
  readonly regel: Regel;
  readonly varde: string;
  constructor(regel: Regel, varde: string) {
    super(regel);
    this.regel = regel;
    this.varde = varde;
  }
}

/**
 * Those elected as the rows of a file state, and everything that is wrong with it. The columns are
 * found by their heads; role and name are needed. A person is known by the whole name.
 */
export function readMandat(rows: readonly Filrad[], known: Mandatkunskap): LastaMandat {
  const [first, ...body] = rows.filter(({ falt }) => falt.some((text) => text.trim() !== ''));
  if (!first) return failed('inga_rader', 1);
  const kolumner = columnsOf(first);
  if (kolumner.roll < 0) return failed('kolumn_saknas', first.rad, 'Roll');
  if (kolumner.namn < 0) return failed('kolumn_saknas', first.rad, 'Namn');
  if (body.length === 0) return failed('inga_rader', first.rad);
  if (body.length > MAX_MANDAT) return failed('for_manga', first.rad, String(MAX_MANDAT));
  return readRows(body, kolumner, known);
}

function readRows(rows: readonly Filrad[], kolumner: Kolumner, known: Mandatkunskap): LastaMandat {
  const mandat: MandatData[] = [];
  const fel: MandatradFel[] = [];
  for (const { rad, falt } of rows) {
    const cell = (kolumn: Kolumn) => (falt[kolumner[kolumn]] ?? '').trim().replaceAll(/\s+/gu, ' ');
    try {
      const one = readRow(cell, known);
      if (mandat.some((other) => isSame(one, other))) throw new Radfel('upprepad', cell('namn'));
      mandat.push(one);
    } catch (error) {
      if (!(error instanceof Radfel)) throw error;
      fel.push({ rad, regel: error.regel, varde: error.varde.slice(0, 60) });
    }
  }
  return { mandat, fel: fel.slice(0, MAX_FEL) };
}

function readRow(cell: (kolumn: Kolumn) => string, known: Mandatkunskap): MandatData {
  const roll = mandatroll(cell('roll'));
  if (roll === null) throw new Radfel('roll_okand', cell('roll'));
  const name = splitName(cell('namn'));
  if (name === null) throw new Radfel('namn_ofullstandigt', cell('namn'));
  const { parti, ...names } = name;
  const fran = dayOf(cell('fran'), known.today) ?? known.today;
  const personId = personOf(names, known.personer);
  const parsed = MandatData.safeParse({
    ...{ roll, ...names, personId, fran, till: dayOf(cell('till'), known.today) },
    ...{ partiId: partiOf(cell('parti') || parti, known.partier, fran) },
    ordning: orderOf(cell('ordning')),
  });
  if (!parsed.success) {
    throw new Radfel(RULES[parsed.error.issues[0]?.message ?? ''] ?? 'otolkbar', cell('namn'));
  }
  if (isHeld(parsed.data, known.uppdrag)) throw new Radfel('finns_redan', cell('namn'));
  return parsed.data;
}

function dayOf(text: string, today: string): string | null {
  if (text === '') return null;
  const day = parseDay(text, today);
  if (day === null) throw new Radfel('dag_okand', text);
  return day;
}

function orderOf(text: string): number {
  if (text === '') return 0;
  if (!/^\d{1,3}$/u.test(text)) throw new Radfel('ordning_okand', text);
  return Number(text);
}

function partiOf(kod: string, partier: readonly Parti[], day: string): Parti['id'] | null {
  if (kod === '' || kod === '-') return null;
  const fits = partier.filter((one) => one.kod.toLowerCase() === kod.toLowerCase());
  const found = fits.find(({ giltigTill }) => giltigTill === null || day <= giltigTill) ?? fits[0];
  if (!found) throw new Radfel('parti_okant', kod);
  return found.id;
}

function personOf(
  names: Pick<Person, 'fornamn' | 'efternamn'>,
  personer: readonly Person[],
): Person['id'] | null {
  const wanted = fullName(names).toLowerCase();
  const fits = personer.filter(
    (one) => one.sammanslagenMed === null && fullName(one).toLowerCase() === wanted,
  );
  if (fits.length > 1) throw new Radfel('flera_med_namnet', fullName(names));
  return fits[0]?.id ?? null;
}

function isSame(one: MandatData, other: MandatData): boolean {
  const isOne = fullName(one).toLowerCase() === fullName(other).toLowerCase();
  return isOne && one.roll === other.roll && overlap(one, other);
}

function isHeld(one: MandatData, uppdrag: readonly Uppdrag[]): boolean {
  const own = (roll: Uppdragsroll) => roll === one.roll;
  return uppdrag.some(
    (held) => held.personId === one.personId && own(held.roll) && overlap(held, one),
  );
}

function columnsOf({ falt }: Filrad): Kolumner {
  const heads = falt.map(foldHead);
  const at = (kolumn: Kolumn) => heads.findIndex((head) => HEADS[kolumn].includes(head));
  return {
    ...{ roll: at('roll'), namn: at('namn'), parti: at('parti') },
    ...{ fran: at('fran'), till: at('till'), ordning: at('ordning') },
  };
}

function failed(regel: Regel, rad: number, varde = ''): LastaMandat {
  return { mandat: [], fel: [{ rad, regel, varde }] };
}
