import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const config = createRequire(import.meta.url)(
  join(root, 'electron-builder.config.cjs'),
) as Configuration;
const template = (name: string): string =>
  readFileSync(join(root, 'node_modules/app-builder-lib/templates', name), 'utf8');

/** Lines that take away files, of an installer's or a shell's script. */
function removals(script: string): string[] {
  return script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(?:rm|rmdir|RMDir|Delete|un\.deleteFolder)\b/u.test(line));
}

test('is made for each system as it should be', () => {
  expect([config.win, config.linux, config.mac].map((system) => system?.target)).toEqual([
    ['nsis', 'portable'],
    ['AppImage', 'deb'],
    ['dmg'],
  ]);
});

test('on Windows the user’s own files are left, unless they are asked away', () => {
  expect(config.nsis).toMatchObject({ deleteAppDataOnUninstall: false });
  expect(config.nsis).not.toHaveProperty('include');
  expect(config.nsis).not.toHaveProperty('script');
  const [unasked = '', asked = ''] = template('nsis/uninstaller.nsh').split(
    '${if} $isDeleteAppData == "1"',
  );
  expect(asked).toContain('RMDir /r "$APPDATA');
  expect(removals(unasked)).toContain('RMDir /r $INSTDIR');
  expect(removals(unasked).filter((line) => /APPDATA|DOCUMENTS|PROFILE/iu.test(line))).toEqual([]);
});

test('on Linux the package takes away what it put there', () => {
  expect(config).not.toHaveProperty('deb');
  expect(config.linux).not.toHaveProperty('afterRemove');
  expect(removals(template('linux/after-remove.tpl'))).toEqual([
    "rm -f '/usr/bin/${executable}'",
    'rm -f "$APPARMOR_PROFILE_DEST"',
  ]);
});
