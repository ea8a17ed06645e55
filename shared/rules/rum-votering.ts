import { VoteringId } from '../domain/id.ts';
import type { ForslagId, PersonId, PropositionId } from '../domain/id.ts';
import type { ParagrafData } from '../domain/paragraf.ts';
import type { Proposition } from '../domain/proposition.ts';
import type { Rostalternativ, Rostvarde, Votering } from '../domain/votering.ts';
import { nextVoteringsfraga } from './motforslag.ts';
import { rostlangd } from './rum.ts';
import type { Rumsparagraf } from './rum.ts';
import type { NyttId } from './rum-yrkande.ts';
import { rostsummor, voteringsutfall } from './votering.ts';

/** What is to be voted about. */
export type Voteringsval = Pick<Votering, 'typ' | 'ja' | 'nej'>;

/** An open vote that somebody hasn't voted in yet, or that waits for the lot. */
export interface PagaendeVotering {
  readonly propositionId: PropositionId;
  readonly votering: Votering;
  /** All who are called, in order, and those who are left. */
  readonly langd: readonly PersonId[];
  readonly kvar: readonly PersonId[];
  readonly vantarPaLott: boolean;
}

const I_DAG: Rostalternativ = {
  ...{ hallning: 'avgorande_i_dag', forslagId: null, punkter: [], yrkandeId: null },
};

function om(hallning: 'bifall' | 'avslag', forslagId: ForslagId): Rostalternativ {
  return { hallning, forslagId, punkter: [], yrkandeId: null };
}

/**
 * What to vote about next at a question; null when that is decided. Ja is what the chair found
 * agreed. Where more than two proposals stand against each other, that one is the main proposal,
 * and the others meet two by two first.
 */
export function nastaVotering(fraga: Proposition, ordforandeId: PersonId): Voteringsval | null {
  const ids = fraga.forslag.map(({ forslagId }) => forslagId);
  if (fraga.slag === 'forfallet') return null;
  if (fraga.slag === 'mot_varandra') return nastaAvFlera(fraga, ids, ordforandeId);
  const [only] = ids;
  if (only === undefined || fraga.voteringar.length > 0) return null;
  if (fraga.slag === 'nar') return { typ: 'aterremiss', ja: I_DAG, nej: om('bifall', only) };
  return { typ: 'sak', ja: om('bifall', only), nej: om('avslag', only) };
}

function nastaAvFlera(
  { bifallet, voteringar }: Proposition,
  ids: readonly ForslagId[],
  ordforandeId: PersonId,
): Voteringsval | null {
  const [main = null] = bifallet === null ? ids : [bifallet];
  if (main === null) return null;
  const others = ids.filter((id) => id !== main);
  const winners = voteringar.flatMap((one) => vinnare(one, ordforandeId) ?? []);
  const next = nextVoteringsfraga(main, others, winners);
  if (next.typ === 'avgjord') return null;
  return { typ: next.typ, ja: om('bifall', next.ja), nej: om('bifall', next.nej) };
}

function vinnare(votering: Votering, ordforandeId: PersonId): ForslagId | null {
  const { vinner } = voteringsutfall(votering, ordforandeId);
  return vinner === null ? null : votering[vinner].forslagId;
}

/** The § with a vote more at a question: an open one to be called, or a closed one by its sums. */
export function medVotering<Data extends Pick<ParagrafData, 'propositioner'>>(
  data: Data,
  propositionId: PropositionId,
  val: Voteringsval & Pick<Votering, 'sluten'>,
  nyttId: NyttId,
): Data {
  const votering: Votering = { ...val, id: nyttId(VoteringId), roster: [], lott: null };
  return andra(data, (one) =>
    one.id === propositionId ? { ...one, voteringar: [...one.voteringar, votering] } : one,
  );
}

/** The vote that goes on at the §: the last one, until all have voted and something decides. */
export function pagaendeVotering(one: Rumsparagraf): PagaendeVotering | null {
  const { paragraf } = one;
  if (paragraf.status !== 'oppen') return null;
  const fraga = paragraf.propositioner.findLast(({ voteringar }) => voteringar.length > 0);
  const votering = fraga?.voteringar.at(-1);
  if (fraga === undefined || votering === undefined) return null;
  const langd = votering.sluten === null ? rostlangd(one) : [];
  const voted = new Set(votering.roster.map(({ personId }) => personId));
  const kvar = langd.filter((id) => !voted.has(id));
  const utfall = voteringsutfall(votering, paragraf.ordforandeId);
  const vantarPaLott = kvar.length === 0 && votering.typ === 'val' && utfall.vinner === null;
  if (kvar.length === 0 && !vantarPaLott) return null;
  return { propositionId: fraga.id, votering, langd, kvar, vantarPaLott };
}

/** The votes are even without the chair's, who then has to vote (KL 4 kap. 25 §). */
export function isOrdforandenAvgor({ votering, kvar }: PagaendeVotering): boolean {
  const { ja, nej } = rostsummor(votering);
  return votering.typ !== 'val' && kvar.length === 1 && ja === nej;
}

/** Enters a vote, or corrects one. */
export function medRost<Data extends Pick<ParagrafData, 'propositioner'>>(
  data: Data,
  id: VoteringId,
  personId: PersonId,
  varde: Rostvarde,
): Data {
  return medRoster(data, id, (roster) =>
    roster.some((rost) => rost.personId === personId)
      ? roster.map((rost) => (rost.personId === personId ? { personId, varde } : rost))
      : [...roster, { personId, varde }],
  );
}

/** Takes the last vote back; a vote without any is taken away. */
export function utanSistaRost<Data extends Pick<ParagrafData, 'propositioner'>>(
  data: Data,
  id: VoteringId,
): Data {
  const isEmpty = data.propositioner.some(({ voteringar }) =>
    voteringar.some((one) => one.id === id && one.roster.length === 0),
  );
  if (!isEmpty) return medRoster(data, id, (roster) => roster.slice(0, -1));
  return andra(data, (fraga) => ({
    ...fraga,
    voteringar: fraga.voteringar.filter((one) => one.id !== id),
  }));
}

/** What the lot said in an election that was even (KL 5 kap. 56 §). */
export function medLott<Data extends Pick<ParagrafData, 'propositioner'>>(
  data: Data,
  id: VoteringId,
  lott: 'ja' | 'nej',
): Data {
  return andra(data, (fraga) => ({
    ...fraga,
    voteringar: fraga.voteringar.map((one) => (one.id === id ? { ...one, lott } : one)),
  }));
}

/** Those of the party of the last voter who come next in order: they may be entered alike. */
export function restenAvPartiet(
  { votering, kvar, langd }: PagaendeVotering,
  parti: (id: PersonId) => string | null,
): PersonId[] {
  const last = votering.roster.at(-1);
  const after = last === undefined ? [] : langd.slice(langd.indexOf(last.personId) + 1);
  const own = last === undefined ? null : parti(last.personId);
  const end = after.findIndex((id) => parti(id) !== own || !kvar.includes(id));
  return own === null ? [] : after.slice(0, end < 0 ? after.length : end);
}

function medRoster<Data extends Pick<ParagrafData, 'propositioner'>>(
  data: Data,
  id: VoteringId,
  change: (roster: Votering['roster']) => Votering['roster'],
): Data {
  return andra(data, (fraga) => ({
    ...fraga,
    voteringar: fraga.voteringar.map((one) =>
      one.id === id ? { ...one, roster: change(one.roster) } : one,
    ),
  }));
}

function andra<Data extends Pick<ParagrafData, 'propositioner'>>(
  data: Data,
  change: (fraga: Proposition) => Proposition,
): Data {
  return { ...data, propositioner: data.propositioner.map(change) };
}
