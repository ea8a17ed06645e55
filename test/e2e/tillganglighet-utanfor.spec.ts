import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { textLas, textNyckel } from '../../renderer/text/kryptering.ts';
import { textDamage } from '../../renderer/text/sakerhetskopior.ts';
import { expectFaultless, layOut } from './support/audit/modes.ts';
import { exampleFolder, startWithExample } from './support/exempel.ts';
import { button } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { createEncrypted, saveRecoveryKey, lockByKeys } from './support/kryptering.ts';
import { mouseHand } from './support/mouse.ts';

// The pages that are shown where no register is open, and that the tour can't reach.

test('återställningsnyckeln och det låsta registret', async ({ computer }) => {
  const program = await computer.start();
  const { page } = program;
  const hand = mouseHand(page);
  await layOut(page);
  const folder = computer.pathTo('krypterat');
  await createEncrypted(hand, program, { folder, passphrase: 'fyra gröna äpplen rullar bort' });
  await expectFaultless(page, textNyckel.title, 0);
  await saveRecoveryKey(hand, program, computer.pathTo('nyckel.pdf'));
  await hand.press(button(page, textNyckel.goOn));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await lockByKeys(hand);
  await expectFaultless(page, textLas.title, 0);
  await hand.press(button(page, textLas.useRecovery));
  await expectFaultless(page, textLas.recovery, 0);
});

test('det skadade registret', async ({ computer }) => {
  const { program } = await startWithExample(computer);
  // A backup is made when it is closed.
  await program.close();
  truncateSync(join(exampleFolder(computer), 'register.db'), 10_000);
  const { page } = await computer.start();
  await layOut(page);
  await mouseHand(page).press(page.getByRole('button', { name: /Granbergs kommun/u }).first());
  await expect(button(page, textDamage.restore)).toBeVisible();
  await expectFaultless(page, textDamage.title);
});
