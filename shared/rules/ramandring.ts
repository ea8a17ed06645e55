import type { Violation } from '../contract/errors.ts';
import type { Ramandring, RamandringData, RedovisningData } from '../domain/fordelningsram.ts';
import type { Ramliggare } from '../domain/fordelningsram.ts';
import type { AnsokanId } from '../domain/id.ts';
import { sumAnsokan } from './fordelning.ts';
import { anvantOf, lowestRest, tilldelatTo } from './ramlage.ts';

/**
 * What a change would break, at the field where it is put right: it holds from its decision at the
 * earliest, takes no more than there is on any day, and leaves what has been used.
 */
export function ramandringViolations(
  liggare: Ramliggare,
  data: RamandringData,
  beslutad: string,
): Violation[] {
  if (data.dag < beslutad) return [at('dag', 'change_before_decision')];
  const unknown = unknownApplicant(liggare, data);
  if (unknown) return [at(unknown, 'not_granted')];
  const changed = withChange(liggare, data);
  if (lowestRest(changed) < 0) return [at('beloppKr', 'change_above_rest')];
  return [...takenTooMuch(changed, data), ...givenTooMuch(changed, data)];
}

/** What a report of use would break: it is of granted money, and of no more than was granted. */
export function redovisningViolations(liggare: Ramliggare, data: RedovisningData): Violation[] {
  const ansokan = findAnsokan(liggare, data.ansokanId);
  if (!ansokan) return [at('ansokanId', 'not_granted')];
  const known = { ...data, id: '' as never };
  const later = liggare.redovisningar.filter(({ dag }) => dag > data.dag);
  const before = liggare.redovisningar.filter(({ dag }) => dag <= data.dag);
  const told = { ...liggare, redovisningar: [...before, known, ...later] };
  const used = anvantOf(told, ansokan) ?? 0;
  if (!answersOwnCase(liggare, data)) return [at('aterrapporteringId', 'unknown_reference')];
  return used > tilldelatTo(liggare, ansokan.id) ? [at('beloppKr', 'used_above_granted')] : [];
}

/** What is answered was asked in the case that granted the money. */
function answersOwnCase({ omgangar, uppdrag }: Ramliggare, data: RedovisningData): boolean {
  const { ansokanId, aterrapporteringId } = data;
  if (aterrapporteringId === null) return true;
  const asked = uppdrag.find(({ id }) => id === aterrapporteringId);
  return omgangar.some(
    ({ fordelning }) =>
      fordelning.arendeId === asked?.arendeId &&
      fordelning.ansokningar.some(({ id }) => id === ansokanId),
  );
}

function unknownApplicant(liggare: Ramliggare, data: RamandringData) {
  if ('franAnsokanId' in data && !findAnsokan(liggare, data.franAnsokanId)) return 'franAnsokanId';
  if ('tillAnsokanId' in data && !findAnsokan(liggare, data.tillAnsokanId)) return 'tillAnsokanId';
  return null;
}

function takenTooMuch(changed: Ramliggare, data: RamandringData): Violation[] {
  if (!('franAnsokanId' in data)) return [];
  const id = data.franAnsokanId;
  const days = changed.andringar.map(({ dag }) => dag).filter((dag) => dag >= data.dag);
  if (days.some((dag) => tilldelatTo(changed, id, dag) < 0)) {
    return [at('beloppKr', 'taken_above_granted')];
  }
  const ansokan = findAnsokan(changed, id);
  const used = ansokan ? (anvantOf(changed, ansokan) ?? 0) : 0;
  return tilldelatTo(changed, id) < used ? [at('beloppKr', 'granted_below_used')] : [];
}

function givenTooMuch(changed: Ramliggare, data: RamandringData): Violation[] {
  if (data.typ !== 'omfordelning') return [];
  const ansokan = findAnsokan(changed, data.tillAnsokanId);
  const days = changed.andringar.map(({ dag }) => dag).filter((dag) => dag >= data.dag);
  const most = Math.max(...days.map((dag) => tilldelatTo(changed, data.tillAnsokanId, dag)));
  const isOver = ansokan !== undefined && most > sumAnsokan(ansokan).begart;
  return isOver ? [at('beloppKr', 'granted_above_requested')] : [];
}

function withChange(liggare: Ramliggare, data: RamandringData): Ramliggare {
  const row: Ramandring = {
    ...{ id: '' as never, ramId: liggare.ram.id },
    ...{ franAnsokanId: null, tillAnsokanId: null, tillRamId: null },
    ...data,
  };
  return { ...liggare, andringar: [...liggare.andringar, row] };
}

/** A decided application out of the frame. */
function findAnsokan({ omgangar }: Ramliggare, id: AnsokanId) {
  const decided = omgangar.filter(({ beslut }) => beslut !== null);
  return decided.flatMap((one) => one.fordelning.ansokningar).find((one) => one.id === id);
}

function at(field: string, rule: string): Violation {
  return { path: ['data', field], rule };
}
