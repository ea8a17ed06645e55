import { z } from 'zod';
import { OrdId, TjansteskrivelseId } from '../domain/id.ts';
import { Ord, Ordform } from '../domain/ord.ts';
import { command, query } from './procedure.ts';

/** Words that spelling takes for right. */
export const ordlistaProcedures = {
  /** The register's own words in order, those out of use too; with a paper also what is let be there. */
  'ordlista.list': query(
    z.strictObject({ tjansteskrivelseId: TjansteskrivelseId.nullable() }),
    z.array(Ord),
    ['ordlista'],
  ),
  /** Each word once of the names in the register: bodies in all forms, persons, contacts, parties. */
  'ordlista.getNames': query(z.strictObject({}), z.array(z.string()), [
    ...(['organ', 'person', 'kontakt', 'parti'] as const),
  ]),
  /** Adds words, or takes them into use again; answers those that were not in use before. */
  'ordlista.add': command(
    z.strictObject({
      ord: z.array(Ordform).min(1).max(1000),
      tjansteskrivelseId: TjansteskrivelseId.nullable(),
    }),
    z.array(Ord),
    ['ordlista', 'logg'],
  ),
  /** Puts a word out of use. */
  'ordlista.remove': command(z.strictObject({ id: OrdId, version: z.int() }), Ord, [
    ...(['ordlista', 'logg'] as const),
  ]),
};
