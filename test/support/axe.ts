import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const SCOPES = {
  everything: { type: 'tag', values: TAGS },
  colours: { type: 'rule', values: ['color-contrast'] },
} as const;

interface PageWithAxe {
  readonly axe?: { readonly run: (of: Element, options: RunOptions) => Promise<AxeResults> };
}

/**
 * What axe finds wrong on a page, or in a part of it, a line for each element. Some rules can be
 * left out by name.
 */
export async function faultsOn(
  page: Page,
  scope: keyof typeof SCOPES,
  leftOut: readonly string[] = [],
  part = 'html',
): Promise<string[]> {
  // Once for a document: it is half a megabyte of script.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const rules = Object.fromEntries(leftOut.map((id) => [id, { enabled: false }]));
  const options: RunOptions = {
    runOnly: { ...SCOPES[scope], values: [...SCOPES[scope].values] },
    rules,
    // Of what passed only the number is asked for, which saves half the time.
    resultTypes: ['violations'],
  };
  return page.evaluate(run, { options, part });
}

/** Runs in the page. */
async function run({ options, part }: { options: RunOptions; part: string }): Promise<string[]> {
  const { axe: checker } = globalThis as PageWithAxe;
  if (checker === undefined) throw new Error('axe is not on the page');
  const element = document.querySelector(part);
  if (element === null) throw new Error(`nothing on the page is ${part}`);
  const { violations } = await checker.run(element, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
