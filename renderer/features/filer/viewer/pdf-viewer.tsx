import { Minus, MoveHorizontal, Plus } from 'lucide-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { textViewer } from '../../../text/inkorg.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Skeleton } from '../../../ui/loading.tsx';
import { scrollable } from '../../../ui/scrollable.ts';
import { PdfPage } from './pdf-page.tsx';
import { usePdf } from './use-pdf.ts';

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

const FAILURES = {
  locked: [textViewer.locked, textViewer.lockedText],
  missing: [textViewer.missing, textViewer.missingText],
  broken: [textViewer.failed, textViewer.failedText],
} as const;

interface PdfViewerProps {
  readonly address: string;
  /** The page to begin at. */
  readonly page: number;
  /** Buttons after those of the PDF. */
  readonly actions: ReactNode;
}

/** A PDF, drawn page by page as one comes to them, with its words for selecting and hearing. */
export function PdfViewer({ address, page, actions }: PdfViewerProps) {
  const opened = usePdf(address);
  if (opened !== null && typeof opened !== 'string') {
    return <Pages pdf={opened} first={page} actions={actions} />;
  }
  const [title, text] = FAILURES[opened ?? 'broken'];
  return (
    <>
      <div className="viewer-bar">
        <span className="spacer" />
        {actions}
      </div>
      {opened === null ? <Skeleton /> : <EmptyState title={title}>{text}</EmptyState>}
    </>
  );
}

interface PagesProps {
  readonly pdf: PDFDocumentProxy;
  readonly first: number;
  readonly actions: ReactNode;
}

function Pages({ pdf, first, actions }: PagesProps) {
  const [zoom, setZoom] = useState(1);
  const [current, setCurrent] = useState(first);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const step = (by: 1 | -1) => {
    const place = ZOOMS.indexOf(zoom) + by;
    setZoom(ZOOMS[place] ?? zoom);
  };
  return (
    <>
      <div className="viewer-bar">
        <span className="num" role="status">
          {textViewer.page(current, pdf.numPages)}
        </span>
        <span className="spacer" />
        <IconButton icon={Minus} label={textViewer.zoomOut} onPress={() => step(-1)} />
        <span className="num">{textViewer.zoom(Math.round(zoom * 100))}</span>
        <IconButton icon={Plus} label={textViewer.zoomIn} onPress={() => step(1)} />
        <IconButton icon={MoveHorizontal} label={textViewer.fitWidth} onPress={() => setZoom(1)} />
        {actions}
      </div>
      <div className="viewer-pages" ref={frame} {...scrollable} role="document" data-pane="viewer">
        {width > 0 &&
          Array.from({ length: pdf.numPages }, (_, index) => (
            <PdfPage
              key={index}
              pdf={pdf}
              number={index + 1}
              width={width * zoom}
              isFirst={index + 1 === first && first > 1}
              onSeen={setCurrent}
            />
          ))}
      </div>
    </>
  );
}

/** The room for a page, in CSS pixels. */
function useWidth(frame: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!frame.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(frame.current);
    return () => {
      observer.disconnect();
    };
  }, [frame]);
  return width;
}
