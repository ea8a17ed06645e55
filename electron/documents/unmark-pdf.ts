import { PDFName, PDFRawStream, PDFRef, decodePDFRawStream } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { marks } from './mark-pdf.ts';

/** Takes away what `markPdf` says of a file, where it no longer holds. */
export function unmarkPdf({ catalog, context }: PDFDocument): void {
  const reference = catalog.get(PDFName.of('Metadata'));
  const metadata = context.lookup(reference);
  if (!(reference instanceof PDFRef) || !(metadata instanceof PDFRawStream)) return;
  const text = Buffer.from(decodePDFRawStream(metadata).decode()).toString('latin1');
  const without = Buffer.from(text.replace(marks, ''), 'latin1');
  context.assign(reference, context.stream(without, { Type: 'Metadata', Subtype: 'XML' }));
}
