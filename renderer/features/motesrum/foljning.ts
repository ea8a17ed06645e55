import type { Subject } from '../../../shared/contract/subjects.ts';
import type { ParagrafId } from '../../../shared/domain/id.ts';
import type { Rumsdata } from './skrivning.ts';

const RUMMETS: readonly Subject[] = [
  ...(['dagordning', 'narvaro', 'paragraf', 'protokollsdel', 'sammantrade'] as const),
];

/** Tells changes that were made here, which main announces too, from those made elsewhere. */
export function createEgna() {
  let waiting = 0;
  return {
    /** Runs a write of the room's own; one that fails is announced to nobody. */
    async sand<Answer>(write: () => Promise<Answer>): Promise<Answer> {
      waiting += 1;
      try {
        return await write();
      } catch (error) {
        waiting -= 1;
        throw error;
      }
    },
    /** Whether an announced change is of the room, and was made elsewhere. */
    isFrammande(subjects: readonly Subject[]): boolean {
      if (!subjects.some((one) => RUMMETS.includes(one))) return false;
      if (waiting === 0) return true;
      waiting -= 1;
      return false;
    },
  };
}

interface Foljning {
  readonly las: () => Promise<Rumsdata>;
  /** Resolves when nothing is left to store. */
  readonly vila: () => Promise<void>;
  readonly hasOsparat: () => boolean;
  readonly visa: (stored: Rumsdata) => void;
}

/** Reads the meeting again when it was changed elsewhere; never over what isn't stored yet. */
export function createFoljning({ las, vila, hasOsparat, visa }: Foljning) {
  let wanted = false;
  let isRunning = false;
  const readOnce = async (): Promise<boolean> => {
    wanted = false;
    await vila();
    const stored = await las();
    if (hasOsparat()) wanted = true;
    else visa(stored);
    return wanted;
  };
  return async (): Promise<void> => {
    wanted = true;
    if (isRunning) return;
    isRunning = true;
    try {
      let isBehind = true;
      while (isBehind) isBehind = await readOnce();
    } finally {
      isRunning = false;
    }
  };
}

/** The meeting as it is stored: §§ that are as they were stay the same objects. */
export function medLagrat(
  shown: Rumsdata,
  stored: Rumsdata,
  version: (id: ParagrafId) => number,
): { readonly data: Rumsdata; readonly andrade: readonly ParagrafId[] } {
  const known = new Map(shown.paragrafer.map((one) => [one.id, one]));
  const isSame = (id: ParagrafId, stored: number) => known.has(id) && version(id) === stored;
  const paragrafer = stored.paragrafer.map((one) =>
    isSame(one.id, one.version) ? (known.get(one.id) ?? one) : one,
  );
  const changed = stored.paragrafer.filter(
    (one) => known.has(one.id) && !isSame(one.id, one.version),
  );
  return { data: { ...stored, paragrafer }, andrade: changed.map(({ id }) => id) };
}
