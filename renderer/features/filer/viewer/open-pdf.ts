import type { PDFDocumentProxy } from 'pdfjs-dist';

/** What the PDF reader needs beside the program's own files; see `vite.config.ts`. */
const parts = new URL('pdf/', document.baseURI).href;

let worker: Worker | null = null;

/** The PDF reader, loaded with the first file that needs it. */
export async function pdfReader() {
  const reader = await import('pdfjs-dist');
  // Our own worker: the reader's own check of its address does not know the program's scheme.
  worker ??= new Worker(`${parts}pdf.worker.min.mjs`, { type: 'module' });
  reader.GlobalWorkerOptions.workerPort = worker;
  return reader;
}

/** Why a PDF is not shown. */
export type PdfFailure = 'locked' | 'missing' | 'broken';

/** Opens a stored PDF. Throws what {@link failureOf} understands. */
export async function openPdf(address: string): Promise<PDFDocumentProxy> {
  const response = await fetch(address);
  if (!response.ok) throw new Error('missing');
  const { getDocument } = await pdfReader();
  return getDocument({
    data: await response.arrayBuffer(),
    cMapUrl: `${parts}cmaps/`,
    standardFontDataUrl: `${parts}standard_fonts/`,
    wasmUrl: `${parts}wasm/`,
    iccUrl: `${parts}iccs/`,
    // Nothing in a file from outside may become code, or be fetched from elsewhere.
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    verbosity: 0,
  }).promise;
}

/** What an error of {@link openPdf} means. */
export function failureOf(error: unknown): PdfFailure {
  if (!(error instanceof Error)) return 'broken';
  if (error.name === 'PasswordException') return 'locked';
  return error.message === 'missing' ? 'missing' : 'broken';
}
