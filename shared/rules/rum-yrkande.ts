import type { Forslag, Forslagsdel, Forslagsslag } from '../domain/forslag.ts';
import { ForslagId, YrkandeId } from '../domain/id.ts';
import type { PersonId } from '../domain/id.ts';
import type { ParagrafData } from '../domain/paragraf.ts';
import type { Hallning, Yrkande, Yrkandesteg } from '../domain/yrkande.ts';

/** Makes an id of a kind. */
export type NyttId = <Id>(schema: { readonly parse: (text: string) => Id }) => Id;

/** The yrkanden that a meeting hears over and over. */
export type Yrkandemall = 'bifall' | 'avslag' | Exclude<Forslagsslag, 'forvaltningen'>;

export interface NyttYrkande {
  readonly mall: Yrkandemall;
  readonly framstallare: readonly PersonId[];
  /** What is supported or refused: proposals, or points of one. */
  readonly forslag: readonly Forslagsdel[];
  /** Points of the same proposals that are refused at the same time. */
  readonly avslag?: readonly Forslagsdel[];
  /** The points of an own proposal, one a line; or why the matter is to be sent back. */
  readonly text: string;
}

type Innehall = Pick<ParagrafData, 'forslag' | 'yrkanden'>;

/** The § with a yrkande more, and with the proposal it makes where it makes one. */
export function medYrkande<Data extends Innehall>(
  data: Data,
  nytt: NyttYrkande,
  nyttId: NyttId,
): Data {
  const { mall, framstallare, forslag, avslag = [] } = nytt;
  const isAbout = mall === 'bifall' || mall === 'avslag';
  const own = isAbout ? [] : [nyttForslag(mall, nytt, nyttId)];
  const about = isAbout ? forslag : own.map(({ id }) => ({ forslagId: id, punkter: [] }));
  const wish = (hallning: Hallning, some: readonly Forslagsdel[]): Yrkandesteg[] =>
    some.length === 0 ? [] : [{ hand: 1, hallning, forslag: [...some] }];
  const steg = [...wish(mall === 'avslag' ? 'avslag' : 'bifall', about), ...wish('avslag', avslag)];
  const made = { ...data, forslag: [...data.forslag, ...own] };
  return medSteg(made, framstallare, steg, nyttId);
}

/** The § with a yrkande of several wishes, as in the first place one thing, else another. */
export function medSteg<Data extends Innehall>(
  data: Data,
  framstallare: readonly PersonId[],
  steg: readonly Yrkandesteg[],
  nyttId: NyttId,
): Data {
  const yrkande: Yrkande = {
    ...{ id: nyttId(YrkandeId), framstallare: [...framstallare], steg: [...steg] },
    ...{ hanvisning: null, aterkallat: false },
  };
  return { ...data, yrkanden: [...data.yrkanden, yrkande] };
}

/** The points of a proposal that are not among these. */
export function ovrigaPunkter(
  { punkter }: Pick<Forslag, 'punkter'>,
  nr: readonly number[],
): number[] {
  return punkter.map((_, index) => index + 1).filter((one) => !nr.includes(one));
}

/** "1, 3-4": numbers of points, each once and in order; empty where they can't be read. */
export function punktnummerFran(text: string, antal: number): number[] {
  const parts = text.split(/[,;\s]+/u).filter((part) => part !== '');
  const numbers = parts.flatMap((part) => {
    const [, first = '', last = first] = /^(\d{1,3})(?:[-–](\d{1,3}))?$/u.exec(part) ?? [];
    const [fran, till] = [Number(first), Number(last)];
    if (first === '' || till > antal || till < fran || fran < 1) return [Number.NaN];
    return Array.from({ length: till - fran + 1 }, (_, index) => fran + index);
  });
  if (numbers.some(Number.isNaN)) return [];
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function nyttForslag(
  slag: Exclude<Yrkandemall, 'bifall' | 'avslag'>,
  { framstallare, text }: NyttYrkande,
  nyttId: NyttId,
): Forslag {
  const motiv = text.trim();
  const sats = slag === 'aterremiss' && motiv !== '' ? `ärendet ska återremitteras ${motiv}` : '';
  return {
    ...{ id: nyttId(ForslagId), slag, organId: null, partier: [], datum: null },
    ...{ personer: framstallare.slice(0, 20), sats, infinitiv: '' },
    punkter: slag === 'aterremiss' || slag === 'bordlaggning' ? [] : punkterOf(text),
  };
}

/** A proposal of the office that came without a paper. */
export function medKontoretsForslag<Data extends Innehall>(
  data: Data,
  text: string,
  nyttId: NyttId,
): Data {
  const forslag: Forslag = {
    ...{ id: nyttId(ForslagId), slag: 'forvaltningen', organId: null, partier: [], datum: null },
    ...{ personer: [], sats: '', infinitiv: '', punkter: punkterOf(text) },
  };
  return { ...data, forslag: [forslag, ...data.forslag] };
}

/** Points written one a line, with or without a number before. */
export function punkterOf(text: string): Forslag['punkter'] {
  return text
    .split('\n')
    .map((row) => row.replace(/^\s*(?:\d+[.)]|[-–])\s*/u, '').trim())
    .filter((row) => row !== '')
    .map((row) => ({ text: row, stycken: [] }));
}

/** Withdraws a yrkande before the decision, or takes it up again (KL 5 kap. 67 § 1). */
export function medAterkallat<Data extends Innehall>(data: Data, id: YrkandeId): Data {
  const yrkanden = data.yrkanden.map((one) =>
    one.id === id ? { ...one, aterkallat: !one.aterkallat } : one,
  );
  return { ...data, yrkanden };
}

/** Proposals that still stand: the office's, and those of a yrkande that wasn't withdrawn. */
export function kvarstaende({ forslag, yrkanden }: Innehall): Forslag[] {
  return forslag.filter(({ id, slag }) => {
    const about = yrkanden.filter(({ steg }) =>
      steg.some((one) => one.forslag?.some(({ forslagId }) => forslagId === id) ?? false),
    );
    return slag === 'forvaltningen' || about.length === 0 || about.some((one) => !one.aterkallat);
  });
}
