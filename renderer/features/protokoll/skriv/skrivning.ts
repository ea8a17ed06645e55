import { createContext, use } from 'react';
import type { BeslutspunktId, PersonId } from '../../../../shared/domain/id.ts';
import type { Paragraf, ParagrafData } from '../../../../shared/domain/paragraf.ts';
import type { Option } from '../../../ui/option.ts';
import type { Namn } from '../../motesrum/namn.ts';
import type { Paragraftext } from '../../motesrum/paragraftext.ts';

/** What the parts of a § that is being written have in common. */
export interface Skrivning {
  readonly paragraf: Paragraf;
  readonly data: ParagrafData;
  readonly change: (next: (data: ParagrafData) => ParagrafData) => void;
  /** Stores what is written, and then takes the § to another state. */
  readonly setStatus: (status: Paragraf['status']) => void;
  readonly namn: Namn;
  /** Those who are there at the §, those who serve first. */
  readonly personer: readonly Option[];
  readonly tjanstgorande: readonly PersonId[];
  /** What the paper proposed, by point; empty for a § without a paper. */
  readonly foreslaget: ReadonlyMap<BeslutspunktId, string>;
  /** The § as it will be printed. */
  readonly text: Paragraftext;
}

export const SkrivningContext = createContext<Skrivning | null>(null);

/** The § that is being written. Only below its page. */
export function useSkrivning(): Skrivning {
  const skrivning = use(SkrivningContext);
  if (skrivning === null) throw new Error('no § is being written here');
  return skrivning;
}

type Rows = {
  [Key in keyof ParagrafData]: ParagrafData[Key] extends readonly unknown[] ? Key : never;
}[keyof ParagrafData];

/** A list of the §: its rows, and how one is changed, added or taken away. */
export function useRader<Key extends Rows>(key: Key) {
  const { data, change } = useSkrivning();
  type Row = ParagrafData[Key][number];
  const rows: readonly Row[] = data[key];
  const put = (next: (rows: readonly Row[]) => readonly Row[]) =>
    change((now) => ({ ...now, [key]: next(now[key]) }));
  return {
    rows,
    set: (index: number, row: Row) => put((now) => now.with(index, row)),
    add: (row: Row) => put((now) => [...now, row]),
    remove: (index: number) => put((now) => now.filter((_, at) => at !== index)),
  };
}
