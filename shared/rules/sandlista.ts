import type { BeslutadPunkt } from '../domain/beslutspunkt.ts';
import type { OrganId } from '../domain/id.ts';
import type { Mottagarforslag, Sandlistepost, Sandskal } from '../domain/sandlista.ts';
import type { Sokandesumma } from './fordelning.ts';

/** What recipients are derived from: the decided points and what each applicant got. */
export interface Sandunderlag {
  punkter: readonly Pick<BeslutadPunkt, 'typ' | 'sokandeOrganId'>[];
  /** Applicants, so that one refused without a point of its own is told too. */
  sokande: readonly Pick<Sokandesumma, 'sokandeOrganId' | 'tilldelat'>[];
  organNamn: (id: OrganId) => string;
  /** The unit that carries out payments; empty when the deciding body has named none. */
  ekonomifunktion: string;
}

type Post = Pick<Sandlistepost, 'organId' | 'mottagare'>;

const REGISTRATOR = 'Registrator';

/**
 * Who should get a decision and why: granted, refused and instructed bodies (required), the economy
 * unit when money moves and the registrar (optional). Each recipient once, for its weightiest
 * reason; applicants in the order of the ledger.
 */
export function deriveMottagare(underlag: Sandunderlag): Mottagarforslag[] {
  const { punkter, sokande, organNamn, ekonomifunktion } = underlag;
  const named = punkter.flatMap(({ sokandeOrganId }) => sokandeOrganId ?? []);
  const organIds = new Set([...sokande.map((one) => one.sokandeOrganId), ...named]);
  const bodies = [...organIds].map((organId) => {
    const skal = skalFor(organId, underlag);
    return { organId, mottagare: organNamn(organId), skal, kravs: skal !== 'kannedom' };
  });
  const moneyMoves = bodies.some(({ skal }) => skal === 'tilldelad');
  const executing = moneyMoves && ekonomifunktion !== '' ? [ekonomifunktion] : [];
  return [
    ...bodies,
    ...executing.map((mottagare) => optional(mottagare, 'verkstallare')),
    optional(REGISTRATOR, 'kannedom'),
  ];
}

/** The required recipients that a list lacks. */
export function missingMottagare(
  chosen: readonly Post[],
  derived: readonly Mottagarforslag[],
): Mottagarforslag[] {
  return derived.filter((one) => one.kravs && !chosen.some((post) => isSameMottagare(post, one)));
}

/** Whether two rows mean the same recipient: the same body, or the same name outside the bodies. */
export function isSameMottagare(one: Post, other: Post): boolean {
  if (one.organId !== null || other.organId !== null) return one.organId === other.organId;
  return fold(one.mottagare) === fold(other.mottagare);
}

function skalFor(organId: OrganId, { punkter, sokande }: Sandunderlag): Sandskal {
  const own = punkter.filter((punkt) => punkt.sokandeOrganId === organId);
  const does = (typ: BeslutadPunkt['typ']) => own.some((punkt) => punkt.typ === typ);
  const applied = sokande.find((one) => one.sokandeOrganId === organId);
  if (does('tilldelning') || (applied && applied.tilldelat > 0)) return 'tilldelad';
  if (does('avslag') || applied) return 'avslag';
  return does('aterrapport') ? 'uppdrag' : 'kannedom';
}

function optional(mottagare: string, skal: Sandskal): Mottagarforslag {
  return { organId: null, mottagare, skal, kravs: false };
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
