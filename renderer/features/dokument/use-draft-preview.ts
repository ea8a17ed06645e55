import { useEffect, useState } from 'react';
import type { DraftPreview } from '../../../shared/contract/dokument.ts';
import { CallError } from '../../../shared/contract/errors.ts';
import type { Violation } from '../../../shared/contract/errors.ts';
import { call } from '../../api/client.ts';
import { useEditing } from './paper-context.ts';
import { useSources } from './paper-sources.ts';
import { paperSchema, storedValues } from './paper-values.ts';

/** Why the pages shown are not those of what is written now. */
export type PreviewProblem =
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'unknown_glyph'; readonly violation: Violation }
  | { readonly kind: 'failed' };

interface ShownPreview {
  /** The last pages that could be set; null before the first. */
  readonly preview: DraftPreview | null;
  readonly problem: PreviewProblem | null;
}

const REST = 250;
/** A long paper takes longer to set, and is set less often. */
const LONGEST_REST = 1500;

function problemOf(error: unknown): PreviewProblem | null {
  if (!(error instanceof CallError)) return { kind: 'failed' };
  const { code, violations } = error.failure;
  if (code === 'Cancelled') return null;
  const violation = violations.find(({ rule }) => rule === 'unknown_glyph');
  if (violation) return { kind: 'unknown_glyph', violation };
  return code === 'InvalidInput' ? { kind: 'incomplete' } : { kind: 'failed' };
}

/** The pages of what is written, set a quarter of a second after the last change; newest wins. */
export function useDraftPreview(): ShownPreview {
  const { form, paper, lastPreview } = useEditing();
  const sources = useSources();
  const [shown, setShown] = useState<ShownPreview>({
    ...{ preview: lastPreview.current, problem: null },
  });
  useEffect(() => {
    let newest = 0;
    let rest = REST;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const typeset = async () => {
      newest += 1;
      const mine = newest;
      const show = (change: (before: ShownPreview) => ShownPreview) => {
        if (mine === newest) setShown(change);
      };
      const parsed = paperSchema.safeParse(storedValues(form.getValues()));
      if (!parsed.success) {
        show((before) => ({ ...before, problem: { kind: 'incomplete' } }));
        return;
      }
      try {
        const input = { tjansteskrivelseId: paper.id, data: parsed.data };
        const begin = performance.now();
        const preview = await call('dokument.getDraftPreview', input);
        lastPreview.current = preview;
        rest = Math.min(LONGEST_REST, Math.max(REST, performance.now() - begin));
        show(() => ({ preview, problem: null }));
      } catch (error) {
        show((before) => ({ ...before, problem: problemOf(error) ?? before.problem }));
      }
    };
    const schedule = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void typeset(), rest);
    };
    void typeset();
    const stop = form.subscribe({ formState: { values: true }, callback: schedule });
    return () => {
      newest = Number.NaN;
      clearTimeout(timer);
      stop();
    };
    // What the paper points at is read by main; when it changes the pages do too.
  }, [form, paper.id, sources, lastPreview]);
  return shown;
}
