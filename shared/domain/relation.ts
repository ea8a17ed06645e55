import { z } from 'zod';
import { Arendestatus } from './arende.ts';
import { ArendeId, RelationId } from './id.ts';
import { line } from './text.ts';

/** How two cases belong together; all but `samband` have a direction. */
export const Relationstyp = z.enum(['samband', 'foljd', 'dubblett', 'overlamnat']);
export type Relationstyp = z.infer<typeof Relationstyp>;

export const RelationData = z.strictObject({
  annatId: ArendeId,
  typ: Relationstyp,
  /** Why they belong together. */
  skal: line(300),
});
export type RelationData = z.infer<typeof RelationData>;

/** A related case as it is seen from one of the two. */
export const Relation = z.strictObject({
  id: RelationId,
  typ: Relationstyp,
  /** `fran`: this case states the relation; `till`: the other one does. */
  riktning: z.enum(['fran', 'till']),
  annat: z.strictObject({
    id: ArendeId,
    diarienummer: z.string(),
    arendemening: z.string(),
    status: Arendestatus,
  }),
  skal: z.string(),
  skapad: z.iso.datetime(),
  skapadAv: z.string(),
});
export type Relation = z.infer<typeof Relation>;
