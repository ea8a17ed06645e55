import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';

/** A run of text, with the box it fills in millimetres from the page's left and upper edge. */
export interface TextPlace {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface PagePlaces {
  readonly bredd: number;
  readonly hojd: number;
  readonly texts: readonly TextPlace[];
}

const MM = 25.4 / 72;
/** How much of the size of type stands above and below its line, letters such as Å and g. */
const [ABOVE, BELOW] = [0.85, 0.25];

/** Where everything that is written stands, measured in the file itself. */
export async function textPlaces(bytes: Uint8Array): Promise<PagePlaces[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: PagePlaces[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(await placesOf(await pdf.getPage(number)));
  }
  await task.destroy();
  return pages;
}

async function placesOf(page: PDFPageProxy): Promise<PagePlaces> {
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item): TextPlace[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [x, y] = item.transform.slice(4) as [number, number];
    const place = { left: x, right: x + item.width };
    const lines = {
      top: height - y - ABOVE * item.height,
      bottom: height - y + BELOW * item.height,
    };
    const mm = Object.entries({ ...place, ...lines }).map(([key, value]) => [key, value * MM]);
    return [{ text: item.str, ...(Object.fromEntries(mm) as Omit<TextPlace, 'text'>) }];
  });
  return { bredd: width * MM, hojd: height * MM, texts };
}
