import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { askProgram, openRoom, prepareMeeting } from '../e2e/support/rum.ts';
import { launchParagraf } from '../support/launch.ts';
import type { Bench } from './bench.ts';
import { bundleMain } from './bundle.ts';
import type { Figure } from './figure.ts';
import { makeExampleRegister } from './large-register.ts';
import { keyToFrame } from './typing.ts';
import { keyWork, TASKS } from './key-work.ts';
import { traceOf } from './trace.ts';
import type { TraceEvent } from './trace.ts';

const PARAGRAFER = 100;
const PLATSER = 61;
/** As fast as somebody calls and somebody types. */
const KEY_MS = 120;
const FRAME_MS = 1000 / 60;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame', TASKS];

/** From a key in the room of a large meeting to the frame that shows it, by Chromium's own trace. */
export async function roomPart(bench: Bench): Promise<Figure[]> {
  const register = await makeExampleRegister(join(bench.folder, 'room'));
  const program = await launchParagraf({
    dataFolder: join(bench.folder, 'room/window'),
    bundle: bundleMain().main,
  });
  const { page, dialogs } = program;
  await dialogs.answerNext(register);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Öppna' }).first().click();
  await page.getByRole('link', { name: 'Ärenden', exact: true }).waitFor();
  await holdLargeMeeting(page);
  const events = await voted(page);
  await program.close();
  const ours = keyToFrame(events, 'keydown');
  const size = `in the room, ${String(PARAGRAFER)} §§ and ${String(PLATSER)} seats`;
  const frame = { unit: 'ms', as: 'cost', theirs: [FRAME_MS], against: 'one frame' } as const;
  const shown = { ...frame, what: `key to frame ${size}`, ours };
  const work = { ...frame, what: `work of a key ${size}`, ours: keyWork(events) };
  return [
    { ...shown, statistic: 'p50' },
    { ...shown, statistic: 'p95', target: 1 },
    { ...shown, statistic: 'most' },
    { ...work, statistic: 'p50' },
    { ...work, statistic: 'p95', target: 1 },
  ];
}

/** All items taken up, everybody there, and a vote begun at the last one. */
async function holdLargeMeeting(page: Page): Promise<void> {
  const punkter = Array.from({ length: PARAGRAFER }, (_, index) => `Ärende ${String(index + 1)}`);
  const size = { ledamoter: PLATSER, ersattare: 31, punkter };
  const sammantradeId = await prepareMeeting(page, '2026-11-23', size);
  await openRoom(page, sammantradeId);
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await page.locator('.rum-sparat[data-lage="sparat"]').waitFor();
  await askProgram(page, 'paragraf.setFirstNumber', { sammantradeId, nr: 1 });
  for (const { id } of await askProgram(page, 'dagordning.list', { sammantradeId })) {
    const opened = { sammantradeId, dagordningspunktId: id, rubrik: '' };
    await askProgram(page, 'paragraf.open', opened);
  }
  await page.evaluate(() => {
    location.hash = '#/arenden';
  });
  await page.getByRole('grid').waitFor();
  await openRoom(page, sammantradeId);
  await page.getByRole('heading', { name: '§ 100 Ärende 100' }).waitFor();
  const keys = ['f', 'Tolv ställ sätts upp.', 'Control+Enter', 'y', '2', 'Enter', 'p', '1', '1'];
  for (const key of [...keys, 'v', '1']) {
    if (key.length > 1 && key.includes(' ')) await page.keyboard.type(key);
    else await page.keyboard.press(key);
  }
  await page.locator('.rum-upprop').waitFor();
}

/** Votes as they are called, taken back and called again. */
async function voted(page: Page): Promise<TraceEvent[]> {
  // With a pause after each key, as `type` has none for a letter without an input field.
  const press = async (keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key, { delay: KEY_MS });
  };
  const votes = 'jnaj'.repeat(13).split('');
  await press(['j', 'j']);
  return traceOf(page, CATEGORIES, async () => {
    await press(votes);
    await press(votes.map(() => 'Backspace'));
    await press(votes);
  });
}
