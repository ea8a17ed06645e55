import { lastDayIn } from '../checks/days-in-text.ts';
import type { Beslut } from '../domain/beslut.ts';
import type { BeslutadPunkt } from '../domain/beslutspunkt.ts';
import type { OrganId } from '../domain/id.ts';
import type { Organ } from '../domain/organ.ts';
import type { Uppfoljningsfrist } from '../domain/uppfoljning.ts';
import { nameAt } from './namn-i-text.ts';

/** What a decided point says of an assignment, to be looked through before it is noted. */
export interface Uppdragsutkast {
  readonly text: string;
  readonly ansvarigOrganId: OrganId | null;
  /** Who is to do it where that is no body of the register; empty where the point doesn't say. */
  readonly ansvarig: string;
  /** To the body that decided. */
  readonly tillOrganId: OrganId;
  /** Null where the point sets no last day. */
  readonly frist: Exclude<Uppfoljningsfrist, { precision: 'sammantrade' }> | null;
}

type Punkt = Pick<BeslutadPunkt, 'text' | 'sokandeOrganId'>;
type Namnt = Pick<Organ, 'id' | 'namn'>;

const LONGEST = 400;
const GIVEN = /(?<!\p{L})(?:ger (.{2,100}?) i uppdrag|uppdrar åt (.{2,100}?) att)(?!\p{L})/iu;

/** An assignment as the point words it: what, by whom and by when, as far as it says. */
export function uppdragOfPunkt(
  punkt: Punkt,
  { organId: tillOrganId, datum }: Pick<Beslut, 'organId' | 'datum'>,
  organ: readonly Namnt[],
): Uppdragsutkast {
  const text = punkt.text.replaceAll(/\s+/gu, ' ').trim();
  const others = organ.filter(({ id }) => id !== tillOrganId);
  const ansvarigOrganId = punkt.sokandeOrganId ?? namedIn(text, others)?.id ?? null;
  return {
    ...{ text: text.slice(0, LONGEST), tillOrganId, ansvarigOrganId },
    ansvarig: ansvarigOrganId === null ? givenTo(text) : '',
    frist: fristIn(text, datum),
  };
}

function givenTo(text: string): string {
  const [, given, entrusted] = GIVEN.exec(text) ?? [];
  return given ?? entrusted ?? '';
}

/** The body that the text names first; of names that begin alike the longest. */
function namedIn(text: string, organ: readonly Namnt[]): Namnt | undefined {
  const named = organ
    .map((one) => ({ one, at: nameAt(text, one.namn) }))
    .filter(({ at }) => at !== -1);
  return named.toSorted((a, b) => a.at - b.at || b.one.namn.length - a.one.namn.length)[0]?.one;
}

function fristIn(text: string, datum: string): Uppdragsutkast['frist'] {
  const last = lastDayIn(text, datum.slice(0, 4));
  if (last === null) return null;
  const { dag, precision } = last;
  return precision === 'dag' ? { precision, dag } : { precision, manad: dag.slice(0, 7) };
}
