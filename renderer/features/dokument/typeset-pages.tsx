import type { Preview } from '../../../shared/contract/dokument.ts';
import { textPreview } from '../../text/dokument.ts';
import { pageSource } from './page-source.ts';
import './preview.css';

interface PageImagesProps {
  /** The address of each page. */
  readonly sources: readonly string[];
  readonly title: string;
  /** Said beside the number of the first page. */
  readonly note?: string;
}

/** Typeset pages on white paper in every theme. */
export function PageImages({ sources, title, note }: PageImagesProps) {
  const pages = sources.length;
  return sources.map((source, index) => (
    <figure key={index} className="typeset-page">
      <img
        src={source}
        alt={textPreview.page(index + 1, pages, title)}
        loading={index < 4 ? 'eager' : 'lazy'}
      />
      <figcaption className="num">
        {textPreview.caption(index + 1, pages)}
        {index === 0 && note !== undefined && <span>{note}</span>}
      </figcaption>
    </figure>
  ));
}

interface TypesetPagesProps extends Omit<PageImagesProps, 'sources'> {
  readonly preview: Preview;
}

/** The pages of a typeset document. */
export function TypesetPages({ preview: { key, pages }, ...rest }: TypesetPagesProps) {
  const sources = Array.from({ length: pages }, (_, index) => pageSource(key, index + 1));
  return <PageImages sources={sources} {...rest} />;
}
