import { isSammanstallt } from '../../domain/avsnitt.ts';
import type { Avsnittstyp } from '../../domain/avsnitt.ts';
import type { SourceBlock, SourcePart, PartRole } from '../../domain/inlasning.ts';
import { linesOf, textOf } from './runs.ts';
import { headRole, isPageFurniture, labelledParts } from './head.ts';
import { mergeParted } from './parted.ts';
import { knownHeading } from './headings.ts';
import { isName, signaturesAcross, signaturesIn } from './signatures.ts';

/** A piece with the role it was given. */
interface Given {
  readonly role: PartRole;
  readonly avsnittstyp?: Avsnittstyp;
  readonly block: SourceBlock;
}

/** More than this is no title, and no heading. */
const MAX_TITLE = 300;
const MAX_SUBHEADING = 90;
/** Level of a line that only its weight makes a heading. */
export const BOLD = 7;

/**
 * Says of every piece of a source what it is in a paper: its head, its sections, its points, those
 * who sign. Each piece comes back once, in the order of the source; what has no place is
 * `oplacerad`.
 */
export function recogniseParts(source: readonly SourceBlock[]): SourcePart[] {
  const blocks = mergeParted(source);
  const start = blocks.findIndex((block, index) => beginsBody(block, index));
  const end = start < 0 ? headEnd(blocks) : start;
  const given = [...headParts(blocks.slice(0, end)), ...bodyParts(blocks.slice(end))];
  return given.map(({ role, avsnittstyp = null, block }, id) => ({ id, role, avsnittstyp, block }));
}

/** What a known heading begins, when a piece is one. */
function headingOf(block: SourceBlock): Avsnittstyp | null {
  if (!['stycke', 'rubrik', 'numrerad'].includes(block.kind)) return null;
  const lines = linesOf(block);
  return lines.length === 1 ? knownHeading(lines[0] ?? '') : null;
}

function beginsBody(block: SourceBlock, index: number): boolean {
  return headingOf(block) !== null && (index > 0 || block.kind !== 'rubrik' || block.level > 1);
}

/** Where a paper without a known heading begins to be running text. */
function headEnd(blocks: readonly SourceBlock[]): number {
  const end = blocks.findIndex((block) => {
    const text = textOf(block);
    return text.length > 120 || (/[.!?]$/u.test(text) && text.includes(' '));
  });
  return Math.min(end < 0 ? blocks.length : end, 12);
}

function headParts(blocks: readonly SourceBlock[]): Given[] {
  const parts = blocks.flatMap((block): { role: PartRole | null; block: SourceBlock }[] => {
    const labelled = labelledParts(block);
    return labelled.length > 0 ? labelled : [{ role: headRole(block), block }];
  });
  const title = titleIndex(parts);
  return parts.map(({ role, block }, index) => ({
    role: index === title ? 'rubrik' : (role ?? 'oplacerad'),
    block,
  }));
}

/** The highest heading among what may be the title, else the first of it. */
function titleIndex(parts: readonly { role: PartRole | null; block: SourceBlock }[]): number {
  const may = parts.flatMap(({ role, block }, index) =>
    role === null && textOf(block).length <= MAX_TITLE ? [{ index, block }] : [],
  );
  const headings = may.filter(({ block }) => block.kind === 'rubrik');
  const [best] = headings.sort((a, b) => a.block.level - b.block.level);
  return (best ?? may[0])?.index ?? -1;
}

/** The section that is being read, and how high its heading stands; 0 where nothing says. */
interface Section {
  typ: Avsnittstyp;
  level: number;
}

function bodyParts(blocks: readonly SourceBlock[]): Given[] {
  const given: Given[] = [];
  const section: Section = { typ: 'fri', level: 0 };
  let hasProposal = false;
  for (let index = 0; index < blocks.length; index += 1) {
    const [block, next] = [blocks[index], blocks[index + 1]];
    if (!block) break;
    const known = sectionHeading(block, section);
    // A paper proposes once in points; what is called so again sums it up in words.
    const heading: Avsnittstyp | null =
      known === 'beslutsforslag' && hasProposal ? 'avslutande_forslag' : known;
    if (heading !== null) {
      hasProposal ||= heading === 'beslutsforslag';
      section.typ = heading;
      section.level = block.kind === 'rubrik' ? block.level : 0;
      given.push({ role: 'avsnitt', avsnittstyp: heading, block });
    } else if (isPairOfSignatures(block, next)) {
      given.push({ role: 'underskrift', block: together(block, next) });
      index += 1;
    } else given.push({ role: bodyRole(block, section, next), block });
  }
  return given;
}

/** A known heading, or one of the source's own that stands as high as the section before it. */
function sectionHeading(block: SourceBlock, section: Section): Avsnittstyp | null {
  const known = headingOf(block);
  if (known !== null) return known;
  // A line in bold alone is as likely to stand inside a section.
  if (block.kind !== 'rubrik' || section.level === 0 || block.level >= BOLD) return null;
  return block.level <= section.level && textOf(block).length <= MAX_TITLE ? 'fri' : null;
}

function isPairOfSignatures(
  block: SourceBlock,
  next: SourceBlock | undefined,
): next is SourceBlock {
  return next !== undefined && signaturesAcross(block, next).length > 0;
}

function together(names: SourceBlock, titles: SourceBlock): SourceBlock {
  const between = { typ: 'radbrytning' as const, isMeant: true };
  return { ...names, kind: 'stycke', runs: [...names.runs, between, ...titles.runs] };
}

function bodyRole(block: SourceBlock, { typ }: Section, next: SourceBlock | undefined): PartRole {
  if (block.kind === 'fotnot' || block.kind === 'sidhuvud') return block.kind;
  if (isPageFurniture(block)) return 'sidhuvud';
  if (signaturesIn(block).length > 0) return 'underskrift';
  if (typ === 'beslutsforslag') return pointRole(block, next);
  if (typ === 'beslutsniva') return 'beslutsniva';
  if (typ === 'handlingar') return 'handling';
  if (typ === 'sandlista') return 'mottagare';
  if (typ === 'underskrifter') return 'underskrift';
  return isSammanstallt(typ) ? 'oplacerad' : writtenRole(block);
}

function pointRole(block: SourceBlock, next: SourceBlock | undefined): PartRole {
  const isList = block.kind === 'numrerad' || block.kind === 'punkt';
  if (isList)
    return block.level > 0 || /^[a-zåäö]\)/u.test(block.mark) ? 'delpunkt' : 'beslutspunkt';
  const text = textOf(block);
  const leadsIn = /(?::|beslutar?|besluta|föreslås)$/iu.test(text) && next !== undefined;
  return leadsIn ? 'inledning' : 'beslutspunkt';
}

/** In running text a short line without a full stop stands over what comes after it. */
function writtenRole(block: SourceBlock): PartRole {
  if (block.kind === 'rubrik') return 'mellanrubrik';
  if (block.kind !== 'stycke') return block.kind;
  const text = textOf(block);
  const stands = linesOf(block).length === 1 && text.length <= MAX_SUBHEADING;
  const isOpen = !/[.:;,!?]$/u.test(text) && /^\p{Lu}/u.test(text);
  return stands && isOpen && !isName(text) && !/https?:/u.test(text) ? 'mellanrubrik' : 'stycke';
}
