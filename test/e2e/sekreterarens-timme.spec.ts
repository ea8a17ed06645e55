import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import {
  textAvsnitt,
  textFindings,
  textFotnot,
  textPunkter,
  textSource,
} from '../../renderer/text/dokument.ts';
import { textReference } from '../../renderer/text/editor.ts';
import { textFraser } from '../../renderer/text/fraser.ts';
import { textSkillnad, textVersioner } from '../../renderer/text/granskning.ts';
import { textFind, textSection } from '../../renderer/text/skrivelse.ts';
import { readPdfText } from '../support/pdf/read-pdf-text.ts';
import { openExamplePaper, startWithExample } from './support/exempel.ts';
import { button, comboBox, dialog, tab, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';
import { keyboardHand, tabTo } from './support/keyboard.ts';
import { pasteHtml } from './support/paste-html.ts';
import { exportPaper } from './support/skrivelse.ts';

const fromWord = readFileSync(
  join(import.meta.dirname, '../renderer/editor/clipboard/word.clip'),
  'utf8',
);
const BAKGRUND = 'Biblioteken har haft samma tider sedan 2019.';
const BEDOMNING = 'Medlen är de som nämnden har, och räcker räcker till förslaget.';
const KALLA = { skriven: 'KF 2026-06-15 § 44', text: 'KF 2026-06-15 §\u00a044' };
const FORKLARING = 'Avser budgetåret 2027.';

const text = (page: Page, heading: string): Locator =>
  page.getByRole('textbox', { name: textAvsnitt.text(heading) });
const point = (page: Page, nr: number): Locator =>
  page.getByRole('textbox', { name: textPunkter.number(nr), exact: true });
const notes = (page: Page, heading: string): Locator =>
  page.getByRole('list', { name: textFotnot.list(heading) });

function headings(page: Page): Promise<string[]> {
  const fields = page.getByRole('textbox', { name: textSection.heading });
  return fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
}

async function keepVersion(hand: Hand, name: string): Promise<void> {
  const { page } = hand;
  await hand.press(tab(page, textVersioner.tab));
  await hand.press(button(page, textVersioner.save));
  const window = dialog(page, textVersioner.saveTitle);
  await hand.write(textField(window, textVersioner.name), name);
  await hand.run(button(window, textVersioner.saveDo), 'Control+Enter');
  await expect(window).toBeHidden();
  await expect(page.getByRole('list', { name: textVersioner.list })).toContainText(name);
}

/** What is pasted is what the paper can hold, without what Word says of how it looks. */
async function writeAndPaste(hand: Hand): Promise<void> {
  const { page } = hand;
  const place = text(page, 'Bakgrund');
  await hand.append(place, BAKGRUND);
  await page.keyboard.press('Enter');
  await pasteHtml(page, fromWord);
  await expect(place.getByRole('heading', { name: 'Nämndens behov' })).toBeVisible();
  await expect(place.locator('strong')).toHaveText('öppettider');
  await expect(place.locator('ul ul')).toContainText('Böcker');
  await expect(place.locator('ol > li')).toHaveText(['Anta planen', 'Avslå resten']);
  await expect(place.getByRole('row')).toHaveCount(3);
  await expect(place.locator('[style*="mso"], script, img')).toHaveCount(0);
  await expect(place).toContainText(BAKGRUND);
  // In a table Tab goes from cell to cell.
  await page.keyboard.press('Control+Home');
}

/** One way back for the whole paper: last is first, wherever it was written. */
async function undoOverSections(hand: Hand): Promise<void> {
  const { page } = hand;
  const first = await point(page, 1).inputValue();
  await hand.append(text(page, 'Bedömning'), BEDOMNING);
  await hand.append(point(page, 1), ' Tillägg.');
  await page.keyboard.press('Control+z');
  await expect(point(page, 1)).toHaveValue(first);
  await expect(text(page, 'Bedömning')).toContainText(BEDOMNING);
  await page.keyboard.press('Control+z');
  await expect(text(page, 'Bedömning')).toHaveText('');
  await page.keyboard.press('Control+y');
  await expect(text(page, 'Bedömning')).toContainText(BEDOMNING);
}

async function moveSections(hand: Hand): Promise<void> {
  const { page } = hand;
  const before = await headings(page);
  const from = before.indexOf('Bedömning');
  const heading = page.getByRole('textbox', { name: textSection.heading }).nth(from);
  await tabTo(page, heading);
  await page.keyboard.press('Alt+ArrowUp');
  const moved = before.toSpliced(from, 1).toSpliced(from - 1, 0, 'Bedömning');
  await expect.poll(() => headings(page)).toEqual(moved);
  await page.keyboard.press('Control+z');
  await expect.poll(() => headings(page)).toEqual(before);
  await page.keyboard.press('Control+y');
  await expect.poll(() => headings(page)).toEqual(moved);
}

/** A source that the register hasn't had, words of explanation, and the source in the text itself. */
async function cite(hand: Hand): Promise<void> {
  const { page } = hand;
  const window = dialog(page, textFotnot.new);
  await hand.append(text(page, 'Bedömning'), ' Fullmäktige har avsatt medlen.');
  await page.keyboard.press('Control+Shift+N');
  await hand.choose(comboBox(window, textSource.field), KALLA.skriven);
  await expect(comboBox(window, textSource.field)).toHaveValue(KALLA.text);
  await page.keyboard.press('Control+Enter');
  await expect(notes(page, 'Bedömning')).toContainText(KALLA.text);

  await page.keyboard.press('Control+Shift+N');
  const kind = { name: textFotnot.explanation, includeHidden: true };
  await hand.press(window.getByRole('radio', kind));
  await hand.write(textField(window, textFotnot.explanationField), FORKLARING);
  await page.keyboard.press('Control+Enter');
  await expect(window).toBeHidden();
  await expect(notes(page, 'Bedömning')).toContainText(FORKLARING);

  await hand.append(text(page, 'Bedömning'), ' Se ');
  await page.keyboard.press('Control+Shift+U');
  const search = page.getByPlaceholder(textReference.pickSearch);
  await expect(search).toBeFocused();
  await page.keyboard.type('KF 2026-06-15');
  await expect(page.getByRole('menuitem').filter({ hasText: KALLA.text })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(text(page, 'Bedömning')).toContainText(`Se ${KALLA.text}`);
}

async function insertPhrase(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.append(point(page, 1), '');
  await page.keyboard.press('Alt+F');
  const phrases = dialog(page, textFraser.title);
  await page.keyboard.type('omedelbart justerad');
  await expect(phrases.getByRole('radio')).toHaveCount(1);
  await page.keyboard.press('Control+Enter');
  await expect(point(page, 2)).toHaveValue('Paragrafen förklaras omedelbart justerad.');
}

async function replaceWords(hand: Hand): Promise<void> {
  const { page } = hand;
  await page.keyboard.press('Control+h');
  const bar = page.getByRole('search', { name: textFind.label });
  await page.keyboard.type('Medlen är');
  await expect(bar.getByText('1 av 1').first()).toBeVisible();
  await hand.write(bar.getByRole('textbox', { name: textFind.replacement }), 'Pengarna är');
  await hand.press(button(page, textFind.replaceAll));
  await expect(text(page, 'Bedömning')).toContainText('Pengarna är de som nämnden har');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
}

async function compareVersions(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, textVersioner.compareNowNamed('Första utkastet')));
  const window = dialog(page, textVersioner.compareTitle);
  await expect(window.getByText(textSkillnad.moved).first()).toBeVisible();
  await expect(window.locator('ins').filter({ hasText: BAKGRUND })).toBeVisible();
  await expect(window.locator('ins').filter({ hasText: 'omedelbart justerad' })).toBeVisible();
  await hand.choose(window.getByRole('button', { name: textVersioner.older }), 'Andra utkastet');
  await expect(window).toContainText(textSkillnad.none);
  await page.keyboard.press('Escape');
  await expect(window).toBeHidden();
}

async function repair(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(tab(page, textFindings.heading));
  const doubled = page
    .getByRole('listitem')
    .filter({ hasText: 'K45' })
    .filter({ hasText: 'räcker räcker' });
  await hand.press(button(doubled, 'Ändra till ”räcker”'));
  await expect(doubled).toBeHidden();
  await expect(text(page, 'Bedömning')).toContainText('och räcker till förslaget');
}

test('en sekreterares timme i en och samma skrivelse', async ({ computer }) => {
  test.slow();
  const { hand: mouse, program } = await startWithExample(computer);
  await openExamplePaper(mouse);
  const { page } = mouse;
  const hand = keyboardHand(page);
  await test.step('en version sparas innan något är skrivet', () =>
    keepVersion(hand, 'Första utkastet'));
  await test.step('text skrivs och klistras in från Word', () => writeAndPaste(hand));
  await test.step('det skrivna ångras över avsnitten', () => undoOverSections(hand));
  await test.step('ett avsnitt flyttas', () => moveSections(hand));
  await test.step('fotnoter och en källa i texten', () => cite(hand));
  await test.step('en fras blir en beslutspunkt', () => insertPhrase(hand));
  await test.step('ord söks och ersätts', () => replaceWords(hand));
  await test.step('versionerna jämförs', async () => {
    await keepVersion(hand, 'Andra utkastet');
    await compareVersions(hand);
  });
  await test.step('kontrollerna rättar', () => repair(hand));
  await test.step('allt står i den PDF som sparas', async () => {
    const file = computer.pathTo('timme.pdf');
    await exportPaper(hand, program, file);
    const pdf = await readPdfText(readFileSync(file));
    const blocks = pdf.blocks.map((block) => block.text);
    const order = [BAKGRUND, 'Nämndens behov', 'Anta planen', 'Pengarna är'].map((words) =>
      blocks.findIndex((block) => block.includes(words)),
    );
    expect(order.every((index) => index >= 0)).toBe(true);
    expect(pdf.notes.map((note) => note.text)).toEqual(
      expect.arrayContaining([expect.stringContaining(FORKLARING)]),
    );
  });
});
