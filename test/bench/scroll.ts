import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchParagraf } from '../support/launch.ts';
import type { LaunchedParagraf } from '../support/launch.ts';
import type { Bench } from './bench.ts';
import { bundleMain } from './bundle.ts';
import type { Figure } from './figure.ts';
import { traceOf } from './trace.ts';

const FLICK_MS = 10_000;
const PIXELS_PER_SECOND = 8000;
const LONGEST_FRAME_MS = 50;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame'];

/** A flick of ten seconds through the list of cases, by Chromium's own trace of its frames. */
export async function scrollPart(bench: Bench): Promise<Figure[]> {
  const program = await launchParagraf({
    dataFolder: join(bench.folder, 'scroll'),
    bundle: bundleMain().main,
  });
  const { page } = program;
  await openList(program, await bench.fullRegister());
  const list = await framesOf(page, () => flick(page));
  await showPlainRows(page);
  const plain = await framesOf(page, () => flick(page));
  await program.close();
  const figure = {
    what: `frames of a flick of ${String(FLICK_MS / 1000)} s through the cases`,
    ...({ unit: 'ms', as: 'cost', ours: list } as const),
  } as const;
  const plainRows = { against: 'the same flick over plain rows of text', theirs: plain } as const;
  return [
    { ...figure, statistic: 'p50', ...plainRows },
    { ...figure, statistic: 'p99', ...plainRows },
    { ...figure, statistic: 'most', ...plainRows },
    {
      ...{ ...figure, statistic: 'most', theirs: [LONGEST_FRAME_MS], target: 1 },
      against: `a frame of ${String(LONGEST_FRAME_MS)} ms`,
    },
  ];
}

async function openList({ page, dialogs }: LaunchedParagraf, register: string): Promise<void> {
  await dialogs.answerNext(register);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Öppna' }).first().click();
  await page.getByRole('link', { name: 'Ärenden', exact: true }).click();
  await page.getByRole('grid').getByRole('row').nth(10).waitFor();
}

/** What the machine can do when there is nothing to fetch or to draw anew. */
async function showPlainRows(page: Page): Promise<void> {
  await page.evaluate(() => {
    const list = document.createElement('div');
    list.setAttribute('role', 'grid');
    for (let row = 0; row < 5000; row += 1) {
      const line = document.createElement('div');
      line.textContent = `KS 2026/${String(row)} Ansökan om bidrag till belysning i parken`;
      list.append(line);
    }
    document.body.replaceChildren(list);
    list.style.cssText = 'height:700px;overflow:auto;line-height:36px';
  });
}

async function flick(page: Page): Promise<void> {
  const box = await page.getByRole('grid').boundingBox();
  if (!box) throw new Error('the list is not shown');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.synthesizeScrollGesture', {
    ...{ x: box.x + box.width / 2, y: box.y + box.height / 2 },
    ...{ yDistance: -(FLICK_MS / 1000) * PIXELS_PER_SECOND, speed: PIXELS_PER_SECOND },
    gestureSourceType: 'mouse',
  });
  await session.detach();
}

/** The time between one drawn frame and the next while something moves, in milliseconds. */
async function framesOf(page: Page, move: () => Promise<void>): Promise<number[]> {
  const events = await traceOf(page, CATEGORIES, move);
  const drawn = events.filter(({ name }) => name === 'DrawFrame').map(({ ts }) => ts / 1000);
  const times = drawn.sort((a, b) => a - b);
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}
