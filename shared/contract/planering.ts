import { z } from 'zod';
import { Dag } from '../domain/datum.ts';
import { ArendeId, OrganId, SammantradeId } from '../domain/id.ts';
import {
  Plan,
  PlanData,
  Planeringsregler,
  PlaneringsreglerData,
  plandagKey,
  Planpunkt,
} from '../domain/planering.ts';
import { Sammantrade } from '../domain/sammantrade.ts';
import { line, optionalLine } from '../domain/text.ts';
import { command, query } from './procedure.ts';

const version = z.int();
const ofOrgan = z.strictObject({ organId: OrganId });
const ofPlan = ofOrgan.extend({ arendeId: ArendeId });
const existing = z.strictObject({ id: SammantradeId, version });

/** A reminder to make of a date in a plan. */
const AttBevaka = z.strictObject({
  slag: Planpunkt,
  namn: optionalLine(120),
  datum: Dag,
  text: line(200),
});

/** The days bodies meet, what they ask for before, and how a case is answered in time. */
export const planeringProcedures = {
  /** Of one body or of all, from and to a day; soonest first. */
  'sammantrade.list': query(
    z.strictObject({ organId: OrganId.nullable(), fran: Dag.nullable(), tom: Dag.nullable() }),
    z.array(Sammantrade),
    ['sammantrade'],
  ),
  /** Adds days; those that the body meets already are left as they are. */
  'sammantrade.save': command(
    ofOrgan.extend({ datum: z.array(Dag).min(1, 'required').max(200) }),
    z.strictObject({ tillagda: z.array(Sammantrade) }),
    ['sammantrade', 'logg'],
  ),
  'sammantrade.move': command(existing.extend({ datum: Dag }), Sammantrade, [
    'sammantrade',
    'logg',
  ]),
  /** Takes a day out of the calendar that nothing is planned for. */
  'sammantrade.remove': command(existing, z.strictObject({}), ['sammantrade', 'logg']),
  'planering.getRegler': query(ofOrgan, Planeringsregler, ['planering', 'organ']),
  'planering.saveRegler': command(
    ofOrgan.extend({ version, data: PlaneringsreglerData }),
    Planeringsregler,
    ['planering', 'logg'],
  ),
  'planering.find': query(ofPlan, Plan.nullable(), ['planering', 'bevakning', 'remiss']),
  /** Stores the plan whole; version 0 for one that is new. */
  'planering.save': command(ofPlan.extend({ version, data: PlanData }), Plan, [
    'planering',
    'remiss',
    'tjansteskrivelse',
    'logg',
  ]),
  /**
   * Makes reminders of the dates, and moves those made before; one whose date is no longer asked
   * for is ticked off. A reminder that is done already stays as it is.
   */
  'planering.watch': command(
    ofPlan.extend({
      version,
      datum: z
        .array(AttBevaka)
        .max(30)
        .refine((all) => new Set(all.map(plandagKey)).size === all.length, 'plandag_twice'),
    }),
    Plan,
    ['planering', 'bevakning', 'logg'],
  ),
};
