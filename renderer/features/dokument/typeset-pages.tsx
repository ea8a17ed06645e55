import type { Preview } from '../../../shared/contract/dokument.ts';
import { textPreview } from '../../text/dokument.ts';
import { pageSource } from './page-source.ts';
import './preview.css';

interface TypesetPagesProps {
  readonly preview: Preview;
  readonly title: string;
  /** Said beside the number of the first page. */
  readonly note?: string;
}

/** The pages of a typeset document, on white paper in every theme. */
export function TypesetPages({ preview: { key, pages }, title, note }: TypesetPagesProps) {
  return Array.from({ length: pages }, (_, index) => (
    <figure key={index} className="typeset-page">
      <img
        src={pageSource(key, index + 1)}
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
