import { closeSync, ftruncateSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textIntake, textTasks, textViewer } from '../../renderer/text/inkorg.ts';
import { dropFiles } from '../support/drop-files.ts';
import { makeEml } from '../support/files/mail.ts';
import { makePdf } from '../support/files/pdf.ts';
import { makeWord } from '../support/files/word.ts';
import { filesUnder, observeRegister } from '../support/register-snapshot.ts';
import { exampleFolder, startWithExample } from './support/exempel.ts';
import { button, messages } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';
import { openInbox, seeWaiting, showPost } from './support/inkorg.ts';

const MB = 1024 ** 2;
/** A mark in it turns the letters around: shown as it is, it reads "Faktura exe.pdf". */
const turned = 'Faktura \u202Efdp.exe';

test('filer som vill illa tas emot utan skada, och det som inte går sägs', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  const folder = computer.pathTo('post');
  const paths = await layOutTraps(folder);
  const register = exampleFolder(computer);
  const before = countIn(register);
  await openInbox(hand);
  await dropFiles(page, paths, { x: 640, y: 500 });

  const report = page.getByRole('region', { name: textTasks.region });
  await expect(report).toContainText(textIntake.some(4, 6));
  const line = (name: string) => report.getByRole('listitem').filter({ hasText: name });
  await expect(line('borttagen.pdf')).toContainText('Filen finns inte längre där den låg.');
  await expect(line('jätte.bin')).toContainText('Filen är för stor.');
  await hand.press(button(report, textTasks.close));
  await expect(report).toBeHidden();

  await seeBroken(hand, 'trasig', 'trasig.pdf');
  await seeBroken(hand, 'bomb', 'bomb.docx');
  await showPost(hand, 'Sökvägar');
  await expect(page.getByRole('button', { name: /^passwd\.txt/u })).toBeVisible();
  await showPost(hand, 'Faktura fdp');
  await hand.press(page.getByRole('button', { name: textViewer.open }));
  await expect(messages(page)).toContainText('Filen är ett program och öppnas inte härifrån');

  const after = countIn(register);
  expect(after.poster - before.poster).toBe(4);
  // One more file than posts: the attachment of the e-mail.
  expect(after.filer - before.filer).toBe(5);
  expect(after.lagrade).toBe(after.filer);
});

/** A file that can't be shown says so, and the rest goes on working. */
async function seeBroken(hand: Hand, subject: string, name: string): Promise<void> {
  await seeWaiting(hand, subject);
  await showPost(hand, subject);
  const viewer = hand.page.getByRole('region', { name: textViewer.region(name) });
  await expect(viewer).toContainText(textViewer.failed);
}

async function layOutTraps(folder: string): Promise<string[]> {
  mkdirSync(folder);
  const whole = await makePdf(['En hel sida']);
  const zeros = new Uint8Array(64 * MB);
  const files: [string, Uint8Array][] = [
    ['bomb.docx', makeWord(['text'], [{ name: 'word/media/a.bin', content: zeros }])],
    ['trasig.pdf', whole.subarray(0, 200)],
    [turned, Buffer.from('MZ')],
    ['sokvagar.eml', mailWithPath()],
    ['borttagen.pdf', whole],
    ['jätte.bin', Buffer.alloc(0)],
  ];
  const paths = files.map(([name]) => join(folder, name));
  for (const [index, [, bytes]] of files.entries()) writeFileSync(paths[index] ?? '', bytes);
  makeHuge(join(folder, 'jätte.bin'));
  rmSync(join(folder, 'borttagen.pdf'));
  return paths;
}

function mailWithPath(): Buffer {
  const attachments = [{ name: '../../../etc/passwd.txt', content: 'rot' }];
  return makeEml({ subject: 'Sökvägar', date: new Date().toUTCString(), attachments });
}

/** Two GB that take no room. */
function makeHuge(path: string): void {
  const file = openSync(path, 'r+');
  ftruncateSync(file, 2048 * MB);
  closeSync(file);
}

/** What the register holds by its rows, and by the files that lie in its folder. */
function countIn(folder: string) {
  const register = observeRegister(folder);
  const [poster, filer] = [register.rowsIn('post'), register.rowsIn('fil')];
  register.close();
  const lagrade = filesUnder(folder).filter((path) => path.startsWith('filer/')).length;
  return { poster, filer, lagrade };
}
