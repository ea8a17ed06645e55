import type { Skrivelsestatus } from '../domain/skrivelsestatus.ts';

/** Where a paper can go from each state; back to a draft is always a new version. */
const WAYS: Readonly<Record<Skrivelsestatus, readonly Skrivelsestatus[]>> = {
  utkast: ['granskning'],
  granskning: ['utkast', 'godkand'],
  godkand: ['utkast', 'lamnad_till_namnd'],
  lamnad_till_namnd: ['utkast'],
};

/** The states a paper can be taken to now, the natural next one last. */
export function nextStates(status: Skrivelsestatus): readonly Skrivelsestatus[] {
  return WAYS[status];
}

/** A paper is written only while it is a draft; under review and after it stands as it is. */
export function isWritable(status: Skrivelsestatus): boolean {
  return status === 'utkast';
}

/**
 * Whether the checks are asked before a paper is taken to a state: others cost a reading less. One
 * that is approved is asked of again when it is handed in, since the register goes on beside it.
 */
export function isChecked(to: Skrivelsestatus): boolean {
  return to === 'godkand' || to === 'lamnad_till_namnd';
}

/** What stands in the way of a step. */
export type Hinder = 'no_such_step' | 'stops_left';

/**
 * Whether a paper can take a step. It isn't approved or handed in while a check says stop that nobody has set
 * aside; `stops` is how many.
 */
export function hinderFor(
  from: Skrivelsestatus,
  to: Skrivelsestatus,
  stops: number,
): Hinder | null {
  if (!WAYS[from].includes(to)) return 'no_such_step';
  return isChecked(to) && stops > 0 ? 'stops_left' : null;
}
