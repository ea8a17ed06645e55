import { UNDO_PAUSE } from '../../lib/undo-pause.ts';

/** A place in the trail: the values, and the field whose change led to them. */
interface Step<Values> {
  readonly values: Values;
  readonly field: string;
  readonly isText: boolean;
  readonly at: number;
}

/** Where a step of undo or redo leads. */
export interface TrailMove<Values> {
  readonly values: Values;
  readonly field: string;
}

interface TrailOptions {
  readonly now: () => number;
  /** Milliseconds of rest that begin a new step in the same field. */
  readonly pause?: number;
  /** How many steps are kept. */
  readonly most?: number;
}

type Members = Readonly<Record<string, unknown>>;

/** Arrays and plain objects have members that are compared; all else is one value. */
function membersOf(value: unknown): Members | null {
  if (typeof value !== 'object' || value === null) return null;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? (value as Members) : null;
}

/** `now` with every part that says the same as in `before` taken from there. */
export function sharing<Value>(before: Value, now: Value): Value {
  const [old, next] = [membersOf(before), membersOf(now)];
  if (!old || !next || Array.isArray(before) !== Array.isArray(now)) {
    return Object.is(before, now) ? before : now;
  }
  const keys = Object.keys(next);
  const made = keys.map((key) => [key, sharing(old[key], next[key])] as const);
  const isSame =
    Object.keys(old).length === keys.length && made.every(([key, value]) => value === old[key]);
  if (isSame) return before;
  const parts = Array.isArray(now) ? made.map(([, value]) => value) : Object.fromEntries(made);
  return parts as Value;
}

/**
 * The path of what differs between two values that share what they can: as deep as one member
 * alone differs; of a list that got another order, the first place that differs.
 */
export function changedField(before: unknown, now: unknown): { field: string; isText: boolean } {
  const [old, next] = [membersOf(before), membersOf(now)];
  const isLeaf = !old || !next;
  const keys = isLeaf ? [] : [...new Set([...Object.keys(old), ...Object.keys(next)])];
  const differing = keys.filter((key) => old?.[key] !== next?.[key]);
  const [first] = differing;
  if (isLeaf || first === undefined) return { field: '', isText: typeof now === 'string' };
  if (differing.length > 1) return { field: Array.isArray(now) ? first : '', isText: false };
  const inner = changedField(old[first], next[first]);
  return { ...inner, field: [first, inner.field].filter((part) => part !== '').join('.') };
}

/** Writing in one field without a pause is one step; so is a footnote with the mark it gets. */
function joinsByItself<Values>(top: Step<Values>, next: Step<Values>, pause: number): boolean {
  if (next.at - top.at >= pause) return false;
  const isFotnot = top.field.startsWith('fotnoter') && !next.field.startsWith('fotnoter');
  return isFotnot || (next.isText && next.field === top.field);
}

function firstStep<Values>(values: Values): Step<Values> {
  return { values, field: '', isText: false, at: Number.NEGATIVE_INFINITY };
}

/** The steps behind, the one that is shown, and those that can be done again. */
interface Place<Values> {
  readonly past: readonly Step<Values>[];
  readonly top: Step<Values>;
  readonly future: readonly Step<Values>[];
}

function stepBack<Values>({ past, top, future }: Place<Values>): Place<Values> | null {
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), top: before, future: [top, ...future] } : null;
}

function stepForward<Values>({ past, top, future }: Place<Values>): Place<Values> | null {
  const [after, ...rest] = future;
  return after ? { past: [...past, top], top: after, future: rest } : null;
}

/** One undo over everything in a form: its values, step by step, sharing what did not change. */
export function createTrail<Values>(first: Values, options: TrailOptions) {
  const { now, pause = UNDO_PAUSE, most = 300 } = options;
  const listeners = new Set<() => void>();
  let place: Place<Values> = { past: [], top: firstStep(first), future: [] };
  /** Nothing has come between the last step and what is written next. */
  let isOpen = false;
  const go = (next: Place<Values>, opens = false) => {
    place = next;
    isOpen = opens;
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    canUndo: () => place.past.length > 0,
    canRedo: () => place.future.length > 0,
    /** The values changed. `joins` says whether it belongs to the step before, when that is known. */
    record: (values: Values, joins?: boolean) => {
      const { past, top } = place;
      const shared = sharing(top.values, values);
      if (shared === top.values) return;
      const step = { values: shared, ...changedField(top.values, shared), at: now() };
      const isSame = isOpen && past.length > 0 && (joins ?? joinsByItself(top, step, pause));
      go({ past: isSame ? past : [...past, top].slice(-most), top: step, future: [] }, true);
    },
    undo: (): TrailMove<Values> | null => {
      const { field } = place.top;
      const next = stepBack(place);
      if (next) go(next);
      return next && { values: next.top.values, field };
    },
    redo: (): TrailMove<Values> | null => {
      const next = stepForward(place);
      if (next) go(next);
      return next && { values: next.top.values, field: next.top.field };
    },
    /** The values were replaced by what is stored; there is no way back over that. */
    restart: (values: Values) => {
      const shared = sharing(place.top.values, values);
      if (shared !== place.top.values) go({ past: [], top: firstStep(shared), future: [] });
    },
  };
}
