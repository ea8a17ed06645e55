import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

interface Place {
  readonly text: string;
  readonly x: number;
  /** From the foot of the page, as the file counts. */
  readonly y: number;
}

/** Notes are read where they are referred to, and stand at the foot. */
const ELSEWHERE = new Set(['Note', 'FENote', 'Artifact']);
/** Two pieces are on a line although one of them is raised or of another size. */
const SAME_LINE = 6;

/**
 * Every place where a reader by structure is sent up the page, or to the left on a line: what is
 * read next should stand after what was read, but for columns, which are read one after another.
 */
export async function stepsBack(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const found: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const places = await placesOf(page);
    const read = leavesOf(await page.getStructTree()).flatMap((id) => places.get(id) ?? []);
    found.push(...backIn(read).map((step) => `${String(number)}: ${step}`));
  }
  await task.destroy();
  return found;
}

function backIn(read: readonly Place[]): string[] {
  return read.flatMap((place, index) => {
    const before = read[index - 1];
    if (before === undefined) return [];
    const isOnLine = Math.abs(place.y - before.y) <= SAME_LINE;
    const isBack = isOnLine ? place.x < before.x : place.y > before.y && place.x <= before.x;
    return isBack ? [`”${before.text}” → ”${place.text}”`] : [];
  });
}

function leavesOf(node: Node | null): string[] {
  if (node === null || ELSEWHERE.has(node.role ?? '')) return [];
  if (node.type === 'content') return [node.id ?? ''];
  return (node.children ?? []).flatMap(leavesOf);
}

/** Where each piece of content begins. */
async function placesOf(page: PDFPageProxy): Promise<Map<string, Place>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const places = new Map<string, Place>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((entry) => entry !== '');
      const [x, y] = item.transform.slice(4) as [number, number];
      if (id !== undefined && item.str.trim() !== '' && !places.has(id)) {
        places.set(id, { text: item.str.slice(0, 30), x, y });
      }
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' && item.id ? item.id : '');
  }
  return places;
}
