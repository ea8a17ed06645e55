import type { Balanslista } from '../domain/balanslista.ts';

/** What a balanslista is printed from. */
export interface BalanslistaFacts {
  readonly kommun: string;
  readonly lista: Balanslista;
}
