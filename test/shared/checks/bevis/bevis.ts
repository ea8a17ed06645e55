import type { CheckId, Finding } from '../../../../shared/checks/checks.ts';

/** What a check finds something in, and what is so near that it mustn't, by the real rules. */
export interface Bevis {
  readonly found: () => readonly Finding[];
  readonly near: () => readonly Finding[];
}

export type Bevistabell = Partial<Record<CheckId, readonly [Bevis, ...Bevis[]]>>;

/** A row of proof: the same check of two things. */
export function bevis<Of>(check: (of: Of) => readonly Finding[], found: Of, near: Of): Bevis {
  return { found: () => check(found), near: () => check(near) };
}
