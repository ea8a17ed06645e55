import { MANADSNAMN } from '../../../../shared/domain/kalender.ts';
import { parsePengar } from '../../../../shared/domain/pengar.ts';
import { lowerFirst } from '../../../../shared/rules/sprak.ts';
import type { PaperBlock, ReadPaper } from './read-paper.ts';

export interface ReadItem {
  readonly rubrik: string;
  readonly tillfalle: number;
  /** Null where the paper gives no amount of its own. */
  readonly begartKr: number | null;
  readonly excluded: boolean;
}

export interface ReadApplication {
  readonly sokande: string;
  readonly items: readonly ReadItem[];
  readonly perPost: boolean;
  readonly begartKr: number;
  readonly beviljatKr: number;
  /** The applicant's decisions as the footnotes cite them. */
  readonly decisions: readonly Citation[];
  readonly asRequested: boolean;
  /** `YYYY-MM`, null without a grant. */
  readonly reportBy: string | null;
}

export interface Citation {
  readonly forkortning: string;
  readonly datum: string;
  readonly paragraf: number;
}

export interface ReadLedger {
  readonly ar: number;
  readonly beloppKr: number;
  readonly andamal: string;
  /** In the order of the decision points, those without one last. */
  readonly ansokningar: readonly ReadApplication[];
}

/** A footnote's mark. Not global: a pattern with a position of its own can't be shared. */
const MARK = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u;
const AMOUNT = /\d+(?:,\d+)? (?:mnkr|tkr|kr)(?!\p{L})/gu;
const CITATION = /^(\p{L}+) (\d{4}-\d{2}-\d{2}) § (\d+)$/u;
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads the allocation out of a paper: frame, applicants, items, grants. */
export function readLedger(paper: ReadPaper): ReadLedger {
  const background = plain(paper.section('bakgrund'));
  const applications = applicantsOf(paper).map(({ namn, blocks }) =>
    readApplication(paper, namn, blocks),
  );
  const order = (one: ReadApplication) => {
    const index = paper.punkter.findIndex((punkt) => punkt.startsWith(one.sokande));
    return index < 0 ? paper.punkter.length : index;
  };
  return {
    ar: Number(/ (\d{4}) /.exec(background)?.[1]),
    beloppKr: amountsIn(background)[0] ?? 0,
    andamal: found(/ för (.+?) i enlighet med /u, paper.punkter.join(' ')),
    ansokningar: applications.sort((a, b) => order(a) - order(b)),
  };
}

/** The citation that a footnote is, or null for an explanation. */
function readCitation(footnote: string): Citation | null {
  const [, forkortning, datum, paragraf] = CITATION.exec(footnote) ?? [];
  if (forkortning === undefined || datum === undefined) return null;
  return { forkortning, datum, paragraf: Number(paragraf) };
}

function kronor(text: string): number {
  const parsed = parsePengar(text);
  if (!parsed.ok) throw new Error(`not an amount: ${text}`);
  return parsed.kronor;
}

/** Numbers of the footnotes that a text refers to. */
function marksIn(text: string): number[] {
  return [...text.matchAll(new RegExp(MARK, 'gu'))].map(([mark]) => markNumber(mark));
}

/** 12 for "¹²". */
function markNumber(mark: string): number {
  return Number(Array.from(mark, (digit) => DIGITS.indexOf(digit)).join(''));
}

/** The applicants, each with what stands under its sub-heading. */
function applicantsOf(paper: ReadPaper): { namn: string; blocks: PaperBlock[] }[] {
  const applicants: { namn: string; blocks: PaperBlock[] }[] = [];
  for (const block of paper.section('arendebeskrivning')) {
    if (block.typ === 'underrubrik') applicants.push({ namn: block.text, blocks: [] });
    else applicants.at(-1)?.blocks.push(block);
  }
  return applicants;
}

function readApplication(
  paper: ReadPaper,
  sokande: string,
  blocks: readonly PaperBlock[],
): ReadApplication {
  const points = paper.punkter.filter((punkt) => punkt.startsWith(`${sokande} `));
  const [grant = '', report = ''] = points;
  const items = [...bulletItems(blocks, grant), ...laterItems(blocks)];
  const perPost = items.some((item) => item.begartKr !== null);
  const text = plain(blocks);
  return {
    ...{ sokande, items, perPost },
    begartKr: perPost ? sum(items) : (amountsIn(text).at(-1) ?? 0),
    beviljatKr: amountsIn(grant)[0] ?? 0,
    decisions: marksIn(text).flatMap((mark) => readCitation(paper.fotnoter[mark - 1] ?? '') ?? []),
    asRequested: grant.includes(' i enlighet med '),
    reportBy: readMonth(report),
  };
}

/** One item for each bullet; its heading is what stands before the first full stop. */
function bulletItems(blocks: readonly PaperBlock[], grant: string): ReadItem[] {
  const bullets = blocks.flatMap((block) => (block.typ === 'punktlista' ? block.punkter : []));
  return bullets.map((bullet) => {
    const rubrik = withoutMarks(found(/^(.+?)\.(?: |$)/u, bullet));
    const excluded = grant.includes(lowerFirst(rubrik));
    return { rubrik, tillfalle: 1, begartKr: amountsIn(bullet).at(-1) ?? null, excluded };
  });
}

/** What a later decision asks for, told in a paragraph after the bullets. */
function laterItems(blocks: readonly PaperBlock[]): ReadItem[] {
  const last = blocks.findLastIndex((block) => block.typ === 'punktlista');
  if (last < 0) return [];
  return blocks.slice(last + 1).flatMap((block) => {
    const asked = /ansökan om (.+?) avser (?:en |ett )?(.+?)\./u.exec(
      block.typ === 'stycke' ? block.text : '',
    );
    const [, amount = '', rubrik = ''] = asked ?? [];
    return asked ? [{ rubrik, tillfalle: 2, begartKr: kronor(amount), excluded: false }] : [];
  });
}

function readMonth(report: string): string | null {
  const [, name = '', year = ''] = /senast i (\p{L}+) (\d{4})/u.exec(report) ?? [];
  const month = MANADSNAMN.findIndex((manad) => manad === name) + 1;
  return month === 0 ? null : `${year}-${String(month).padStart(2, '0')}`;
}

function plain(blocks: readonly PaperBlock[]): string {
  return blocks
    .map((block) => (block.typ === 'punktlista' ? block.punkter.join('\n') : block.text))
    .join('\n');
}

function amountsIn(text: string): number[] {
  return [...text.matchAll(AMOUNT)].map(([amount]) => kronor(amount));
}

function withoutMarks(text: string): string {
  return text.replaceAll(new RegExp(MARK, 'gu'), '');
}

function sum(items: readonly ReadItem[]): number {
  return items.reduce((total, item) => total + (item.begartKr ?? 0), 0);
}

function found(pattern: RegExp, text: string): string {
  const [, part] = pattern.exec(text) ?? [];
  if (part === undefined) throw new Error(`nothing like ${pattern.source}`);
  return part;
}
