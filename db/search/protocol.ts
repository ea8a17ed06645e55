import type { CallFailure } from '../../shared/contract/errors.ts';
import type { RegisterKey } from '../encryption/register-key.ts';
import type { Sokbegaran, Soksvar } from '../../shared/domain/sok.ts';

/** What the thread is told once. */
export interface SearchWorkerData {
  readonly registerFile: string;
  readonly key: RegisterKey | null;
  /** For each place and kind the number of its newest question: older ones are given up. */
  readonly newest: Int32Array<SharedArrayBuffer>;
}

export interface SearchOrder {
  readonly id: number;
  /** Index in `newest`, and what stood there when this was asked. */
  readonly slot: number;
  readonly number: number;
  readonly begaran: Sokbegaran;
}

export type SearchAnswer = { readonly id: number } & (
  | { readonly ok: true; readonly svar: Soksvar }
  /** A fault of ours is told by its text. */
  | { readonly ok: false; readonly failure: CallFailure | null; readonly message: string }
);
