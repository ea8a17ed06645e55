import { join } from 'node:path';
import { test as base, type TestInfo } from '@playwright/test';
import { launchParagraf, type LaunchedParagraf } from '../../support/launch.ts';
import { PATIENCE } from '../../support/patience.ts';
import { makeTempFolder, removeTempFolder } from '../../support/temp-folder.ts';
import type { PlayedRegister } from './audit/register.ts';
import { expect } from './expect.ts';
import { watchFaults } from './faults.ts';
import { readyExample } from './ready-example.ts';
import type { ReadyExample } from './ready-example.ts';

/** The program on a computer of its own, where nothing has been done yet. */
export interface Computer {
  readonly dataFolder: string;
  /** A path beside the program's files, for registers and PDFs. */
  readonly pathTo: (name: string) => string;
  /** Starts the program; once more after it has been closed. */
  readonly start: () => Promise<LaunchedParagraf>;
  /** Starts it once more beside the first, as another user of the computer. */
  readonly startBeside: () => Promise<LaunchedParagraf>;
  /** Lays the ready example among the user's documents, and answers its folder. */
  readonly layExample: () => Promise<string>;
}

interface Fixtures {
  readonly computer: Computer;
}

/** Made once by each worker, for those of its tests that ask for it. */
interface WorkerFixtures {
  readonly example: ReadyExample;
  readonly register: PlayedRegister;
}

/** Every test starts with an empty computer, and ends with no fault reported by any page. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  example: [
    // Playwright reads from this pattern which fixtures are needed, also when none is.
    async ({}, use) => {
      const example = readyExample();
      await use(example);
      example.remove();
    },
    { scope: 'worker' },
  ],
  register: [
    async ({}, use) => {
      // Half of the program comes with it, which most workers can do without.
      const { playRegister } = await import('./audit/register.ts');
      const register = await playRegister();
      await use(register);
      await register.remove();
    },
    { scope: 'worker' },
  ],
  computer: async ({ example }, use, testInfo) => {
    const dataFolder = makeTempFolder();
    const faults: string[] = [];
    const running: LaunchedParagraf[] = [];
    const startIn = async (folder: string) => {
      const program = await launchParagraf({ dataFolder: folder });
      running.push(program);
      program.page.setDefaultTimeout(PATIENCE);
      watchFaults(program.page, faults);
      return program;
    };
    await use({
      dataFolder,
      pathTo: (name) => join(dataFolder, name),
      start: () => startIn(dataFolder),
      startBeside: () => startIn(join(dataFolder, 'granne')),
      layExample: () => example.layOn(dataFolder),
    });
    if (testInfo.status !== testInfo.expectedStatus) await attachPictures(running, testInfo);
    for (const program of running) await program.kill();
    removeTempFolder(dataFolder);
    expect(faults).toEqual([]);
  },
});

/** What was on the page when the test failed; nothing of a program that is gone. */
async function attachPictures(
  running: readonly LaunchedParagraf[],
  testInfo: TestInfo,
): Promise<void> {
  for (const [index, { page }] of running.entries()) {
    if (page.isClosed()) continue;
    const path = testInfo.outputPath(`sida-${index + 1}.png`);
    await page.screenshot({ path }).catch(() => undefined);
  }
}

export { expect };
