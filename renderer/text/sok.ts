import type { Sokhinder, Sokslag, Soktraff } from '../../shared/domain/sok.ts';
import { textMotesfil } from './motesfil.ts';
import { counted } from './sv.ts';

/** Counts are not carried further than this. */
const MOST_COUNTED = 1000;

const kinds: Record<Sokslag, readonly [one: string, many: string]> = {
  arende: ['ärende', 'ärenden'],
  handling: ['handling', 'handlingar'],
  sida: ['sida i filer', 'sidor i filer'],
};

export const textSok = {
  title: 'Sök',
  command: 'Sök i registret',
  keywords: ['hitta', 'leta', 'fritext', 'innehåll'],
  field: 'Sök i ärenden, handlingar och filer',
  placeholder: 'Diarienummer, rubrik, namn eller text i filer',
  kinds: 'Visa träffar i',
  kind: { arende: 'Ärenden', handling: 'Handlingar', sida: 'Filer' } satisfies Record<
    Sokslag,
    string
  >,
  results: 'Träffar',
  /** Null when the hits are sifted one by one and there may be more. */
  count: (slag: Sokslag, count: number, isAll: boolean) => {
    const [one, many] = kinds[slag];
    if (count > MOST_COUNTED) return `mer än 1 000 ${many}`;
    return isAll ? counted(count, one, many) : `minst ${counted(count, one, many)}`;
  },
  more: (slag: Sokslag) => `Visa fler ${kinds[slag][1]}`,
  searchFurther: 'Sök vidare längre bak i registret',
  /** Only PDF files have pages that are seen; other long texts are searched in parts. */
  page: (name: string, page: number) =>
    `${name}, ${page === 1 || /\.pdf$/iu.test(name) ? 'sidan' : 'del'} ${String(page)}`,
  replaced: 'ersatt version',
  makulerad: 'Makulerad',
  unregistered: 'Oregistrerat',
  hinder: {
    ej_bedomd: 'Ej bedömd',
    delvis: 'Delvis sekretess',
    sekretess: 'Sekretess',
    arbetsmaterial: 'Arbetsmaterial',
  } satisfies Record<Sokhinder, string>,
  hinderExplained: 'Får inte visas offentligt',
  startTitle: 'Vad letar du efter?',
  startText:
    'Sök på ett diarienummer som du minns det, på ord i rubriker och namn, eller på det som står i filerna. Orden hittas också böjda och som delar av längre ord.',
  noneTitle: 'Inget i registret svarar mot sökningen',
  noneText: (typed: string) => `Sökt: ${typed}`,
  onlyExcluded: 'Skriv också något som ska finnas, inte bara det som ska uteslutas.',
  clear: 'Rensa sökningen',
  failed: 'Sökningen gick inte att göra',
  hints: 'Så kan du skriva',
  hintRows: [
    ['2017KS/0305', 'ett diarienummer, hur det än skrivs: också 305 eller ks 2017/305'],
    ['bygglov skola', 'båda orden, i alla böjningar'],
    ['”nya skolan”', 'orden intill varandra, precis så'],
    ['skola ELLER förskola', 'något av orden'],
    ['skola -förskola', 'det första men inte det andra; INTE betyder detsamma'],
    ['rubrik:budget', 'bara i rubriken; part:, text:, handläggare: och dnr: likaså'],
    ['år:2015-2018', 'ärenden från de åren; status:avslutat tar dem i det läget'],
  ],
  palette: {
    handlingar: 'Handlingar',
    filer: 'I filer',
    everything: (typed: string) => `Sök efter ”${typed}” i hela registret`,
  },
} as const;

/** Which page of what was found; null for what isn't a page. */
export function placeOfHit({ fil, mote }: Pick<Soktraff, 'fil' | 'mote'>): string | null {
  if (fil !== null) return textSok.page(fil.namn, fil.sida);
  return mote && `${textMotesfil[mote.slag]}, sidan ${String(mote.sida)}`;
}
