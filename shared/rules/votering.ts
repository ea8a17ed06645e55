import type { PersonId } from '../domain/id.ts';
import type { Rostvarde, Votering } from '../domain/votering.ts';

export type Rostsummor = Readonly<Record<Rostvarde, number>>;

export interface Voteringsutfall {
  readonly summor: Rostsummor;
  /** Null as long as nothing decides. */
  readonly vinner: 'ja' | 'nej' | null;
  /** What decided: more votes, the chair's vote or the lot. */
  readonly genom: 'majoritet' | 'utslagsrost' | 'lottning' | null;
}

type Counted = Pick<Votering, 'typ' | 'roster' | 'sluten' | 'lott'>;

/** How many voted for each; a closed vote has nothing but its sums. */
export function rostsummor({ roster, sluten }: Pick<Votering, 'roster' | 'sluten'>): Rostsummor {
  if (sluten !== null) return sluten;
  const count = (varde: Rostvarde) => roster.filter((rost) => rost.varde === varde).length;
  return { ja: count('ja'), nej: count('nej'), avstar: count('avstar') };
}

/**
 * The result of a vote: the most votes win; when they are even the chair's vote decides, or in an
 * election the lot (KL 5 kap. 55–56 §§, for a board through 6 kap. 33 §).
 */
export function voteringsutfall(votering: Counted, ordforandeId: PersonId): Voteringsutfall {
  const summor = rostsummor(votering);
  if (summor.ja !== summor.nej) {
    return { summor, vinner: summor.ja > summor.nej ? 'ja' : 'nej', genom: 'majoritet' };
  }
  const [vinner, genom] =
    votering.typ === 'val'
      ? ([votering.lott, 'lottning'] as const)
      : ([castingVote(votering, ordforandeId), 'utslagsrost'] as const);
  return { summor, vinner, genom: vinner === null ? null : genom };
}

/** The chair's own vote; null when the chair abstained, which an even vote forbids (KL 4:25). */
function castingVote({ roster }: Counted, ordforandeId: PersonId): 'ja' | 'nej' | null {
  const rost = roster.find(({ personId }) => personId === ordforandeId);
  return rost === undefined || rost.varde === 'avstar' ? null : rost.varde;
}
