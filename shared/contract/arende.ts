import { z } from 'zod';
import { Arende, ArendeData, Arenderad, Arendestatus } from '../domain/arende.ts';
import { ArendeId, DiariumId } from '../domain/id.ts';
import { command, query } from './procedure.ts';

export const ArendeSort = z.enum(['diarienummer', 'arendemening', 'inkomDatum', 'status']);
export type ArendeSort = z.infer<typeof ArendeSort>;

export const ArendeFilter = z.strictObject({
  /** Words that must all occur in number, subject or handläggare. */
  text: z.string().max(200),
  status: z.array(Arendestatus).max(10),
});
export type ArendeFilter = z.infer<typeof ArendeFilter>;

const ofArende = z.strictObject({ arendeId: ArendeId });

const NewArende = z.strictObject({
  diariumId: DiariumId,
  /** The year whose series the number is taken from; null is this year. */
  ar: z.int().min(1900).max(2200).nullable().default(null),
  data: ArendeData,
});

export const arendeProcedures = {
  'arende.list': query(
    z.strictObject({
      filter: ArendeFilter,
      sort: z.strictObject({ by: ArendeSort, descending: z.boolean() }),
    }),
    z.strictObject({ ids: z.array(z.int()) }),
    ['arende', 'person'],
  ),
  'arende.listRows': query(
    z.strictObject({ ids: z.array(z.int().min(1)).max(200) }),
    z.array(Arenderad),
    ['arende', 'person', 'bevakning', 'beslut'],
  ),
  'arende.search': query(z.strictObject({ text: z.string().max(200) }), z.array(Arenderad), [
    'arende',
    'person',
    'bevakning',
    'beslut',
  ]),
  'arende.get': query(ofArende, Arende, ['arende']),
  'arende.register': command(NewArende, Arende, ['arende', 'diarium', 'logg']),
  'arende.correct': command(
    z.strictObject({ arendeId: ArendeId, version: z.int(), data: ArendeData }),
    Arende,
    ['arende', 'logg'],
  ),
};
