import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { playUntil } from '../../../electron/contract/samples/play.ts';
import type { Play } from '../../../electron/contract/samples/play.ts';
import { startTestApp } from '../../../support/test-app.ts';
import { textStart } from '../../../../renderer/text/start.ts';
import { button } from '../find.ts';
import { expect } from '../expect.ts';
import type { Computer } from '../fixture.ts';
import type { LaunchedParagraf } from '../../../support/launch.ts';

/** A register in which everything has been done once, made through the contract. */
export interface PlayedRegister {
  readonly made: Play;
  /** Lays a copy of it on a computer, and opens that. */
  open(computer: Computer): Promise<LaunchedParagraf>;
  remove(): Promise<void>;
}

/** Plays every good sample up to where the register is taken apart: a case, papers, a meeting. */
export async function playRegister(): Promise<PlayedRegister> {
  const app = await startTestApp();
  const made = await playUntil(app, 'uppdrag.remove');
  await app.call('register.close', {});
  return {
    made,
    async open(computer) {
      const folder = computer.pathTo('register');
      cpSync(join(app.folder, 'register'), folder, { recursive: true });
      const program = await computer.start();
      await program.dialogs.answerNext(folder);
      await button(program.page, textStart.open).click();
      await expect(program.page).not.toHaveURL(/start/u);
      return program;
    },
    remove: () => app.close(),
  };
}
