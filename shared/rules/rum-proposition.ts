import type { Forslag } from '../domain/forslag.ts';
import { PropositionId } from '../domain/id.ts';
import type { ForslagId } from '../domain/id.ts';
import type { ParagrafData } from '../domain/paragraf.ts';
import type { Proposition } from '../domain/proposition.ts';
import { kvarstaende } from './rum-yrkande.ts';
import type { NyttId } from './rum-yrkande.ts';

/** A question that the chair may put. */
export interface Frageval {
  readonly slag: Proposition['slag'];
  readonly forslag: readonly ForslagId[];
}

type Innehall = Pick<ParagrafData, 'forslag' | 'yrkanden' | 'propositioner'>;

/**
 * The questions that are left to put, in the order they are put: another day before the matter
 * itself, proposals against each other before additions and changes (practice under KL 5:53).
 */
export function mojligaPropositioner(data: Innehall): Frageval[] {
  const asked = new Set(
    data.propositioner.flatMap(({ forslag }) => forslag.map(({ forslagId }) => forslagId)),
  );
  const left = kvarstaende(data).filter(({ id }) => !asked.has(id));
  const of = (...kinds: Forslag['slag'][]) => left.filter(({ slag }) => kinds.includes(slag));
  const nar = of('aterremiss', 'bordlaggning').map(({ id }) => fraga('nar', id));
  const more = of('tillagg', 'andring');
  return [
    ...nar,
    ...huvudfragor(data, of('forvaltningen', 'eget')),
    ...more.map(({ id }) => fraga('bifall_avslag', id)),
    ...(data.propositioner.length === 0 ? [] : more.map(({ id }) => fraga('forfallet', id))),
  ];
}

function huvudfragor({ yrkanden }: Innehall, main: readonly Forslag[]): Frageval[] {
  const one = main.map(({ id }) => fraga('bifall_avslag', id));
  if (main.length > 1) return [fraga('mot_varandra', ...main.map(({ id }) => id)), ...one];
  const isOpposed = yrkanden.some(
    ({ steg, aterkallat }) => !aterkallat && steg.some(({ hallning }) => hallning === 'avslag'),
  );
  const plain = main.map(({ id }) => fraga('fraga', id));
  return isOpposed ? [...one, ...plain] : [...plain, ...one];
}

function fraga(slag: Proposition['slag'], ...forslag: ForslagId[]): Frageval {
  return { slag, forslag };
}

/** What the chair can find agreed; null for to refuse, or to decide today. */
export function mojligaUtfall({ slag, forslag }: Frageval): (ForslagId | null)[] {
  if (slag === 'mot_varandra') return [...forslag];
  if (slag === 'forfallet') return [null];
  return slag === 'nar' ? [null, ...forslag] : [...forslag, null];
}

/** The § with a question more, and what the chair found. */
export function medProposition<Data extends Innehall>(
  data: Data,
  { slag, forslag }: Frageval,
  bifallet: ForslagId | null,
  nyttId: NyttId,
): Data {
  const proposition: Proposition = {
    ...{ id: nyttId(PropositionId), slag, bifallet, enligtYrkandeId: null, voteringar: [] },
    forslag: forslag.map((forslagId) => ({ forslagId, punkter: [] })),
  };
  return { ...data, propositioner: [...data.propositioner, proposition] };
}
