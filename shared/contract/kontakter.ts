import { z } from 'zod';
import { Anvandning } from '../domain/anvandning.ts';
import { Dubblettpar, Pekarantal, Sammanslagning, Slag } from '../domain/dubblett.ts';
import { KontaktId, OrganId, PartiId, PersonId, UppdragId } from '../domain/id.ts';
import { Kontakt, KontaktData } from '../domain/kontakt.ts';
import { Kontaktrad } from '../domain/kontaktrad.ts';
import { Kontaktsokning } from '../domain/listfilter.ts';
import { Motpartsref } from '../domain/motpart.ts';
import { Motpartstraff } from '../domain/motpartstraff.ts';
import { Parti, PartiData } from '../domain/parti.ts';
import { Uppdrag, UppdragData } from '../domain/uppdrag.ts';
import { command, query } from './procedure.ts';

const existing = <Id extends z.ZodType>(id: Id) =>
  z.strictObject({ id, version: z.int() }).nullable();

/** Outsiders, parties, who sits where, and the merging of duplicates. */
export const kontaktProcedures = {
  'kontakt.save': command(
    z.strictObject({ existing: existing(KontaktId), data: KontaktData }),
    Kontakt,
    ['kontakt', 'logg'],
  ),
  /** Every contact, person and body that passes, but for those merged into another. */
  'kontakt.list': query(
    Kontaktsokning.omit({ lista: true }),
    z.strictObject({ ids: z.array(z.int()) }),
    ['kontakt', 'person', 'organ', 'parti'],
  ),
  'kontakt.listRows': query(
    z.strictObject({ ids: z.array(z.int().min(1)).max(200) }),
    z.array(Kontaktrad),
    ['kontakt', 'person', 'organ', 'parti', 'handling'],
  ),
  /** Puts many out of use, or in use again, by `rad`; answers those that weren't so already. */
  'kontakt.setClosed': command(
    z.strictObject({ rader: z.array(z.int().min(1)).min(1).max(1000), avslutad: z.boolean() }),
    z.strictObject({ rader: z.array(z.int()) }),
    ['kontakt', 'person', 'organ', 'logg'],
  ),
  'kontakt.get': query(z.strictObject({ kontaktId: KontaktId }), Kontakt, ['kontakt']),
  'parti.save': command(z.strictObject({ existing: existing(PartiId), data: PartiData }), Parti, [
    'parti',
    'logg',
  ]),
  'parti.list': query(z.strictObject({}), z.array(Parti), ['parti']),
  'uppdrag.save': command(
    z.strictObject({ existing: existing(UppdragId), data: UppdragData }),
    Uppdrag,
    ['uppdrag', 'logg'],
  ),
  /** All of them when neither a body nor a person is named. */
  'uppdrag.list': query(
    z.strictObject({ organId: OrganId.nullable(), personId: PersonId.nullable() }),
    z.array(Uppdrag),
    ['uppdrag', 'person', 'organ'],
  ),
  /** For what was entered by mistake; a task that has ended gets a last day. */
  'uppdrag.remove': command(z.strictObject({ uppdragId: UppdragId, version: z.int() }), Uppdrag, [
    'uppdrag',
    'logg',
  ]),
  /** At most twelve in use whose name begins as typed, outsiders, bodies and persons together. */
  'motpart.search': query(z.strictObject({ text: z.string().max(200) }), z.array(Motpartstraff), [
    'kontakt',
    'organ',
    'person',
  ]),
  /** The newest 200 places that name somebody. */
  'motpart.listUses': query(z.strictObject({ ref: Motpartsref }), z.array(Anvandning), [
    'arende',
    'handling',
    'fordelning',
    'tjansteskrivelse',
    'beslut',
    'sandlista',
  ]),
  'dubblett.list': query(z.strictObject({ slag: Slag }), z.array(Dubblettpar), [
    'kontakt',
    'person',
    'organ',
  ]),
  /** What points at one that is about to be merged. */
  'dubblett.findPointers': query(z.strictObject({ ref: Motpartsref }), z.array(Pekarantal), [
    'arende',
    'handling',
    'fordelning',
    'tjansteskrivelse',
    'beslut',
    'sandlista',
    'uppdrag',
  ]),
  /** Two that look alike are two, and are not suggested again. */
  'dubblett.keepApart': command(
    z.strictObject({ slag: Slag, ids: z.tuple([z.string().length(26), z.string().length(26)]) }),
    z.null(),
    ['kontakt', 'person', 'organ', 'logg'],
  ),
  /** Moves what points at the duplicate; answers how many rows of each table moved. */
  'dubblett.merge': command(Sammanslagning, z.array(Pekarantal), [
    ...(['kontakt', 'person', 'organ', 'uppdrag', 'arende', 'handling', 'fordelning'] as const),
    ...(['tjansteskrivelse', 'beslut', 'sandlista', 'kallhanvisning', 'logg'] as const),
  ]),
};
