import { z } from 'zod';
import { Anteckning, Anteckningstext } from '../domain/anteckning.ts';
import { AnteckningId, ArendeId, RelationId } from '../domain/id.ts';
import { Relation, RelationData } from '../domain/relation.ts';
import { line } from '../domain/text.ts';
import { command, query } from './procedure.ts';

const ofArende = z.strictObject({ arendeId: ArendeId });
const ofNote = z.strictObject({ anteckningId: AnteckningId, version: z.int() });
const reason = line(300);

/** What is tied to a case: other cases, and notes. */
export const anknytningProcedures = {
  /** Related cases, whichever of the two states the relation; ended ones are in the log only. */
  'relation.list': query(ofArende, z.array(Relation), ['relation', 'arende']),
  'relation.add': command(ofArende.extend({ data: RelationData }), Relation, ['relation', 'logg']),
  'relation.end': command(
    z.strictObject({ arendeId: ArendeId, relationId: RelationId, orsak: reason }),
    z.strictObject({}),
    ['relation', 'logg'],
  ),
  /** Notes, newest first, each with its earlier wordings. */
  'anteckning.list': query(ofArende, z.array(Anteckning), ['anteckning']),
  'anteckning.add': command(ofArende.extend({ text: Anteckningstext }), Anteckning, [
    'anteckning',
    'logg',
  ]),
  'anteckning.change': command(ofNote.extend({ text: Anteckningstext }), Anteckning, [
    'anteckning',
    'logg',
  ]),
  'anteckning.strike': command(ofNote.extend({ orsak: reason }), Anteckning, [
    'anteckning',
    'logg',
  ]),
};
