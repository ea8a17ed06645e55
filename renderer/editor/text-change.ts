import { ReplaceStep } from 'prosemirror-transform';
import type { Transaction } from 'prosemirror-state';
import { UNDO_PAUSE } from '../lib/undo-pause.ts';

/** How the text was changed, for the page that keeps one undo over everything on it. */
export interface TextChange {
  readonly kind: 'typed' | 'pasted' | 'edited' | 'replaced';
  /** Belongs to the same step of undo as the change before it: the next letter of a word. */
  readonly joins: boolean;
}

/** The change before, as far as the next one asks: when it came and where it ended. */
export interface LastChange {
  readonly kind: TextChange['kind'];
  readonly time: number;
  readonly from: number;
  readonly to: number;
}

/** Metadata of a transaction that belongs to the change before it (replacing in many texts). */
export const JOINS = 'joins';
/** Metadata of a transaction that puts found words in the place of others. */
export const REPLACES = 'replaces';

/** Letters written or taken away in one place, not a new block, a mark or a table. */
function typedStep({ steps }: Transaction): ReplaceStep | null {
  const [step] = steps;
  if (steps.length !== 1 || !(step instanceof ReplaceStep)) return null;
  const { slice, from, to } = step;
  const isInline = slice.content.content.every((node) => node.isText);
  return isInline && slice.openStart === 0 && (slice.size <= 2 || to === from) ? step : null;
}

function kindOf(tr: Transaction): TextChange['kind'] {
  if (tr.getMeta(REPLACES) === true) return 'replaced';
  if (tr.getMeta('paste') === true || tr.getMeta('uiEvent') === 'drop') return 'pasted';
  return typedStep(tr) ? 'typed' : 'edited';
}

/** True for letters beside the ones before, without a pause between them. */
function goesOn({ time }: Transaction, step: ReplaceStep | null, before: LastChange): boolean {
  if (!step || time - before.time >= UNDO_PAUSE) return false;
  return step.from <= before.to && step.to >= before.from;
}

/** What a transaction did, and what the next one is compared with. */
export function changeOf(
  tr: Transaction,
  before: LastChange | null,
): { readonly change: TextChange; readonly last: LastChange } {
  const kind = kindOf(tr);
  const step = typedStep(tr);
  const from = step?.from ?? 0;
  const last = { kind, time: tr.time, from, to: from + (step?.slice.size ?? 0) };
  const isBeside = kind === 'typed' && before?.kind === 'typed' && goesOn(tr, step, before);
  return { change: { kind, joins: isBeside || tr.getMeta(JOINS) === true }, last };
}
