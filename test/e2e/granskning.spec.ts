import {
  textAutosave,
  textAvsnitt,
  textFindings,
  textPunkter,
} from '../../renderer/text/dokument.ts';
import {
  textGranskning,
  textKommentarer,
  textSkillnad,
  textSkrivelsestatus,
  textVersioner,
} from '../../renderer/text/granskning.ts';
import { textOutput } from '../../renderer/text/inlasning.ts';
import { textKontroll } from '../../renderer/text/kontroller.ts';
import { textPaperMenu } from '../../renderer/text/skrivelse.ts';
import { expectAccessible } from './support/axe.ts';
import { openExamplePaper, startWithExample } from './support/exempel.ts';
import { button, dialog, messages, tab, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';
import { keyboardHand, tabTo } from './support/keyboard.ts';

const NAMN = 'Före mötet';
const TILLAGG = ' Medlen används enligt ovan.';
const BAKGRUND = 'Antalet unga i kommunen ökar.';
const FRAGA = 'Vilken källa bygger det på?';

const text = ({ page }: Hand, heading: string) =>
  page.getByRole('textbox', { name: textAvsnitt.text(heading) });
const comments = ({ page }: Hand) => page.getByRole('list', { name: textKommentarer.list });
const standing = ({ page }: Hand) => page.locator('[data-standing]');

/** The words that are marked in the text, as the browser paints them. */
const marked = ({ page }: Hand) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('kommentar') ?? [])].map((range) => (range as Range).toString()),
  );

async function nameVersion(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(tab(page, textVersioner.tab));
  await hand.press(button(page, textVersioner.save));
  const window = dialog(page, textVersioner.saveTitle);
  await hand.write(textField(window, textVersioner.name), NAMN);
  await hand.run(button(window, textVersioner.saveDo), 'Control+Enter');
  await expect(window).toBeHidden();
  await expect(page.getByRole('list', { name: textVersioner.list })).toContainText(NAMN);
}

async function write(hand: Hand): Promise<void> {
  const point = hand.page.getByRole('textbox', { name: textPunkter.number(1) });
  await hand.append(point, TILLAGG);
  await hand.append(text(hand, 'Bakgrund'), BAKGRUND);
}

async function seeDifference(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, textVersioner.compareNowNamed(NAMN)));
  const window = dialog(page, textVersioner.compareTitle);
  await expect(window).toContainText(textSkillnad.summary(2));
  await expect(window.locator('ins')).toHaveText([
    /Medlen används enligt ovan\./u,
    /Antalet unga/u,
  ]);
  await expect(window.locator('del')).toHaveCount(0);
  await expectAccessible(page, 'jämför versioner');
  await page.keyboard.press('Escape');
  await expect(window).toBeHidden();
}

/** Chooses the words that were written last, and says something of them. */
async function commentOnWords(hand: Hand): Promise<void> {
  const { page } = hand;
  const place = text(hand, 'Bakgrund');
  await hand.append(place, '');
  await page.keyboard.press('Shift+Control+Home');
  await page.keyboard.press('Control+Shift+M');
  await expect(page.getByRole('blockquote')).toHaveText(textKommentarer.quote(BAKGRUND));
  await expectAccessible(page, 'ny kommentar');
  await page.keyboard.type(FRAGA);
  await page.keyboard.press('Control+Enter');
  await expect(comments(hand)).toContainText(FRAGA);
  expect(await marked(hand)).toEqual([BAKGRUND]);
}

async function answerAndSettle(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(tab(page, textKommentarer.tab));
  await expect(comments(hand)).toContainText(FRAGA);
  await hand.press(button(page, textKommentarer.reply));
  await page.keyboard.type('Kommunens egen prognos.');
  await page.keyboard.press('Control+Enter');
  await expect(comments(hand)).toContainText('Kommunens egen prognos.');
  await expectAccessible(page, 'kommentarer under granskning');
  await hand.press(button(page, textKommentarer.settle));
  await expect(page.getByText(textKommentarer.noOpen)).toBeVisible();
  await expect.poll(() => marked(hand)).toEqual([]);
  // The filters are one stop, with arrows between them.
  await tabTo(page, button(page, textKommentarer.open(0)));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await hand.press(button(page, textKommentarer.reopen));
  await expect(button(page, textKommentarer.open(1))).toBeVisible();
}

async function sendToReview(hand: Hand): Promise<void> {
  await hand.press(button(hand.page, textGranskning.steps.granskning));
  await expect(standing(hand)).toContainText(textGranskning.stands.granskning);
  await expect(standing(hand)).toBeFocused();
  // The one comment that nobody has settled.
  await expect(standing(hand)).toContainText('1 öppen kommentar är kvar');
  await expect(text(hand, 'Bakgrund')).toHaveCount(0);
}

/** Approving is refused with how many stops there are, and leads to them. */
async function approveInVain(hand: Hand): Promise<void> {
  const { page } = hand;
  await expect(standing(hand)).toContainText(textGranskning.stops(1));
  await hand.press(button(page, textGranskning.steps.godkand));
  await expect(messages(page)).toContainText(textGranskning.cannotGoOn);
  await expect(tab(page, textFindings.heading)).toHaveAttribute('aria-selected', 'true');
  await expect(standing(hand)).toContainText(textGranskning.stands.granskning);
}

async function setStopAside(hand: Hand): Promise<void> {
  const { page } = hand;
  const stop = page.getByRole('listitem').filter({ hasText: 'K40' });
  await hand.press(button(stop, textKontroll.deviate));
  const window = dialog(page, textKontroll.deviateTitle);
  await hand.write(
    textField(window, textKontroll.deviateReason),
    'Protokollet bifogar skrivelsen.',
  );
  await hand.run(button(window, textKontroll.deviateDo), 'Control+Enter');
  await expect(window).toBeHidden();
  await expect(standing(hand)).not.toContainText(textGranskning.stops(1));
}

/** What stands can be a Word file, and a handling of its case, as well as what is written. */
async function seeWaysOut(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.pick(button(page, textPaperMenu.label), textOutput.entry);
  await expect(button(dialog(page, textOutput.title), textOutput.word)).toBeVisible();
  await page.keyboard.press('Escape');
}

test('en skrivelse får versioner, granskas, tas tillbaka och godkänns med tangentbordet', async ({
  computer,
}) => {
  test.slow();
  const { hand: mouse } = await startWithExample(computer);
  await openExamplePaper(mouse);
  const { page } = mouse;
  const hand = keyboardHand(page);
  await test.step('en version får ett namn och jämförs med det som är skrivet sedan', async () => {
    await nameVersion(hand);
    await write(hand);
    await seeDifference(hand);
    await expectAccessible(page, 'versioner');
  });
  await test.step('kommenteras, och ordet markeras i texten', () => commentOnWords(hand));
  await test.step('lämnas till granskning och står stilla', async () => {
    await sendToReview(hand);
    await expectAccessible(page, 'på granskning');
    await answerAndSettle(hand);
  });
  await test.step('tas tillbaka, skrivs i och lämnas igen', async () => {
    await hand.press(button(page, textGranskning.steps.utkast));
    await hand.append(text(hand, 'Bakgrund'), ' Fler flyttar in.');
    await sendToReview(hand);
  });
  await test.step('godkänns först när stoppet är ett medvetet avsteg', async () => {
    await approveInVain(hand);
    await setStopAside(hand);
    await hand.press(button(page, textGranskning.steps.godkand));
    await expect(standing(hand)).toContainText(textGranskning.stands.godkand);
    await expect(tab(page, textFindings.heading)).toHaveAttribute('aria-selected', 'true');
    await seeWaysOut(hand);
    await hand.press(button(page, textGranskning.steps.lamnad_till_namnd));
    await expect(standing(hand)).toContainText(textGranskning.stands.lamnad_till_namnd);
    await hand.press(tab(page, textVersioner.tab));
    const list = page.getByRole('list', { name: textVersioner.list });
    await expect(list.getByRole('listitem')).toHaveCount(6);
    await expect(list).toContainText(textSkrivelsestatus.lamnad_till_namnd);
  });
});

test('en version återställs, och det som stod innan finns kvar', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  await openExamplePaper(hand);
  const { page } = hand;
  await nameVersion(hand);
  await write(hand);
  await hand.press(button(page, textVersioner.openNamed(NAMN)));
  await expectAccessible(page, 'läs en version');
  await hand.press(button(page, textVersioner.restore));
  await expect(messages(page)).toContainText(textVersioner.restored(NAMN));
  await expect(text(hand, 'Bakgrund')).not.toContainText(BAKGRUND);
  const kept = textVersioner.before(NAMN);
  await hand.press(button(page, textVersioner.openNamed(kept)));
  await expect(dialog(page, kept)).toContainText(BAKGRUND);
});

/**
 * Writes, and sends the paper to review as another window does it: straight to the program, past
 * the form on this page. Again if the page was quick to save what was written.
 */
async function sendOnElsewhere({ page }: Hand, tjansteskrivelseId: string): Promise<void> {
  const wasSent = await page.evaluate(async (id) => {
    const ask = async (name: string, input: object) =>
      JSON.parse(await window.paragraf.call(name, JSON.stringify(input))) as {
        readonly ok: boolean;
        readonly value: { readonly version: number };
      };
    for (let attempt = 0; attempt < 5; attempt += 1) {
      // The only way to write as a key does, from inside the page.
      // oxlint-disable-next-line typescript/no-deprecated
      document.execCommand('insertText', false, ' Mer.');
      const { value } = await ask('tjansteskrivelse.get', { tjansteskrivelseId: id });
      const step = { version: value.version, status: 'granskning', namn: 'Annan' };
      const { ok } = await ask('granskning.changeStatus', { tjansteskrivelseId: id, ...step });
      if (ok) return true;
    }
    return false;
  }, tjansteskrivelseId);
  expect(wasSent).toBe(true);
}

test('det som skrivs medan ett annat fönster lämnar till granskning går inte förlorat', async ({
  computer,
}) => {
  const { hand } = await startWithExample(computer);
  await openExamplePaper(hand);
  const { page } = hand;
  await hand.append(text(hand, 'Bakgrund'), BAKGRUND);
  const tjansteskrivelseId = page.url().split('/').at(-1) ?? '';
  await expect(page.getByText(/^Sparat/u)).toBeVisible();
  await sendOnElsewhere(hand, tjansteskrivelseId);
  await expect(page.getByText(textAutosave.conflictTitle)).toBeVisible();
  await expect(text(hand, 'Bakgrund')).toContainText(BAKGRUND);
  await hand.press(button(page, textAutosave.keepMine));
  await expect(page.getByText(/lämnad till granskning och ändras inte/u)).toBeVisible();
  await expectAccessible(page, 'på granskning i ett annat fönster');
  await hand.press(button(page, textGranskning.steps.utkast));
  await expect(button(page, textGranskning.steps.utkast)).toBeHidden();
  await hand.press(button(page, textAutosave.keepMine));
  await expect(page.getByText(/^Sparat/u)).toBeVisible();
  await expect(text(hand, 'Bakgrund')).toContainText(`${BAKGRUND} Mer.`);
});
