import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markAsForeign } from '../../../electron/app/open-stored-file.ts';
import { makeTempFolder, removeTempFolder } from '../../support/temp-folder.ts';

test('a file from outside is marked as such where the system keeps such marks', async () => {
  const folder = makeTempFolder();
  const path = join(folder, 'Faktura.docx');
  writeFileSync(path, 'x');
  await markAsForeign(path, 'linux');
  expect(readdirSync(folder)).toEqual(['Faktura.docx']);
  await markAsForeign(path, 'win32');
  expect(readFileSync(`${path}:Zone.Identifier`, 'utf8')).toMatch(
    /^\[ZoneTransfer\]\r\nZoneId=3\r\n$/u,
  );
  await markAsForeign(join(folder, 'nowhere', 'a.docx'), 'win32');
  removeTempFolder(folder);
});
