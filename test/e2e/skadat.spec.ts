import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { textDamagedFile } from '../../renderer/text/skadade-filer.ts';
import {
  textBackups,
  textDamage,
  textRestore,
  textUpgrade,
} from '../../renderer/text/sakerhetskopior.ts';
import { textHalfMade, textStart } from '../../renderer/text/start.ts';
import { layOutOlder } from '../fixtures/older-register.ts';
import { filesUnder } from '../support/register-snapshot.ts';
import { expectAccessible } from './support/axe.ts';
import { exampleFolder, startWithExample } from './support/exempel.ts';
import { button, messages, pageTitle } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { chooseForInbox, openInbox, showPost } from './support/inkorg.ts';
import { mouseHand } from './support/mouse.ts';
import { openBackups } from './support/sakerhetskopia.ts';

/** What can become of a register's file while the program is not running. */
const damages: readonly (readonly [string, (file: string, log: Buffer) => void, string?])[] = [
  ['någon har lagt in en regel', (file) => plantTrigger(file), textDamage.foreignTitle],
  [
    'början är förstörd och loggen ligger kvar',
    (file, log) => {
      writeFileSync(file, readFileSync(file).fill(0xa5, 0, 100));
      writeFileSync(`${file}-wal`, log);
    },
  ],
  ['filen är avklippt', (file) => truncateSync(file, 10_000)],
  ['filen är tom', (file) => truncateSync(file, 0)],
  ['filen är borta', (file) => rmSync(file)],
  ['filen är nollor', (file) => writeFileSync(file, Buffer.alloc(100_000))],
];

function plantTrigger(file: string): void {
  const raw = new Database(file);
  raw.exec('CREATE TRIGGER t AFTER INSERT ON person BEGIN SELECT 1; END');
  raw.close();
}

test('ett skadat register leder till kopian, hur det än är skadat', async ({ computer }) => {
  const first = await startWithExample(computer);
  const file = join(exampleFolder(computer), 'register.db');
  await openBackups(first.hand);
  const log = readFileSync(`${file}-wal`).subarray(0, 9000);
  // A backup is made when it is closed.
  await first.program.close();
  copyFileSync(file, computer.pathTo('hel.db'));
  const { page } = await computer.start();
  const hand = mouseHand(page);
  for (const [what, damage, title = textDamage.title] of damages) {
    await test.step(what, async () => {
      damage(file, log);
      await hand.press(page.getByRole('button', { name: /Granbergs kommun/u }).first());
      await expect(pageTitle(page, title)).toBeVisible();
      await expect(button(page, textDamage.restore)).toBeVisible();
      rmSync(file, { force: true });
      rmSync(`${file}-wal`, { force: true });
      copyFileSync(computer.pathTo('hel.db'), file);
      await page.goBack();
      await expect(button(page, textStart.example)).toBeVisible();
    });
  }
  truncateSync(file, 10_000);
  await hand.press(page.getByRole('button', { name: /Granbergs kommun/u }).first());
  await expectAccessible(page, textDamage.title);
  await hand.press(button(page, textDamage.restore));
  await expect(pageTitle(page, textRestore.title)).toBeVisible();
  await expect(button(page, textRestore.show)).toBeVisible();
});

test('en skadad fil visas inte, och hämtas ur kopian', async ({ computer }) => {
  const { hand, program } = await startWithExample(computer);
  const { page } = hand;
  const letter = computer.pathTo('Yttrande.txt');
  writeFileSync(letter, 'Föreningen tillstyrker förslaget.');
  await openInbox(hand);
  await chooseForInbox(hand, program, [letter]);
  await openBackups(hand);
  await hand.press(button(page, textBackups.now));
  await expect(
    page.getByRole('status').filter({ hasText: 'gjord och kontrollerad' }),
  ).toBeVisible();
  const folder = exampleFolder(computer);
  const stored = filesUnder(folder).find((name) => /^filer.[0-9a-f]{2}.[0-9a-f]{64}$/u.test(name));
  const path = join(folder, stored ?? '');
  writeFileSync(path, 'Föreningen avstyrker förslaget.');
  await openInbox(hand);
  await showPost(hand, 'Yttrande');
  await expect(page.getByRole('alert')).toContainText(textDamagedFile.changed);
  await expect(page.getByText('avstyrker')).toBeHidden();
  await expectAccessible(page, textDamagedFile.changed);
  await hand.press(button(page, textDamagedFile.fetch));
  await expect(messages(page)).toContainText(textDamagedFile.fetched);
  await expect(page.getByText('Föreningen tillstyrker förslaget.')).toBeVisible();
});

test('ett register som aldrig blev färdigt säger det, och var man börjar om', async ({
  computer,
}) => {
  const { page, dialogs } = await computer.start();
  const hand = mouseHand(page);
  const folder = computer.pathTo('halv');
  mkdirSync(join(folder, 'filer', 'ab'), { recursive: true });
  writeFileSync(join(folder, 'register.ny'), 'SQLite format 3');
  await dialogs.answerNext(folder);
  await hand.press(button(page, textStart.open));
  await expect(page.getByText(textHalfMade.title)).toBeVisible();
  await expect(page.getByText(textHalfMade.detail)).toBeVisible();
  await expectAccessible(page, textHalfMade.title);
});

test('ett register från en tidigare version kopieras i sikte, och avbrutet är allt som det var', async ({
  computer,
}) => {
  const { page, dialogs } = await computer.start();
  const hand = mouseHand(page);
  const folder = computer.pathTo('aldre');
  layOutOlder(folder, '0160');
  const path = join(folder, 'register.db');
  const file = new Database(path);
  // Enough to be copied for a while: the pages stay when the table goes.
  file.exec('CREATE TABLE tyngd (x BLOB) STRICT; INSERT INTO tyngd VALUES (zeroblob(150000000))');
  file.exec('DROP TABLE tyngd');
  file.close();
  const open = async () => {
    await dialogs.answerNext(folder);
    await hand.press(button(page, textStart.open));
    await expect(page.getByText(textUpgrade.title)).toBeVisible();
  };
  await open();
  await expectAccessible(page, textUpgrade.title);
  await hand.press(button(page, textBackups.cancel));
  await expect(page.getByText(textUpgrade.title)).toBeHidden();
  await expect(button(page, textStart.open)).toBeVisible();
  expect(filesUnder(folder)).toEqual(['register.db']);
  await open();
  await expect(page.getByRole('heading', { level: 1, name: /, v\. \d+$/u })).toBeVisible();
});
