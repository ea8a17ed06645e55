import { z } from 'zod';
import { OrganId } from './id.ts';
import { Overklagande } from './paragraf.ts';
import { line, prose } from './text.ts';

/** How a decision can be appealed, where it can. */
export const Overklagandeslag = Overklagande.exclude(['ej']);
export type Overklagandeslag = z.infer<typeof Overklagandeslag>;

/** The authority's own words on how one appeals. Lines that begin with "- " are a list. */
export const OverklagandehanvisningData = z.strictObject({
  rubrik: line(200),
  text: prose(20_000).min(1, 'required'),
});
export type OverklagandehanvisningData = z.infer<typeof OverklagandehanvisningData>;

/** Version 0 until the body has written its own. */
export const Overklagandehanvisning = OverklagandehanvisningData.extend({
  organId: OrganId,
  slag: Overklagandeslag,
  version: z.int(),
});
export type Overklagandehanvisning = z.infer<typeof Overklagandehanvisning>;
