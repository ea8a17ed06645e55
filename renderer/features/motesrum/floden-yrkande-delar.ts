import type { Forslag, Forslagsdel } from '../../../shared/domain/forslag.ts';
import type { ForslagId, PersonId } from '../../../shared/domain/id.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { Hallning, Yrkandesteg } from '../../../shared/domain/yrkande.ts';
import {
  kvarstaende,
  medSteg,
  medYrkande,
  ovrigaPunkter,
  punktnummerFran,
} from '../../../shared/rules/rum-yrkande.ts';
import { textRumsfraga as ask, textSagt as said } from '../../text/motesfragor.ts';
import { textSammansatt } from '../../text/motesrum.ts';
import { andrad, iParagraf, textfraga, val } from './flode.ts';
import type { Alternativ, Flodeslage, Fraga, Klar, Svar } from './flode.ts';
import { forslaget, forslagsnamn, personlista } from './namn.ts';

/** Yrkanden of more than one wish: some points of a proposal, or one thing before another. */
export type Sammansatt = 'delvis' | 'rangordnat';
type Nasta = () => Svar | null;

/** Whole proposals. */
export function hela(ids: readonly string[]): Forslagsdel[] {
  return (ids as ForslagId[]).map((forslagId) => ({ forslagId, punkter: [] }));
}

/** Some points of a proposal are supported, and the others refused or left alone. */
export function delvis(
  lage: Flodeslage,
  framstallare: readonly PersonId[],
  next: Nasta,
): Fraga | Klar {
  const data = paragrafData(iParagraf(lage).paragraf);
  const split = kvarstaende(data).filter(({ punkter }) => punkter.length > 1);
  const [id] = split.length === 1 ? split.map((one) => one.id) : (next() ?? []);
  const about = split.find((one) => one.id === id);
  if (about === undefined) return val(ask.delarAv, namngivna(lage, data, split));
  const [text] = next() ?? [];
  const punkter = text === undefined ? [] : punktnummerFran(text, about.punkter.length);
  if (punkter.length === 0) {
    return textfraga(ask.vilkaPunkter, { hjalp: ask.punktnummerhjalp(about.punkter.length) });
  }
  const others = ovrigaPunkter(about, punkter);
  const [rest] = others.length === 0 ? ['inget'] : (next() ?? []);
  if (rest === undefined) return val(ask.ovrigaPunkter, OVRIGA);
  const avslag = rest === 'avslag' ? [{ forslagId: about.id, punkter: others }] : [];
  const forslag = [{ forslagId: about.id, punkter }];
  const nytt = { mall: 'bifall', framstallare, forslag, avslag, text: '' } as const;
  const sagt = said.yrkande(personlista(lage.namn, framstallare), textSammansatt.delvis);
  return andrad(lage, sagt, medYrkande(data, nytt, lage.nyttId));
}

const OVRIGA: readonly Alternativ[] = [
  { id: 'avslag', text: ask.avslagIOvrigt },
  { id: 'inget', text: ask.ingetOmOvrigt },
];

function namngivna(lage: Flodeslage, data: ParagrafData, forslag: readonly Forslag[]) {
  return forslag.map(({ id }) => ({ id, text: forslagsnamn(lage.namn, data, id) }));
}

const SLUT = 'slut';

/** One thing in the first place, and another if that falls: as many as are asked for. */
export function rangordnat(
  lage: Flodeslage,
  framstallare: readonly PersonId[],
  next: Nasta,
): Fraga | Klar {
  const data = paragrafData(iParagraf(lage).paragraf);
  const steg: Yrkandesteg[] = [];
  for (;;) {
    const offered = onskemal(lage, data, steg);
    const [choice] = offered.length <= 1 ? [SLUT] : (next() ?? []);
    if (choice === undefined) return val(ask.iHand(steg.length + 1), offered);
    if (choice === SLUT) break;
    const [hallning = '', id = ''] = choice.split(':');
    steg.push({ hand: steg.length + 1, hallning: hallning as Hallning, forslag: hela([id]) });
  }
  const sagt = said.yrkande(personlista(lage.namn, framstallare), textSammansatt.rangordnat);
  return andrad(lage, sagt, medSteg(data, framstallare, steg, lage.nyttId));
}

/** For or against each proposal that hasn't been named yet; from the third on, nothing more. */
function onskemal(
  lage: Flodeslage,
  data: ParagrafData,
  steg: readonly Yrkandesteg[],
): Alternativ[] {
  const named = steg.flatMap(({ forslag }) => forslag?.map(({ forslagId }) => forslagId) ?? []);
  const left = kvarstaende(data).filter(({ id }) => !named.includes(id));
  const wishes = left.flatMap(({ id }) =>
    (['bifall', 'avslag'] as const).map((hallning) => ({
      ...{ id: `${hallning}:${id}`, text: ask.steg[hallning](forslaget(lage.namn, data, id)) },
    })),
  );
  return steg.length < 2 ? wishes : [{ id: SLUT, text: ask.ingetMer }, ...wishes];
}
