import { CallError } from '../../../shared/contract/errors.ts';
import type { Violation } from '../../../shared/contract/errors.ts';

/** Why the pages shown are not those of what is written now. */
export type PreviewProblem =
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'unknown_glyph'; readonly violation: Violation }
  | { readonly kind: 'failed' };

/** The last pages that could be set, null before the first, and why newer ones could not. */
export interface ShownPages<Pages> {
  readonly preview: Pages | null;
  readonly problem: PreviewProblem | null;
}

const REST = 250;
/** A long paper takes longer to set, and is set less often. */
const LONGEST_REST = 1500;

interface DraftFollower<Pages> {
  /** Sets what is written now; null when it can't be set as it stands. */
  readonly typeset: () => Promise<Pages> | null;
  readonly show: (change: (before: ShownPages<Pages>) => ShownPages<Pages>) => void;
}

/** Has pages set a quarter of a second after the last change; newest wins. */
export function followDraft<Pages>({ typeset, show }: DraftFollower<Pages>) {
  let newest = 0;
  let rest = REST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async () => {
    newest += 1;
    const mine = newest;
    const showMine: typeof show = (change) => {
      if (mine === newest) show(change);
    };
    const begin = performance.now();
    try {
      const pages = await typeset();
      if (pages === null) {
        showMine((before) => ({ ...before, problem: { kind: 'incomplete' } }));
        return;
      }
      rest = Math.min(LONGEST_REST, Math.max(REST, performance.now() - begin));
      showMine(() => ({ preview: pages, problem: null }));
    } catch (error) {
      showMine((before) => ({ ...before, problem: problemOf(error) ?? before.problem }));
    }
  };
  void run();
  return {
    changed: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), rest);
    },
    stop: () => {
      newest = Number.NaN;
      clearTimeout(timer);
    },
  };
}

function problemOf(error: unknown): PreviewProblem | null {
  if (!(error instanceof CallError)) return { kind: 'failed' };
  const { code, violations } = error.failure;
  if (code === 'Cancelled') return null;
  const violation = violations.find(({ rule }) => rule === 'unknown_glyph');
  if (violation) return { kind: 'unknown_glyph', violation };
  return code === 'InvalidInput' ? { kind: 'incomplete' } : { kind: 'failed' };
}
