import { CallError } from '../../../shared/contract/errors.ts';
import type { Utdragsval } from '../../../shared/contract/protokollsutdrag.ts';
import { ruleText } from '../../text/fel.ts';
import { textUtdrag } from '../../text/protokollsutdrag.ts';
import { MessageBox } from '../../ui/message-box.tsx';
import { BlankPage, TypesetPages } from '../dokument/typeset-pages.tsx';
import { useStoredPreview } from '../dokument/use-stored-preview.ts';

/** The rule that what is asked for breaks, in words; null when it is something else. */
function problemOf(error: Error): string | null {
  const [first] = error instanceof CallError ? error.failure.violations : [];
  return first ? ruleText(first.rule, first.params) : null;
}

/** The extract as it is printed; one that is being changed stands until the new one is set. */
export function UtdragPreview({ val }: { readonly val: Utdragsval }) {
  const { data, error } = useStoredPreview({ typ: 'protokollsutdrag', ...val });
  return (
    <section className="utdrag-preview" aria-label={textUtdrag.preview}>
      {error && (
        <MessageBox tone="warn" title={textUtdrag.previewFailed}>
          <p>{problemOf(error)}</p>
        </MessageBox>
      )}
      {data && <TypesetPages preview={data} title={textUtdrag.title} />}
      {!data && !error && <BlankPage />}
    </section>
  );
}
