import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as wasm from '@myriaddreamin/typst-ts-renderer';

/** Draws a compiled document's vector form as one standalone SVG a page. */
export type DrawPages = (vector: Uint8Array) => string[];

interface Size {
  readonly width: number;
  readonly height: number;
}

const bodyAndDefinitions = 0b11;
const pageStart = '<g class="typst-page"';
const glyph = /<path id="([^"]+)"[^>]*\/>/g;
const mark = /<use [^>]*href="#([^"]+)"\/>/g;
const clips = /<defs class="clip-path">[^]*?<\/defs>/;

/** Pictures are named in a way that needs a declaration of its own; the plain way does not. */
const picture = /(<image [^>]*)xlink:href=/g;

/** What is meant for a live page: text to select, links, names for scripts and styles. */
const interactive = [
  /<g transform="scale\([^"]*"><foreignObject[^]*?<\/foreignObject><\/g>/g,
  /<a [^]*?<\/a>/g,
  / (?:class|data-[a-z-]+|style)="[^"]*"/g,
];

function still(svg: string): string {
  return interactive
    .reduce((text, part) => text.replace(part, ''), svg)
    .replace(picture, '$1href=');
}

function glyphsOf(head: string): Map<string, string> {
  return new Map([...head.matchAll(glyph)].map(([path, id = '']) => [id, still(path)]));
}

/** A page's content without marks of glyphs that draw nothing, and the glyphs that it uses. */
function withGlyphs(content: string, glyphs: ReadonlyMap<string, string>): [string, string] {
  const used = new Map<string, string>();
  const kept = content.replace(mark, (whole, id: string) => {
    const path = glyphs.get(id);
    if (path === undefined) return '';
    used.set(id, path);
    return whole;
  });
  return [kept, [...used.values()].join('')];
}

function standalone(content: string, definitions: string, { width, height }: Size): string {
  const box = `width="${width}" height="${height}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${box} fill="none">` +
    `<defs>${definitions}</defs><rect ${box} fill="#fff"/>${content}</svg>`
  );
}

function split(svg: string, sizes: readonly Size[]): string[] {
  const [head = '', ...parts] = svg.replace(/<\/svg>$/, '').split(pageStart);
  const glyphs = glyphsOf(head);
  const shared = still(clips.exec(head)?.[0] ?? '');
  return sizes.map((size, index) => {
    const part = parts[index] ?? '';
    // The page's own group moved it below the page before; here every page stands at the top.
    const [content, paths] = withGlyphs(still(part.slice(part.indexOf('>') + 1)), glyphs);
    return standalone(`<g>${content}`, paths + shared, size);
  });
}

function sizesOf(session: wasm.RenderSession): Size[] {
  const info = session.pages_info;
  return Array.from({ length: info.page_count }, (_, index) => {
    const page = info.page(index);
    return { width: page.width_pt, height: page.height_pt };
  });
}

function draw(renderer: wasm.TypstRenderer, vector: Uint8Array): string[] {
  const options = new wasm.CreateSessionOptions();
  options.format = 'vector';
  options.artifact_content = vector;
  const session = renderer.create_session(options);
  try {
    return split(renderer.svg_data(session, bodyAndDefinitions), sizesOf(session));
  } finally {
    session.free();
  }
}

/** Loads the renderer once; glyphs become paths, so that the pages need no font. */
export async function createPageRenderer(): Promise<DrawPages> {
  const file = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-renderer/wasm');
  wasm.initSync({ module: await readFile(file) });
  const renderer = await new wasm.TypstRendererBuilder().build();
  return (vector) => draw(renderer, vector);
}
