import { z } from 'zod';
import { Dag } from './datum.ts';
import { PartiId, PersonId } from './id.ts';
import { line } from './text.ts';
import { Uppdragsroll } from './uppdrag.ts';

/** More than any council has seats, deputies included. */
export const MAX_MANDAT = 500;

/** Somebody elected to a body, as a list of those elected tells it. */
export const MandatData = z
  .strictObject({
    roll: Uppdragsroll,
    fornamn: line(80),
    efternamn: line(80),
    /** Who it is in the register; null for somebody who isn't there yet. */
    personId: PersonId.nullable(),
    partiId: PartiId.nullable(),
    fran: Dag,
    /** The last day; null as long as it lasts. */
    till: Dag.nullable(),
    /** Place among those with the same role: the order in which deputies serve. */
    ordning: z.int().min(0).max(999),
  })
  .refine(({ fran, till }) => till === null || fran <= till, {
    error: 'period_backwards',
    path: ['till'],
  });
export type MandatData = z.infer<typeof MandatData>;

/** What is wrong with a row of a file: its line in the file, counted from 1. */
export const MandatradFel = z.strictObject({
  rad: z.int(),
  regel: z.enum([
    ...(['kolumn_saknas', 'otolkbar', 'inga_rader', 'for_manga'] as const),
    ...(['roll_okand', 'namn_ofullstandigt', 'parti_okant', 'dag_okand'] as const),
    ...(['till_fore_fran', 'ordning_okand', 'upprepad', 'flera_med_namnet'] as const),
    ...(['for_lang', 'ogiltigt_tecken', 'finns_redan'] as const),
  ]),
  /** The text that is wrong, or the column that is missing. */
  varde: z.string(),
});
export type MandatradFel = z.infer<typeof MandatradFel>;
