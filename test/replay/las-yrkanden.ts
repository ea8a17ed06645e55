import type { Forslagsdel } from '../../shared/domain/forslag.ts';
import type { PersonId, UttalandeId, YrkandeId } from '../../shared/domain/id.ts';
import type { Yrkandesteg } from '../../shared/domain/yrkande.ts';
import { lasForslag, lasPersoner, lasYttrande, nyttForslag } from './lasning.ts';
import type { Lasning } from './lasning.ts';

const HANDORD = ['första', 'andra', 'tredje', 'fjärde'];
const I_HAND = /(?:, | och |^)i (\p{Ll}+) hand /u;
const DELTAR_EJ =
  /^(.+?) (?:anmäler att (han|hon|hen|de) )?(?:inte deltar|deltar inte) i beslutet(?: med hänvisning till (.+?))?\.?$/u;

/** A sentence of the yrkanden; false for words that aren't understood. */
export function lasYrkande(l: Lasning, mening: string): boolean {
  return lasDeltarEj(l, mening) || lasVidare(l, mening) || lasYrkar(l, mening);
}

/** That somebody takes no part; said twice it is one fact. */
export function lasDeltarEj(l: Lasning, mening: string): boolean {
  const [, vilka = '', pronomen, varfor] = DELTAR_EJ.exec(mening) ?? [];
  const personer = vilka === '' ? null : lasPersoner(l, vilka);
  if (personer === null) return false;
  if (pronomen !== undefined) l.register.setPronomen(personer, pronomen);
  const key = [...personer].sort().join();
  const isKnown = l.data.uttalanden.some(
    (one) => one.slag === 'deltar_ej' && [...one.personer].sort().join() === key,
  );
  const hanvisning = varfor === undefined ? null : lasYttrande(l, varfor);
  if (!isKnown) {
    l.data.uttalanden.push({
      ...{ id: l.register.newId() as UttalandeId, slag: 'deltar_ej', personer, partier: [] },
      ...{ datum: null, hanvisning, text: '' },
    });
  }
  return true;
}

function lasVidare(l: Lasning, mening: string): boolean {
  const pattern = /^(?:Vidare|Dessutom) yrkar (.+?) ((?:bifall|avslag|att|i första hand) .+?)\.?$/u;
  const [, vilka = '', onskan = ''] = pattern.exec(mening) ?? [];
  const personer = vilka === '' ? null : lasPersoner(l, vilka);
  return personer !== null && spara(l, personer, onskan);
}

function lasYrkar(l: Lasning, mening: string): boolean {
  const pattern = /^(.+?)(?: yrkar)? ((?:bifall till|avslag på|att|i första hand) .+?)\.?$/u;
  const [, vilka = '', onskan = ''] = pattern.exec(mening) ?? [];
  const personer = vilka === '' ? null : lasPersoner(l, vilka);
  return personer !== null && spara(l, personer, onskan);
}

function spara(l: Lasning, framstallare: PersonId[], text: string): boolean {
  const [, onskan = text, varfor] = /^(.+) med hänvisning till (yttrande.+)$/u.exec(text) ?? [];
  const steg = lasSteg(l, framstallare, onskan);
  if (steg === null) return false;
  const hanvisning = varfor === undefined ? null : lasYttrande(l, varfor);
  const id = l.register.newId() as YrkandeId;
  l.data.yrkanden.push({ id, framstallare, steg, hanvisning, aterkallat: false });
  return true;
}

function lasSteg(l: Lasning, personer: readonly PersonId[], text: string): Yrkandesteg[] | null {
  if (!I_HAND.test(text)) return lasOnskningar(l, personer, text, 1);
  const [, ...parts] = text.split(I_HAND);
  const ranked = Array.from({ length: parts.length / 2 }, (_, index) => {
    const hand = HANDORD.indexOf(parts[2 * index] ?? '') + 1;
    return lasOnskningar(l, personer, parts[2 * index + 1] ?? '', hand);
  });
  return ranked.every((one) => one !== null) ? ranked.flat() : null;
}

function lasOnskningar(
  l: Lasning,
  personer: readonly PersonId[],
  text: string,
  hand: number,
): Yrkandesteg[] | null {
  const wishes = text.split(/(?:,| och| samt) (?=avslag på |bifall till |att )/u);
  const steg = wishes.map((wish) => lasOnskning(l, personer, wish, hand));
  return steg.every((one) => one !== null) ? steg : null;
}

function lasOnskning(
  l: Lasning,
  personer: readonly PersonId[],
  text: string,
  hand: number,
): Yrkandesteg | null {
  const [, sats] = /^att (.+)$/u.exec(text) ?? [];
  if (sats !== undefined) {
    return { hand, hallning: 'bifall', forslag: [lasSats(l, personer, sats)] };
  }
  const [, ord, vad = ''] = /^(bifall till|avslag på) (.+)$/u.exec(text) ?? [];
  const hallning = ord === 'bifall till' ? 'bifall' : 'avslag';
  if (/^övriga yrkanden$/u.test(vad)) return { hand, hallning, forslag: null };
  const forslag = lasUppraknade(l, vad);
  return ord === undefined || forslag === null ? null : { hand, hallning, forslag };
}

/** What is demanded with "att": to decide another day, or something with no other name. */
function lasSats(l: Lasning, personer: readonly PersonId[], sats: string): Forslagsdel {
  const [, enligt] = /^ärendet (?:ska )?återremitteras(?: enligt (.+))?$/u.exec(sats) ?? [];
  if (enligt !== undefined) {
    const del = lasForslag(l, enligt.replace(/^yrkande/u, 'återremissyrkande'));
    if (del !== null) return del;
  }
  const slag = /^ärendet (?:ska )?återremitteras/u.test(sats)
    ? 'aterremiss'
    : /^ärendet (?:ska )?bordlägg/u.test(sats)
      ? 'bordlaggning'
      : 'eget';
  const known = l.data.forslag.find((one) => one.slag === slag && one.sats === sats);
  const made = () => nyttForslag(l.data, l.register, { slag, sats, personer: [...personer] });
  const { id } = known ?? made();
  return { forslagId: id, punkter: [] };
}

/** Several proposals after each other. */
export function lasUppraknade(l: Lasning, text: string): Forslagsdel[] | null {
  const names = text.split(
    /(?:,| och| samt) (?=(?:reviderat )?\p{L}*yrkande|punkt(?:en|erna)? \d|\p{Ll}+s förslag)/u,
  );
  const forslag = names.map((name) => lasForslag(l, name));
  return forslag.every((del) => del !== null) ? forslag : null;
}
