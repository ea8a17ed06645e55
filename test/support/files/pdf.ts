import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

/** A PDF with one page for each text; an empty text is a page without any, as a scanned one is. */
export async function makePdf(pages: readonly string[]): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const text of pages) {
    const page = document.addPage([595, 842]);
    if (text !== '') page.drawText(text, { x: 60, y: 760, size: 12, font });
  }
  return Buffer.from(await document.save());
}
