import type { SourcePart } from '../../domain/inlasning.ts';
import { handlaggareIn } from './head-facts.ts';
import { dayIn, labelledValue } from './head.ts';
import { textOf } from './runs.ts';

/** Heading of the section that keeps the words which nobody has found a place for. */
export const UNPLACED_HEADING = 'Text utan plats';

/**
 * The pieces whose words would be in no part of the paper: those without a place, and those taken
 * for something that holds one value, or that can't be read as it. What repeats on every page, and
 * what somebody has left out, is not among them.
 */
export function unplacedParts(parts: readonly SourcePart[]): SourcePart[] {
  return parts.filter((part) => textOf(part.block) !== '' && isUnplaced(part, parts));
}

function isUnplaced(part: SourcePart, parts: readonly SourcePart[]): boolean {
  switch (part.role) {
    case 'oplacerad':
      return true;
    case 'handlaggare':
      return labelledValue(part.block) !== '' && handlaggareIn(part.block).length === 0;
    case 'datum':
      return labelledValue(part.block) !== '' && isOtherDay(part, parts);
    case 'adressat':
    case 'beslutsniva':
      return isReplaced(part, parts);
    default:
      return false;
  }
}

/** The paper is dated by the first day that can be read. */
function isOtherDay(part: SourcePart, parts: readonly SourcePart[]): boolean {
  const days = parts.flatMap(({ role, block }) =>
    role === 'datum' ? (dayIn(labelledValue(block)) ?? []) : [],
  );
  const day = dayIn(labelledValue(part.block));
  return day === null || day !== days[0];
}

/** The paper has one of it: the last that is named. */
function isReplaced({ role, block }: SourcePart, parts: readonly SourcePart[]): boolean {
  const last = parts.findLast((part) => part.role === role);
  return last !== undefined && labelledValue(last.block) !== labelledValue(block);
}
