import type { Avsnittstyp } from '../../domain/avsnitt.ts';
import { AVSNITTSRUBRIK } from '../mall.ts';

/** Headings that papers have besides the usual ones, by kind of section; written folded. */
const VARIANTS: Partial<Record<Avsnittstyp, readonly string[]>> = {
  beslutsforslag: [
    ...['forslag till beslut', 'forvaltningens forslag till beslut', 'beslutsforslag'],
    ...['forslag till beslut i namnden', 'namndens forslag till beslut', 'forslag till yttrande'],
    ...['forvaltningens forslag', 'kontorets forslag till beslut', 'forslag'],
    ...['kommunstyrelsens forslag till beslut', 'stadsledningskontorets forslag till beslut'],
  ],
  beslutsniva: ['beslutsniva', 'beslutande organ', 'beslutsinstans'],
  sammanfattning: ['sammanfattning', 'sammanfattning av arendet', 'arendet i korthet'],
  beredning: ['arendets beredning', 'beredning', 'beredning av arendet', 'remissens beredning'],
  bakgrund: ['bakgrund', 'bakgrund till arendet', 'bakgrund och syfte'],
  arendet: ['arendet', 'remissen', 'remissens innehall', 'motionen', 'arendets innehall'],
  arendebeskrivning: ['arendebeskrivning', 'beskrivning av arendet', 'redogorelse for arendet'],
  synpunkter: [
    ...['forvaltningens synpunkter', 'forvaltningens synpunkter och forslag', 'synpunkter'],
    ...['namndens synpunkter', 'kontorets synpunkter', 'forvaltningens yttrande'],
    ...['synpunkter och forslag', 'stadsledningskontorets synpunkter'],
  ],
  bedomning: [
    ...['bedomning', 'forvaltningens bedomning', 'bedomning och motivering', 'overvaganden'],
    ...['forvaltningens overvaganden', 'analys', 'motivering', 'skal for beslutet'],
  ],
  konsekvens_ekonomi: [
    ...['ekonomiska konsekvenser', 'ekonomi', 'ekonomisk bedomning', 'konsekvenser for ekonomin'],
    ...['ekonomiska konsekvenser och finansiering', 'finansiering', 'kostnader och finansiering'],
  ],
  konsekvens_miljo: ['konsekvenser for miljon', 'miljokonsekvenser', 'miljo och klimat'],
  konsekvens_medborgare: ['konsekvenser for medborgarna', 'konsekvenser for invanarna'],
  konsekvens_barn: [
    ...['konsekvenser for barn', 'konsekvenser for barn och unga', 'barnkonsekvensanalys'],
    ...['barnperspektiv', 'barnrattsperspektiv', 'provning av barnets basta', 'barnets basta'],
  ],
  konsekvens_jamstalldhet: [
    ...['konsekvenser for jamstalldheten', 'jamstalldhetsanalys', 'jamstalldhet'],
    ...['jamstalldhets och mangfaldsanalys', 'jamstalldhetskonsekvenser'],
  ],
  konsekvens_personal: ['konsekvenser for personalen', 'personella konsekvenser'],
  samverkan: ['samverkan', 'facklig samverkan', 'samrad', 'samverkan och samrad'],
  tidplan: ['tidplan', 'tidsplan', 'genomforande och tidplan'],
  avslutande_forslag: [],
  handlingar: [
    ...['handlingar i arendet', 'beslutsunderlag', 'underlag for beslut', 'arendets handlingar'],
    ...['underlag', 'handlingar'],
  ],
  bilagor: ['bilagor', 'bilaga'],
  sandlista: [
    ...[
      'sandlista',
      'sandlista for beslutsexpediering',
      'beslutet skickas till',
      'expedieras till',
    ],
    ...[
      'beslutet ska skickas till',
      'beslut skickas till',
      'kopia till',
      'beslutet expedieras till',
    ],
  ],
  underskrifter: ['underskrifter', 'underskrift'],
};

/** Lower case without accents and signs, so that text read by OCR is known too. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

const KNOWN = new Map<string, Avsnittstyp>(
  (Object.keys(AVSNITTSRUBRIK) as Avsnittstyp[])
    .filter((typ) => typ !== 'fri' && typ !== 'avslutande_forslag')
    .flatMap((typ) =>
      [folded(AVSNITTSRUBRIK[typ]), ...(VARIANTS[typ] ?? [])].map((key) => [key, typ]),
    ),
);

/** The longest heading that is looked for. */
const MAX_HEADING = 60;

/**
 * Which kind of section a heading begins, or null for one that isn't known. Numbers before it and
 * a colon after it are let pass, and in a longer one a letter or two that OCR has mistaken.
 */
export function knownHeading(text: string): Avsnittstyp | null {
  if (text.length > MAX_HEADING || /[.!?;,]$/u.test(text)) return null;
  const key = folded(text.replace(/^\d+(?:\.\d+)*\.?\s+/u, ''));
  const exact = KNOWN.get(key);
  if (exact !== undefined || key.length < 10) return exact ?? null;
  for (const [known, typ] of KNOWN) if (isNear(key, known)) return typ;
  return null;
}

/** One letter mistaken for each twelve; none added and none lost. */
function isNear(key: string, known: string): boolean {
  if (key.length !== known.length) return false;
  const allowed = Math.floor(known.length / 12) + (known.length >= 10 ? 1 : 0);
  let mistaken = 0;
  for (let index = 0; index < key.length; index += 1) {
    if (key[index] !== known[index]) mistaken += 1;
    if (mistaken > allowed) return false;
  }
  return true;
}
