import type { Forslag, Forslagsslag } from '../domain/forslag.ts';
import { ForslagId, YrkandeId } from '../domain/id.ts';
import type { PersonId } from '../domain/id.ts';
import type { ParagrafData } from '../domain/paragraf.ts';
import type { Yrkande } from '../domain/yrkande.ts';

/** Makes an id of a kind. */
export type NyttId = <Id>(schema: { readonly parse: (text: string) => Id }) => Id;

/** The yrkanden that a meeting hears over and over. */
export type Yrkandemall = 'bifall' | 'avslag' | Exclude<Forslagsslag, 'forvaltningen'>;

export interface NyttYrkande {
  readonly mall: Yrkandemall;
  readonly framstallare: readonly PersonId[];
  /** What is supported or refused. */
  readonly forslag: readonly ForslagId[];
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
  const { mall, framstallare, forslag } = nytt;
  const isAbout = mall === 'bifall' || mall === 'avslag';
  const own = isAbout ? [] : [nyttForslag(mall, nytt, nyttId)];
  const about = isAbout ? forslag : own.map(({ id }) => id);
  const yrkande: Yrkande = {
    ...{ id: nyttId(YrkandeId), framstallare: [...framstallare] },
    ...{ hanvisning: null, aterkallat: false },
    steg: [
      {
        hand: 1,
        hallning: mall === 'avslag' ? 'avslag' : 'bifall',
        forslag: about.map((forslagId) => ({ forslagId, punkter: [] })),
      },
    ],
  };
  return { ...data, forslag: [...data.forslag, ...own], yrkanden: [...data.yrkanden, yrkande] };
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
