import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';

/** An element of the tree by which a screen reader goes through a document. */
export interface PdfElement {
  /** Standard role, such as H1, Table or Figure. */
  readonly role: string;
  /** What is said in place of a picture. */
  readonly alt: string | undefined;
  readonly language: string | undefined;
  /** What a head of a table is the head of: Row, Column or Both. */
  readonly scope: string | undefined;
  readonly children: readonly PdfElement[];
}

export interface PdfStructure {
  readonly language: string | undefined;
  readonly elements: readonly PdfElement[];
}

const K = PDFName.of('K');

/** Reads the structure of a tagged PDF from the file's own objects. @throws Error without one */
export async function readPdfStructure(bytes: Uint8Array): Promise<PdfStructure> {
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const roles = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  return { language: textAt(catalog, 'Lang'), elements: elementsOf(root, roles) };
}

function elementsOf(parent: PDFDict, roles: PDFDict | undefined): PdfElement[] {
  return dictsOf(parent.lookup(K))
    .filter((kid) => kid.has(PDFName.of('S')))
    .map((kid) => elementOf(kid, roles));
}

function elementOf(dict: PDFDict, roles: PDFDict | undefined): PdfElement {
  const own = dict.lookup(PDFName.of('S'), PDFName);
  const role = roles?.lookupMaybe(own, PDFName) ?? own;
  const attributes = dictsOf(dict.lookup(PDFName.of('A')));
  const scopes = attributes.map((one) => one.lookupMaybe(PDFName.of('Scope'), PDFName));
  return {
    role: role.decodeText(),
    alt: textAt(dict, 'Alt'),
    language: textAt(dict, 'Lang'),
    scope: scopes.find((scope) => scope !== undefined)?.decodeText(),
    children: elementsOf(dict, roles),
  };
}

/** An entry may hold one dictionary or a list; numbers among them are pieces of content. */
function dictsOf(value: PDFObject | undefined): PDFDict[] {
  if (value instanceof PDFDict) return [value];
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().flatMap((one, index) => {
    const found = one instanceof PDFNumber ? undefined : value.lookup(index);
    return found instanceof PDFDict ? [found] : [];
  });
}

function textAt(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  const isText = value instanceof PDFString || value instanceof PDFHexString;
  return isText ? value.decodeText() : undefined;
}
