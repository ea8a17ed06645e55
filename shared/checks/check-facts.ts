import type { BevakningData } from '../domain/bevakning.ts';
import type { SammantradeData } from '../domain/sammantrade.ts';

/** What the register knows beside the paper itself, which some checks need. */
export interface CheckFacts {
  /** Days that bodies are known to meet. */
  readonly sammantraden: readonly SammantradeData[];
  /** The reminders of the case that are not done. */
  readonly bevakningar: readonly Pick<BevakningData, 'datum'>[];
  /** The handlingar of the case, and how many files each has. */
  readonly handlingar: readonly {
    readonly rubrik: string;
    readonly datum: string | null;
    readonly antalFiler: number;
  }[];
  /** Letters of the parties, as printed after a name. */
  readonly partikoder: readonly string[];
}

/** Nothing known: the checks that need it find nothing. */
export const NO_CHECK_FACTS: CheckFacts = {
  ...{ sammantraden: [], bevakningar: [], handlingar: [], partikoder: [] },
};
