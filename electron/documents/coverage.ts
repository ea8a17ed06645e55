import { fontCodePoints } from './cmap.ts';
import type { UnknownGlyphError } from './errors.ts';

/** Code points that the documents' faces can draw. */
export type Coverage = ReadonlySet<number>;

const lineFeed = 0x0a;

/** What every face of a family has, so that bold or italic never fails alone. */
function ofFamily(faces: readonly Uint8Array[]): number[] {
  const [first = new Set<number>(), ...others] = faces.map(fontCodePoints);
  return [...first].filter((code) => others.every((other) => other.has(code)));
}

/**
 * The templates name every family everywhere, one for the letters that the other lacks.
 * @param families the bytes of the faces of each
 * @throws Error when one of them is no font
 */
export function coverageOf(families: readonly (readonly Uint8Array[])[]): Coverage {
  return new Set([...families.flatMap(ofFamily), lineFeed]);
}

function unknownIn(text: string, coverage: Coverage): string | undefined {
  for (const char of text) {
    if (!coverage.has(char.codePointAt(0) ?? 0)) return char;
  }
  return undefined;
}

/** Drawn by Source Sans 3, in which lists are set. */
const BOX = '\u25a1';

/** Text in which a box stands for each run of characters that cannot be drawn. */
function withBoxes(text: string, coverage: Coverage): string {
  const pieces = Array.from(text, (char) => (unknownIn(char, coverage) === undefined ? char : BOX));
  return pieces.join('').replaceAll(/\u25a1+/gu, BOX);
}

/** A copy of JSON-able data in which a box stands wherever a string cannot be drawn. */
export function replaceUnknown(data: unknown, coverage: Coverage): unknown {
  if (typeof data === 'string') return withBoxes(data, coverage);
  if (Array.isArray(data)) return data.map((item) => replaceUnknown(item, coverage));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, replaceUnknown(value, coverage)]),
  );
}

function unknownGlyph(char: string, field: string): UnknownGlyphError {
  const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { code: 'UnknownGlyph', char, codePoint: `U+${hex}`, field };
}

/** Name of a member below `path`: `rader[3]`, `rader[3].handling`. */
function member(path: string, key: string, inList: boolean): string {
  if (inList) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** The first character in any string of `data` that cannot be drawn, with the path to it. */
export function findUnknownGlyph(
  data: unknown,
  coverage: Coverage,
  path = '',
): UnknownGlyphError | undefined {
  if (typeof data === 'string') {
    const char = unknownIn(data, coverage);
    return char === undefined ? undefined : unknownGlyph(char, path);
  }
  if (typeof data !== 'object' || data === null) return undefined;
  for (const [key, value] of Object.entries(data)) {
    const found = findUnknownGlyph(value, coverage, member(path, key, Array.isArray(data)));
    if (found) return found;
  }
  return undefined;
}
