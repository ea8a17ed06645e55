import type { Page } from 'playwright-core';
import { navigation } from '../../renderer/shell/navigation.ts';
import { textAvsnitt } from '../../renderer/text/dokument.ts';
import { textViewer } from '../../renderer/text/inkorg.ts';
import { textUtlamnande } from '../../renderer/text/utlamnande.ts';
import {
  exempelarenden,
  openCaseOf,
  openExampleCase,
  openExampleLedger,
  openExamplePaper,
  startWithExample,
} from './support/exempel.ts';
import { PATIENCE } from '../support/patience.ts';
import { describeMeeting, recordDecision } from './support/beslut.ts';
import { button, pageTitle, tab } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { openHandling } from './support/handling.ts';
import { dropOnInbox, openInbox, registerInCase, showPost } from './support/inkorg.ts';
import { brev, layOutPost } from './support/postbunt.ts';
import { openPublicList, seePages } from './support/utlamnande.ts';
import { fillSandlista } from './support/sandlista.ts';
import { overflows } from './support/overflow.ts';

/** Window sizes in CSS pixels; half of a laptop's is what 200 % zoom leaves of it. */
const SIZES = {
  'en liten bärbar': { width: 1280, height: 800 },
  'en stor skärm': { width: 1920, height: 1080 },
  '200 % zoom': { width: 640, height: 400 },
  '400 % zoom': { width: 320, height: 256 },
} as const;

async function expectFits(page: Page, screen: string): Promise<void> {
  for (const [name, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size);
    // The page of a PDF is measured and drawn anew after the window has its size.
    await expect
      .soft(
        () => page.evaluate(overflows).then((all) => expect(all).toEqual([])),
        `${screen} på ${name}`,
      )
      .toPass({ timeout: PATIENCE });
  }
  await page.setViewportSize(SIZES['en liten bärbar']);
}

/** However little room header and tools leave, the text can be come to. */
async function expectWritable(page: Page): Promise<void> {
  await page.setViewportSize(SIZES['400 % zoom']);
  const text = page.getByRole('textbox', { name: textAvsnitt.text('Bakgrund') });
  await text.click();
  await expect(text).toBeFocused();
  await page.setViewportSize(SIZES['en liten bärbar']);
}

test('start och nytt register ryms', async ({ computer }) => {
  const { page } = await computer.start();
  await expect(button(page, 'Nytt register')).toBeVisible();
  await expectFits(page, 'start');
  await button(page, 'Nytt register').click();
  await expect(pageTitle(page, 'Nytt register')).toBeVisible();
  await expectFits(page, 'nytt register');
});

test('registrets sidor ryms', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await expectFits(page, 'översikt');
  for (const [key, title] of [
    ...navigation.slice(1).map(({ title }, index) => [`Alt+${String(index + 2)}`, title] as const),
    ['Control+,', 'Inställningar'],
    ['Control+N', 'Nytt ärende'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(pageTitle(page, title)).toBeVisible();
    await expectFits(page, title);
  }
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectFits(page, 'tangenter');
});

test('posten, handlingen och det som lämnas ut ryms', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  const { ansokan } = await layOutPost(computer.pathTo('post'), ['ansokan']);
  await openInbox(hand);
  await dropOnInbox(hand, [ansokan]);
  await showPost(hand, brev.ansokan.rubrik);
  await expect(page.getByText(textViewer.page(1, 1))).toBeVisible();
  await expectFits(page, 'inkorg med post');
  await registerInCase(hand, brev.ansokan.rubrik, exempelarenden.borgen, 'Scouterna');
  await openCaseOf(hand, exempelarenden.borgen);
  for (const part of ['Tidsfrister', 'Anteckningar', 'Samband', 'Händelser', 'Handlingar']) {
    await tab(page, part).click();
    await expectFits(page, `ärende, ${part}`);
  }
  await hand.press(button(page, 'Ny handling'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectFits(page, 'ny handling');
  await page.keyboard.press('Escape');
  await openHandling(hand, brev.ansokan.rubrik);
  await expectFits(page, 'handling');
  await openPublicList(hand);
  await seePages(hand, textUtlamnande.pages);
  await expectFits(page, 'lista för utlämnande');
});

test('ärendets sidor ryms', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openExampleCase(hand);
  await expectFits(page, 'ärende');
  await page.keyboard.press('Alt+1');
  await openExampleLedger(hand);
  await expectFits(page, 'fördelning');
  await page.keyboard.press('Alt+1');
  await openExamplePaper(hand);
  await expectFits(page, 'tjänsteskrivelse');
  await expectWritable(page);
  await describeMeeting(hand);
  await expectFits(page, 'registrera beslut');
  await recordDecision(hand);
  await expectFits(page, 'ärende med beslut');
  await fillSandlista(hand);
  await expectFits(page, 'sändlista');
});
