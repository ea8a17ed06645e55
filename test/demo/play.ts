import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchFaults } from '../e2e/support/faults.ts';
import { beredning, expediering, forberedelse } from '../e2e/support/huvudflode.ts';
import type { Stage, Step } from '../e2e/support/huvudflode.ts';
import { postrunda } from '../e2e/support/postrunda.ts';
import { sammantradet } from '../e2e/support/mote.ts';
import { sakerhetskopia } from '../e2e/support/sakerhetskopia.ts';
import { remissvar } from '../e2e/support/remissvar.ts';
import { mouseHand } from '../e2e/support/mouse.ts';
import { launchParagraf } from '../support/launch.ts';
import { PATIENCE } from '../support/patience.ts';
import { DemoFailure } from './failure.ts';
import { setUpWindow, takePictures } from './pictures.ts';

const steps: readonly Step[] = [
  ...forberedelse,
  ...beredning,
  ...expediering,
  ...postrunda,
  ...remissvar,
  ...sammantradet,
  ...sakerhetskopia,
];

/** Plays the whole flow on the built program, and leaves its files and pictures in the folder. */
export async function play(folder: string, say: (line: string) => void): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'paragraf-demo-data-'));
  try {
    await playIn(dataFolder, folder, say);
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function playIn(
  dataFolder: string,
  folder: string,
  say: (line: string) => void,
): Promise<void> {
  const program = await launchParagraf({ dataFolder });
  const faults: string[] = [];
  try {
    const { page } = program;
    page.setDefaultTimeout(PATIENCE);
    watchFaults(page, faults);
    await setUpWindow(page);
    const stage = { hand: mouseHand(page), program, folder };
    for (const [index, step] of steps.entries()) {
      say(`${index + 1}. ${step.title} …`);
      await playStep(step, stage);
    }
    await program.close();
  } finally {
    await program.kill();
  }
  if (faults.length > 0) {
    throw new DemoFailure('Programmet gick igenom men rapporterade fel.', { cause: faults });
  }
}

async function playStep(step: Step, stage: Stage): Promise<void> {
  try {
    await step.play(stage);
    if (step.screen === undefined) return;
    await takePictures(stage.hand.page, join(stage.folder, 'skarmbilder'), step.screen);
  } catch (error) {
    throw new DemoFailure(`Det gick inte: ${step.title.toLocaleLowerCase('sv')}.`, {
      cause: error,
    });
  }
}
