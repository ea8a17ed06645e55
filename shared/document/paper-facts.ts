import type { Fordelning, FordelningData } from '../domain/fordelning.ts';
import type { TidigareTilldelning } from '../domain/fordelningsram.ts';
import type { Kallhanvisning } from '../domain/kallhanvisning.ts';
import type { MallData } from '../domain/mall.ts';
import type { Organ } from '../domain/organ.ts';
import type { Person } from '../domain/person.ts';
import type { Remiss } from '../domain/remiss.ts';
import type { SandlistaData } from '../domain/sandlista.ts';
import type { TjansteskrivelseData } from '../domain/tjansteskrivelse.ts';

/** Everything a paper is printed and checked from, gathered in one reading. */
export interface PaperFacts {
  readonly kommun: string;
  readonly diarienummer: string;
  /** Numbers of related cases, which a text may well speak of. */
  readonly relateradeNummer: readonly string[];
  /** Day the case was registered; dates the file when the paper has no date of its own. */
  readonly registreradDag: string;
  readonly paper: TjansteskrivelseData;
  /** The template of the paper. */
  readonly mall: MallData;
  /** The remiss that the paper answers, and who has asked. */
  readonly remiss: Remiss | null;
  /** The meeting the paper is written for. */
  readonly sammantradesdag: string | null;
  /** The ledger; what its frame holds besides is known once it is stored. */
  readonly fordelning: (FordelningData & Partial<Pick<Fordelning, 'bilaga' | 'ramKvarKr'>>) | null;
  /** What earlier rounds have granted out of the same frame, by decision; none while it is unknown. */
  readonly tidigareTilldelat?: readonly TidigareTilldelning[];
  readonly organ: readonly Organ[];
  readonly personer: readonly Person[];
  readonly kallhanvisningar: readonly Kallhanvisning[];
  /** Printed at the end of the paper. */
  readonly sandlista: SandlistaData;
}

/** Finds a referenced object; a missing one is a programming error, as the database keeps references. */
export function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`no object with id ${id}`);
  return found;
}
