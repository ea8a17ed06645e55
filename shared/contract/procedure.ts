import type { z } from 'zod';
import type { Subject } from './subjects.ts';

/** Reads and never writes. `reads` names what its answer depends on. */
export interface Query<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'query';
  readonly input: I;
  readonly output: O;
  readonly reads: readonly Subject[];
}

/** May write. `changes` names what other windows must read again after it. */
export interface Command<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'command';
  readonly input: I;
  readonly output: O;
  readonly changes: readonly Subject[];
}

/** Declares a query of the contract. */
export function query<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  reads: readonly Subject[],
): Query<I, O> {
  return { kind: 'query', input, output, reads };
}

/** Declares a command of the contract. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  changes: readonly Subject[],
): Command<I, O> {
  return { kind: 'command', input, output, changes };
}
