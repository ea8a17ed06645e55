import { crc32, deflateRawSync } from 'node:zlib';

/** The first day that the format knows; when a bundle was made is told in it. */
const DOS_DATE = 0x21;
const UTF8 = 0x800;
const DEFLATE = 8;

export interface ZipEntry {
  readonly name: string;
  readonly text: string;
}

/** A zip archive of a few small texts. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const [named, plain] = [Buffer.from(name), Buffer.from(text)];
    const packed = deflateRawSync(plain);
    const facts = factsOf(named, plain, packed);
    const local = Buffer.concat([uint32(0x04034b50), facts, uint16(0), named, packed]);
    const where = [uint16(0), uint16(0), uint16(0), uint16(0), uint32(0), uint32(offset)];
    directory.push(Buffer.concat([uint32(0x02014b50), uint16(20), facts, ...where, named]));
    bodies.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const count = uint16(entries.length);
  const end = [uint32(0x06054b50), uint32(0), count, count, uint32(list.length), uint32(offset)];
  return Buffer.concat([...bodies, list, ...end, uint16(0)]);
}

/** What stands of a file both before it and in the directory at the end. */
function factsOf(name: Buffer, plain: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([
    ...[uint16(20), uint16(UTF8), uint16(DEFLATE), uint16(0), uint16(DOS_DATE)],
    ...[uint32(crc32(plain)), uint32(packed.length), uint32(plain.length), uint16(name.length)],
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
