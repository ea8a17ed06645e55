import { constants, crc32, inflateSync } from 'node:zlib';
import { ruleViolated } from '../../../shared/contract/errors.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Pixels a side; three times what a printed logotype can show. */
const MAX_SIDE = 4000;

/** What draws the picture; the rest is words, times, places and profiles that nobody asked for. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** Samples of a pixel by the colour type of the header. */
const SAMPLES: Readonly<Partial<Record<number, number>>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** First column and row, and steps between them, of the seven passes of an interlaced picture. */
const PASSES = [
  ...[[0, 0, 8, 8] as const, [4, 0, 8, 8] as const, [0, 4, 4, 8] as const],
  ...[[2, 0, 4, 4] as const, [0, 2, 2, 4] as const, [1, 0, 2, 2] as const, [0, 1, 1, 2] as const],
];

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly whole: Buffer;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));
}

/**
 * A PNG whose every part is whole, with nothing but its picture. Throws RuleViolated
 * `logotype_unreadable` or `logotype_size`.
 */
export function cleanPng(bytes: Uint8Array): Uint8Array {
  const chunks = chunksOf(Buffer.from(bytes));
  const [header] = chunks;
  if (header?.type !== 'IHDR' || header.data.length !== 13) throw unreadable();
  refusePixels(header.data, chunks);
  const kept = chunks.filter(({ type }) => KEPT.has(type));
  return Uint8Array.from(Buffer.concat([SIGNATURE, ...kept.map(({ whole }) => whole)]));
}

function unreadable(): Error {
  return ruleViolated('logotype_unreadable');
}

function chunksOf(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (chunks.at(-1)?.type !== 'IEND') {
    if (at + 12 > bytes.length) throw unreadable();
    const length = bytes.readUInt32BE(at);
    const whole = bytes.subarray(at, at + 12 + length);
    if (whole.length !== 12 + length) throw unreadable();
    const named = whole.subarray(4, 8 + length);
    if (crc32(named) !== whole.readUInt32BE(8 + length)) throw unreadable();
    chunks.push({ type: named.toString('latin1', 0, 4), data: named.subarray(4), whole });
    at += whole.length;
  }
  return chunks;
}

/** Unpacks the picture within the size that its header states, and looks at every row's filter. */
function refusePixels(header: Buffer, chunks: readonly Chunk[]): void {
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour, interlaced] = [header.readUInt8(8), header.readUInt8(9), header[12]];
  if ([width, height].some((side) => side < 1 || side > MAX_SIDE)) {
    throw ruleViolated('logotype_size', [], { limit: MAX_SIDE });
  }
  const samples = SAMPLES[colour];
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(depth)) throw unreadable();
  if (colour === 3 && !chunks.some(({ type }) => type === 'PLTE')) throw unreadable();
  const rows = rowsOf(width, height, depth * samples, interlaced === 1);
  const pixels = unpacked(
    chunks,
    rows.reduce((sum, row) => sum + row, 0),
  );
  let at = 0;
  for (const row of rows) {
    if ((pixels[at] ?? 255) > 4) throw unreadable();
    at += row;
  }
}

/** Bytes of each row with its filter, in the order they are stored. */
function rowsOf(width: number, height: number, bits: number, isInterlaced: boolean): number[] {
  const passes = isInterlaced ? PASSES : [[0, 0, 1, 1] as const];
  return passes.flatMap(([x, y, across, down]) => {
    const columns = Math.ceil((width - x) / across);
    const rows = Math.ceil((height - y) / down);
    if (columns <= 0 || rows <= 0) return [];
    return Array.from({ length: rows }, () => 1 + Math.ceil((columns * bits) / 8));
  });
}

function unpacked(chunks: readonly Chunk[], size: number): Buffer {
  const packed = Buffer.concat(
    chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data),
  );
  try {
    const finishFlush = constants.Z_FINISH;
    const pixels = inflateSync(packed, { maxOutputLength: size, finishFlush });
    if (pixels.length !== size) throw unreadable();
    return pixels;
  } catch {
    throw unreadable();
  }
}
