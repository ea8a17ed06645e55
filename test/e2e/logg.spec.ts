import { readFileSync } from 'node:fs';
import { textGrunddata } from '../../renderer/text/diarium.ts';
import { textLoggexport, textLoggkontroll } from '../../renderer/text/grunddata.ts';
import { textFilter } from '../../renderer/text/listor.ts';
import { textLogg } from '../../renderer/text/logg.ts';
import { textCommands, textShell } from '../../renderer/text/sv.ts';
import { textExport } from '../../renderer/text/utlamnande.ts';
import { expectAccessible } from './support/axe.ts';
import { exempelhandlaggare, startWithExample } from './support/exempel.ts';
import { button, comboBox, dialog, tab } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { keyboardHand } from './support/keyboard.ts';
import { runInPalette } from './support/palette.ts';

test('den som tar över datorn står med sitt namn i loggen, som sparas i en fil', async ({
  computer,
}) => {
  const { program } = await startWithExample(computer);
  const hand = keyboardHand(program.page);
  const { page } = hand;
  await runInPalette(page, textCommands.changeMe);
  await expect(dialog(page, textFilter.me)).toBeVisible();
  await hand.choose(comboBox(page, textFilter.me), exempelhandlaggare);
  await expectAccessible(page, textFilter.me);
  await hand.press(button(page, textFilter.chooseMe));
  await expect(button(page, textShell.worksAs(exempelhandlaggare))).toBeVisible();

  await runInPalette(page, textLoggkontroll.open);
  await expect(tab(page, textGrunddata.tabLogg)).toHaveAttribute('aria-selected', 'true');
  const newest = page.getByRole('table', { name: textLogg.register }).getByRole('row').nth(1);
  await expect(newest).toContainText('Användare knöts till en person');
  await expect(newest.getByRole('cell').last()).toContainText(exempelhandlaggare);

  const file = computer.pathTo('logg.csv');
  await program.dialogs.answerNext(file);
  await hand.pick(button(page, textLoggexport.save), textLoggexport.formats.csv);
  await expect(page.getByText(textExport.done('logg.csv'))).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain(`;${exempelhandlaggare};Användare knöts`);
  await expectAccessible(page, 'loggen, sparad');
});
