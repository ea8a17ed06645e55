type Work = () => unknown;

/** Prepares one run and gives the work to be timed. */
export type Side = (round: number) => Work | Promise<Work>;

export interface Rounds {
  readonly most: number;
  /** Runs before the first that counts. */
  readonly warmUp?: number;
  /** No further round starts after this long, once there are `least` of them. */
  readonly budgetMs?: number;
  readonly least?: number;
}

/**
 * Times the sides in turn, each once a round, so that a busy machine disturbs them alike. The
 * order is turned round every other time. Milliseconds.
 */
export async function inTurn<Name extends string>(
  { most, warmUp = 1, budgetMs = Infinity, least = 3 }: Rounds,
  sides: Readonly<Record<Name, Side>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(sides) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  const begin = performance.now();
  for (let round = -warmUp; round < most; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const ms = await timed(await sides[name](round + warmUp));
      if (round >= 0) samples[name]?.push(ms);
    }
    if (round + 1 >= least && performance.now() - begin > budgetMs) break;
  }
  return samples as Record<Name, number[]>;
}

/** How long the work took, in milliseconds. */
export async function timed(work: Work): Promise<number> {
  const begin = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - begin;
}
