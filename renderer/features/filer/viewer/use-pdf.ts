import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { failureOf, openPdf } from './open-pdf.ts';
import type { PdfFailure } from './open-pdf.ts';

/** A stored PDF while it is shown; null while it is being read, and why where it can't be. */
export function usePdf(address: string): PDFDocumentProxy | PdfFailure | null {
  const [opened, setOpened] = useState<PDFDocumentProxy | PdfFailure | null>(null);
  useEffect(() => {
    let isLeft = false;
    const opening = openPdf(address);
    opening.then(
      (pdf) => {
        if (!isLeft) setOpened(pdf);
      },
      (error: unknown) => {
        if (!isLeft) setOpened(failureOf(error));
      },
    );
    return () => {
      isLeft = true;
      opening.then(
        (pdf) => pdf.loadingTask.destroy(),
        () => undefined,
      );
    };
  }, [address]);
  return opened;
}
