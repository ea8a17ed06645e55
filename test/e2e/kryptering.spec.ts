import {
  textKopia,
  textKryptering,
  textLas,
  textLosenfras,
  textNyckel,
} from '../../renderer/text/kryptering.ts';
import { textRestore } from '../../renderer/text/sakerhetskopior.ts';
import { ruleText } from '../../renderer/text/fel.ts';
import { textShell } from '../../renderer/text/sv.ts';
import { findWords } from '../support/stolen-folder.ts';
import { expectAccessible } from './support/axe.ts';
import { exempelarenden, openCaseOf, startWithExample } from './support/exempel.ts';
import { button, dialog, messages, pageTitle, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { keyboardHand } from './support/keyboard.ts';
import {
  createEncrypted,
  openEncryptedCopy,
  saveRecoveryKey,
  unlockWith,
  writeTwice,
  lockByKeys,
} from './support/kryptering.ts';
import { mouseHand } from './support/mouse.ts';
import { runInPalette } from './support/palette.ts';
import { seeOverview } from './support/register.ts';
import { backUpTo, openBackups } from './support/sakerhetskopia.ts';
import { handlaggare, myndighet } from './support/uppgifter.ts';

const PASSPHRASE = 'fyra gröna äpplen rullar bort';
const NEW = 'sju röda päron i en korg';

test('ett krypterat register skapas, låses och öppnas med tangentbordet', async ({ computer }) => {
  const program = await computer.start();
  const { page } = program;
  const hand = keyboardHand(page);
  const folder = computer.pathTo('krypterat');

  await createEncrypted(hand, program, { folder, passphrase: PASSPHRASE });
  await expect(button(page, textNyckel.goOn)).toBeDisabled();
  await expectAccessible(page, textNyckel.title);
  const code = await saveRecoveryKey(hand, program, computer.pathTo('nyckel.pdf'));
  expect(code).not.toBe('');
  await hand.press(button(page, textNyckel.goOn));
  await seeOverview(hand, myndighet.kommun);

  await page.keyboard.press('Alt+2');
  await expect(pageTitle(page, textShell.cases)).toBeVisible();
  await lockByKeys(hand);
  await expect(pageTitle(page, textLas.title)).toBeVisible();
  await expectAccessible(page, textLas.title);
  for (const word of [myndighet.kommun, myndighet.organ, handlaggare.efternamn])
    expect(await page.content()).not.toContain(word);
  expect(findWords(folder, [myndighet.kommun, handlaggare.efternamn])).toEqual([]);

  await unlockWith(hand, 'fel lösenfras helt och hållet');
  await expect(page.getByText(ruleText('wrong_passphrase'))).toBeVisible();
  await unlockWith(hand, PASSPHRASE);
  await expect(pageTitle(page, textShell.cases)).toBeVisible();

  await runInPalette(page, textLas.command);
  await expect(pageTitle(page, textLas.title)).toBeVisible();
  await hand.press(button(page, textLas.useRecovery));
  await expectAccessible(page, textLas.recovery);
  await hand.write(
    textField(page, textLas.recovery),
    `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`,
  );
  await writeTwice(hand, NEW);
  await expect(page.getByText(textLosenfras.strength('stark'))).toBeVisible();
  await hand.press(button(page, textLas.unlock));
  await expect(
    page.getByText(ruleText('mistyped_recovery_key', { group: 8 })).first(),
  ).toBeVisible();
  await hand.write(textField(page, textLas.recovery), code.toLowerCase().replaceAll('-', ' '));
  await hand.press(button(page, textLas.unlock));
  await expect(pageTitle(page, textShell.cases)).toBeVisible();

  await runInPalette(page, textKryptering.title);
  await expect(page.getByText(textKryptering.isOn)).toBeVisible();
  await expectAccessible(page, textKryptering.title);
  await hand.press(button(page, textKryptering.change));
  await hand.write(textField(page, textKryptering.current), NEW);
  await writeTwice(hand, PASSPHRASE);
  await expectAccessible(page, textKryptering.change);
  await page.keyboard.press('Control+Enter');
  await expect(messages(page)).toContainText(textKryptering.changed);
  await program.close();

  const again = await computer.start();
  const second = keyboardHand(again.page);
  await second.press(button(again.page, myndighet.register));
  await expect(pageTitle(again.page, textLas.titleOpening)).toBeVisible();
  await unlockWith(second, PASSPHRASE);
  await seeOverview(second, myndighet.kommun);
});

test('ett register blir en krypterad kopia i en ny mapp', async ({ computer }) => {
  const { hand, program } = await startWithExample(computer);
  const { page } = hand;
  await page.keyboard.press('Control+L');
  await expect(messages(page)).toContainText(textLas.cannot);
  await runInPalette(page, textKryptering.title);
  await expect(page.getByText(textKryptering.isOff)).toBeVisible();
  await expectAccessible(page, textKryptering.title);
  const folder = computer.pathTo('krypterat');
  await openEncryptedCopy(hand, program, { folder, passphrase: PASSPHRASE });
  await seeOverview(hand, 'Granbergs kommun');
  expect(findWords(folder, ['Granberg', 'Alhage', 'ridsällskap'])).toEqual([]);
  await runInPalette(page, textKryptering.title);
  await expect(page.getByText(textKryptering.recoveryWaiting)).toBeVisible();
});

test('en krypterad kopia återställs på en annan dator, låses upp och blir okrypterad igen', async ({
  computer,
}) => {
  const { hand, program } = await startWithExample(computer);
  const folder = computer.pathTo('krypterat');
  await openEncryptedCopy(hand, program, { folder, passphrase: PASSPHRASE });
  await seeOverview(hand, 'Granbergs kommun');
  await openBackups(hand);
  const stick = computer.pathTo('minne');
  await backUpTo(hand, program, stick);
  await program.close();

  const other = await computer.startBeside();
  const { page } = other;
  const second = mouseHand(page);
  await second.press(button(page, textRestore.choice));
  await other.dialogs.answerNext(stick);
  await second.press(button(page, textRestore.chooseSource));
  await second.write(textField(page, textRestore.passphraseOrKey), PASSPHRASE);
  await second.press(button(page, textRestore.show));
  await other.dialogs.answerNext(computer.pathTo('aterstallt'));
  await second.press(button(page, textRestore.chooseTarget));
  await expect(page.getByText(computer.pathTo('aterstallt'))).toBeVisible();
  await second.press(button(page, textRestore.start));
  await expect(pageTitle(page, textLas.titleOpening)).toBeVisible();
  await expect(textField(page, textLas.passphrase)).toBeFocused();
  await expect(button(page, textLas.useRecovery)).toBeVisible();
  await unlockWith(second, PASSPHRASE);
  await seeOverview(second, 'Granbergs kommun');
  await openCaseOf(second, exempelarenden.borgen);

  await runInPalette(page, textKryptering.title);
  await second.press(button(page, textKopia.plain.copyTo));
  const window = dialog(page, textKopia.plain.title);
  await expect(window.getByText(textKopia.warning)).toBeVisible();
  await second.write(textField(page, textKryptering.current), 'fel lösenfras');
  await expectAccessible(page, textKopia.plain.title);
  // The folder is asked for where it hasn't been chosen, and the copying goes on from there.
  await other.dialogs.answerNext(computer.pathTo('oppet'));
  await second.press(button(window, textKopia.plain.save));
  await expect(window.getByText(computer.pathTo('oppet'))).toBeVisible();
  await expect(window.getByText(ruleText('wrong_passphrase')).first()).toBeVisible();
  await second.write(textField(page, textKryptering.current), PASSPHRASE);
  await second.press(button(window, textKopia.plain.save));
  await second.press(button(page, textKopia.openCopy));
  await seeOverview(second, 'Granbergs kommun');
  await openCaseOf(second, exempelarenden.borgen);
  await runInPalette(page, textKryptering.title);
  await expect(page.getByText(textKryptering.isOff)).toBeVisible();
});
