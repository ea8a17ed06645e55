import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const SCOPES = {
  everything: { type: 'tag', values: TAGS },
  colours: { type: 'rule', values: ['color-contrast'] },
} as const;

interface PageWithAxe {
  readonly axe?: { readonly run: (of: Element[], options: RunOptions) => Promise<AxeResults> };
}

/**
 * What axe finds wrong on a page, or in the parts of it that a selector matches, a line for each
 * element. Some rules can be left out by name.
 */
export async function faultsOn(
  page: Page,
  scope: keyof typeof SCOPES,
  leftOut: readonly string[] = [],
  parts = 'html',
): Promise<string[]> {
  const options: RunOptions = {
    runOnly: { ...SCOPES[scope], values: [...SCOPES[scope].values] },
    rules: Object.fromEntries(leftOut.map((id) => [id, { enabled: false }])),
    // Of what passed only the number is asked for, and of faults no address: half the time.
    resultTypes: ['violations'],
    selectors: false,
    // Style sheets would be read for a trial rule alone, which is not among those asked for.
    preload: { assets: ['media'] },
  };
  const found = await page.evaluate(run, { options, parts });
  if (found !== null) return found;
  // Once for a document: it is half a megabyte of script.
  await page.evaluate(source);
  return faultsOn(page, scope, leftOut, parts);
}

interface Question {
  readonly options: RunOptions;
  readonly parts: string;
}

/** Runs in the page; null when axe is not on it. */
async function run({ options, parts }: Question): Promise<string[] | null> {
  const { axe: checker } = globalThis as PageWithAxe;
  if (checker === undefined) return null;
  const elements = [...document.querySelectorAll(parts)];
  if (elements.length === 0) throw new Error(`nothing on the page is ${parts}`);
  const { violations } = await checker.run(elements, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
