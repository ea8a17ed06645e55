import { z } from 'zod';
import { KallhanvisningId, OrganId, PersonId } from '../domain/id.ts';
import { Kallhanvisning, KallhanvisningData } from '../domain/kallhanvisning.ts';
import { Organ, OrganData } from '../domain/organ.ts';
import { Person, PersonData } from '../domain/person.ts';
import { command, query } from './procedure.ts';

const nothing = z.strictObject({});

/** Changing an existing object names it and the version it was read at. */
const existing = <Id extends z.ZodType>(id: Id) =>
  z.strictObject({ id, version: z.int() }).nullable();

/** Bodies, persons, diarier and citations: what every other object points at. */
export const grunddataProcedures = {
  'organ.list': query(nothing, z.array(Organ), ['organ']),
  'organ.save': command(z.strictObject({ existing: existing(OrganId), data: OrganData }), Organ, [
    'organ',
    'logg',
  ]),
  'person.list': query(nothing, z.array(Person), ['person']),
  'person.save': command(
    z.strictObject({ existing: existing(PersonId), data: PersonData }),
    Person,
    ['person', 'arende', 'logg'],
  ),
  'kallhanvisning.list': query(nothing, z.array(Kallhanvisning), ['kallhanvisning']),
  /** Makes the citation, or answers the one that is already there; with `existing` it changes it. */
  'kallhanvisning.save': command(
    z.strictObject({ existing: existing(KallhanvisningId), data: KallhanvisningData }),
    Kallhanvisning,
    ['kallhanvisning', 'logg'],
  ),
};
