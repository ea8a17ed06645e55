import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { heading, paragraph, richText, text } from '../../shared/document/build.ts';
import { launchParagraf } from '../support/launch.ts';
import type { LaunchedParagraf } from '../support/launch.ts';
import type { Bench } from './bench.ts';
import { bundleMain } from './bundle.ts';
import { startDraft } from './draft-paper.ts';
import type { Figure } from './figure.ts';
import { makeExampleRegister } from './large-register.ts';
import { startProgram } from './program.ts';
import { seededRandom } from './random.ts';
import { traceOf } from './trace.ts';
import type { TraceEvent } from './trace.ts';
import { prose, title } from './words.ts';

const PAGES = 40;
const BLOCKS_A_SECTION = 22;
/** As a fast writer does: 600 keys a minute. */
const KEY_MS = 100;
const LONGEST_MS = 50;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame'];

interface WrittenPaper {
  readonly register: string;
  /** Address of its page in the window. */
  readonly address: string;
  readonly pages: number;
}

/** From a key in a long paper to the frame that shows it, by Chromium's own trace. */
export async function typingPart(bench: Bench): Promise<Figure[]> {
  const paper = await writeLongPaper(join(bench.folder, 'typing'));
  const program = await launchParagraf({
    dataFolder: join(bench.folder, 'typing/window'),
    bundle: bundleMain().main,
  });
  await openPaper(program, paper);
  const keys = bench.size.queries;
  const ours = await typed(program.page, keys);
  await program.page.keyboard.press('Alt+P');
  const alone = await typed(program.page, keys);
  await program.close();
  const figure = {
    against: `${String(LONGEST_MS)} ms`,
    ...({ unit: 'ms', as: 'cost', theirs: [LONGEST_MS] } as const),
  } as const;
  const what = `key to frame in a paper of ${String(paper.pages)} pages`;
  return [
    { ...figure, what, statistic: 'p50', ours },
    { ...figure, what, statistic: 'p95', ours, target: 1 },
    { ...figure, what, statistic: 'most', ours },
    { ...figure, what: `${what}, without its pages`, statistic: 'p95', ours: alone },
  ];
}

/** The example register with a paper of at least so many pages. */
async function writeLongPaper(folder: string): Promise<WrittenPaper> {
  const register = await makeExampleRegister(folder);
  const program = await startProgram(join(folder, 'writer'));
  await program.session.open(register);
  const draft = await startDraft(program);
  const { arendeId, tjansteskrivelseId, version } = draft;
  const random = seededRandom(5);
  const section = () =>
    richText(
      Array.from({ length: BLOCKS_A_SECTION }, (_, index) =>
        index % 6 === 0 ? heading(title(random)) : paragraph(text(prose(random, 6))),
      ),
    );
  const start = draft.after(0);
  const data = {
    ...start,
    avsnitt: start.avsnitt.map((one) => ({ ...one, innehall: section() })),
  };
  await program.ask('tjansteskrivelse.save', { tjansteskrivelseId, version, data });
  const preview = await program.ask('dokument.getDraftPreview', { tjansteskrivelseId, data });
  await program.close();
  const pages = preview.sidor.length;
  if (pages < PAGES) throw new Error(`only ${String(pages)} pages`);
  const address = `#/arenden/${arendeId}/tjansteskrivelse/${tjansteskrivelseId}`;
  return { register, address, pages };
}

async function openPaper({ page, dialogs }: LaunchedParagraf, paper: WrittenPaper): Promise<void> {
  await dialogs.answerNext(paper.register);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Öppna' }).first().click();
  await page.getByRole('link', { name: 'Ärenden', exact: true }).waitFor();
  await page.evaluate((address) => {
    location.hash = address;
  }, paper.address);
  await page.locator('.rich-text').nth(4).waitFor();
  await page.locator('.preview img').first().waitFor();
  await page.locator('.rich-text').nth(4).locator('p').nth(3).click();
  await page.keyboard.press('End');
}

/** Milliseconds from each of so many keys to the frame that shows it. */
async function typed(page: Page, keys: number): Promise<number[]> {
  const words = Array.from({ length: keys }, (_, index) => (index % 7 === 6 ? ' ' : 'e')).join('');
  await page.keyboard.type('först ', { delay: KEY_MS });
  const events = await traceOf(page, CATEGORIES, () =>
    page.keyboard.type(words, { delay: KEY_MS }),
  );
  return keyToFrame(events);
}

/** From each key to the first frame after the event that shows what it did, in milliseconds. */
export function keyToFrame(
  events: readonly TraceEvent[],
  shownBy: 'input' | 'keydown' = 'input',
): number[] {
  const inOrder = (wanted: (event: TraceEvent) => boolean) =>
    events.filter(wanted).toSorted((a, b) => a.ts - b.ts);
  const pressed = inOrder(({ name, args }) => {
    return name === 'EventDispatch' && args?.data?.type === 'keydown';
  });
  const inputs = inOrder(({ name, args }) => {
    return name === 'EventDispatch' && args?.data?.type === shownBy;
  });
  const frames = inOrder(({ name }) => name === 'DrawFrame').map(({ ts }) => ts);
  return pressed.flatMap(({ ts }) => {
    const input = inputs.find((event) => event.ts >= ts);
    const done = input ? input.ts + (input.dur ?? 0) : undefined;
    const frame = done === undefined ? undefined : frames.find((drawn) => drawn >= done);
    return frame === undefined ? [] : [(frame - ts) / 1000];
  });
}
