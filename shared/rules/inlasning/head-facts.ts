import type { SourceBlock, SourcePart } from '../../domain/inlasning.ts';
import type { Dokumenttyp } from '../../domain/mall.ts';
import { DOKUMENTORD } from '../mall.ts';
import { textOf } from './runs.ts';
import { labelledValue } from './head.ts';
import { folded } from './headings.ts';

/** The names after "Handläggare"; telephone numbers and addresses beside them are no names. */
export function handlaggareIn(block: SourceBlock): string[] {
  return labelledValue(block)
    .split(/[,;\n\t]|\soch\s/u)
    .map((name) => name.trim())
    .filter((name) => name.includes(' ') && /^[\p{L}\s.'’-]+$/u.test(name));
}

/** The number of the page after it, also where a field of a Word file holds it: "()". */
const PAGE_NUMBER = /\s+(?:\d+\s*)?\(\d*\)$/u;

/** The number of the case that the paper says it belongs to; empty where it says none. */
export function statedNumber(parts: readonly SourcePart[]): string {
  const part = parts.find(({ role }) => role === 'diarienummer');
  return part ? labelledValue(part.block).replace(PAGE_NUMBER, '') : '';
}

/** Which kind of paper it is: by its own word, else by whether it answers a remiss. */
export function papersKind(parts: readonly SourcePart[]): Dokumenttyp {
  const words = parts
    .filter(({ role }) => role === 'dokumentord')
    .flatMap(({ block }) => textOf(block).split('\t').map(folded));
  const typer = Object.keys(DOKUMENTORD) as Dokumenttyp[];
  const named = typer.find((typ) => words.includes(folded(DOKUMENTORD[typ])));
  if (named !== undefined) return named;
  const answers = parts.some(
    ({ role, block }) => role === 'underrubrik' && /^yttrande\b/iu.test(textOf(block)),
  );
  return answers ? 'tjansteutlatande' : 'tjansteskrivelse';
}
