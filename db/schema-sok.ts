import type { Generated } from 'kysely';

interface HandlingSokTable {
  rowid: number;
  text: string;
}

interface HandlingSokKallaView {
  rad: number;
  text: string;
}

interface OrdforradTable {
  rad: Generated<number>;
  /** In lower case as written. */
  term: string;
  /** Folded, as the full-text indexes keep it. */
  vikt: string;
  stam: string;
  /** How often it has been put in: what is common is tried first. */
  n: number;
}

/** The indexes of the search, and the words of the register. */
export interface SokTables {
  handlingSok: HandlingSokTable;
  handlingSokKalla: HandlingSokKallaView;
  ordforrad: OrdforradTable;
}
