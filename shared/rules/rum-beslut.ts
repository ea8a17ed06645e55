import type { Dag } from '../domain/datum.ts';
import { BeslutspunktId } from '../domain/id.ts';
import type { ForslagId } from '../domain/id.ts';
import type { BeslutadPunkt } from '../domain/beslutspunkt.ts';
import type { Forslag } from '../domain/forslag.ts';
import type { ParagrafData, Paragrafstatus } from '../domain/paragraf.ts';
import type { Paragrafbeslut, Standardbeslut } from '../domain/paragrafbeslut.ts';
import type { Proposition } from '../domain/proposition.ts';
import { medProposition } from './rum-proposition.ts';
import { nastaVotering } from './rum-votering.ts';
import { kvarstaende } from './rum-yrkande.ts';
import type { NyttId } from './rum-yrkande.ts';
import { upperFirst } from './sprak.ts';
import { voteringsutfall } from './votering.ts';

/** How a § can end. */
export type Avslut = 'enligt' | 'bordlaggs' | 'aterremitteras' | 'antecknas' | 'utgar';

export const AVSLUTSSTATUS = {
  enligt: 'beslutad',
  antecknas: 'beslutad',
  bordlaggs: 'bordlagd',
  aterremitteras: 'aterremitterad',
  utgar: 'utgatt',
} as const satisfies Readonly<Record<Avslut, Paragrafstatus>>;

type Innehall = Pick<
  ParagrafData,
  'forslag' | 'yrkanden' | 'propositioner' | 'beslut' | 'ordforandeId'
>;

/** What won at a question: by a vote, or as the chair found; null for none of its proposals. */
export function vinnareAv(fraga: Proposition, ordforandeId: ParagrafData['ordforandeId']) {
  const last = fraga.voteringar.at(-1);
  if (last === undefined) return fraga.bifallet;
  const { vinner } = voteringsutfall(last, ordforandeId);
  const won = vinner === null ? null : last[vinner];
  return won?.hallning === 'bifall' ? won.forslagId : null;
}

/** How the § ends by what has been asked so far: first what is most likely. */
export function foreslagnaAvslut(data: Innehall): Avslut[] {
  const all: Avslut[] = ['enligt', 'bordlaggs', 'aterremitteras', 'antecknas', 'utgar'];
  const first = nytDag(data) ?? (data.forslag.length === 0 ? 'antecknas' : 'enligt');
  return [first, ...all.filter((one) => one !== first)];
}

function nytDag(data: Innehall): Avslut | null {
  const won = data.propositioner
    .filter(({ slag }) => slag === 'nar')
    .flatMap((fraga) => vinnareAv(fraga, data.ordforandeId) ?? []);
  const slag = data.forslag.find(({ id }) => won.includes(id))?.slag;
  if (slag === undefined) return null;
  return slag === 'bordlaggning' ? 'bordlaggs' : 'aterremitteras';
}

export type Avslutshinder = 'inget_forslag' | 'proposition_saknas' | 'sen_votering';

/** Why the § can't be decided as proposed yet; null when it can. */
export function avslutshinder(data: Innehall, avslut: Avslut): Avslutshinder | null {
  if (avslut !== 'enligt') return null;
  if (data.forslag.length === 0) return 'inget_forslag';
  const begun = data.propositioner.filter(({ voteringar }) => voteringar.length > 0);
  if (begun.some((fraga) => nastaVotering(fraga, data.ordforandeId) !== null))
    return 'sen_votering';
  return data.propositioner.length === 0 && isTvistigt(data) ? 'proposition_saknas' : null;
}

/** More than one thing is proposed, or somebody is against it: then the chair has to ask. */
export function isTvistigt(data: Innehall): boolean {
  const isOpposed = data.yrkanden.some(
    ({ aterkallat, steg }) => !aterkallat && steg.some(({ hallning }) => hallning === 'avslag'),
  );
  return isOpposed || kvarstaende(data).length > 1;
}

/**
 * The § with its decision. Without a question put and without anybody against, the only proposal
 * is put and agreed. What is put off goes to the meeting of a day; null for the next. A decision whose points stand already keeps them, and what they come from.
 */
export function medBeslut<Data extends Innehall>(
  data: Data,
  avslut: Avslut,
  nyttId: NyttId,
  till: Dag | null = null,
): Data {
  if (avslut === 'utgar') return { ...data, beslut: [] };
  if (avslut === 'bordlaggs') return { ...data, beslut: [standard({ typ: 'bordlaggs', till })] };
  if (avslut === 'antecknas') return { ...data, beslut: [standard({ typ: 'antecknas' })] };
  if (avslut === 'aterremitteras') return { ...data, beslut: [aterremiss(data, nyttId)] };
  const asked = utanTvist(data, nyttId);
  return { ...asked, beslut: beslutEnligt(asked, nyttId) };
}

function utanTvist<Data extends Innehall>(data: Data, nyttId: NyttId): Data {
  const [only, ...more] = kvarstaende(data);
  if (data.propositioner.length > 0 || only === undefined || more.length > 0) return data;
  return medProposition(data, { slag: 'fraga', forslag: [only.id] }, only.id, nyttId);
}

function beslutEnligt(data: Innehall, nyttId: NyttId): Paragrafbeslut[] {
  const matter = data.propositioner.filter(({ slag }) => slag !== 'nar' && slag !== 'forfallet');
  const won = matter.flatMap((fraga) => vinnareAv(fraga, data.ordforandeId) ?? []);
  const agreed = data.forslag.filter(({ id }) => won.includes(id));
  if (agreed.length === 0) return avslag(matter);
  const main = [...agreed.filter(isHuvud), ...agreed.filter((one) => !isHuvud(one))];
  const [only, ...more] = main;
  if (only?.slag === 'forvaltningen' && more.length === 0 && isAsProposed(data.beslut, only)) {
    return [...data.beslut];
  }
  const punkter = punkterFor(main, data.beslut, nyttId);
  return [{ grund: grundFor(data, main), standard: null, punkter }];
}

/** The decision stands as the office's paper words it, with what each point comes from. */
function isAsProposed([beslut, ...more]: readonly Paragrafbeslut[], { punkter }: Forslag): boolean {
  if (beslut === undefined || more.length > 0) return false;
  const isSame = (text: string, index: number) => text.startsWith(punkter[index]?.text ?? '\0');
  return (
    beslut.punkter.length === punkter.length &&
    beslut.punkter.every(({ text }, index) => isSame(text, index))
  );
}

function grundFor(data: Innehall, main: readonly Forslag[]): Paragrafbeslut['grund'] {
  const forslag = main.map(({ id }) => ({ forslagId: id, punkter: [] }));
  const before = data.beslut.find(({ grund }) => grund.typ === 'till_organ')?.grund;
  if (before?.typ === 'till_organ') return { ...before, forslag };
  const isPlain = !isTvistigt(data) && main.length === 1;
  return isPlain ? { typ: 'ingen' } : { typ: 'forslag', forslag };
}

function avslag(matter: readonly Proposition[]): Paragrafbeslut[] {
  const refused = matter.flatMap(({ forslag }) => forslag.map(({ forslagId }) => forslagId));
  return [...new Set(refused)].map((forslagId) =>
    standard({ typ: 'avslas', forslagId, hanvisning: null }),
  );
}

function isHuvud({ slag }: Forslag): boolean {
  return slag === 'forvaltningen' || slag === 'eget';
}

function punkterFor(
  forslag: readonly Forslag[],
  before: readonly Paragrafbeslut[],
  nyttId: NyttId,
): BeslutadPunkt[] {
  const known = before.flatMap(({ punkter }) => punkter);
  return forslag
    .flatMap(({ punkter }) => punkter)
    .map(({ text, stycken }, index) => {
      const same = known.find((one) => one.text.startsWith(text));
      return { ...(same ?? nyPunkt([text, ...stycken].join('\n'), nyttId)), nr: index + 1 };
    });
}

function nyPunkt(text: string, nyttId: NyttId): BeslutadPunkt {
  const id = nyttId(BeslutspunktId);
  return { id, nr: 1, typ: 'fri', text, sokandeOrganId: null, harleddFranId: null };
}

function standard(beslut: Standardbeslut): Paragrafbeslut {
  return { grund: { typ: 'ingen' }, standard: beslut, punkter: [] };
}

function aterremiss({ forslag }: Innehall, nyttId: NyttId): Paragrafbeslut {
  const sats = forslag.find(({ slag }) => slag === 'aterremiss')?.sats ?? '';
  const text = sats === '' ? 'Ärendet återremitteras.' : `${upperFirst(sats)}.`;
  return { grund: { typ: 'ingen' }, standard: null, punkter: [nyPunkt(text, nyttId)] };
}

/** A proposal that somebody moved and that wasn't agreed, for those who go against the decision. */
export function forloradeForslag(data: Innehall): ForslagId[] {
  const won = data.propositioner.flatMap((fraga) => vinnareAv(fraga, data.ordforandeId) ?? []);
  return data.forslag.filter(({ id }) => !won.includes(id)).map(({ id }) => id);
}
