import { z } from 'zod';
import { Arende, ArendeData, Arenderad } from '../domain/arende.ts';
import { ArendeId, DiariumId } from '../domain/id.ts';
import { Arendesokning } from '../domain/listfilter.ts';
import { command, query } from './procedure.ts';

const ofArende = z.strictObject({ arendeId: ArendeId });

const NewArende = z.strictObject({
  diariumId: DiariumId,
  /** The year whose series the number is taken from; null is this year. */
  ar: z.int().min(1900).max(2200).nullable().default(null),
  data: ArendeData,
});

export const arendeProcedures = {
  /** All that pass; or, to have something to show at once, the first of them. */
  'arende.list': query(
    Arendesokning.omit({ lista: true }).extend({
      atMost: z.int().min(1).max(1000).nullable().default(null),
    }),
    z.strictObject({ ids: z.array(z.int()) }),
    ['arende', 'person', 'bevakning', 'beslut', 'anvandare'],
  ),
  'arende.listRows': query(
    z.strictObject({ ids: z.array(z.int().min(1)).max(200) }),
    z.array(Arenderad),
    ['arende', 'person', 'bevakning', 'beslut', 'handling', 'diarium'],
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
