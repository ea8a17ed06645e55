import { DelegationspunktData, MAX_DELEGATIONSPUNKTER } from '../domain/delegation.ts';
import type { Delegatslag, DelegationsradFel } from '../domain/delegation.ts';
import { foldHead } from './filrad.ts';
import type { Filrad } from './filrad.ts';

export interface LastaPunkter {
  readonly punkter: readonly DelegationspunktData[];
  readonly fel: readonly DelegationsradFel[];
}

type Kolumn = 'nummer' | 'arendegrupp' | 'delegat' | 'vidare' | 'villkor' | 'lagrum' | 'anmals';
type Kolumner = Readonly<Record<Kolumn, number>>;
type Regel = DelegationsradFel['regel'];

/** Heads that orders in use have over their columns, folded by {@link foldHead}. */
const HEADS: Readonly<Record<Kolumn, readonly string[]>> = {
  nummer: ['nummer', 'nr', 'punkt', 'arendenr', 'beteckning', 'kod'],
  arendegrupp: ['arendegrupp', 'arende', 'arendetyp', 'grupp', 'beslut', 'beskrivning'],
  delegat: ['delegat', 'delegerattill', 'beslutsfattare', 'delegaterminst', 'lagstadelegat'],
  vidare: ['vidaredelegering', 'vidaredelegat', 'vidaredelegerattill', 'vidaretill'],
  villkor: ['villkor', 'anmarkning', 'kommentar', 'begransning', 'anvisning'],
  lagrum: ['lagrum', 'lag', 'lagstod', 'forfattning'],
  anmals: ['anmals', 'anmalan', 'anmalstillnamnden', 'anmalsnamnden', 'aterrapportering'],
};
const NEEDED = { nummer: 'Nummer', arendegrupp: 'Ärendegrupp', delegat: 'Delegat' } as const;

/** How each kind of delegate is written; the first that fits. All others are employees' titles. */
const KINDS: readonly (readonly [RegExp, Delegatslag])[] = [
  [/presidi/iu, 'presidium'],
  [/utskott/iu, 'utskott'],
  [/ordförande/iu, 'ordforande'],
  [/ersättare/iu, 'ersattare'],
  [/ledam/iu, 'ledamot'],
  [/(?:förvaltnings|kommun|social|skol|kultur|miljö)(?:chef|direktör)/iu, 'forvaltningschef'],
  [/\p{L}/u, 'anstalld'],
];
const YES = ['', 'ja', 'j', 'x', 'anmals'];
const NO = ['nej', 'n', 'anmalsej', 'anmalsinte'];
/** Faults told of; after so many the file is the wrong one. */
const MAX_FEL = 50;

const RULES: Readonly<Record<string, Regel>> = {
  too_long: 'for_lang',
  control_character: 'ogiltigt_tecken',
  only_chief_hands_on: 'vidare_ej_tillaten',
};

/** The points that the rows of a file state, and everything that is wrong with it. */
export function readDelegationsordning(rows: readonly Filrad[]): LastaPunkter {
  const [first, ...body] = rows.filter(({ falt }) => falt.some((text) => text.trim() !== ''));
  if (!first) return failed('inga_punkter', 1);
  const kolumner = columnsOf(first);
  for (const [kolumn, title] of Object.entries(NEEDED) as [keyof typeof NEEDED, string][])
    if (kolumner[kolumn] < 0) return failed('kolumn_saknas', first.rad, title);
  if (body.length === 0) return failed('inga_punkter', first.rad);
  if (body.length > MAX_DELEGATIONSPUNKTER)
    return failed('for_manga', first.rad, String(MAX_DELEGATIONSPUNKTER));
  return readRows(body, kolumner);
}

/** The kind of delegate that a title or seat names; an employee unless it says something else. */
export function readDelegatslag(text: string): Delegatslag | null {
  return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function columnsOf({ falt }: Filrad): Kolumner {
  const heads = falt.map(foldHead);
  const at = (kolumn: Kolumn) => heads.findIndex((head) => HEADS[kolumn].includes(head));
  return {
    ...{ nummer: at('nummer'), arendegrupp: at('arendegrupp'), delegat: at('delegat') },
    ...{ vidare: at('vidare'), villkor: at('villkor'), lagrum: at('lagrum') },
    anmals: at('anmals'),
  };
}

function readRows(rows: readonly Filrad[], kolumner: Kolumner): LastaPunkter {
  const punkter: DelegationspunktData[] = [];
  const fel: DelegationsradFel[] = [];
  const known = new Set<string>();
  for (const row of rows) {
    const read = readRow(row, kolumner);
    if ('regel' in read) fel.push(read);
    else if (known.has(read.nummer))
      fel.push({ rad: row.rad, regel: 'nummer_upprepat', varde: read.nummer });
    else {
      known.add(read.nummer);
      punkter.push(read);
    }
  }
  return { punkter, fel: fel.slice(0, MAX_FEL) };
}

function readRow(
  { rad, falt }: Filrad,
  kolumner: Kolumner,
): DelegationspunktData | DelegationsradFel {
  const cell = (kolumn: Kolumn) => (falt[kolumner[kolumn]] ?? '').trim().replaceAll(/\s+/gu, ' ');
  const [nummer, arendegrupp, delegat] = [cell('nummer'), cell('arendegrupp'), cell('delegat')];
  if (nummer === '') return { rad, regel: 'nummer_saknas', varde: arendegrupp.slice(0, 60) };
  if (arendegrupp === '') return { rad, regel: 'arendegrupp_saknas', varde: nummer };
  if (delegat === '') return { rad, regel: 'delegat_saknas', varde: nummer };
  const delegatslag = readDelegatslag(delegat);
  if (delegatslag === null) return { rad, regel: 'delegat_okand', varde: delegat };
  const anmals = readAnmals(cell('anmals'));
  if (anmals === null) return { rad, regel: 'anmals_okant', varde: cell('anmals').slice(0, 60) };
  const data = {
    ...{ nummer, arendegrupp, delegatslag, delegat, vidaredelegat: cell('vidare') },
    ...{ villkor: cell('villkor'), lagrum: cell('lagrum'), anmals, avslutad: null },
  };
  const parsed = DelegationspunktData.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const wrong = String(data[issue?.path[0] as keyof typeof data]);
  return { rad, regel: RULES[issue?.message ?? ''] ?? 'otolkbar', varde: wrong.slice(0, 60) };
}

function readAnmals(text: string): boolean | null {
  const folded = foldHead(text);
  if (YES.includes(folded)) return true;
  return NO.includes(folded) ? false : null;
}

function failed(regel: Regel, rad: number, varde = ''): LastaPunkter {
  return { punkter: [], fel: [{ rad, regel, varde }] };
}
