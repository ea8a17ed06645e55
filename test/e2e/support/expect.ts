import { expect as playwrightExpect } from '@playwright/test';

/** Waits for what is expected, also outside of Playwright's runner and on a busy computer. */
export const expect = playwrightExpect.configure({ timeout: 15_000 });
