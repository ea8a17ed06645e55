import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve('../shared/seeds');

/** A sample § as printed, taken apart by hand: what is data in it, and every line of it. */
export interface Paragraf000 {
  readonly nr: number;
  readonly rubrik: string;
  readonly underrubrik: string;
  readonly dnr: string;
  readonly organ: string;
  readonly beslut: string;
  readonly partinamn: string;
  readonly partikod: string;
  readonly arendet: readonly string[];
  readonly skrivelsedag: string;
  readonly framstallare: readonly string[];
  readonly punkter: readonly { readonly text: string; readonly stycken: readonly string[] }[];
  /** The sentence about the order of questions, as it was written. */
  readonly ordning: string;
  /** Every paragraph in its order, headings too. */
  readonly allt: readonly string[];
}

/** The text of the sample, which is never part of the project; null where it isn't at hand. */
export function readParagraf000(): string | null {
  const name = existsSync(folder)
    ? readdirSync(folder).find((file) => file.startsWith('000'))
    : undefined;
  return name === undefined ? null : readFileSync(join(folder, name), 'utf8');
}

/** Paragraphs are parted by empty lines but those that the page breaks put inside one. */
export function parseParagraf000(text: string): Paragraf000 {
  const stycken = styckenOf(text);
  const after = (heading: RegExp) => stycken.findIndex((one) => heading.test(one)) + 1;
  const beslutAt = after(/ns beslut$/u);
  const arendetAt = after(/^Ärendet$/u);
  const forslagAt = after(/^Förslag till beslut$/u);
  const ordningAt = after(/^Beslutsordning$/u);
  const at = (index: number) => stycken[index] ?? '';
  const arendet = stycken.slice(arendetAt, forslagAt - 1);
  const [, dag = ''] = /daterat (\d+ \p{L}+ \d{4})\.$/u.exec(arendet.at(-1) ?? '') ?? [];
  const [, namn = '', partikod = ''] =
    /^Ledamöterna (.+) \(båda (\p{L}+)\)/u.exec(at(forslagAt + 1)) ?? [];
  const [, partinamn = ''] =
    /^Samtliga ledamöter för (\S+) /u.exec(at(after(/^Reservation$/u))) ?? [];
  return {
    nr: Number(/^§ (\d+)$/u.exec(at(0))?.[1]),
    ...{ rubrik: at(1), underrubrik: at(2), dnr: at(3).replace(/^Dnr /u, '') },
    organ: at(beslutAt - 1).replace(/s beslut$/u, ''),
    ...{ beslut: at(beslutAt), partinamn, partikod, arendet: arendet.slice(0, -1) },
    ...{ skrivelsedag: dag, framstallare: namn.split(' och ') },
    punkter: punkterOf(stycken.slice(forslagAt + 2, ordningAt - 1)),
    ...{ ordning: at(ordningAt), allt: stycken },
  };
}

function punkterOf(stycken: readonly string[]): Paragraf000['punkter'] {
  const punkter: { text: string; stycken: string[] }[] = [];
  for (const one of stycken) {
    if (/^\d\. /u.test(one)) punkter.push({ text: one.replace(/^\d\. /u, ''), stycken: [] });
    else punkter.at(-1)?.stycken.push(one);
  }
  return punkter;
}

/** Lines that stand alone, whatever is above and below. */
const ENSAM = /^(?:§ \d+|\p{L}+ns beslut|Reservation|Ärendet|Förslag till beslut|Beslutsordning)$/u;
/** Lines that begin a paragraph though the one above isn't ended by an empty line. */
const BORJAN = /^(?:\d\.|Ledamöterna|Svar på|Dnr) /u;

/** The file has an empty line between all lines; a paragraph ends where two or more follow. */
function styckenOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const paragraphs: string[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line === '') {
      open &&= lines[index + 1] !== '';
      continue;
    }
    const last = paragraphs.length - 1;
    if (open && !ENSAM.test(line) && !BORJAN.test(line)) {
      paragraphs[last] = `${paragraphs[last] ?? ''} ${line}`;
    } else paragraphs.push(line);
    open = !ENSAM.test(line);
  }
  return paragraphs.map((one) => one.replaceAll(/\s+/gu, ' '));
}
