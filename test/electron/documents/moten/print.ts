import { createDocumentCompiler } from '../../../../electron/documents/compile-document.ts';
import type { TypesetRequest } from '../../../../electron/documents/protocol.ts';
import { documentAssets } from '../../../support/pdf/document-assets.ts';
import { readPdfText } from '../../../support/pdf/read-pdf-text.ts';
import type { PdfText } from '../../../support/pdf/read-pdf-text.ts';

const compilers = new Map<string, ReturnType<typeof createDocumentCompiler>>();

async function compilerOf(engine: 'native' | 'wasm') {
  const known = compilers.get(engine) ?? createDocumentCompiler(await documentAssets(), engine);
  compilers.set(engine, known);
  return known;
}

export async function pdfOf(
  request: TypesetRequest,
  engine: 'native' | 'wasm' = 'native',
): Promise<Uint8Array> {
  const compiler = await compilerOf(engine);
  const outcome = await compiler.compile({ request, wanted: { pdf: true, pages: 'none' } });
  if (!outcome.ok || !outcome.pdf) throw new Error(JSON.stringify(outcome));
  return outcome.pdf;
}

export async function textOf(request: TypesetRequest): Promise<PdfText> {
  return readPdfText(await pdfOf(request));
}

export const lines = ({ blocks }: PdfText): string[] =>
  blocks.map(({ role, text }) => `${role} ${text}`);
