import { Unreadable } from './unreadable.ts';

/** Sectors of the allocation table that the header itself lists: those of a file of 7 MB. */
const LISTED = 109;
const HEADER_BYTES = 512;

/**
 * Throws Unreadable `broken` for a compound file (.msg) whose sectors follow each other in a ring:
 * to read it would never end. In a larger file only the first part of the table is looked at, and a
 * reader that hangs is stopped by its time.
 */
export function refuseRings(bytes: Buffer): void {
  if (bytes.length >= HEADER_BYTES && hasRing(sectorsAfter(bytes))) throw new Unreadable('broken');
}

/** For each sector the one that follows it; marks for free and last lie beyond every sector. */
function sectorsAfter(bytes: Buffer): number[] {
  const size = 2 ** bytes.readUInt16LE(30);
  const tables = Array.from({ length: LISTED }, (_, index) => bytes.readUInt32LE(76 + index * 4))
    .map((table) => bytes.subarray((table + 1) * size, (table + 2) * size))
    .filter(({ length }) => length === size);
  return tables.flatMap((table) =>
    Array.from({ length: size / 4 }, (_, index) => table.readUInt32LE(index * 4)),
  );
}

/** Each sector is walked once: one that is met again on the same walk closes a ring. */
function hasRing(after: readonly number[]): boolean {
  const walks = new Uint32Array(after.length);
  return after.some((_, start) => {
    let at = start;
    while (walks[at] === 0) {
      walks[at] = start + 1;
      at = after[at] ?? walks.length;
    }
    return walks[at] === start + 1;
  });
}
