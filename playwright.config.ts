import { defineConfig } from '@playwright/test';
import { PATIENCE } from './test/support/patience.ts';

const LONGEST = [
  '**/tillganglighet.spec.ts',
  '**/huvudflode-*.spec.ts',
  '**/sekreterarens-timme.spec.ts',
];

export default defineConfig({
  testDir: 'test/e2e',
  // The longest first, so that no worker is left alone with them at the end.
  projects: [
    { name: 'långa', testMatch: LONGEST },
    { name: 'övrigt', testMatch: '**/*.spec.ts', testIgnore: LONGEST },
  ],
  outputDir: 'test-results',
  // Half as many again as there are cores: a test waits for its program now and then.
  workers: '150%',
  fullyParallel: true,
  // A test that passes the second time only is a fault, not a success.
  retries: 0,
  forbidOnly: true,
  timeout: 6 * PATIENCE,
  expect: { timeout: PATIENCE },
  reporter: [['line'], ['json', { outputFile: '.cache/results/e2e.json' }]],
  // A trace of every key takes as long as the test: `npx playwright test --trace on` when one fails.
  use: { trace: 'off', screenshot: 'only-on-failure', locale: 'sv-SE' },
});
