import { isSammanstallt } from '../../domain/avsnitt.ts';
import type { Avsnittstyp } from '../../domain/avsnitt.ts';
import type { Kallblock, Kallstycke, Roll } from '../../domain/inlasning.ts';
import { linesOf, textOf } from './bitar.ts';
import { headRole, isPageFurniture, labelledParts } from './huvud.ts';
import { mergeParted } from './delade.ts';
import { knownHeading } from './rubriker.ts';
import { isName, signaturesAcross, signaturesIn } from './underskrifter.ts';

/** A piece with the role it was given. */
interface Given {
  readonly roll: Roll;
  readonly avsnittstyp?: Avsnittstyp;
  readonly block: Kallblock;
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
export function recogniseParts(source: readonly Kallblock[]): Kallstycke[] {
  const blocks = mergeParted(source);
  const start = blocks.findIndex((block, index) => beginsBody(block, index));
  const end = start < 0 ? headEnd(blocks) : start;
  const given = [...headParts(blocks.slice(0, end)), ...bodyParts(blocks.slice(end))];
  return given.map(({ roll, avsnittstyp = null, block }, id) => ({ id, roll, avsnittstyp, block }));
}

/** What a known heading begins, when a piece is one. */
function headingOf(block: Kallblock): Avsnittstyp | null {
  if (!['stycke', 'rubrik', 'numrerad'].includes(block.slag)) return null;
  const lines = linesOf(block);
  return lines.length === 1 ? knownHeading(lines[0] ?? '') : null;
}

function beginsBody(block: Kallblock, index: number): boolean {
  return headingOf(block) !== null && (index > 0 || block.slag !== 'rubrik' || block.niva > 1);
}

/** Where a paper without a known heading begins to be running text. */
function headEnd(blocks: readonly Kallblock[]): number {
  const end = blocks.findIndex((block) => {
    const text = textOf(block);
    return text.length > 120 || (/[.!?]$/u.test(text) && text.includes(' '));
  });
  return Math.min(end < 0 ? blocks.length : end, 12);
}

function headParts(blocks: readonly Kallblock[]): Given[] {
  const parts = blocks.flatMap((block): { roll: Roll | null; block: Kallblock }[] => {
    const labelled = labelledParts(block);
    return labelled.length > 0 ? labelled : [{ roll: headRole(block), block }];
  });
  const title = titleIndex(parts);
  return parts.map(({ roll, block }, index) => ({
    roll: index === title ? 'rubrik' : (roll ?? 'oplacerad'),
    block,
  }));
}

/** The highest heading among what may be the title, else the first of it. */
function titleIndex(parts: readonly { roll: Roll | null; block: Kallblock }[]): number {
  const may = parts.flatMap(({ roll, block }, index) =>
    roll === null && textOf(block).length <= MAX_TITLE ? [{ index, block }] : [],
  );
  const headings = may.filter(({ block }) => block.slag === 'rubrik');
  const [best] = headings.sort((a, b) => a.block.niva - b.block.niva);
  return (best ?? may[0])?.index ?? -1;
}

/** The section that is being read, and how high its heading stands; 0 where nothing says. */
interface Section {
  typ: Avsnittstyp;
  niva: number;
}

function bodyParts(blocks: readonly Kallblock[]): Given[] {
  const given: Given[] = [];
  const section: Section = { typ: 'fri', niva: 0 };
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
      section.niva = block.slag === 'rubrik' ? block.niva : 0;
      given.push({ roll: 'avsnitt', avsnittstyp: heading, block });
    } else if (isPairOfSignatures(block, next)) {
      given.push({ roll: 'underskrift', block: together(block, next) });
      index += 1;
    } else given.push({ roll: bodyRole(block, section, next), block });
  }
  return given;
}

/** A known heading, or one of the source's own that stands as high as the section before it. */
function sectionHeading(block: Kallblock, section: Section): Avsnittstyp | null {
  const known = headingOf(block);
  if (known !== null) return known;
  // A line in bold alone is as likely to stand inside a section.
  if (block.slag !== 'rubrik' || section.niva === 0 || block.niva >= BOLD) return null;
  return block.niva <= section.niva && textOf(block).length <= MAX_TITLE ? 'fri' : null;
}

function isPairOfSignatures(block: Kallblock, next: Kallblock | undefined): next is Kallblock {
  return next !== undefined && signaturesAcross(block, next).length > 0;
}

function together(names: Kallblock, titles: Kallblock): Kallblock {
  const between = { typ: 'radbrytning' as const, fast: true };
  return { ...names, slag: 'stycke', bitar: [...names.bitar, between, ...titles.bitar] };
}

function bodyRole(block: Kallblock, { typ }: Section, next: Kallblock | undefined): Roll {
  if (block.slag === 'fotnot' || block.slag === 'sidhuvud') return block.slag;
  if (isPageFurniture(block)) return 'sidhuvud';
  if (signaturesIn(block).length > 0) return 'underskrift';
  if (typ === 'beslutsforslag') return pointRole(block, next);
  if (typ === 'beslutsniva') return 'beslutsniva';
  if (typ === 'handlingar') return 'handling';
  if (typ === 'sandlista') return 'mottagare';
  if (typ === 'underskrifter') return 'underskrift';
  return isSammanstallt(typ) ? 'oplacerad' : writtenRole(block);
}

function pointRole(block: Kallblock, next: Kallblock | undefined): Roll {
  const isList = block.slag === 'numrerad' || block.slag === 'punkt';
  if (isList)
    return block.niva > 0 || /^[a-zåäö]\)/u.test(block.marke) ? 'delpunkt' : 'beslutspunkt';
  const text = textOf(block);
  const leadsIn = /(?::|beslutar?|besluta|föreslås)$/iu.test(text) && next !== undefined;
  return leadsIn ? 'inledning' : 'beslutspunkt';
}

/** In running text a short line without a full stop stands over what comes after it. */
function writtenRole(block: Kallblock): Roll {
  if (block.slag === 'rubrik') return 'mellanrubrik';
  if (block.slag !== 'stycke') return block.slag;
  const text = textOf(block);
  const stands = linesOf(block).length === 1 && text.length <= MAX_SUBHEADING;
  const isOpen = !/[.:;,!?]$/u.test(text) && /^\p{Lu}/u.test(text);
  return stands && isOpen && !isName(text) && !/https?:/u.test(text) ? 'mellanrubrik' : 'stycke';
}
