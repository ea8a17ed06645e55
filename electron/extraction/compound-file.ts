import { openBytes } from './bytes.ts';
import type { OpenBytes } from './bytes.ts';
import type { Source } from './protocol.ts';

/** Sectors of the directory that are looked at; the root's own entries come early. */
const MAX_SECTORS = 256;
const ENTRY_BYTES = 128;
/** Sector numbers from here on mean an end, not a place. */
const FIRST_MARK = 0xfffffffa;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^__properties_version1\.0$/u, 'application/vnd.ms-outlook'],
  [/^WordDocument$/u, 'application/msword'],
  [/^(?:Workbook|Book)$/u, 'application/vnd.ms-excel'],
  [/^PowerPoint Document$/u, 'application/vnd.ms-powerpoint'],
];

/**
 * What an OLE compound file holds: Outlook messages and the Office files of before 2007 all begin
 * with the same bytes, and only the names in the directory tell them apart.
 */
export async function compoundKind(from: Source): Promise<string> {
  const handle = await openBytes(from);
  try {
    const names = await directoryNames(handle);
    const kind = KINDS.find(([pattern]) => names.some((name) => pattern.test(name)));
    return kind?.[1] ?? 'application/x-cfb';
  } finally {
    await handle.close();
  }
}

async function directoryNames(handle: OpenBytes): Promise<string[]> {
  const header = await bytesAt(handle, 0, 512);
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return [];
  const names: string[] = [];
  let sector = header.readUInt32LE(48);
  for (let count = 0; count < MAX_SECTORS && sector < FIRST_MARK; count += 1) {
    names.push(...namesIn(await bytesAt(handle, placeOf(sector, shift), 2 ** shift)));
    sector = await nextSector(handle, header, sector, shift);
  }
  return names;
}

function namesIn(sector: Buffer): string[] {
  const entries = Math.floor(sector.length / ENTRY_BYTES);
  return Array.from({ length: entries }, (_, index) => {
    const start = index * ENTRY_BYTES;
    // The length counts the zero at the end.
    const bytes = Math.min(Math.max(sector.readUInt16LE(start + 64) - 2, 0), 62);
    return sector.toString('utf16le', start, start + bytes);
  });
}

/** Follows the file's allocation table, whose first 109 sectors the header lists. */
async function nextSector(
  handle: OpenBytes,
  header: Buffer,
  sector: number,
  shift: number,
): Promise<number> {
  const perSector = 2 ** shift / 4;
  const index = Math.floor(sector / perSector);
  if (index >= 109) return FIRST_MARK;
  const table = header.readUInt32LE(76 + index * 4);
  if (table >= FIRST_MARK) return FIRST_MARK;
  const cell = await bytesAt(handle, placeOf(table, shift) + (sector % perSector) * 4, 4);
  return cell.readUInt32LE(0);
}

function placeOf(sector: number, shift: number): number {
  return (sector + 1) * 2 ** shift;
}

/** Zeros stand for what lies past the end of a file that was cut off. */
async function bytesAt(handle: OpenBytes, position: number, length: number): Promise<Buffer> {
  const read = await handle.at(position, length);
  return Buffer.concat([read, Buffer.alloc(length - read.length)]);
}
