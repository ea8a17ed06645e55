import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import type { Rostvarde } from '../../../shared/domain/votering.ts';
import { hinderIn } from '../../../shared/rules/rum.ts';
import type { Rumsparagraf } from '../../../shared/rules/rum.ts';
import {
  isOrdforandenAvgor,
  medLott,
  medRost,
  restenAvPartiet,
  utanSistaRost,
} from '../../../shared/rules/rum-votering.ts';
import type { PagaendeVotering } from '../../../shared/rules/rum-votering.ts';
import { textSagt as said } from '../../text/motesfragor.ts';
import { textHinder, textMotesrum as text } from '../../text/motesrum.ts';
import { personnamn } from './namn.ts';
import type { Namn } from './namn.ts';
import { partiOf, ROSTORD } from './omrostning-vy.tsx';
import { paragrafData } from '../../../shared/domain/paragraf.ts';
import type { Skrivning } from './skrivning.ts';

/** What a key does while a vote goes on: something to store, or why not. */
export interface Rostsvar {
  readonly sagt: string;
  readonly skrivningar: readonly Skrivning[];
}

const ROSTTANGENTER: Partial<Record<string, Rostvarde>> = { j: 'ja', n: 'nej', a: 'avstar' };

/** What a key means during the vote; null for a key that means nothing there. */
export function rosta(
  rum: Rumsparagraf,
  pagar: PagaendeVotering,
  namn: Namn,
  key: string,
): Rostsvar | null {
  const { paragraf } = rum;
  const data = paragrafData(paragraf);
  const { id } = pagar.votering;
  if (key === 'Backspace') return svar(paragraf, said.rostAngrad, utanSistaRost(data, id));
  if (pagar.vantarPaLott) {
    const lott = key === 'j' ? 'ja' : key === 'n' ? 'nej' : null;
    return lott === null ? null : svar(paragraf, said.lott, medLott(data, id, lott));
  }
  if (key === 'p') return restenLika(rum, pagar, namn);
  const varde = ROSTTANGENTER[key];
  const [next] = pagar.kvar;
  if (varde === undefined || next === undefined) return null;
  const hinder =
    varde === 'avstar' ? hinderIn(rum, 'avsta', next, isOrdforandenAvgor(pagar)) : null;
  const vem = personnamn(namn, next);
  if (hinder !== null) return { sagt: `${vem} ${textHinder[hinder]}.`, skrivningar: [] };
  return svar(paragraf, said.rost(vem, ROSTORD[varde]), medRost(data, id, next, varde));
}

function restenLika(rum: Rumsparagraf, pagar: PagaendeVotering, namn: Namn): Rostsvar | null {
  const last = pagar.votering.roster.at(-1);
  const alike = restenAvPartiet(pagar, (person) => partiOf(namn, person));
  if (last === undefined || alike.length === 0) return { sagt: text.ingaLika, skrivningar: [] };
  const data = alike.reduce(
    (before, person) => medRost(before, pagar.votering.id, person, last.varde),
    paragrafData(rum.paragraf),
  );
  return svar(rum.paragraf, said.roster(alike.length, ROSTORD[last.varde]), data);
}

function svar({ id }: Paragraf, sagt: string, data: ReturnType<typeof paragrafData>): Rostsvar {
  return { sagt, skrivningar: [{ typ: 'paragraf', id, data }] };
}
