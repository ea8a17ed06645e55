import type { Output, ProcedureName } from '../../../../shared/contract/contract.ts';
import type { TestApp } from '../../../support/test-app.ts';
import type { Made, Sample } from './sample.ts';
import { samples } from './samples.ts';

/** The procedures in the order of the table. */
export const playOrder = Object.keys(samples) as ProcedureName[];

/** The table as one that any procedure's name can look up. */
export function sampleOf(name: ProcedureName): Sample<ProcedureName> {
  return samples[name];
}

export interface Play extends Made {
  readonly answers: ReadonlyMap<ProcedureName, unknown>;
  /** Does what a good sample needs besides the samples before it. */
  prepare(name: ProcedureName): Promise<void>;
  /** Calls a procedure with its good sample and keeps the answer for the samples that follow. */
  call(name: ProcedureName): Promise<void>;
  /** Waits for what the call set going. */
  settle(name: ProcedureName): Promise<void>;
  /** Prepares, calls and waits. */
  run(name: ProcedureName): Promise<void>;
}

/** Begins, or goes on in another program that holds the same register. */
export function startPlay(app: TestApp, earlier?: Play): Play {
  const answers = new Map<ProcedureName, unknown>(earlier?.answers);
  const play: Play = {
    app,
    answers,
    answer: <Name extends ProcedureName>(name: Name) => {
      const answer = answers.get(name);
      if (answer === undefined || answer === null) throw new Error(`${name} has no answer yet`);
      return answer as NonNullable<Output<Name>>;
    },
    async prepare(name) {
      await sampleOf(name).prepare?.(play);
    },
    async call(name) {
      answers.set(name, await app.call(name, sampleOf(name).good(play)));
    },
    async run(name) {
      await play.prepare(name);
      await play.call(name);
      await play.settle(name);
    },
    async settle(name) {
      await sampleOf(name).settle?.(play);
    },
  };
  return play;
}

/** Runs the good samples up to, and not with, the given procedure. */
export async function playUntil(app: TestApp, end: ProcedureName): Promise<Play> {
  const play = startPlay(app);
  for (const name of playOrder.slice(0, playOrder.indexOf(end))) await play.run(name);
  return play;
}
