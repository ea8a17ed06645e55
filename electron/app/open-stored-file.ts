import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { fileEnding, safeFileName } from '../../shared/rules/filnamn.ts';
import type { StoredFileReader } from './damaged-files.ts';
import type { Host } from './host.ts';

/** Endings that the system runs instead of showing. */
const PROGRAMS: readonly string[] = [
  ...['exe', 'com', 'bat', 'cmd', 'msi', 'msp', 'mst', 'scr', 'pif', 'cpl', 'hta', 'msc'],
  ...['js', 'jse', 'vbs', 'vbe', 'ws', 'wsf', 'wsh', 'ps1', 'psm1', 'reg', 'lnk', 'url'],
  ...['jar', 'chm', 'inf', 'application', 'gadget', 'scf', 'sct', 'dll', 'sys', 'ade', 'adp'],
  ...['sh', 'command', 'desktop', 'app', 'pkg', 'appimage', 'deb', 'rpm', 'run', 'py', 'iso'],
  ...[
    'vb',
    'ps1xml',
    'ps2',
    'psc1',
    'msh',
    'wsc',
    'xll',
    'xbap',
    'shb',
    'shs',
    'hlp',
    'rdp',
    'theme',
  ],
  ...['pyw', 'pyz', 'pl', 'rb', 'bash', 'zsh', 'csh', 'jnlp', 'terminal', 'workflow', 'website'],
  ...['dmg', 'mpkg', 'img', 'vhd', 'vhdx', 'msix', 'appx', 'diagcab', 'mde', 'crx', 'xpi'],
  ...['xll', 'xlam', 'vhd', 'vhdx', 'img', 'msix', 'appx', 'appinstaller', 'settingcontent-ms'],
  ...['rdp', 'iqy', 'slk', 'diagcab', 'library-ms', 'search-ms', 'theme', 'ps2', 'ps1xml', 'vb'],
];

/**
 * Opens a copy of a stored file in the system's own program. The copy can't be written, so that
 * nobody works on in something that will be thrown away. Throws `file_is_program` for what would be
 * run, `file_without_ending` where no program is known, and as the reader for a damaged one.
 */
export async function openStoredFile(
  host: Host,
  { copies, stored }: { readonly copies: string; readonly stored: StoredFileReader },
  { sha256, namn }: { readonly sha256: string; readonly namn: string },
): Promise<void> {
  const name = safeFileName(namn);
  const ending = fileEnding(name);
  if (ending === '') throw ruleViolated('file_without_ending');
  if (PROGRAMS.includes(ending)) throw ruleViolated('file_is_program');
  const copy = join(copies, host.newId(), name);
  await mkdir(join(copy, '..'), { recursive: true });
  await stored.copyTo(sha256, copy);
  await chmod(copy, 0o444);
  await host.openFile(copy);
}

/** Removes the copies of earlier days; one that is still open somewhere is left. */
export async function removeCopies(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}
