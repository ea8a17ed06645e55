import { z } from 'zod';
import {
  Anmalningsparagraf,
  Delegationsbeslut,
  DelegationsbeslutData,
  Delegationspunkt,
  DelegationspunktData,
  DelegationsradFel,
  Delegationsserie,
  MAX_DELEGATIONSPUNKTER,
} from '../domain/delegation.ts';
import { Dag } from '../domain/datum.ts';
import {
  ArendeId,
  DelegationsbeslutId,
  DelegationspunktId,
  OrganId,
  ParagrafId,
  SammantradeId,
} from '../domain/id.ts';
import { line } from '../domain/text.ts';
import { command, query } from './procedure.ts';

const version = z.int();
const ofOrgan = z.strictObject({ organId: OrganId });
const beslut = z.strictObject({ id: DelegationsbeslutId, version });

/** What a chosen file holds, judged and not yet stored. */
export const LastDelegationsordning = z.strictObject({
  filnamn: z.string(),
  punkter: z.array(DelegationspunktData),
  fel: z.array(DelegationsradFel),
});
export type LastDelegationsordning = z.infer<typeof LastDelegationsordning>;

/** Who decides on a body's behalf, what was decided, and where it is reported. */
export const delegationProcedures = {
  'delegationspunkt.list': query(ofOrgan, z.array(Delegationspunkt), ['delegation']),
  /** Throws `delegationspunkt_exists`, `body_delegates_not`, `point_used`, `point_used_later`. */
  'delegationspunkt.save': command(
    z.strictObject({
      existing: z.strictObject({ id: DelegationspunktId, version }).nullable(),
      organId: OrganId,
      data: DelegationspunktData,
    }),
    Delegationspunkt,
    ['delegation', 'logg'],
  ),
  /** Lets the user choose a file and tells what it holds; nothing is stored. */
  'delegationspunkt.chooseFile': command(z.strictObject({}), LastDelegationsordning.nullable(), []),
  /** Adds points. With a last day, those that apply today end on it. */
  'delegationspunkt.import': command(
    ofOrgan.extend({
      punkter: z.array(DelegationspunktData).min(1, 'required').max(MAX_DELEGATIONSPUNKTER),
      sistaDag: Dag.nullable(),
    }),
    z.array(Delegationspunkt),
    ['delegation', 'logg'],
  ),
  /** Where the numbers of a year begin: at 1, version 0, where nothing is stated. */
  'delegationsserie.get': query(
    ofOrgan.extend({ ar: Delegationsserie.shape.ar }),
    Delegationsserie,
    ['delegation'],
  ),
  /** Throws `delegation_series_begun` once a decision has a number of it. */
  'delegationsserie.save': command(Delegationsserie, Delegationsserie, ['delegation', 'logg']),
  /** What has to be reported at a meeting and isn't: nothing while another one comes before it. */
  'delegationsbeslut.listDue': query(
    z.strictObject({ sammantradeId: SammantradeId }),
    z.array(Delegationsbeslut),
    ['delegation', 'paragraf', 'sammantrade'],
  ),
  /** The decisions of a body and a year, the last number first. */
  'delegationsbeslut.list': query(
    ofOrgan.extend({ ar: z.int().min(1900).max(2999) }),
    z.array(Delegationsbeslut),
    ['delegation', 'paragraf', 'protokollsdel', 'sammantrade', 'arende'],
  ),
  'delegationsbeslut.listOfArende': query(
    z.strictObject({ arendeId: ArendeId }),
    z.array(Delegationsbeslut),
    ['delegation', 'paragraf', 'protokollsdel', 'sammantrade', 'arende'],
  ),
  /**
   * Registers a decision under the next number of the body and the year. Throws
   * `point_applies_not`, `decider_missing`, `urgent_needs_chair`, `body_delegates_not`, and
   * `removed_too_early` for a notice that comes down before the time of appeal is over.
   */
  'delegationsbeslut.register': command(
    ofOrgan.extend({ data: DelegationsbeslutData }),
    Delegationsbeslut,
    ['delegation', 'logg'],
  ),
  /** Throws what registering throws, `day_outside_year`, `already_reported` and `makulerat`. */
  'delegationsbeslut.correct': command(
    beslut.extend({ data: DelegationsbeslutData }),
    Delegationsbeslut,
    ['delegation', 'logg'],
  ),
  /** The number stays, with why. Throws `already_reported`, `makulerat`. */
  'delegationsbeslut.makulera': command(beslut.extend({ orsak: line(300) }), Delegationsbeslut, [
    'delegation',
    'logg',
  ]),
  /** The §§ of a body that decisions can be reported in, the latest meeting first. */
  'delegationsbeslut.listParagraf': query(ofOrgan, z.array(Anmalningsparagraf), [
    'paragraf',
    'protokollsdel',
    'sammantrade',
  ]),
  /**
   * Reports decisions in a §, or takes the report back with null. Throws `part_locked`,
   * `paragraf_of_other_body`, `reported_before_decided`, `makulerat`.
   */
  'delegationsbeslut.report': command(
    z.strictObject({
      beslut: z.array(beslut).min(1, 'required').max(5000),
      paragrafId: ParagrafId.nullable(),
    }),
    z.array(Delegationsbeslut),
    ['delegation', 'logg'],
  ),
};
