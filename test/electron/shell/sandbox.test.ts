import type { ProcessMetric } from 'electron';
import { expect, test } from 'vitest';
import { pagesAreSandboxed } from '../../../electron/shell/sandbox.ts';

function metrics(...list: object[]): ProcessMetric[] {
  return list as ProcessMetric[];
}

test('believes Electron about every page', () => {
  const browser = { type: 'Browser', pid: 1, sandboxed: false };
  const page = { type: 'Tab', pid: 2, sandboxed: true };
  expect(pagesAreSandboxed(metrics(browser, page))).toBe(true);
  expect(pagesAreSandboxed(metrics(page, { ...page, sandboxed: false }))).toBe(false);
});

test('looks at the process where Electron does not say', () => {
  // This process itself is not confined.
  expect(pagesAreSandboxed(metrics({ type: 'Tab', pid: 2 ** 30 }))).toBe(false);
});

test('does not know where there are no pages', () => {
  expect(pagesAreSandboxed(metrics({ type: 'Browser', pid: 1 }))).toBeNull();
});
