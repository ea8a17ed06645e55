import { hostname, userInfo } from 'node:os';
import { navigation } from '../../renderer/shell/navigation.ts';
import { textTidsfrist } from '../../renderer/text/arende.ts';
import { textOm } from '../../renderer/text/om.ts';
import { textStart } from '../../renderer/text/start.ts';
import { launchParagraf } from '../support/launch.ts';
import { expectAccessible } from './support/axe.ts';
import { exampleFolder, openExampleCase, startWithExample } from './support/exempel.ts';
import { button, dialog, messages, pageTitle, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { mouseHand } from './support/mouse.ts';
import { openPalette } from './support/palette.ts';
import { seeOverview } from './support/register.ts';

test('paletten hittar ärenden på nummer och ord, och kommandon', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  const year = new Date().getFullYear();
  const found = page.getByRole('menuitem', { name: /Fördelning av medel för digital/ });
  for (const query of [`KS ${year}/9`, `${year}/9`, `ks ${year}-9`, 'digital delaktighet']) {
    await openPalette(page);
    await page.keyboard.type(query);
    await expect(found, query).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
  }
  await openPalette(page);
  await page.keyboard.type('digital delaktighet');
  await expect(found).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(pageTitle(page, 'Fördelning av medel för digital delaktighet')).toBeVisible();
  await openPalette(page);
  await page.keyboard.type('nytt ärende');
  await expect(page.getByRole('menuitem').first()).toContainText('Nytt ärende');
  await page.keyboard.press('Enter');
  await expect(pageTitle(page, 'Nytt ärende')).toBeVisible();
});

test('tangenter leder till varje sida, och tillbaka', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  const places = [
    ...navigation.slice(1).map(({ title }, index) => [`Alt+${String(index + 2)}`, title] as const),
    ['Control+,', 'Inställningar'],
    ['Control+N', 'Nytt ärende'],
  ] as const;
  for (const [key, title] of places) {
    await page.keyboard.press(key);
    await expect(pageTitle(page, title)).toBeVisible();
    await expect(page).toHaveTitle(`${title} – Paragraf`);
  }
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(pageTitle(page, 'Inställningar')).toBeVisible();
  await page.keyboard.press('Alt+1');
  await expect(
    page.getByRole('heading', { name: 'Att göra de närmaste 30 dagarna' }),
  ).toBeVisible();
});

test('F1 visar tangenterna, paletten leder till licenserna, och fokus går tillbaka', async ({
  computer,
}) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await page.keyboard.press('Alt+2');
  const filter = page.getByRole('searchbox', { name: 'Filtrera ärenden' });
  await page.keyboard.press('Control+F');
  await expect(filter).toBeFocused();
  await page.keyboard.press('F1');
  const help = dialog(page, 'Tangenter');
  await expect(help).toContainText('Filtrera ärenden');
  await expect(help).toContainText('Ctrl N');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(filter).toBeFocused();
  await openPalette(page);
  await page.keyboard.type('licens');
  await page.keyboard.press('Enter');
  const about = dialog(page, textOm.title);
  await hand.write(about.getByRole('searchbox', { name: textOm.filter }), 'dictionary');
  await hand.press(about.getByRole('button', { name: /dictionary-sv .*LGPL/u }));
  await expect(about).toContainText('GNU LESSER GENERAL PUBLIC LICENSE');
  await expectAccessible(page, 'om paragraf');
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
});

test('F6 går mellan fönstrets delar åt båda hållen', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openExampleCase(hand);
  const pane = () =>
    page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'));
  const visited: unknown[] = [];
  for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
    await page.keyboard.press(key);
    visited.push(await pane());
  }
  expect(new Set(visited).size).toBe(3);
  expect(visited[3]).toBe(visited[1]);
  expect(visited[4]).toBe(visited[0]);
});

test('temat väljs i paletten och är kvar efter omstart', async ({ computer }) => {
  const { hand, program } = await startWithExample(computer);
  const { page } = hand;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await colour();
  await openPalette(page);
  await page.keyboard.type('mörkt');
  await expect(page.getByRole('menuitem', { name: 'Mörkt tema' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(colour).not.toBe(light);
  const dark = await colour();
  await program.close();
  const again = await computer.start();
  await expect(button(again.page, 'Nytt register')).toBeVisible();
  expect(await again.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    dark,
  );
});

test('en sida med osparade ändringar lämnas inte utan fråga', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await page.keyboard.press('Control+N');
  const mening = textField(page, 'Ärendemening');
  await hand.write(mening, 'Utkast till ärende');
  await page.keyboard.press('Alt+2');
  const question = dialog(page, 'Det finns ändringar som inte är sparade');
  await hand.press(button(question, 'Stanna kvar'));
  await expect(question).toBeHidden();
  await expect(mening).toHaveValue('Utkast till ärende');
  await page.keyboard.press('Alt+2');
  await hand.press(button(question, 'Kasta ändringarna'));
  await expect(pageTitle(page, 'Ärenden')).toBeVisible();
  await expect(page.getByRole('grid')).not.toContainText('Utkast till ärende');
});

test('det som gjordes kan ångras', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await page
    .getByRole('link', { name: /kulturmiljöplan/ })
    .first()
    .click();
  await page.getByRole('tab', { name: /Tidsfrister/ }).click();
  const watched = 'Yttrandet ska vara inne';
  const row = page.getByRole('row', { name: watched });
  await hand.press(button(row, textTidsfrist.markDone(watched)));
  await expect(row).toBeHidden();
  const messages = page.getByRole('region', { name: 'Meddelanden' });
  await expect(messages).toContainText('Bevakningen är klar');

  // On a small laptop a wide window lies beside the message, and neither hides the other.
  await page.setViewportSize({ width: 1280, height: 800 });
  await hand.press(button(page, 'Rätta uppgifter'));
  const window = (await page.getByRole('dialog').boundingBox())!;
  const message = (await page.locator('.toast').first().boundingBox())!;
  expect(message.x + message.width).toBeLessThanOrEqual(window.x);
  await page.keyboard.press('Escape');

  await hand.press(button(messages, 'Ångra'));
  await expect(row).toBeVisible();
});

test('en adress som inte finns leder till översikten', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await page.evaluate(() => location.assign('#/finns-inte'));
  await expect(pageTitle(page, 'Sidan finns inte')).toBeVisible();
  await page.getByRole('link', { name: 'Till översikten' }).click();
  await expect(
    page.getByRole('heading', { name: 'Att göra de närmaste 30 dagarna' }),
  ).toBeVisible();
});

test('en omladdning håller platsen, filtret och valet', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await page.keyboard.press('Alt+2');
  await hand.write(page.getByRole('searchbox'), 'medborgarförslag');
  const row = page.getByRole('row', { name: /Åkerlundens motionsspår/ });
  await row.click();
  await expect(button(page, 'Öppna ärendet')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('medborgarförslag');
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
});

test('ett andra exemplar av programmet öppnas inte bredvid det första', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { dataFolder } = computer;
  await expect(launchParagraf({ dataFolder })).rejects.toThrow('ended with 0 and no window');
  await hand.page.keyboard.press('Alt+2');
  await expect(pageTitle(hand.page, 'Ärenden')).toBeVisible();
});

test('ett register som är öppet i ett annat program öppnas inte, och det sägs var', async ({
  computer,
}) => {
  const { hand, program } = await startWithExample(computer);
  const folder = exampleFolder(computer);
  const beside = await computer.startBeside();
  const other = mouseHand(beside.page);
  await beside.dialogs.answerNext(folder);
  await other.press(button(other.page, textStart.open));
  const words = `Registret är öppet på datorn ${hostname()} av ${userInfo().username} sedan`;
  await expect(messages(other.page)).toContainText(words);
  await expect(button(other.page, textStart.open)).toBeVisible();
  await hand.page.keyboard.press('Alt+2');
  await expect(pageTitle(hand.page, 'Ärenden')).toBeVisible();
  await program.close();
  await beside.dialogs.answerNext(folder);
  await other.press(button(other.page, textStart.open));
  await seeOverview(other, 'Granbergs kommun');
});

test('fönstret stängs inte om osparat arbete utan fråga', async ({ computer }) => {
  const { hand, program } = await startWithExample(computer);
  const { page } = hand;
  await page.keyboard.press('Control+N');
  const mening = textField(page, 'Ärendemening');
  await hand.write(mening, 'Utkast till ärende');
  await program.dialogs.chooseNext(0);
  await program.askToQuit();
  await expect
    .poll(() => program.questions())
    .toEqual(['Det finns ändringar som inte är sparade.']);
  await expect(mening).toHaveValue('Utkast till ärende');
  await program.dialogs.chooseNext(1);
  await program.close();
});
