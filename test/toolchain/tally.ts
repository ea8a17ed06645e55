import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** What a step of `npm test` came to. A step that is not made of tests counts as one. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: string[];
  failures: string[];
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      /** Why the file could not be loaded, or made ready. */
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
});

const playwrightTest = z.object({
  status: z.string(),
  results: z
    .array(z.object({ error: z.object({ message: z.string().optional() }).optional() }))
    .optional(),
});

interface PlaywrightSuite {
  title: string;
  specs?: { title: string; tests: z.infer<typeof playwrightTest>[] }[] | undefined;
  suites?: PlaywrightSuite[] | undefined;
}

const playwrightSuite: z.ZodType<PlaywrightSuite> = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), tests: z.array(playwrightTest) })).optional(),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});

const playwrightReport = z.object({ suites: z.array(playwrightSuite) });

export function single(passed: boolean): Tally {
  return { ...tallyOf([]), passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

export function add(sum: Tally, step: string, more: Tally): Tally {
  const named = (title: string): string => `${step}: ${title}`;
  const silent = more.failed > more.failures.length ? [step] : [];
  return {
    passed: sum.passed + more.passed,
    failed: sum.failed + more.failed,
    skipped: [...sum.skipped, ...more.skipped.map(named)],
    failures: [...sum.failures, ...more.failures.map(named), ...silent],
  };
}

/** Counts the tests of a vitest JSON report; a file that could not be loaded counts as a failure. */
export function readVitest(file: string, passed: boolean): Tally {
  if (!existsSync(file)) return single(false);
  const { testResults } = vitestReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  const outcomes = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.map(({ fullName, failureMessages, ...test }) => ({
      title: withMessages(fullName, failureMessages ?? []),
      status: test.status,
    }));
    const broken = status === 'failed' && !tests.some((test) => test.status === 'failed');
    if (!broken) return tests;
    const told = message === undefined ? [] : [message];
    return [...tests, { title: withMessages(name, told), status: 'failed' }];
  });
  return honest(tallyOf(outcomes), passed);
}

/** Counts the tests of a Playwright JSON report; a flaky test counts as a failure. */
export function readPlaywright(file: string, passed: boolean): Tally {
  if (!existsSync(file)) return single(false);
  const { suites } = playwrightReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  return honest(tallyOf(suites.flatMap((suite) => outcomesOf(suite, ''))), passed);
}

interface Outcome {
  title: string;
  status: string;
}

function outcomesOf(suite: PlaywrightSuite, above: string): Outcome[] {
  const path = `${above}${suite.title} › `;
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map(({ status, results = [] }) => {
      const messages = results.flatMap(({ error }) => error?.message ?? []);
      return { title: withMessages(path + title, messages), status };
    }),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => outcomesOf(inner, path))];
}

/** Characters of a message that are kept: where it begins, and as many of where it ends. */
const KEPT = 1_000;

/** The sum comes last in the log, and tells why: what is above it may have been cut off. */
function withMessages(title: string, messages: readonly string[]): string {
  const told = messages.map((message) => {
    const plain = stripVTControlCharacters(message).replaceAll('\n', '\n    ');
    const isLong = plain.length > 2 * KEPT;
    return `\n    ${isLong ? `${plain.slice(0, KEPT)} … ${plain.slice(-KEPT)}` : plain}`;
  });
  return title + told.join('');
}

const PASSED = ['passed', 'expected'];
const SKIPPED = ['pending', 'skipped', 'todo', 'disabled'];

function tallyOf(outcomes: Outcome[]): Tally {
  const is = (statuses: string[]) => outcomes.filter(({ status }) => statuses.includes(status));
  const failures = outcomes.filter(({ status }) => ![...PASSED, ...SKIPPED].includes(status));
  return {
    passed: is(PASSED).length,
    failed: failures.length,
    skipped: is(SKIPPED).map(({ title }) => title),
    failures: failures.map(({ title }) => title),
  };
}

/** A runner that ended badly without naming a failed test has failed all the same. */
function honest(tally: Tally, passed: boolean): Tally {
  return !passed && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
