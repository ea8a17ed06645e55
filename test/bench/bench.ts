import type { Figure } from './figure.ts';

/** How much is measured: everything, or enough to see that it works. */
export interface Size {
  /** Cases in the large register. */
  readonly cases: number;
  /** Calls behind a percentile. */
  readonly queries: number;
  /** Runs behind a median. */
  readonly runs: number;
  /** Handlingar in the full register, each with a page of text. */
  readonly handlingar: number;
  /** Handlingar registered one after the other with their files. */
  readonly bulk: number;
  /** Bytes of stored files beside the large register, for its backup. */
  readonly fileBytes: number;
  readonly pages: readonly number[];
  readonly edits: number;
  /** After this long a slow measurement makes do with three runs. */
  readonly budgetMs: number;
}

export const full: Size = {
  cases: 100_000,
  handlingar: 1_000_000,
  bulk: 10_000,
  fileBytes: 1_000_000_000,
  queries: 500,
  runs: 7,
  pages: [1, 10, 100],
  edits: 400,
  budgetMs: 45_000,
};
export const small: Size = {
  cases: 5000,
  handlingar: 20_000,
  bulk: 100,
  fileBytes: 50_000_000,
  queries: 50,
  runs: 3,
  pages: [1, 10],
  edits: 40,
  budgetMs: 4000,
};

export interface Bench {
  readonly size: Size;
  /** Removed when the run is over. */
  readonly folder: string;
  /** A register of `size.cases` cases, made on first use and shared by the parts of a run. */
  largeRegister(): Promise<string>;
  /** A register of `size.cases` cases and `size.handlingar` handlingar, kept between runs. */
  fullRegister(): Promise<string>;
}

/** One part of the benchmark. */
export type Part = (bench: Bench) => Promise<readonly Figure[]>;
