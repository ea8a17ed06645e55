import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CSSProperties } from 'react';
import { textViewer } from '../../../text/inkorg.ts';
import { drawPage } from './draw-page.ts';

/** Height by width of a page that has not been read yet: A4 upright. */
const A4 = Math.SQRT2;

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** In CSS pixels. */
  readonly width: number;
  /** Whether to go to this page at once. */
  readonly isFirst: boolean;
  /** Told the number when the page is what one looks at. */
  readonly onSeen: (number: number) => void;
}

/** One page: an empty sheet until it is near, then drawn. */
export function PdfPage({ pdf, number, width, isFirst, onSeen }: PdfPageProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const [ratio, setRatio] = useState(A4);
  const isNear = useNearness(sheet, () => onSeen(number));
  useEffect(() => {
    if (isFirst) sheet.current?.scrollIntoView();
  }, [isFirst]);
  useEffect(() => {
    if (!isNear || !sheet.current) return;
    const drawing = drawPage(pdf, number, { sheet: sheet.current, width, onRatio: setRatio });
    return () => {
      drawing.stop();
    };
  }, [isNear, pdf, number, width]);
  const size = { '--page-width': `${width}px`, '--page-height': `${width * ratio}px` };
  return (
    <div
      ref={sheet}
      className="pdf-page"
      style={size as CSSProperties}
      role="region"
      aria-label={textViewer.pageLabel(number)}
    />
  );
}

/** Whether an element is near what is seen of its scroller; `onSeen` when it crosses the middle. */
function useNearness(sheet: React.RefObject<HTMLDivElement | null>, onSeen: () => void): boolean {
  const [isNear, setNear] = useState(false);
  const seen = useEffectEvent(onSeen);
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const root = element.parentElement;
    const near = new IntersectionObserver(
      ([entry]) => {
        setNear(entry?.isIntersecting ?? false);
      },
      { root, rootMargin: '800px 0px' },
    );
    const middle = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) seen();
      },
      { root, rootMargin: '-50% 0px -50% 0px' },
    );
    near.observe(element);
    middle.observe(element);
    return () => {
      near.disconnect();
      middle.disconnect();
    };
  }, [sheet]);
  return isNear;
}
