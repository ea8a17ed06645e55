import type { Kallblock, Kallstycke } from '../../domain/inlasning.ts';
import type { Dokumenttyp } from '../../domain/mall.ts';
import { DOKUMENTORD } from '../mall.ts';
import { textOf } from './bitar.ts';
import { labelledValue } from './huvud.ts';
import { folded } from './rubriker.ts';

/** The names after "Handläggare"; telephone numbers and addresses beside them are no names. */
export function handlaggareIn(block: Kallblock): string[] {
  return labelledValue(block)
    .split(/[,;\n\t]|\soch\s/u)
    .map((name) => name.trim())
    .filter((name) => name.includes(' ') && /^[\p{L}\s.'’-]+$/u.test(name));
}

/** The number of the case that the paper says it belongs to; empty where it says none. */
export function statedNumber(parts: readonly Kallstycke[]): string {
  const part = parts.find(({ roll }) => roll === 'diarienummer');
  return part ? labelledValue(part.block) : '';
}

/** Which kind of paper it is: by its own word, else by whether it answers a remiss. */
export function papersKind(parts: readonly Kallstycke[]): Dokumenttyp {
  const words = parts
    .filter(({ roll }) => roll === 'dokumentord')
    .flatMap(({ block }) => textOf(block).split('\t').map(folded));
  const typer = Object.keys(DOKUMENTORD) as Dokumenttyp[];
  const named = typer.find((typ) => words.includes(folded(DOKUMENTORD[typ])));
  if (named !== undefined) return named;
  const answers = parts.some(
    ({ roll, block }) => roll === 'underrubrik' && /^yttrande\b/iu.test(textOf(block)),
  );
  return answers ? 'tjansteutlatande' : 'tjansteskrivelse';
}
