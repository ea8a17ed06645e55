import type { SourceBlock } from '../../shared/domain/inlasning.ts';
import type { Email } from './email.ts';

/** Where the bytes are. Those that lie sealed come by themselves: the reader is given no key. */
export type Source =
  | { readonly path: string }
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly isWhole: boolean };

/** What a worker is asked for, and of which stored file. */
export type Order = Source & {
  readonly want: 'kind' | 'text' | 'email' | 'blocks';
  /** The name it came under, whose ending decides where the bytes say nothing. */
  readonly name: string;
};

/**
 * Why a file could not be read. `zip_bomb`: it would unpack to far more than it is. `too_large`:
 * more than is read at once. `locked`: it needs a password. `timeout`, `memory`: the reader was
 * stopped. `broken`: it is not what it says it is.
 */
export type UnreadableReason =
  | 'zip_bomb'
  | 'too_large'
  | 'locked'
  | 'timeout'
  | 'memory'
  | 'broken'
  | 'cancelled';

export interface Answers {
  /** Media type of what the bytes are. */
  readonly kind: string;
  /** Text by page; a file without pages has one. Empty where there is no text to read. */
  readonly text: readonly string[];
  readonly email: Email;
  /** The pieces of a paper that is to be worked on. */
  readonly blocks: readonly SourceBlock[];
}

export type Outcome<Want extends Order['want']> =
  | { readonly ok: true; readonly value: Answers[Want] }
  | { readonly ok: false; readonly reason: UnreadableReason };
