import { join } from 'node:path';
import { test as base, type TestInfo } from '@playwright/test';
import { launchParagraf, type LaunchedParagraf } from '../../support/launch.ts';
import { PATIENCE } from '../../support/patience.ts';
import { makeTempFolder, removeTempFolder } from '../../support/temp-folder.ts';
import { expect } from './expect.ts';
import { watchFaults } from './faults.ts';

/** The program on a computer of its own, where nothing has been done yet. */
export interface Computer {
  readonly dataFolder: string;
  /** A path beside the program's files, for registers and PDFs. */
  readonly pathTo: (name: string) => string;
  /** Starts the program; once more after it has been closed. */
  readonly start: () => Promise<LaunchedParagraf>;
  /** Starts it once more beside the first, as another user of the computer. */
  readonly startBeside: () => Promise<LaunchedParagraf>;
}

interface Fixtures {
  readonly computer: Computer;
}

/** Every test starts with an empty computer, and ends with no fault reported by any page. */
export const test = base.extend<Fixtures>({
  // Playwright reads from this pattern which fixtures are needed, also when none is.
  computer: async ({}, use, testInfo) => {
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
