import { useEffect, useRef, useState } from 'react';
import type { Preview } from '../../../shared/contract/dokument.ts';
import { textPreview } from '../../text/dokument.ts';
import { pageSource } from './page-source.ts';
import './preview.css';

/** How far outside what is seen a page is kept drawn, as a share of the pane's height. */
const NEAR = '100%';
/** Pages that are drawn before it is known what is seen. */
const DRAWN_FIRST = 2;

/** Whether an element is seen or nearly so. */
function useNearness(isNearFirst: boolean) {
  const [isNear, setNear] = useState(isNearFirst);
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? false),
      { rootMargin: NEAR, scrollMargin: NEAR },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, isNear };
}

interface PageFigureProps {
  readonly source: string;
  readonly name: string;
  readonly caption: string;
  readonly note: string | undefined;
  readonly isFirstDrawn: boolean;
}

/**
 * One page. A drawn page takes ten megabytes or more, so those that are far from what is seen are
 * blank. While new words are set the page before stands: the browser changes it when it is read.
 */
function PageFigure({ source, name, caption, note, isFirstDrawn }: PageFigureProps) {
  const { element, isNear } = useNearness(isFirstDrawn);
  return (
    <figure ref={element} className="typeset-page">
      {isNear ? (
        <img className="page-face" src={source} alt={name} />
      ) : (
        <div className="page-face" role="img" aria-label={name} />
      )}
      <figcaption className="num">
        {caption}
        {note !== undefined && <span>{note}</span>}
      </figcaption>
    </figure>
  );
}

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
    <PageFigure
      key={index}
      source={source}
      name={textPreview.page(index + 1, pages, title)}
      caption={textPreview.caption(index + 1, pages)}
      note={index === 0 ? note : undefined}
      isFirstDrawn={index < DRAWN_FIRST}
    />
  ));
}

/** Where the first page will be, until it has been set. */
export function BlankPage() {
  return (
    <figure className="typeset-page">
      <div className="page-face" />
      <figcaption>{textPreview.loading}</figcaption>
    </figure>
  );
}

interface TypesetPagesProps extends Omit<PageImagesProps, 'sources'> {
  readonly preview: Preview;
}

/** The pages of a typeset document. */
export function TypesetPages({ preview: { key, pages }, ...rest }: TypesetPagesProps) {
  const sources = Array.from({ length: pages }, (_, index) => pageSource(key, index + 1));
  return <PageImages sources={sources} {...rest} />;
}
