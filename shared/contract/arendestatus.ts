import { z } from 'zod';
import { Arende, Arendestatus } from '../domain/arende.ts';
import { Dag } from '../domain/datum.ts';
import { Handling } from '../domain/handling.ts';
import { ArendeId, HandlingId } from '../domain/id.ts';
import { Overgang, Statusbyte } from '../domain/overgang.ts';
import { line, optionalLine } from '../domain/text.ts';
import { command, query } from './procedure.ts';
import { Finding } from './fraser.ts';

const ofArende = z.strictObject({ arendeId: ArendeId });

export const Statusandring = ofArende.extend({
  till: Arendestatus,
  /** Why; required where the transition says so. */
  orsak: optionalLine(500),
  /** Whom the case is handed over to. */
  mottagare: optionalLine(200),
  /** The day a resting case is taken up again: becomes a reminder. */
  bevakaDatum: Dag.nullable(),
});

/** A draft is taken into the archive as drawn up today, or cleared out (TF 2 kap. 10 och 12 §§). */
const Utkastval = z.discriminatedUnion('val', [
  z.strictObject({ val: z.literal('upprattas') }),
  z.strictObject({ val: z.literal('rensas'), orsak: line(300) }),
]);

const CASE = [
  'arende',
  'bevakning',
  'handling',
  'post',
  'sandlista',
  'expediering',
  'beslut',
] as const;
const PAPER = ['tjansteskrivelse', 'fordelning', 'kallhanvisning', 'organ', 'klassplan'] as const;

/** The state of a case: where it may go, what blocks it, and the closing check. */
export const arendestatusProcedures = {
  /** Every state the case may go to from where it is, with what blocks each. */
  'arende.listTransitions': query(ofArende, z.array(Overgang), [...CASE, ...PAPER]),
  /** The change that brought the case where it is; null when it is as registered. */
  'arende.getStatusChange': query(ofArende, Statusbyte.nullable(), ['arende']),
  /** What is left in the case, told before it is closed (K69). */
  'arende.listClosingFindings': query(ofArende, z.array(Finding), [...CASE, 'organ', 'klassplan']),
  /** Moves the case on, rests, hands over, closes, reopens or makulerar it. */
  'arende.changeStatus': command(Statusandring, Arende, ['arende', 'bevakning', 'post', 'logg']),
  'arende.settleDraft': command(
    z.strictObject({ handlingId: HandlingId, utkastval: Utkastval }),
    Handling,
    ['handling', 'logg'],
  ),
};
