import type { Utskicksrad } from '../contract/utskick.ts';
import type { UtskickBeslut, Utskickspost } from '../document/utskick-facts.ts';
import type { Expedieringsrad } from '../domain/expediering.ts';
import { SandlistepostId } from '../domain/id.ts';
import type { Sandlistepost } from '../domain/sandlista.ts';
import { isApproved, isWaiting, lastHandelse, tillstandOf } from './expediering.ts';
import type { Forsandelse } from './utskick.ts';

/** Most lines of an address; more are joined with the last of them. */
const MOST_ROWS = 6;
const LONGEST = 100;

/** Lines of an address as they are printed, at most six of them. */
export function adressrader(adress: string): string[] {
  const rows = adress
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');
  const last = rows.slice(MOST_ROWS - 1).join(', ');
  const kept = [...rows.slice(0, MOST_ROWS - 1), ...(last === '' ? [] : [last])];
  return kept.map((row) => row.slice(0, LONGEST).trim());
}

type Tillstand = 'klar' | 'ej_justerad' | 'skickad';

/** Where each recipient of a list stands: to be sent, not approved yet, or sent. */
export function tillstand({ lista, lage }: Expedieringsrad, dag: string): Tillstand[] {
  if (lista === null || lage === null) return [];
  const approved = isApproved(lage, dag);
  return lista.poster.map(({ id }) => {
    if (!isWaiting(tillstandOf(lage, id))) return 'skickad';
    return approved ? 'klar' : 'ej_justerad';
  });
}

/** The recipients of a list that may be sent theirs and haven't been, as papers take them. */
export function utskicksposter(rad: Expedieringsrad, dag: string): Utskickspost[] {
  const { beslut, lista, lage } = rad;
  if (lista === null || lage === null || beslut.datum === null) return [];
  const ready = tillstand(rad, dag);
  return lista.poster
    .filter((_, index) => ready[index] === 'klar')
    .map((post) => {
      const last = lastHandelse(lage, post.id);
      const sent = last?.handelse === 'retur' ? null : last;
      return {
        ...{ nyckel: post.id, beslutNyckel: lista.id, ...withAddress(post) },
        ...{ expedierad: sent?.datum ?? null, expedieradAv: sent?.av ?? '' },
      };
    });
}

/** A sending as it is shown before it goes. */
export function vyrad(
  one: Forsandelse,
  beslut: readonly UtskickBeslut[],
  maskerade: ReadonlyMap<string, string>,
): Utskicksrad {
  const { mottagare, adressrader: rows, epost, kanal } = one;
  return {
    ...{ mottagare, adressrader: [...rows], epost, kanal, hinder: hinderFor(one) },
    poster: one.poster.map(({ nyckel, beslutNyckel, antal, kopietyp: version }) => {
      const about = beslut.find((known) => known.nyckel === beslutNyckel);
      const postId = SandlistepostId.parse(nyckel);
      const rubrik = about?.rubrik ?? '';
      const saknarFil = !hasPapper({ nyckel, kopietyp: version }, maskerade);
      return { postId, nr: about?.paragraf ?? null, rubrik, antal, version, saknarFil };
    }),
  };
}

/** Whether there is something to send: a masked copy is only the file that was chosen for it. */
export function hasPapper(
  { nyckel, kopietyp }: Pick<Utskickspost, 'nyckel' | 'kopietyp'>,
  maskerade: ReadonlyMap<string, string>,
): boolean {
  return kopietyp !== 'maskerad' || maskerade.has(nyckel);
}

/** What hinders a sending from reaching anybody. */
function hinderFor({ kanal, epost, adressrader: rows }: Forsandelse): Utskicksrad['hinder'] {
  if (kanal === 'epost' && !epost.includes('@')) return 'epost_saknas';
  return kanal === 'post' && rows.length === 0 ? 'adress_saknas' : null;
}

function withAddress({ mottagare, kanal, adress, antal, version, skal }: Sandlistepost) {
  const isMail = kanal === 'epost';
  return {
    ...{ mottagare, kanal, antal, kopietyp: version, skal },
    epost: isMail ? adress.trim().slice(0, 200) : '',
    adressrader: isMail ? [] : adressrader(adress),
  };
}
