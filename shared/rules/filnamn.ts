/** Bytes of UTF-8 that a name may have; most file systems take 255. */
const MAX_BYTES = 200;

/** The longest ending that is kept when a name is cut; a longer one is no ending. */
const MAX_ENDING = 12;

const NAMELESS = 'namnlös';

/** Device names of Windows, which no file may have whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/iu;

/**
 * The name a file is shown and handed out under, made of whatever it was called when it came. It
 * holds no folder, no control, formatting or text-turning character and nothing a file system
 * refuses, is not empty and has at most 200 bytes; the ending is kept. Applying it twice is applying
 * it once.
 */
export function safeFileName(given: string): string {
  const name = withoutEdges(harmless(lastPart(given.toWellFormed())).normalize('NFC'));
  // Before it is cut, so that the name has its whole length the second time too.
  const allowed = DEVICE.test(stemOf(name)) ? `_${name}` : name;
  const short = withoutEdges(shortened(allowed));
  return short === '' ? NAMELESS : short;
}

/** The ending of a name in lower case, without the dot; empty where there is none. */
export function fileEnding(name: string): string {
  return /[^.]\.([\p{L}\p{N}]{1,12})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

function lastPart(path: string): string {
  return path.split(/[\\/]/u).findLast((part) => !/^[.\s]*$/u.test(part)) ?? '';
}

/** Formatting characters hide what a name is: a right-to-left mark makes "gpj.exe" of "exe.jpg". */
function harmless(name: string): string {
  return name
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/gu, '')
    .replaceAll(/[<>:"|?*]/gu, '-')
    .replaceAll(/\s+/gu, ' ');
}

/** Windows drops dots and spaces at the end, and a dot at the beginning hides a file elsewhere. */
function withoutEdges(name: string): string {
  // An expression that ends in $ would try again from every dot of a long row of them.
  let [start, end] = [0, name.length];
  while (start < end && isEdge(name[start])) start += 1;
  while (end > start && isEdge(name[end - 1])) end -= 1;
  return name.slice(start, end);
}

function isEdge(char: string | undefined): boolean {
  return char === '.' || char === ' ';
}

function stemOf(name: string): string {
  return (name.split('.')[0] ?? '').trimEnd();
}

function shortened(name: string): string {
  if (bytesOf(name) <= MAX_BYTES) return name;
  const ending = endingToKeep(name);
  const room = MAX_BYTES - bytesOf(ending);
  return cut(name.slice(0, name.length - ending.length), room) + ending;
}

function endingToKeep(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 && name.length - dot <= MAX_ENDING + 1 ? name.slice(dot) : '';
}

function cut(text: string, room: number): string {
  let kept = '';
  let left = room;
  for (const char of text) {
    left -= bytesOf(char);
    if (left < 0) break;
    kept += char;
  }
  return kept.trimEnd();
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const char of text) bytes += bytesOfChar(char.codePointAt(0) ?? 0);
  return bytes;
}

function bytesOfChar(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
