import { readPlaywright, readVitest, single, type Tally } from './tally.ts';

/** Where the test runners leave their reports. */
export const RESULTS = '.cache/results';

/** One step of `npm test`: a command, and how to read what it came to. */
export interface Step {
  name: string;
  command: string;
  /** Works on one core, so that another of the kind can run beside it. */
  oneCore?: boolean;
  read: (passed: boolean) => Tally;
}

/** A step that passes or fails as a whole: one of the scripts of package.json. */
function script(name: string): Step {
  return { name, command: `npm run --silent ${name}`, oneCore: true, read: single };
}

/** One project of vitest.config.ts; one of few files or of a single long test keeps to one core. */
function tests(name: string, { oneCore = false } = {}): Step {
  const file = `${RESULTS}/${name}.json`;
  const reporters = `--reporter=default --reporter=json --outputFile.json=${file}`;
  return {
    name,
    command: `vitest run --project ${name} ${oneCore ? '--maxWorkers 1 ' : ''}${reporters}`,
    oneCore,
    read: (passed) => readVitest(file, passed),
  };
}

/** The longest first, so that none is left alone at the end. */
export const CHECK: Step[] = [
  script('lint'),
  script('typecheck'),
  script('format'),
  script('graph'),
  script('deadcode'),
  tests('unit'),
];

export const ALL: Step[] = [
  script('build'),
  ...CHECK,
  tests('storage'),
  tests('contract'),
  tests('documents'),
  ...['host', 'toolchain', 'files', 'packaging'].map((name) => tests(name, { oneCore: true })),
  {
    name: 'e2e',
    command: 'playwright test',
    read: (passed) => readPlaywright(`${RESULTS}/e2e.json`, passed),
  },
];
