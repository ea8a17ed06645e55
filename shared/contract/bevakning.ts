import { z } from 'zod';
import { Bevakning, BevakningData, Tidsfrist } from '../domain/bevakning.ts';
import { ArendeId, BevakningId } from '../domain/id.ts';
import { line } from '../domain/text.ts';
import { command, query } from './procedure.ts';

const ofArende = z.strictObject({ arendeId: ArendeId });
const ofBevakning = z.strictObject({ bevakningId: BevakningId });

/** Reminders, and every other duty with a date. */
export const bevakningProcedures = {
  /** The reminders of a case, done ones too, soonest first. */
  'bevakning.list': query(ofArende, z.array(Bevakning), ['bevakning']),
  'bevakning.add': command(ofArende.extend({ data: BevakningData }), Bevakning, [
    'bevakning',
    'logg',
  ]),
  'bevakning.change': command(
    ofBevakning.extend({ data: BevakningData, orsak: line(300) }),
    Bevakning,
    ['bevakning', 'logg'],
  ),
  'bevakning.setKlar': command(ofBevakning.extend({ klar: z.boolean() }), Bevakning, [
    'bevakning',
    'logg',
  ]),
  /** Open deadlines, soonest first: of one case, or of the whole register when `arendeId` is null. */
  'tidsfrist.list': query(z.strictObject({ arendeId: ArendeId.nullable() }), z.array(Tidsfrist), [
    'bevakning',
    'beslut',
    'arende',
    'organ',
  ]),
};
