import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { add, readPlaywright, readVitest, single } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'paragraf-tally-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function report(value: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

function vitestFile(status: string, ...statuses: string[]) {
  const assertionResults = statuses.map((each) => ({ fullName: `a test, ${each}`, status: each }));
  return { name: 'a.test.ts', status, assertionResults };
}

test('a vitest report gives its passed, failed and skipped tests by name', () => {
  const file = report({
    testResults: [vitestFile('failed', 'passed', 'failed', 'pending', 'todo')],
  });
  expect(readVitest(file, false)).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['a test, pending', 'a test, todo'],
    failures: ['a test, failed'],
  });
});

test('a failure is told with its message, without the middle of a long one', () => {
  const failed = { fullName: 'a test', status: 'failed' };
  const long = `begins ${'x'.repeat(5_000)} ends`;
  const file = report({
    testResults: [
      {
        ...{ name: 'a.test.ts', status: 'failed' },
        assertionResults: [{ ...failed, failureMessages: ['\u001b[31mno\u001b[39m\nnot', long] }],
      },
    ],
  });
  const [told = ''] = readVitest(file, false).failures;
  expect(told).toMatch(/^a test\n {4}no\n {4}not\n {4}begins x+ … x+ ends$/u);
  expect(told.length).toBeLessThan(2_100);
});

test('a test file that could not be loaded is a failure, and says why', () => {
  const broken = { ...vitestFile('failed', 'skipped'), message: 'no such folder' };
  const file = report({ testResults: [broken, vitestFile('passed', 'passed')] });
  const failures = ['a.test.ts\n    no such folder'];
  expect(readVitest(file, false)).toMatchObject({ passed: 1, failed: 1, failures });
});

test('a runner that ends badly has failed, whatever its report says', () => {
  const file = report({ testResults: [vitestFile('passed', 'passed')] });
  expect(readVitest(file, false)).toMatchObject({ passed: 1, failed: 1 });
});

test('a runner that leaves no report has failed', () => {
  expect(readVitest(join(folder, 'nothing.json'), true)).toMatchObject({ passed: 0, failed: 1 });
  expect(readPlaywright(join(folder, 'nothing.json'), true)).toMatchObject({ failed: 1 });
});

test('a Playwright report is read through its nested suites; flaky is a failure', () => {
  const spec = (title: string, status: string, results?: object[]) => ({
    title,
    tests: [{ status, results }],
  });
  const broken = [{ error: { message: 'no such row' } }];
  const inner = { title: 'b', specs: [spec('one', 'expected'), spec('two', 'flaky', broken)] };
  const file = report({
    suites: [{ title: 'a', specs: [spec('three', 'skipped')], suites: [inner] }],
  });
  expect(readPlaywright(file, true)).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['a › three'],
    failures: ['a › b › two\n    no such row'],
  });
});

test('sums name the step', () => {
  const sum = add(add(single(true), 'lint', single(false)), 'unit', {
    passed: 4,
    failed: 0,
    skipped: ['needs Java'],
    failures: [],
  });
  expect(sum).toEqual({ passed: 5, failed: 1, skipped: ['unit: needs Java'], failures: ['lint'] });
});
