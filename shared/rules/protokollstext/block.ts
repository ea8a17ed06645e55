import type { Proposition } from '../../domain/proposition.ts';
import type { Protokollsblockslag } from '../../domain/protokollsstil.ts';
import { mallParts } from '../../phrases/mall.ts';
import { upperFirst } from '../sprak.ts';
import {
  anteckningsstycken,
  deltarEjStycken,
  javstycken,
  reservationsstycken,
} from './avvikande.ts';
import { beslutsstycken } from './beslut.ts';
import { FRITEXT, stycke } from './lage.ts';
import type { Protokollsblock, Protokollslage, Stycke } from './lage.ts';
import { mening } from './mening.ts';
import { propositionsstycke } from './propositioner.ts';
import { handlingsstycken, mottagarstycken, tidigarestycken } from './underlag.ts';
import { voteringsstycken } from './votering.ts';
import { yrkandestycken } from './yrkanden.ts';

type Enkelt = Exclude<Protokollsblockslag, 'beslutsordning' | 'votering'>;

/** The text of a §, in the house's order and words. Parts without anything to say are left out. */
export function paragrafblock(lage: Protokollslage): Protokollsblock[] {
  return lage.stil.blockordning.flatMap((slag) =>
    slag === 'beslutsordning' ? beslutsordning(lage) : block(lage, slag, ENKLA[slag](lage)),
  );
}

/** The lines at the top of a §; a line whose values are all empty is left out. */
export function paragrafhuvud(lage: Protokollslage): string[] {
  const { rubrik, underrubrik } = lage.data;
  const values = { nr: String(lage.nr), rubrik, underrubrik, dnr: lage.dnr };
  const kinds = { nr: 'text', rubrik: 'text', underrubrik: 'text', dnr: 'text' } as const;
  return lage.stil.huvud.flatMap((mall) => {
    const parts = mallParts({ id: 'att', mall }, kinds, values);
    const filled = parts.filter(({ slot }) => slot !== null);
    const isEmpty = filled.length > 0 && filled.every(({ text }) => text === '');
    return isEmpty ? [] : [parts.map(({ text }) => text).join('')];
  });
}

const ENKLA: Readonly<Record<Enkelt, (lage: Protokollslage) => Stycke[]>> = {
  beslut: beslutsstycken,
  omedelbar_justering: (lage) =>
    lage.omedelbar ? stycke('omedelbar', mening(lage, 'omedelbart_justerad', {})) : [],
  tidigare_behandling: tidigarestycken,
  beslutsunderlag: handlingsstycken,
  jav: javstycken,
  arendet,
  forslag_till_beslut: (lage) => [
    ...ejDeltagande(lage, 'forslag_till_beslut'),
    ...yrkandestycken(lage),
  ],
  deltar_ej: (lage) => ejDeltagande(lage, 'deltar_ej'),
  protokollsanteckning: (lage) => [
    ...ejDeltagande(lage, 'protokollsanteckning'),
    ...anteckningsstycken(lage, 'protokollsanteckning'),
  ],
  sarskilt_yttrande: (lage) => anteckningsstycken(lage, 'sarskilt_yttrande'),
  ersattaryttrande: (lage) => anteckningsstycken(lage, 'ersattaryttrande'),
  reservation: reservationsstycken,
  skickas_till: mottagarstycken,
};

function ejDeltagande(
  lage: Protokollslage,
  slag: Protokollslage['stil']['deltarEjI'][number],
): Stycke[] {
  if (!lage.stil.deltarEjI.includes(slag)) return [];
  return deltarEjStycken(lage, slag === 'forslag_till_beslut');
}

/** What the matter is, and last where the office has told of it. */
function arendet(lage: Protokollslage): Stycke[] {
  const { arendebeskrivning, handlingar } = lage.data;
  if (arendebeskrivning.length === 0) return [];
  const own = handlingar.find((one) => one.slag === 'skrivelse' && one.organId === null);
  const datum = own?.datum ?? null;
  return [
    ...arendebeskrivning.flatMap((text, index) => stycke(`arendet:${index + 1}`, text)),
    ...(datum === null ? [] : stycke('arendet:redovisat', mening(lage, 'redovisat', { datum }))),
  ];
}

/** The questions in their order, each followed by its votes under a heading of their own. */
function beslutsordning(lage: Protokollslage): Protokollsblock[] {
  const { propositioner } = lage.data;
  const asked = propositioner.filter(({ slag }) => slag !== 'forfallet');
  const parts = propositioner.map((proposition, index) => {
    const before = propositioner.slice(0, index);
    const said = propositionsstycke(lage, proposition, {
      nr: asked.indexOf(proposition),
      antal: asked.length,
      efterOmrostning: (before.at(-1)?.voteringar.length ?? 0) > 0,
      ordforandenNamnd: before.some((one) => namesChair(lage, one)),
    });
    const votes = proposition.voteringar.flatMap((one) => voteringsstycken(lage, one));
    return { said, votes };
  });
  return efterVarandra(lage, parts);
}

/** Whether the chair is named where a question is put. */
function namesChair({ stil }: Protokollslage, { slag }: Proposition): boolean {
  if (slag !== 'fraga') return true;
  const mall = stil.meningar.proposition_fraga;
  return mall === undefined || mall.includes('{ordforanden}');
}

function efterVarandra(
  lage: Protokollslage,
  parts: readonly { said: Stycke[]; votes: Stycke[] }[],
): Protokollsblock[] {
  const blocks: Protokollsblock[] = [];
  let questions: Stycke[] = [];
  for (const { said, votes } of parts) {
    questions = [...questions, ...said];
    if (votes.length === 0) continue;
    blocks.push(...block(lage, 'beslutsordning', questions), ...block(lage, 'votering', votes));
    questions = [];
  }
  return [...blocks, ...block(lage, 'beslutsordning', questions)];
}

function block(
  lage: Protokollslage,
  slag: Protokollsblockslag,
  stycken: Stycke[],
): Protokollsblock[] {
  if (stycken.length === 0) return [];
  const { en, flera } = lage.stil.rubriker[slag];
  const items = stycken.filter(({ nyckel }) => !nyckel.includes(FRITEXT));
  const mall = items.length > 1 ? flera : en;
  const parts = mallParts({ id: 'att', mall }, { O: 'organ' }, { O: lage.organ });
  const rubrik = upperFirst(parts.map(({ text }) => text).join(''));
  return [{ slag, rubrik, stycken }];
}
