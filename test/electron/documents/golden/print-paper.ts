import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TjansteskrivelseId } from '../../../../shared/domain/id.ts';
import { readPdfText } from '../../../support/pdf/read-pdf-text.ts';
import type { PdfText } from '../../../support/pdf/read-pdf-text.ts';
import type { TestApp } from '../../../support/test-app.ts';

/** A paper as it reads when it has been printed. */
export async function printPaper(app: TestApp, id: TjansteskrivelseId): Promise<PdfText> {
  const path = join(app.folder, 'skrivelse.pdf');
  app.host.answerSaveFile(path);
  await app.call('dokument.exportPdf', { document: { typ: 'tjansteskrivelse', id } });
  return readPdfText(await readFile(path));
}
