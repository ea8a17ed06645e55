import { createTypesetter } from '../../electron/documents/typesetter.ts';
import type { TjansteskrivelseData } from '../../electron/documents/models/tjansteskrivelse-data.ts';
import type { Typesetter } from '../../electron/documents/typesetter.ts';
import { documentAssets } from '../support/pdf/document-assets.ts';
import type { Bench, Size } from './bench.ts';
import { openPrinter } from './chromium-print.ts';
import type { Printer } from './chromium-print.ts';
import type { Figure } from './figure.ts';
import { inTurn } from './measure.ts';
import { printedPaper, requestOf, withOneEdit } from './printed-paper.ts';

/** Sections that make so many pages. */
const SECTIONS: Readonly<Record<number, number>> = { 1: 0, 10: 12, 100: 128 };
const engines = ['native', 'wasm'] as const;
type EngineName = (typeof engines)[number];

/** How many times faster than Chromium's print the product's own engine must be. */
const COLD: Readonly<Record<number, number>> = { 1: 8, 10: 3, 100: 1.5 };
const EDITED: Readonly<Record<number, number>> = { 100: 5 };

interface Machines {
  readonly typesetter: Typesetter;
  readonly printer: Printer;
  readonly engine: EngineName;
  readonly pages: number;
  readonly size: Size;
}

/** PDF/A of 1, 10 and 100 pages by each engine against print-to-PDF of a running Chromium. */
export async function typesetPart({ size, folder }: Bench): Promise<Figure[]> {
  const { fontFolder } = await documentAssets();
  const printer = await openPrinter(folder, fontFolder);
  const figures: Figure[] = [];
  for (const engine of engines) {
    const typesetter = await warmTypesetter(engine);
    for (const pages of size.pages) {
      const machines: Machines = { typesetter, printer, engine, pages, size };
      figures.push(await cold(machines), ...(await edited(machines)));
    }
    await typesetter.close();
  }
  await printer.close();
  return figures;
}

/** A typesetter whose compiler is loaded and has seen the template. */
async function warmTypesetter(engine: EngineName): Promise<Typesetter> {
  process.env['PARAGRAF_TYPST'] = engine;
  const typesetter = createTypesetter(await documentAssets());
  await pdfOf(typesetter, printedPaper(1, 0));
  return typesetter;
}

/** Every run typesets a paper of the same length and other words, so that nothing is known of it. */
async function cold({ typesetter, printer, engine, pages, size }: Machines): Promise<Figure> {
  const paper = (round: number) => printedPaper(1000 * pages + round, sectionsOf(pages));
  const seed = engine === 'wasm' ? 500 : 0;
  const { ours, theirs } = await inTurn(roundsOf(size), {
    ours: (round) => {
      const data = paper(seed + round);
      return () => pdfOf(typesetter, data);
    },
    theirs: (round) => {
      const address = printer.write(paper(seed + round));
      return () => loadAndPrint(printer, address);
    },
  });
  return figureOf(engine, pages, 'cold, to PDF/A', { ours, theirs }, COLD[pages]);
}

/** After a one-word edit, and then of the paper as it was last compiled, as after a preview. */
async function edited({ typesetter, printer, engine, pages, size }: Machines): Promise<Figure[]> {
  const base = printedPaper(77 + pages, sectionsOf(pages));
  const first = engine === 'wasm' ? 500 : 0;
  const edit = await inTurn(roundsOf(size), {
    ours: (round) => {
      const data = withOneEdit(base, first + round);
      return () => pdfOf(typesetter, data);
    },
    theirs: (round) => {
      const address = printer.write(withOneEdit(base, first + round));
      return () => loadAndPrint(printer, address);
    },
  });
  await pdfOf(typesetter, base);
  const again = await inTurn(roundsOf(size), {
    ours: () => () => pdfOf(typesetter, base),
    theirs: () => () => printer.print(),
  });
  return [
    figureOf(engine, pages, 'after a one-word edit, to PDF/A', edit, EDITED[pages]),
    {
      ...figureOf(engine, pages, 'PDF/A of what is compiled', again),
      against: 'Chromium: print alone',
    },
  ];
}

function figureOf(
  engine: EngineName,
  pages: number,
  what: string,
  samples: Pick<Figure, 'ours' | 'theirs'>,
  target?: number,
): Figure {
  return {
    what: `${String(pages)} p., ${engine}: ${what}`,
    against: 'Chromium (headless shell): load + print',
    ...{ unit: 'ms', statistic: 'p50', as: 'faster', ...samples },
    // The targets are the native engine's: the portable one is there where it has no binary.
    ...(target === undefined || engine === 'wasm' ? {} : { target }),
  };
}

async function pdfOf(typesetter: Typesetter, data: TjansteskrivelseData): Promise<void> {
  const outcome = await typesetter.typeset(requestOf(data), { pdf: true, pages: 'none' });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
}

async function loadAndPrint(printer: Printer, address: string): Promise<void> {
  await printer.load(address);
  await printer.print();
}

function roundsOf({ runs, budgetMs }: Size) {
  return { most: runs, budgetMs };
}

function sectionsOf(pages: number): number {
  const sections = SECTIONS[pages];
  if (sections === undefined) throw new Error(`no paper of ${String(pages)} pages`);
  return sections;
}
