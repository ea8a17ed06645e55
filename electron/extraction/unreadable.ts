import type { UnreadableReason } from './protocol.ts';

/** Thrown by readers that know why they give up; anything else they throw means `broken`. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(reason);
    this.name = 'Unreadable';
    this.reason = reason;
  }
}
