import type { OrganOrd } from '../../phrases/fras.ts';
import { renderMall } from '../../phrases/mall.ts';
import type { Meningsmall } from '../../phrases/meningsmall.ts';
import { protokollsmeningar } from '../../phrases/protokollsmeningar.ts';
import type { Meningskod } from '../../phrases/protokollsmeningar.ts';
import { upperFirst } from '../sprak.ts';
import type { Protokollslage } from './lage.ts';

type Kinds<Kod extends Meningskod> = (typeof protokollsmeningar)[Kod]['slots'];

/** What each slot of a kind of sentence is filled with. */
export type Meningsvarden<Kod extends Meningskod> = {
  readonly [Slot in keyof Kinds<Kod>]: Kinds<Kod>[Slot] extends 'organ' ? OrganOrd : string;
};

/** The house's wording of a kind of sentence; empty when the house doesn't print it. */
export function ordalydelse({ stil }: Pick<Protokollslage, 'stil'>, kod: Meningskod): string {
  return stil.meningar[kod] ?? protokollsmeningar[kod].mall;
}

/** A sentence, its first letter raised. Empty when the house doesn't print it. */
export function mening<Kod extends Meningskod>(
  lage: Pick<Protokollslage, 'stil'>,
  kod: Kod,
  varden: Meningsvarden<Kod>,
): string {
  return upperFirst(led(lage, kod, varden));
}

/** A part of a sentence, its first letter as it is. */
export function led<Kod extends Meningskod>(
  lage: Pick<Protokollslage, 'stil'>,
  kod: Kod,
  varden: Meningsvarden<Kod>,
): string {
  const mall = ordalydelse(lage, kod);
  const { slots }: Meningsmall = protokollsmeningar[kod];
  const kinds = lage.stil.datumform === 'iso' ? utanDagar(slots) : slots;
  // A wording with the id of what follows "att" is one whose first letter isn't raised.
  return renderMall({ id: 'att', mall }, kinds, varden);
}

/** Days as text, which leaves them as they are. */
function utanDagar(slots: Meningsmall['slots']): Meningsmall['slots'] {
  const entries = Object.entries(slots);
  return Object.fromEntries(entries.map(([name, kind]) => [name, kind === 'dag' ? 'text' : kind]));
}
