import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { MAX_RATIO, MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES, RATIO_FROM_BYTES } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/**
 * Throws Unreadable `zip_bomb` for an archive that would unpack to far more than it is. What it says
 * of itself is summed before anything is unpacked; then every part is unpacked to nowhere, since the
 * sizes may be lies, and one that runs over its size is `broken`.
 */
export async function refuseZipBomb(bytes: Buffer): Promise<void> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  try {
    const entries = await statedEntries(zip);
    const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    const ratio = unpacked / Math.max(bytes.length, 1);
    const bursting = unpacked > RATIO_FROM_BYTES && ratio > MAX_RATIO;
    if (unpacked > MAX_UNPACKED_BYTES || bursting) throw new Unreadable('zip_bomb');
    for (const entry of entries) await unpackToNowhere(zip, entry);
  } finally {
    zip.close();
  }
}

async function statedEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MAX_ZIP_ENTRIES) throw new Unreadable('zip_bomb');
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  if (entries.some((entry) => entry.isEncrypted())) throw new Unreadable('locked');
  return entries;
}

async function unpackToNowhere(zip: ZipFile, entry: Entry): Promise<void> {
  const stream = await zip.openReadStreamPromise(entry);
  stream.resume();
  await new Promise((resolve, reject) => {
    stream.once('end', resolve).once('error', reject);
  });
}
