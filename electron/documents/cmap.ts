const isWindowsUnicode = (platform: number, encoding: number): boolean =>
  platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));

function tableOffset(font: DataView, tag: string): number {
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const bytes = [0, 1, 2, 3].map((byte) => font.getUint8(entry + byte));
    if (String.fromCharCode(...bytes) === tag) return font.getUint32(entry + 8);
  }
  throw new Error(`font without ${tag}`);
}

/** Format 4: segments of the 16-bit range, a glyph given by delta or by a list. */
function* segments(font: DataView, start: number): Generator<number> {
  const size = font.getUint16(start + 6);
  const at = (part: number, index: number): number => start + 14 + part * size + index * 2;
  for (let index = 0; index < size / 2; index += 1) {
    const last = font.getUint16(at(0, index));
    const first = font.getUint16(at(1, index) + 2);
    const delta = font.getUint16(at(2, index) + 2);
    const listAt = at(3, index) + 2;
    const list = font.getUint16(listAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const listed = list === 0 ? code : font.getUint16(listAt + list + (code - first) * 2);
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) yield code;
    }
  }
}

/** Format 12: groups of the whole range, each with its first glyph. */
function* groups(font: DataView, start: number): Generator<number> {
  for (let index = 0; index < font.getUint32(start + 12); index += 1) {
    const group = start + 16 + index * 12;
    const first = font.getUint32(group);
    const last = font.getUint32(group + 4);
    for (let code = first; code <= last; code += 1) {
      if (font.getUint32(group + 8) + code - first !== 0) yield code;
    }
  }
}

/**
 * The code points a TrueType or OpenType file has glyphs for.
 * @throws Error when the bytes are no such font
 */
export function fontCodePoints(bytes: Uint8Array): Set<number> {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = tableOffset(font, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < font.getUint16(cmap + 2); index += 1) {
    const entry = cmap + 4 + index * 8;
    if (!isWindowsUnicode(font.getUint16(entry), font.getUint16(entry + 2))) continue;
    const start = cmap + font.getUint32(entry + 4);
    const format = font.getUint16(start);
    const codes = format === 4 ? segments(font, start) : format === 12 ? groups(font, start) : [];
    for (const code of codes) found.add(code);
  }
  return found;
}
