import type { DocumentRef } from '../../../shared/contract/dokument.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { MessageBox } from '../../ui/message-box.tsx';
import { scrollable } from '../../ui/scrollable.ts';
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
    <section className="utlamnande-pages" aria-label={label} {...scrollable}>
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
