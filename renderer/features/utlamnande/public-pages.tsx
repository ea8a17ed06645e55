import type { DocumentRef } from '../../../shared/contract/dokument.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { MessageBox } from '../../ui/message-box.tsx';
import { TypesetPages } from '../dokument/typeset-pages.tsx';
import { useStoredPreview } from '../dokument/use-stored-preview.ts';

interface PublicPagesProps {
  readonly document: DocumentRef;
  readonly title: string;
  /** Names the region that the pages are in. */
  readonly label: string;
}

/** The pages of a document for the public as they are printed. */
export function PublicPages({ document, title, label }: PublicPagesProps) {
  const { data: preview, error } = useStoredPreview(document);
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1), also where there is nothing to press.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="utlamnande-pages" aria-label={label} tabIndex={0}>
      {error && (
        <MessageBox tone="warn" title={textUtlamnande.failed}>
          <p>{textUtlamnande.failedDetail}</p>
        </MessageBox>
      )}
      {!preview && !error && <p className="muted">{textUtlamnande.setting}</p>}
      {preview && !error && <TypesetPages preview={preview} title={title} />}
    </section>
  );
}
