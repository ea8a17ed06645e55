import type { Generated } from 'kysely';

/** A truth value in SQLite. */
export type Flag = 0 | 1;

export interface Created {
  skapad: string;
  skapadAv: string;
}

export interface Versioned extends Created {
  andrad: string;
  version: Generated<number>;
}
