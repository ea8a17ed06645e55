/** How much of everything: a taste in `npm test`, some minutes, or all of it. */
export type Size = 'smak' | 'kort' | 'lang';

/** What a scenario works with. */
export interface Bench {
  readonly size: Size;
  /** A folder of its own, removed afterwards. */
  readonly folder: string;
  /** The built program's `create-app-….js`. */
  readonly bundle: string;
  /** A closed register with the example in it; to be copied, never touched. */
  readonly ground: string;
}

/** One row of the table. */
export interface Row {
  /** What goes wrong, or what is tried. */
  readonly fault: string;
  /** What was done to bring it about. */
  readonly done: string;
  readonly times: number;
  /** What the user is told, with the code behind it. */
  readonly seen: string;
  readonly outcome: string;
  /** What did not hold; nothing when all did. */
  readonly faults: readonly string[];
  /** Why it could not be tried on this machine. */
  readonly skipped?: string | undefined;
}

/** Tries faults of one kind, and answers what came of them. */
export interface Scenario {
  readonly name: string;
  readonly part: 'fel' | 'angrepp';
  run(bench: Bench): Promise<readonly Row[]>;
}

/** A number for each size. */
export function sized(bench: Bench, numbers: Readonly<Record<Size, number>>): number {
  return numbers[bench.size];
}
