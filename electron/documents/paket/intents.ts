import { PDFArray, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObjectCopier } from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);

/**
 * Brings what a paper says that its colours mean to the whole, which can say it once only
 * (ISO 19005-2, 6.2.3).
 * @returns false when the whole says something else already
 */
export function addOutputIntent(
  whole: PDFDocument,
  paper: PDFDocument,
  copier: PDFObjectCopier,
): boolean {
  const theirs = intentsOf(paper);
  if (theirs === undefined) return true;
  const ours = intentsOf(whole);
  if (ours === undefined) {
    whole.catalog.set(name('OutputIntents'), copier.copy(theirs));
    return true;
  }
  const [one, other] = [profileOf(ours), profileOf(theirs)];
  return one !== null && other !== null && Buffer.from(one).equals(Buffer.from(other));
}

function intentsOf({ catalog }: PDFDocument): PDFArray | undefined {
  const found = catalog.lookup(name('OutputIntents'));
  return found instanceof PDFArray && found.size() > 0 ? found : undefined;
}

function profileOf(intents: PDFArray): Uint8Array | null {
  const profile = intents.lookup(0, PDFDict).lookup(name('DestOutputProfile'));
  return profile instanceof PDFRawStream ? profile.getContents() : null;
}
