import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

// The mark by which the fuses are found, their version, their number and their factory settings.
const fuseWire = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0008' + '10110101');

/** A folder that looks to the packager like an unpacked Electron without its engine. */
export function makeStandInDist(folder: string, platform: 'linux' | 'win32'): string {
  for (const name of ['locales', 'resources']) mkdirSync(join(folder, name), { recursive: true });
  for (const locale of ['sv', 'en-US', 'de'])
    writeFileSync(join(folder, `locales/${locale}.pak`), '');
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, name), 'x');
  if (platform === 'linux') {
    writeFileSync(join(folder, 'electron'), fuseWire, { mode: 0o755 });
  } else {
    writeFileSync(join(folder, 'electron.exe'), smallestExecutable());
  }
  return folder;
}

/** A Windows executable that holds nothing but a version and, after its end, the fuses. */
function smallestExecutable(): Buffer {
  const executable = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(executable);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  executable.setExtraData(new Uint8Array(fuseWire).buffer);
  return Buffer.from(executable.generate());
}
