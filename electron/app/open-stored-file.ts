import { chmod, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { fileEnding, safeFileName } from '../../shared/rules/filnamn.ts';
import type { StoredFileReader } from './damaged-files.ts';
import type { Host } from './host.ts';
import { makePrivateFolder } from './private-folder.ts';

/** Endings that the system, or the program that a file belongs to, runs instead of showing. */
const PROGRAMS: ReadonlySet<string> = new Set(
  [
    'ade adp accde app appimage appinstaller applescript application appx bas bash bat cab chm cmd',
    'com command cpl crt crx csh deb desktop diagcab dll dmg exe fileloc fish flatpakref gadget grp',
    'hlp hta img inetloc inf ins iqy iso isp jar jnlp js jse ksh lnk mda mde mdw mobileconfig mpkg',
    'msc msh msi msix msp mst msu osdx pif pkg pl ppa ppam ppkg prefpane prf ps1 ps1xml ps2 psc1',
    'psd1 psm1 py pyc pyo pyw pyz rb rdp reg rpm run scf scpt scptd scr sct sh shb shs slk snap sys',
    'terminal theme url vb vbe vbs vhd vhdx webloc website wll workflow ws wsb wsc wsf wsh xbap xla',
    'xlam xll xpi zsh',
  ].flatMap((line) => line.split(' ')),
);

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
  if (PROGRAMS.has(ending)) throw ruleViolated('file_is_program');
  const copy = join(copies, host.newId(), name);
  await makePrivateFolder(dirname(copy));
  await stored.copyTo(sha256, copy);
  await markAsForeign(copy);
  await chmod(copy, 0o444);
  await host.openFile(copy);
}

/**
 * Tells Windows that a file came from outside, as a browser does: Office then opens it without its
 * macros. A disk that keeps no such marks is left without.
 */
export async function markAsForeign(path: string, platform = process.platform): Promise<void> {
  if (platform !== 'win32') return;
  await writeFile(`${path}:Zone.Identifier`, '[ZoneTransfer]\r\nZoneId=3\r\n').catch(
    () => undefined,
  );
}

/** Removes the copies of earlier days; one that is still open somewhere is left. */
export async function removeCopies(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}
