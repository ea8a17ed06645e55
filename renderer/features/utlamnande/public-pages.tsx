import { textUtlamnande } from '../../text/utlamnande.ts';
import { MessageBox } from '../../ui/message-box.tsx';
import { TypesetPages } from '../dokument/typeset-pages.tsx';
import type { PublicPagesState } from './use-public-pages.ts';

interface PublicPagesProps {
  readonly pages: PublicPagesState;
  readonly title: string;
  /** Names the region that the pages are in. */
  readonly label: string;
}

/** The pages of a document for the public as they are printed, or what stands in their way. */
export function PublicPages({ pages, title, label }: PublicPagesProps) {
  const { preview, error, stop } = pages;
  if (stop !== null) {
    return (
      <MessageBox tone="danger" title={textUtlamnande.cardStopped}>
        <p>{stop}</p>
      </MessageBox>
    );
  }
  return (
    <section className="utlamnande-pages" aria-label={label}>
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
