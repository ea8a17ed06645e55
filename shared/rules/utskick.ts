import type { UtskickBeslut, Utskickspost } from '../document/utskick-facts.ts';
import { Kanal } from '../domain/sandlista.ts';

/** Everything one recipient gets at one address in one way. */
export interface Forsandelse {
  readonly mottagare: string;
  readonly adressrader: readonly string[];
  readonly epost: string;
  readonly kanal: Kanal;
  /** In the order of the decisions. */
  readonly poster: readonly Utskickspost[];
}

const { compare } = new Intl.Collator('sv', { numeric: true });

/**
 * Rows gathered into one sending for each recipient, address and way of sending, recipients in
 * Swedish order. Within a sending the decisions come in theirs: by day, then by §.
 */
export function forsandelser(
  beslut: readonly UtskickBeslut[],
  poster: readonly Utskickspost[],
): Forsandelse[] {
  const order = new Map(inOrder(beslut).map(({ nyckel }, place) => [nyckel, place]));
  const placeOf = ({ beslutNyckel }: Utskickspost) => order.get(beslutNyckel) ?? order.size;
  const groups = Map.groupBy(poster, addressOf).values();
  return [...groups].flatMap((group) => sendingOf(group, placeOf)).toSorted(byRecipient);
}

/** Decisions as they are read: by day, then by §, those without one last. */
export function inOrder(beslut: readonly UtskickBeslut[]): UtskickBeslut[] {
  const nr = ({ paragraf }: UtskickBeslut) => paragraf ?? Number.MAX_SAFE_INTEGER;
  return beslut.toSorted((a, b) => compare(a.datum, b.datum) || nr(a) - nr(b));
}

/** What is put in envelopes: these ways have an address to print. */
export function isPaKuvert({ kanal }: Pick<Utskickspost, 'kanal'>): boolean {
  return kanal === 'post' || kanal === 'internpost';
}

/** What is printed and handed over or put in an envelope. */
export function isPaPapper({ kanal }: Pick<Utskickspost, 'kanal'>): boolean {
  return isPaKuvert({ kanal }) || kanal === 'fysiskt';
}

export interface Utskicksantal {
  readonly mottagare: number;
  readonly handlingar: number;
}

/** How many sendings and how many papers in them there are in each way. */
export function countByKanal(all: readonly Forsandelse[]): Map<Kanal, Utskicksantal> {
  const own = Map.groupBy(all, ({ kanal }) => kanal);
  const used = Kanal.options.filter((kanal) => own.has(kanal));
  return new Map(used.map((kanal) => [kanal, countOf(own.get(kanal) ?? [])]));
}

/** How many sendings there are, and papers in all of them. */
export function countOf(all: readonly Forsandelse[]): Utskicksantal {
  const poster = all.flatMap((one) => one.poster);
  return {
    mottagare: all.length,
    handlingar: poster.reduce((sum, { antal }) => sum + antal, 0),
  };
}

function sendingOf(
  group: readonly Utskickspost[],
  placeOf: (post: Utskickspost) => number,
): Forsandelse[] {
  const poster = group.toSorted((a, b) => placeOf(a) - placeOf(b));
  const [first] = poster;
  if (first === undefined) return [];
  const { mottagare, adressrader, epost, kanal } = first;
  return [{ mottagare, adressrader, epost, kanal, poster }];
}

/** The same name, address and way, however they are spaced and capitalised. */
function addressOf({ mottagare, adressrader, epost, kanal }: Utskickspost): string {
  const where = kanal === 'epost' ? [epost] : adressrader;
  return [kanal, mottagare, ...where].map(fold).join('\n');
}

function byRecipient(a: Forsandelse, b: Forsandelse): number {
  const where = (one: Forsandelse) => [...one.adressrader, one.epost].join('\n');
  return (
    compare(a.mottagare, b.mottagare) ||
    compare(a.kanal, b.kanal) ||
    compare(where(a), where(b)) ||
    // What reads as the same still has one order.
    (addressKey(a) < addressKey(b) ? -1 : 1)
  );
}

function addressKey({ mottagare, adressrader, epost }: Forsandelse): string {
  return [mottagare, ...adressrader, epost].join('\n');
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
