import { z } from 'zod';
import { line, prose } from './text.ts';

/** A paragraph of a § in the secretary's own words, in place of what the data gives. */
export const Styckesandring = z.strictObject({
  /** Which paragraph: what in the data it is made from. */
  nyckel: line(120),
  text: prose(20_000),
  /** What the data gave when it was written. */
  underlag: prose(20_000),
});
export type Styckesandring = z.infer<typeof Styckesandring>;
