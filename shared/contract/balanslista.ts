import { z } from 'zod';
import { Balanslista } from '../domain/balanslista.ts';
import { Dagordningspunkt } from '../domain/dagordning.ts';
import { DagordningspunktId, OrganId, SammantradeId } from '../domain/id.ts';
import { command, query } from './procedure.ts';

/** What a body has outstanding, and how it comes before the body. */
export const balanslistaProcedures = {
  'balanslista.get': query(z.strictObject({ organId: OrganId }), Balanslista, [
    ...(['arende', 'beslut', 'paragraf', 'remiss', 'sammantrade', 'dagordning'] as const),
    ...(['organ', 'person', 'diarium', 'bevakning'] as const),
  ]),
  /**
   * Typesets the list as it is now and puts it on the agenda of a meeting that isn't called, as an
   * item of its own; where one stands there already its list is made anew. Throws `NotFound`,
   * `meeting_called`, `meeting_of_other`.
   */
  'balanslista.putOnAgenda': command(
    z.strictObject({ organId: OrganId, sammantradeId: SammantradeId }),
    Dagordningspunkt,
    ['dagordning', 'logg'],
  ),
  /** The lists that stand on an agenda. */
  'balanslista.listOnAgenda': query(
    z.strictObject({ sammantradeId: SammantradeId }),
    z.array(z.strictObject({ dagordningspunktId: DagordningspunktId, rubrik: z.string() })),
    ['dagordning'],
  ),
};
