import { z } from 'zod';
import { BevakningData } from '../domain/bevakning.ts';
import { PersonId, VyId } from '../domain/id.ts';
import { Handlingssokning, Listsokning } from '../domain/listfilter.ts';
import { Registerhandling } from '../domain/registerhandling.ts';
import { Vy, VyData } from '../domain/vy.ts';
import { command, query } from './procedure.ts';

const rows = z.array(z.int().min(1));
const nothing = z.strictObject({});
/** A list, or the chosen rows of it when there are `rader`, with its columns in their order. */
const printed = {
  sokning: Listsokning,
  rader: rows.max(200_000).nullable(),
  kolumner: z
    .array(z.strictObject({ id: z.string().max(40), titel: z.string().max(80) }))
    .min(1)
    .max(40),
  rubrik: z.string().min(1).max(120),
};

export const listProcedures = {
  /** The first handlingar that pass; `fler` when there are more than the list can hold. */
  'handlingslista.list': query(
    Handlingssokning.omit({ lista: true }),
    z.strictObject({ ids: z.array(z.int()), fler: z.boolean() }),
    ['handling', 'arende', 'kontakt', 'organ', 'person'],
  ),
  'handlingslista.listRows': query(
    z.strictObject({ ids: rows.max(200) }),
    z.array(Registerhandling),
    ['handling', 'arende'],
  ),
  'vy.list': query(nothing, z.array(Vy), ['vy']),
  /** How many rows each view shows; 1,001 is more than a thousand. */
  'vy.listCounts': query(nothing, z.array(z.strictObject({ id: VyId, antal: z.int() })), [
    'vy',
    'arende',
    'handling',
    'person',
    'kontakt',
    'organ',
    'parti',
    'bevakning',
    'beslut',
    'anvandare',
    'remiss',
  ]),
  'vy.create': command(z.strictObject({ data: VyData }), Vy, ['vy', 'logg']),
  'vy.change': command(z.strictObject({ vyId: VyId, version: z.int(), data: VyData }), Vy, [
    'vy',
    'logg',
  ]),
  'vy.order': command(z.strictObject({ ids: z.array(VyId).max(200) }), nothing, ['vy', 'logg']),
  'vy.remove': command(z.strictObject({ vyId: VyId }), nothing, ['vy', 'logg']),
  /** The user of the computer, and who it is among the persons of the register; null until it has been said. */
  'anvandare.get': query(
    nothing,
    z.strictObject({
      anvandare: z.string(),
      personId: PersonId.nullable(),
      namn: z.string().nullable(),
    }),
    ['anvandare', 'person'],
  ),
  'anvandare.choose': command(z.strictObject({ personId: PersonId }), nothing, [
    'anvandare',
    'logg',
  ]),
  /** The same reminder on many cases, by `rad`; all of them or none. */
  'bevakning.addMany': command(
    z.strictObject({ rader: rows.min(1).max(1000), data: BevakningData }),
    z.strictObject({ antal: z.int() }),
    ['bevakning', 'logg'],
  ),
  /**
   * Asks where to and starts a job that writes a list to a file; null when the user closed the
   * dialog. The job ends with `{ rows }`.
   */
  'lista.export': command(
    z.strictObject({ ...printed, format: z.enum(['csv', 'xlsx', 'pdf']) }),
    z.strictObject({ jobId: z.string(), fileName: z.string() }).nullable(),
    [],
  ),
  /** Starts a job that prints a list on the host's printer; it ends with `{ rows, outcome }`. */
  'lista.print': command(z.strictObject(printed), z.strictObject({ jobId: z.string() }), []),
};
