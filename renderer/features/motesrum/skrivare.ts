import type { Skrivning } from './skrivning.ts';

/** How far what was entered has come. */
export type Sparlage =
  | { readonly kind: 'vila' }
  | { readonly kind: 'sparar'; readonly kvar: number }
  | { readonly kind: 'sparat'; readonly at: Date };

interface SkrivareOptions<Svar> {
  readonly send: (skrivning: Skrivning) => Promise<Svar>;
  readonly onSvar: (skrivning: Skrivning, svar: Svar, isSist: boolean) => void;
  /** What comes until this is settled rested on it, and is dropped. */
  readonly onNekad: (error: unknown) => Promise<void>;
  readonly onLage: (lage: Sparlage) => void;
  readonly now: () => Date;
  /** Runs something when what was entered has been shown. */
  readonly sedan: (run: () => void) => void;
}

/**
 * Stores one thing at a time in the order they were entered. A § that waits to be stored is stored
 * as it is last; what is under way is never overtaken.
 */
export function createSkrivare<Svar>(options: SkrivareOptions<Svar>) {
  const { send, onSvar, onNekad, onLage, now, sedan } = options;
  let waiting: Skrivning[] = [];
  let isRunning = false;
  const whenIdle: (() => void)[] = [];

  const tell = () => {
    const kvar = waiting.length + (isRunning ? 1 : 0);
    onLage(kvar > 0 ? { kind: 'sparar', kvar } : { kind: 'sparat', at: now() });
  };
  const storeNext = async (next: Skrivning) => {
    try {
      const svar = await send(next);
      onSvar(next, svar, waiting.length === 0);
      return true;
    } catch (error) {
      await onNekad(error);
      waiting = [];
      return false;
    }
  };
  const run = async () => {
    let isStored = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      isStored = await storeNext(next);
    }
    isRunning = false;
    if (isStored) tell();
    for (const resolve of whenIdle.splice(0)) resolve();
  };
  return {
    skriv: (skrivningar: readonly Skrivning[]) => {
      waiting = skrivningar.reduce(inTurn, waiting);
      if (waiting.length === 0) return;
      const isFirst = !isRunning;
      isRunning = true;
      if (isFirst) sedan(() => void run());
      tell();
    },
    hasOsparat: () => isRunning,
    /** Resolves when nothing is left to store. */
    vila: () =>
      isRunning ? new Promise<void>((resolve) => whenIdle.push(resolve)) : Promise.resolve(),
  };
}

function inTurn(waiting: Skrivning[], next: Skrivning): Skrivning[] {
  const last = waiting.at(-1);
  const isSame = next.typ === 'paragraf' && last?.typ === 'paragraf' && last.id === next.id;
  return [...(isSame ? waiting.slice(0, -1) : waiting), next];
}
