import { z } from 'zod';
import { ArendeId, AterrapporteringId } from '../domain/id.ts';
import {
  Uppfoljning,
  UppfoljningData,
  Uppfoljningsgrund,
  Uppfoljningssteg,
} from '../domain/uppfoljning.ts';
import { command, query } from './procedure.ts';

const version = z.int().min(1);
const existing = z.strictObject({ id: AterrapporteringId, version });

/** Assignments and report-backs, from being given to being told of and approved. */
export const uppfoljningProcedures = {
  /** The soonest first: of one case or of all, those that are waited for or everything. */
  'uppfoljning.list': query(
    z.strictObject({ arendeId: ArendeId.nullable(), oppna: z.boolean() }),
    z.array(Uppfoljning),
    ['beslut', 'arende', 'handling', 'organ', 'sammantrade', 'paragraf', 'fordelning'],
  ),
  /** The decided §§ of a case, that an assignment can have been given in; the latest first. */
  'uppfoljning.listGrund': query(
    z.strictObject({ arendeId: ArendeId }),
    z.array(Uppfoljningsgrund),
    ['paragraf', 'sammantrade'],
  ),
  /** Noted by hand or from a §; what a decision gave can't be changed. */
  'uppfoljning.save': command(
    z.strictObject({ existing: existing.nullable(), arendeId: ArendeId, data: UppfoljningData }),
    Uppfoljning,
    ['beslut', 'bevakning', 'arende', 'logg'],
  ),
  'uppfoljning.setStatus': command(existing.extend({ steg: Uppfoljningssteg }), Uppfoljning, [
    ...(['beslut', 'bevakning', 'arende', 'logg'] as const),
  ]),
};
