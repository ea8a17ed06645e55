import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { launchParagraf, type LaunchedParagraf } from '../../support/launch.ts';
import { makeTempFolder, removeTempFolder } from '../../support/temp-folder.ts';
import { expect } from './expect.ts';
import { watchFaults } from './faults.ts';

/** Milliseconds until an action that cannot be done is a failure; the computer may be busy. */
const PATIENCE = 15_000;

/** The program on a computer of its own, where nothing has been done yet. */
export interface Computer {
  readonly dataFolder: string;
  /** A path beside the program's files, for registers and PDFs. */
  readonly pathTo: (name: string) => string;
  /** Starts the program; once more after it has been closed. */
  readonly start: () => Promise<LaunchedParagraf>;
}

interface Fixtures {
  readonly computer: Computer;
}

/** Every test starts with an empty computer, and ends with no fault reported by any page. */
export const test = base.extend<Fixtures>({
  // Playwright reads which fixtures are needed from this pattern, also when it is none.
  // eslint-disable-next-line no-empty-pattern
  computer: async ({}, use) => {
    const dataFolder = makeTempFolder();
    const faults: string[] = [];
    const running: LaunchedParagraf[] = [];
    await use({
      dataFolder,
      pathTo: (name) => join(dataFolder, name),
      start: async () => {
        const program = await launchParagraf({ dataFolder });
        running.push(program);
        program.page.setDefaultTimeout(PATIENCE);
        watchFaults(program.page, faults);
        return program;
      },
    });
    for (const program of running) await program.kill();
    removeTempFolder(dataFolder);
    expect(faults).toEqual([]);
  },
});

export { expect };
