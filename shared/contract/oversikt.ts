import { z } from 'zod';
import { Atgard, Oversikt } from '../domain/oversikt.ts';
import { query } from './procedure.ts';

/** What a day begins with. */
export const oversiktProcedures = {
  /** What must be done, the most urgent first, and what the coming quarter holds. */
  'oversikt.get': query(z.strictObject({ mina: z.boolean() }), Oversikt, [
    ...(['arende', 'bevakning', 'beslut', 'remiss', 'sammantrade', 'dagordning'] as const),
    ...(['protokollsdel', 'post', 'delegation', 'planering', 'tjansteskrivelse'] as const),
    ...(['organ', 'anvandare', 'paragraf', 'sandlista'] as const),
  ]),
  /** Papers of the next calls with findings that stop them. */
  'oversikt.listStopp': query(z.strictObject({}), z.array(Atgard), [
    ...(['tjansteskrivelse', 'sammantrade', 'dagordning', 'fordelning', 'avsteg'] as const),
    ...(['kallhanvisning', 'handling', 'bevakning', 'organ', 'person', 'mall'] as const),
  ]),
};
