import type { Oversikt } from '../domain/oversikt.ts';

/** What a week sheet is printed from. */
export interface VeckobladFacts {
  readonly kommun: string;
  readonly organ: string;
  readonly oversikt: Oversikt;
}
