import { beforeAll, describe, expect, test } from 'vitest';
import { createDocumentCompiler } from '../../../electron/documents/compile-document.ts';
import type { TypesetRequest } from '../../../electron/documents/typesetter.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';
import { hostilePaper, listRequest, longPaper, paperRequest } from './samples.ts';

const requests: [string, TypesetRequest][] = [
  ['a long paper', paperRequest(longPaper(10, 30))],
  ['hostile text', paperRequest(hostilePaper)],
  ['a sändlista', listRequest()],
];

function matches(svg: string, pattern: RegExp): string[] {
  return [...svg.matchAll(pattern)].map(([, found = '']) => found);
}

/** Names of all elements; throws when one is closed that is not the one open. */
function namesOfBalanced(svg: string): Set<string> {
  const names = new Set<string>();
  const open: string[] = [];
  for (const [, closing, name = '', alone] of svg.matchAll(/<(\/?)([^\s/>]+)[^>]*?(\/?)>/g)) {
    names.add(name);
    if (closing) expect(open.pop()).toBe(name);
    else if (!alone) open.push(name);
  }
  expect(open).toEqual([]);
  return names;
}

describe.each([['native'], ['wasm']])('pages of the %s engine', (engine) => {
  const pages = new Map<string, readonly string[]>();

  beforeAll(async () => {
    const compiler = await createDocumentCompiler(await documentAssets(), engine);
    for (const [name, request] of requests) {
      const outcome = await compiler.compile({ request, wanted: { pdf: false, pages: 'svg' } });
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
      pages.set(name, outcome.pages);
    }
  });

  test.each(requests)('%s: each page is an image of its own', (name) => {
    expect(pages.get(name)?.length).toBeGreaterThan(1);
    for (const page of pages.get(name) ?? []) {
      expect(page).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 595\.\d+ 841\.\d+"/,
      );
      expect(namesOfBalanced(page)).toEqual(new Set(['svg', 'defs', 'rect', 'g', 'path', 'use']));
    }
  });

  test.each(requests)('%s: nothing in it runs, links, styles or loads', (name) => {
    for (const page of pages.get(name) ?? []) {
      expect(page).not.toMatch(/ (?:on\w+|style|class|data-[a-z-]+|xlink:href)=/);
      expect(matches(page, /href="([^"]*)"/g).every((target) => target.startsWith('#'))).toBe(true);
    }
  });

  test.each(requests)('%s: every glyph used is there, and no other', (name) => {
    for (const page of pages.get(name) ?? []) {
      const used = new Set(matches(page, /href="#([^"]+)"/g));
      expect(used.size).toBeGreaterThan(10);
      expect(new Set(matches(page, / id="([^"]+)"/g))).toEqual(used);
    }
  });
});
