import { expect as playwrightExpect } from '@playwright/test';
import { PATIENCE } from '../../support/patience.ts';

/** Waits for what is expected, also outside of Playwright's runner and on a busy computer. */
export const expect = playwrightExpect.configure({ timeout: PATIENCE });
