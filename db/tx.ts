import type { Kysely } from 'kysely';
import type { ArendeId } from '../shared/domain/id.ts';
import type { Logghandelse } from '../shared/domain/logg.ts';
import type { Schema } from './schema.ts';

/** What the database takes from its host: clock, ids, and who sits at which computer. */
export interface DbContext {
  now(): Date;
  /** A new ULID. */
  newId(): string;
  user: string;
  computer: string;
  /** Told of a statement that kept the program waiting; its text holds no data of the register. */
  slow?(statement: string, ms: number): void;
}

/** A change to be told in the log, in the same transaction as the change itself. */
export interface LogEntry {
  handelse: Logghandelse;
  objektId: string;
  /** The case it belongs to; null for what belongs to none. */
  arendeId: ArendeId | null;
  /** JSON values, or null when there was nothing before or is nothing after. */
  fore: unknown;
  efter: unknown;
  orsak?: string;
}

/** Where the repositories find the query builder; not for anybody outside db. */
export const db: unique symbol = Symbol('db');

/** A consistent view of the register, valid until the work it was handed to is done. */
export interface ReadTx {
  readonly [db]: Kysely<Schema>;
  /** Who is logged in to the operating system. */
  readonly user: string;
}

/** As {@link ReadTx}, and may change things: all of it is stored, or nothing. */
export interface WriteTx extends ReadTx {
  readonly context: DbContext;
  /** The moment of the write as ISO text in UTC; the same in every row it touches. */
  readonly tid: string;
  /** Adds a row to the log. A write that changes rows and logs nothing is rolled back. */
  log(entry: LogEntry): Promise<void>;
}
