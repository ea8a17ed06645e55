import type { Protokollsblockslag } from '../../shared/domain/protokollsstil.ts';
import type { Hus } from './hus.ts';

/** A printed block: its heading and its lines, without what belongs to the page. */
export interface TrycktBlock {
  readonly slag: Protokollsblockslag;
  readonly rubrik: string;
  readonly rader: readonly string[];
}

/** A printed § taken apart by its headings. */
export interface TrycktaDelar {
  /** What stands before the first heading. */
  readonly huvud: readonly string[];
  readonly block: readonly TrycktBlock[];
}

/** How far from the body's name the other lines of a page's head may stand. */
const SIDHUVUDETS_LANGD = 5;

/** Takes a § apart. Lines of the page are left out wherever they stand. */
export function taIsar(text: string, hus: Hus, organ: string): TrycktaDelar {
  const lines = text.split('\n').map((line) => line.trim());
  const huvud: string[] = [];
  const block: { slag: Protokollsblockslag; rubrik: string; rader: string[] }[] = [];
  for (const line of utanSidrader(
    lines.filter((one) => one !== ''),
    hus,
    organ,
  )) {
    const slag = hus.rubriker.get(line);
    if (slag !== undefined) block.push({ slag, rubrik: line, rader: [] });
    else (block.at(-1)?.rader ?? huvud).push(line);
  }
  return { huvud, block };
}

function utanSidrader(lines: readonly string[], hus: Hus, organ: string): string[] {
  const isOfPage = (line: string) => hus.sidrader.some((pattern) => pattern.test(line));
  return lines.filter((line, index) => {
    if (isOfPage(line)) return false;
    const near = [lines[index - 1] ?? '', ...lines.slice(index + 1, index + SIDHUVUDETS_LANGD)];
    return line !== organ || !near.some(isOfPage);
  });
}

/** White space made plain, and signs that are the same to a reader made one. */
export function normal(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[”“„]/gu, '"')
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/[–—]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The sentences of a block: lines are put together, and parted where one ends and one begins. */
export function meningar(rader: readonly string[]): string[] {
  return normal(rader.join(' '))
    .split(/(?<=\.|\."|följande:|följande \p{L}{1,25}:)\s+(?=\p{Lu})/u)
    .reduce<string[]>((list, part) => {
      const last = list.at(-1);
      // An abbreviation ends no sentence.
      const goesOn = last !== undefined && /(?:m\.fl|bl\.a|t\.ex|s\.k|jfr|nr)\.$/u.test(last);
      return goesOn ? [...list.slice(0, -1), `${last} ${part}`] : [...list, part];
    }, [])
    .filter((part) => part !== '');
}

/** The rows of a list: a row goes on over lines until one ends with a full stop. */
export function rader(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((list, line) => {
    const last = list.at(-1);
    const ends = last === undefined || /\.$|\d{4}(?: \(reviderat\))?$/u.test(last);
    if (ends && (last?.endsWith('.') !== false || /^\p{Lu}/u.test(line))) {
      return [...list, normal(line)];
    }
    return [...list.slice(0, -1), normal(`${last} ${line}`)];
  }, []);
}

/** The paragraphs of a decision: they end with a line that ends with a stop, and begin with a number. */
export function beslutsstycken(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((list, line) => {
    const last = list.at(-1);
    const begins = last === undefined || /[.:]$/u.test(last) || /^(?:\d+|[a-z])\.\s/u.test(line);
    return begins ? [...list, normal(line)] : [...list.slice(0, -1), normal(`${last} ${line}`)];
  }, []);
}
