import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { textGrunddata } from '../../renderer/text/diarium.ts';
import { textMandat, textProtokollsregler } from '../../renderer/text/mandat.ts';
import { textSammantradesdagar } from '../../renderer/text/planering.ts';
import {
  textDagordning,
  textDagordningsgrupp,
  textMotesstatus,
  textSammantrade,
  textSammantraden,
} from '../../renderer/text/sammantraden.ts';
import { addDays } from '../../shared/domain/datum.ts';
import { arbetsdagSenast } from '../../shared/rules/planering-dagar.ts';
import { expectAccessible } from './support/axe.ts';
import { startWithExample } from './support/exempel.ts';
import {
  button,
  comboBox,
  dialog,
  navigationLink,
  select,
  tab,
  textField,
} from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';

const body = 'Barn- och ungdomsnämnden';

function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** In a year of its own, so that it is the only meeting there. */
const meetingDay = arbetsdagSenast(addDays(`${String(Number(today().slice(0, 4)) + 1)}-03-15`, 0));

async function planMeeting({ page, ...hand }: Hand): Promise<void> {
  await hand.press(navigationLink(page, textSammantraden.title));
  await hand.press(button(page, textSammantraden.previousYear(Number(meetingDay.slice(0, 4)))));
  await hand.press(button(page, textSammantraden.add));
  const window = dialog(page, textSammantradesdagar.add);
  await hand.choose(select(window, textSammantradesdagar.organ), body);
  await textField(window, textSammantradesdagar.paste).fill(meetingDay);
  await hand.press(window.getByRole('button', { name: textSammantradesdagar.addCount(1) }));
  await expect(window).toBeHidden();
  await hand.choose(select(page, textSammantraden.organ), body);
  const table = page.getByRole('table', { name: textSammantraden.list });
  await expect(table.getByText(textMotesstatus.planerat)).toBeVisible();
  await expectAccessible(page, 'årets sammanträden');
  await hand.press(table.getByRole('link'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(body);
}

const rows = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.locator('[id^=punkt-]') });
const headings = (page: Page) => page.locator('[id^=punkt-]');
const item = (page: Page, rubrik: string) =>
  page.getByRole('button', { name: rubrik, exact: true });

async function addItem({ page, ...hand }: Hand, rubrik: string): Promise<void> {
  await hand.press(button(page, textDagordning.add));
  const window = dialog(page, textDagordning.newTitle);
  await hand.write(textField(window, textDagordning.rubrik), rubrik);
  await page.keyboard.press('Control+Enter');
  await expect(window).toBeHidden();
}

test('ett sammanträde planeras, listan ordnas med tangenter, och kallelsen skickas', async ({
  computer,
}) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await planMeeting(hand);

  await expect(page.getByText(textDagordning.emptyTitle)).toBeVisible();
  await expect(button(page, textSammantrade.call)).toBeDisabled();
  await expectAccessible(page, 'tomt sammanträde');
  await hand.press(button(page, textDagordning.addFormalia));
  await expect(headings(page)).toHaveCount(3);
  await addItem(hand, 'Skolskjutsar');
  await addItem(hand, 'Lekplatser');

  // By keys alone: up within the group, and past its end into the one before.
  await item(page, 'Lekplatser').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(headings(page)).toHaveText([
    ...[...textDagordning.formalia, 'Lekplatser', 'Skolskjutsar'],
  ]);
  await expect(item(page, 'Lekplatser')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(
    page.getByRole('region', { name: textDagordningsgrupp.information }).getByRole('listitem'),
  ).toHaveCount(1);
  await expect(item(page, 'Lekplatser')).toBeFocused();
  await expectAccessible(page, 'föredragningslista');

  await hand.press(button(page, textSammantrade.changeFacts));
  const facts = dialog(page, textSammantrade.facts);
  await textField(facts, textSammantrade.start).fill('kvart över tre');
  await expectAccessible(page, 'sammanträdets uppgifter');
  await page.keyboard.press('Control+Enter');
  await expect(facts.getByText('Skriv klockslaget').first()).toBeVisible();
  await textField(facts, textSammantrade.start).fill('13.15');
  await hand.choose(comboBox(facts, textSammantrade.chair), 'Sigrid Alhage');
  await hand.choose(comboBox(facts, textSammantrade.secretary), 'Sigrid Alhage');
  await page.keyboard.press('Control+Enter');
  await expect(facts).toBeHidden();
  await expect(page.getByText('13.15–')).toBeVisible();

  await hand.press(button(page, textSammantrade.call));
  await expectAccessible(page, 'kallelse');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(textMotesstatus.kallat, { exact: true })).toBeVisible();
  await addItem(hand, 'Brådskande hyra');
  const late = rows(page).filter({ hasText: 'Brådskande hyra' });
  await expect(late.getByText(textDagordning.late, { exact: true })).toBeVisible();
  await expect(late.getByText(textDagordning.lateMissing)).toBeVisible();
  await expectAccessible(page, 'kallat sammanträde');
  await item(page, 'Brådskande hyra').click();
  const window = dialog(page, textDagordning.changeTitle);
  await hand.write(textField(window, textDagordning.lateReason), 'Ordföranden: avtalet löper ut.');
  await page.keyboard.press('Control+Enter');
  await expect(late.getByText(textDagordning.lateMissing)).toBeHidden();
  await expect(button(page, textSammantrade.open)).toBeEnabled();
});

test('valda läses in från en fil, med fel angivna rad för rad', async ({ computer }) => {
  const { hand, program } = await startWithExample(computer);
  const { page } = hand;
  const path = join(computer.dataFolder, 'valda.csv');
  const write = (...lines: string[]) =>
    writeFileSync(path, ['Roll;Namn;Från;Ordning', ...lines].join('\n'));
  write('Kock;Berit Quist;2026-01-01;', 'Ersättare;Nils;2026-01-01;1');
  await hand.press(navigationLink(page, textGrunddata.title));
  await hand.press(tab(page, textSammantradesdagar.tab));
  await hand.choose(select(page, textSammantradesdagar.organ), body);
  await program.dialogs.answerNext(path);
  await hand.press(button(page, textMandat.readFile));
  const window = dialog(page, textMandat.importTitle);
  await expect(window.getByRole('row')).toHaveCount(3);
  await expectAccessible(page, 'valda med fel');
  write('Ordförande;Berit Quist;2026-01-01;', 'Ersättare;Nils af Ek;2026-01-01;1');
  await program.dialogs.answerNext(path);
  await hand.press(window.getByRole('button', { name: textMandat.chooseAnother }));
  await expect(window.getByText(textMandat.isNew)).toHaveCount(2);
  await expectAccessible(page, 'valda att läsa in');
  await hand.press(window.getByRole('button', { name: textMandat.store }));
  await expect(window).toBeHidden();
  const elected = page.getByRole('table', { name: textMandat.title });
  await expect(elected.getByRole('row').filter({ hasText: 'Berit Quist' })).toContainText(
    'Nils af Ek',
  );
  await hand.write(textField(page, textProtokollsregler.antalLedamoter), '13');
  await hand.press(button(page, textProtokollsregler.save));
  await expect(page.getByText(textProtokollsregler.saved)).toBeVisible();
  await expectAccessible(page, 'organens regler');
});
