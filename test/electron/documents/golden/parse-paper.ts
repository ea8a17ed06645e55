import { isSammanstallt } from '../../../../shared/domain/avsnitt.ts';
import { standardmall } from '../../../../shared/rules/mall.ts';

/** A piece of a section as it stands in the text, amounts and footnote marks and all. */
export type PaperBlock =
  | { readonly typ: 'stycke'; readonly text: string }
  | { readonly typ: 'underrubrik'; readonly text: string }
  | { readonly typ: 'punktlista'; readonly punkter: readonly string[] };

export interface PaperSection {
  readonly rubrik: string;
  readonly blocks: readonly PaperBlock[];
}

export interface PaperRow {
  readonly handling: string;
  readonly bilaggs: boolean;
}

/** An officer's report taken apart by its headings. */
export interface ParsedPaper {
  readonly handlaggare: readonly string[];
  readonly diarienummer: string;
  readonly adressat: string;
  readonly rubrik: string;
  readonly punkter: readonly string[];
  readonly beslutsniva: string;
  readonly avsnitt: readonly PaperSection[];
  readonly fotnoter: readonly string[];
  readonly handlingar: readonly PaperRow[];
  readonly mottagare: readonly string[];
  readonly underskrifter: readonly { readonly namn: string; readonly titel: string }[];
  /** The words from the addressee to the last signature, page furniture and footnotes left out. */
  readonly body: string;
}

type Block = readonly string[];

const written = standardmall('tjansteskrivelse').avsnitt.filter(({ typ }) => !isSammanstallt(typ));

const FOOTNOTE = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+ /u;
const headings = {
  forslag: 'Förslag till beslut',
  niva: 'Beslutsnivå',
  handlingar: 'Handlingar i ärendet',
  sandlista: 'Sändlista för beslutsexpediering',
};
const allHeadings: ReadonlySet<string> = new Set([
  ...Object.values(headings),
  ...written.map(({ rubrik }) => rubrik),
]);

/** Takes a paper apart. Throws when a part that every paper has is missing. */
export function parsePaper(source: string): ParsedPaper {
  const blocks = source
    .trim()
    .split(/\n{2,}/)
    .map((block): Block => block.split('\n'));
  const [[, names = '', diarienummer = ''] = [], ...rest] = blocks;
  const isHead = (block: Block) => block[0] === 'Diarienummer' && block[1] === diarienummer;
  const isFurniture = (block: Block) => isHead(block) || FOOTNOTE.test(block[0] ?? '');
  const contents = joinAcrossPages(rest, isFurniture);
  const [[adressat = ''] = [], [rubrik = ''] = []] = contents;
  const section = sectionsOf(contents);
  const closing = section(headings.sandlista);
  return {
    handlaggare: names.replace(/Diarienummer$/, '').split(', '),
    ...{ diarienummer, adressat, rubrik },
    punkter: section(headings.forslag).flat().map(withoutNumber),
    beslutsniva: section(headings.niva).flat().join(' '),
    avsnitt: written.map((part) => writtenSection(part.rubrik, section(part.rubrik))),
    fotnoter: rest.filter((block) => FOOTNOTE.test(block[0] ?? '')).map(footnoteText),
    handlingar: section(headings.handlingar).flat().slice(1).map(row),
    mottagare: closing.filter((block) => block.length === 1).flat(),
    underskrifter: closing.flatMap(([namn = '', titel]) =>
      titel === undefined ? [] : [{ namn, titel }],
    ),
    body: contents.flat().join('\n'),
  };
}

/** Drops page furniture, and puts a paragraph that it parted together again. */
function joinAcrossPages(
  blocks: readonly Block[],
  isFurniture: (block: Block) => boolean,
): Block[] {
  const joined: Block[] = [];
  let parted = false;
  for (const block of blocks) {
    if (isFurniture(block)) {
      parted = true;
      continue;
    }
    const before = joined.at(-1);
    if (parted && before && continues(before, block)) {
      joined[joined.length - 1] = [[...before, ...block].join(' ')];
    } else joined.push(block);
    parted = false;
  }
  return joined;
}

function continues(before: Block, after: Block): boolean {
  return !/[.:!?]$/.test(before.at(-1) ?? '') && /^\p{Ll}/u.test(after[0] ?? '');
}

/** Finds what stands under a heading. */
function sectionsOf(blocks: readonly Block[]): (rubrik: string) => readonly Block[] {
  const isHeading = (block: Block) => block.length === 1 && allHeadings.has(block[0] ?? '');
  return (rubrik) => {
    const start = blocks.findIndex((block) => isHeading(block) && block[0] === rubrik);
    if (start < 0) throw new Error(`the paper has no section ${rubrik}`);
    const end = blocks.findIndex((block, index) => index > start && isHeading(block));
    return blocks.slice(start + 1, end < 0 ? blocks.length : end);
  };
}

function writtenSection(rubrik: string, blocks: readonly Block[]): PaperSection {
  return { rubrik, blocks: blocks.map(writtenBlock) };
}

function writtenBlock(block: Block): PaperBlock {
  if (block.every((line) => line.startsWith('- '))) {
    return { typ: 'punktlista', punkter: block.map((line) => line.slice(2)) };
  }
  const text = block.join(' ');
  return { typ: /[.:!?]$/.test(text) ? 'stycke' : 'underrubrik', text };
}

function footnoteText(block: Block): string {
  return block.join(' ').replace(FOOTNOTE, '');
}

function withoutNumber(line: string): string {
  return line.replace(/^\d+\. /, '');
}

function row(line: string): PaperRow {
  const [, handling = '', bilaggs = ''] = line.split('\t');
  return { handling, bilaggs: !bilaggs.endsWith(' ej') };
}
