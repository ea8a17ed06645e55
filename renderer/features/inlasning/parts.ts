import type { Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import type { SourceBlock, SourcePart, PartRole } from '../../../shared/domain/inlasning.ts';
import { knownHeading } from '../../../shared/rules/inlasning/headings.ts';
import { textOf } from '../../../shared/rules/inlasning/runs.ts';

/** The pieces with one of them taken for something else. */
export function withRole(parts: readonly SourcePart[], id: number, role: PartRole): SourcePart[] {
  return parts.map((part) => {
    if (part.id !== id) return part;
    const known = knownHeading(textOf(part.block)) ?? 'fri';
    return { ...part, role, avsnittstyp: role === 'avsnitt' ? known : null };
  });
}

/** The pieces with one heading taken for that of another kind of section. */
export function withSection(
  parts: readonly SourcePart[],
  id: number,
  avsnittstyp: Avsnittstyp,
): SourcePart[] {
  return parts.map((part) => (part.id === id ? { ...part, avsnittstyp } : part));
}

/** The pieces with one of them a step earlier (-1) or later (1). */
export function moved(parts: readonly SourcePart[], id: number, step: -1 | 1): SourcePart[] {
  const from = parts.findIndex((part) => part.id === id);
  const to = from + step;
  const [part, other] = [parts[from], parts[to]];
  if (!part || !other) return [...parts];
  return parts.map((one, index) => (index === from ? other : index === to ? part : one));
}

/** One place where a word stands: the piece, and its how-manieth word of that spelling. */
export interface WordPlace {
  readonly id: number;
  readonly nr: number;
}

/** The pieces with a word put right, everywhere or in one place. */
export function withWord(
  parts: readonly SourcePart[],
  word: string,
  right: string,
  place: WordPlace | null,
): SourcePart[] {
  return parts.map((part) => {
    if (place !== null && place.id !== part.id) return part;
    return { ...part, block: replaceWord(part.block, word, right, place?.nr ?? null) };
  });
}

function replaceWord(
  block: SourceBlock,
  word: string,
  right: string,
  only: number | null,
): SourceBlock {
  let nr = 0;
  const pattern = wordPattern(word);
  const replaced = (text: string) =>
    text.replaceAll(pattern, (found) => {
      nr += 1;
      return only === null || nr === only + 1 ? right : found;
    });
  return {
    ...block,
    runs: block.runs.map((bit) =>
      bit.typ === 'text' ? { ...bit, text: replaced(bit.text) } : bit,
    ),
    cells: block.cells.map((row) => row.map(replaced)),
  };
}

/** Finds a word where it stands alone. */
export function wordPattern(word: string): RegExp {
  const quoted = word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\d&¢])${quoted}(?![\p{L}\d&¢])`, 'gu');
}
