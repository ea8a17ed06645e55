import type { Locator, Page } from 'playwright-core';
import { textTidsfrist } from '../../renderer/text/arende.ts';
import { textGrunddata } from '../../renderer/text/diarium.ts';
import {
  textPlanering,
  textPlanpunkt,
  textSammantradesdagar,
} from '../../renderer/text/planering.ts';
import { textSammantraden } from '../../renderer/text/sammantraden.ts';
import { addDays, formatDag } from '../../shared/domain/datum.ts';
import { arbetsdagSenast } from '../../shared/rules/planering-dagar.ts';
import { expectAccessible } from './support/axe.ts';
import { exempelarenden, openCaseOf, startWithExample } from './support/exempel.ts';
import { button, dialog, navigationLink, select, tab, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';

const text = textPlanering;
const council = 'samverkansgruppen';
/** A body of the example whose calendar is empty. */
const body = 'Barn- och ungdomsnämnden';

function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** Meetings five and nine weeks from now; the answer is due a week after the first of them. */
const meetings = [35, 63].map((days) => arbetsdagSenast(addDays(today(), days)));
const [first = '', second = ''] = meetings;
const lastDay = arbetsdagSenast(addDays(first, 7));

async function keepCalendar(hand: Hand): Promise<void> {
  const { page } = hand;
  const words = textSammantradesdagar;
  await hand.press(navigationLink(page, textSammantraden.title));
  await hand.choose(select(page, textSammantraden.organ), body);
  await expect(page.getByText(textSammantraden.emptyText)).toBeVisible();
  await expectAccessible(page, 'tom kalender');
  await hand.press(button(page, words.add));
  const window = dialog(page, words.add);
  await textField(window, words.paste).fill(`${formatDag(first)} kl. 13.00 och ${second}\nrum 7`);
  await expect(window.getByText(words.unread('rum 7'))).toBeVisible();
  await expectAccessible(page, 'dagar att lägga till');
  await hand.press(window.getByRole('button', { name: words.addCount(2) }));
  await expect(window).toBeHidden();
  await hand.press(navigationLink(page, textGrunddata.title));
  await hand.press(tab(page, words.tab));
  await hand.choose(select(page, words.organ), body);
  await hand.press(button(page, words.addHears));
  await hand.write(textField(page, words.hearsName), council);
  await hand.write(textField(page, words.hearsDays), '14');
  await hand.write(textField(page, words.inlamning), '10');
  await hand.press(button(page, words.saveRules));
  await expect(page.getByText(words.savedRules)).toBeVisible();
  await expectAccessible(page, 'kalender');
}

const mark = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: text.picture }).getByRole('slider', { name, exact: true });
const verdict = (page: Page) => page.getByRole('region', { name: text.title }).getByRole('status');

async function openPlan(hand: Hand): Promise<void> {
  const { page } = hand;
  await openCaseOf(hand, exempelarenden.borgen);
  await hand.press(tab(page, 'Tidsfrister'));
  await hand.press(page.getByRole('link', { name: text.open }));
  await hand.choose(select(page, text.organ), body);
  await hand.write(textField(page, text.sistaDag), lastDay);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: text.picture })).toBeVisible();
}

test('ett svar planeras bakåt med mus och tangenter, och datumen bevakas', async ({ computer }) => {
  const { hand, program } = await startWithExample(computer);
  const { page } = hand;
  await keepCalendar(hand);
  await openPlan(hand);
  await expect(verdict(page).filter({ hasText: text.holds })).toBeVisible();
  await expect(page.getByText('Omedelbar justering är planerad och behövs')).toBeVisible();
  await expectAccessible(page, 'plan');

  // By keys: one stop for Tab, up and down between the dates, left and right a day.
  const meeting = mark(page, textPlanpunkt.sammantrade);
  await meeting.focus();
  await page.keyboard.press('ArrowUp');
  const summons = mark(page, textPlanpunkt.kallelse);
  await expect(summons).toBeFocused();
  const before = await summons.getAttribute('aria-valuetext');
  for (let days = 0; days < 10; days += 1) await page.keyboard.press('ArrowRight');
  await expect(summons).toHaveAttribute('aria-valuetext', /Håller inte/u);
  await expect(page.getByText('Kallelse skickas ligger efter sammanträdet.')).toBeVisible();
  await expect(verdict(page).filter({ hasText: text.broken(1) })).toBeVisible();
  await expectAccessible(page, 'plan som inte håller');
  await hand.press(button(page, text.undo));
  await expect(summons).toHaveAttribute('aria-valuetext', before ?? '');

  // The meeting goes to the next day the body meets, which is too late for the answer.
  await meeting.focus();
  await page.keyboard.press('ArrowRight');
  await expect(meeting).toHaveAttribute('aria-valuetext', new RegExp(formatDag(second), 'u'));
  await expect(page.getByText('Sammanträdet är efter sista dagen för svaret')).toBeVisible();
  await hand.press(button(page, text.undo));

  // By mouse: the council is dragged a good way past the meeting, and let go of with Esc first.
  const heard = mark(page, 'Samverkansgruppen');
  const [from, to] = [await centre(heard), await centre(meeting)];
  const drag = async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, from.y, { steps: 4 });
    await page.mouse.move(to.x + 40, from.y, { steps: 4 });
  };
  const stood = await heard.getAttribute('aria-valuetext');
  await drag();
  await expect(page.getByText('Samverkansgruppen ligger efter sammanträdet.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(heard).toHaveAttribute('aria-valuetext', stood ?? '');
  await drag();
  await page.mouse.up();
  await expect(page.getByText('Samverkansgruppen ligger efter sammanträdet.')).toBeVisible();
  await hand.press(page.getByRole('button', { name: text.followMeetingOf('samverkansgruppen') }));
  await expect(heard).toHaveAttribute('aria-valuetext', stood ?? '');

  await hand.press(page.getByRole('checkbox', { name: text.omedelbar }));
  await expect(page.getByText('Omedelbar justering behövs: vanlig justering')).toBeVisible();
  await hand.press(page.getByRole('checkbox', { name: text.omedelbar }));
  await hand.press(button(page, text.watch));
  await expect(page.getByText(text.watchedAll)).toBeVisible();

  // Watched again after a change: moved, not doubled.
  await meeting.focus();
  await page.keyboard.press('ArrowUp');
  await expect(summons).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await hand.press(button(page, text.watchAgain));
  await expect(page.getByText(text.watchedAll)).toBeVisible();
  await openCaseOf(hand, exempelarenden.borgen);
  await hand.press(tab(page, 'Tidsfrister'));
  const table = page.getByRole('table', { name: textTidsfrist.table });
  await expect(table.getByRole('row').filter({ hasText: 'Skicka kallelsen' })).toHaveCount(1);
  await expect(table.getByRole('row').filter({ hasText: `Samråd med ${council}` })).toHaveCount(1);

  // It is there after a crash.
  await program.kill();
});

async function centre(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.locator('.plan-focus').boundingBox();
  if (!box) throw new Error('the mark is not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('utan sammanträde i tid visas andra vägar till ett svar', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await keepCalendar(hand);
  await openCaseOf(hand, exempelarenden.borgen);
  await hand.press(tab(page, 'Tidsfrister'));
  await hand.press(page.getByRole('link', { name: text.open }));
  await hand.choose(select(page, text.organ), body);
  await hand.write(textField(page, text.sistaDag), '+10');
  await page.keyboard.press('Tab');
  await expect(page.getByText(text.otherWays)).toBeVisible();
  await expect(page.getByText('Beslut på delegation')).toBeVisible();
  await expectAccessible(page, 'plan utan sammanträde');
});
