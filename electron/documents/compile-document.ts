import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { coverageOf, findUnknownGlyph, replaceUnknown, type Coverage } from './coverage.ts';
import type { CompiledDocument, Engine, EngineAssets } from './engines/engine.ts';
import { EngineError } from './engines/engine.ts';
import { openEngine } from './engines/open-engine.ts';
import { typesetError } from './errors.ts';
import { markPdf } from './mark-pdf.ts';
import { createPageRenderer, type DrawPages } from './page-svgs.ts';
import { prepareText } from './prepare-text.ts';
import type {
  Place,
  TypesetDocument,
  TypesetOutcome,
  TypesetRequest,
  Wanted,
  WorkerData,
  WorkerOrder,
} from './protocol.ts';

/** Everything a worker needs to make documents, loaded once. */
export interface DocumentCompiler {
  readonly engine: Engine['name'];
  /** @throws Error on a fault of the compiler itself, after which it must not be used again */
  compile(order: WorkerOrder): Promise<TypesetOutcome>;
}

async function filesIn<T>(
  folder: string,
  ending: string,
  read: (path: string) => Promise<T>,
): Promise<Map<string, T>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
  const pairs = names.map(async (name) => [name, await read(join(folder, name))] as const);
  return new Map(await Promise.all(pairs));
}

interface Assets extends EngineAssets {
  readonly coverage: Coverage;
}

/** Faces are named `Family_Style.ttf`. */
function families(fonts: ReadonlyMap<string, Uint8Array>): Uint8Array[][] {
  const grouped = Map.groupBy(fonts, ([name]) => name.split('_')[0]);
  return [...grouped.values()].map((faces) => faces.map(([, bytes]) => bytes));
}

async function loadAssets({ templateFolder, fontFolder }: WorkerData): Promise<Assets> {
  const sources = await filesIn(templateFolder, '.typ', (path) => readFile(path, 'utf8'));
  const fonts = await filesIn(fontFolder, '.ttf', (path) => readFile(path));
  return { sources, fonts: [...fonts.values()], coverage: coverageOf(families(fonts)) };
}

function results(
  document: CompiledDocument,
  wanted: Wanted,
  drawPages: DrawPages,
  hasPictures: boolean,
): TypesetDocument {
  const isShown = wanted.pages === 'svg';
  const pages = isShown ? drawPages(document.vector()) : [];
  const places = isShown ? ((document.noted('platser') ?? []) as Place[]) : [];
  const pdf = wanted.pdf ? { pdf: markPdf(document.pdf(), hasPictures) } : {};
  return { ok: true, pages, places, ...pdf };
}

function inputsOf(request: TypesetRequest, data: unknown): Record<string, string> {
  return { data: JSON.stringify(data), date: request.date, title: request.title.normalize('NFC') };
}

interface Tools {
  readonly engine: Engine;
  readonly coverage: Coverage;
  readonly drawPages: DrawPages;
}

function compileOrder(tools: Tools, order: WorkerOrder): TypesetOutcome {
  const prepared = prepareText(order.request.data);
  const boxed = order.request.unknownGlyphs === 'box';
  const data = boxed ? replaceUnknown(prepared, tools.coverage) : prepared;
  const unknown = findUnknownGlyph(data, tools.coverage);
  if (unknown) return { ok: false, error: unknown };
  try {
    const inputs = inputsOf(order.request, data);
    const { template, pictures = {} } = order.request;
    const document = tools.engine.compile(`${template}.typ`, inputs, pictures);
    try {
      const hasPictures = order.request.pictures !== undefined;
      return results(document, order.wanted, tools.drawPages, hasPictures);
    } finally {
      document.free();
    }
  } catch (error) {
    if (error instanceof EngineError) return { ok: false, error: typesetError(error.message) };
    throw error;
  }
}

/**
 * Reads templates and fonts and opens an engine on them.
 * @param forcedEngine `wasm` to leave the native engine alone
 */
export async function createDocumentCompiler(
  folders: WorkerData,
  forcedEngine: string | undefined,
): Promise<DocumentCompiler> {
  const assets = await loadAssets(folders);
  const [engine, drawPages] = await Promise.all([
    openEngine(assets, forcedEngine),
    createPageRenderer(),
  ]);
  const tools = { engine, coverage: assets.coverage, drawPages };
  return {
    engine: engine.name,
    compile: (order) =>
      Promise.try(() => {
        const outcome = compileOrder(tools, order);
        engine.evict();
        return outcome;
      }),
  };
}
