import { PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';

/** A paper that is to be appended to a call. */
export interface Bilaga {
  /** What it is called in the bookmarks. */
  readonly rubrik: string;
  readonly pdf: Uint8Array;
}

/** A paper that has been read, and what its file says of itself. */
export interface LastBilaga {
  readonly rubrik: string;
  readonly document: PDFDocument;
  readonly sidor: number;
  /** It says that it is PDF/A-2a and PDF/UA-1; nobody has tried whether it is. */
  readonly arkivformat: boolean;
  /** It has a tree of what is a heading, a list or a table in it. */
  readonly taggad: boolean;
}

/** Reads a paper; null when it is locked with a password, is broken, or has no page. */
export async function readBilaga({ rubrik, pdf }: Bilaga): Promise<LastBilaga | null> {
  try {
    const document = await PDFDocument.load(pdf, {
      updateMetadata: false,
      throwOnInvalidObject: true,
    });
    const sidor = document.getPageCount();
    if (sidor === 0) return null;
    return {
      rubrik,
      document,
      sidor,
      arkivformat: isArkivformat(document),
      taggad: isTaggad(document),
    };
  } catch {
    return null;
  }
}

function isTaggad({ catalog }: PDFDocument): boolean {
  const tree = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  return tree?.has(PDFName.of('K')) === true && tree.has(PDFName.of('ParentTree'));
}

/** As a tag or as an attribute, which both are used. */
function says(metadata: string, name: string, value: string): boolean {
  return new RegExp(`${name}(?:>|\\s*=\\s*["'])\\s*${value}`, 'u').test(metadata);
}

function isArkivformat(document: PDFDocument): boolean {
  const metadata = document.catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream) || !isTaggad(document)) return false;
  const text = new TextDecoder().decode(decodePDFRawStream(metadata).decode());
  const marks = [says(text, 'pdfaid:part', '2'), says(text, 'pdfaid:conformance', 'A')];
  return [...marks, says(text, 'pdfuaid:part', '1')].every(Boolean);
}
