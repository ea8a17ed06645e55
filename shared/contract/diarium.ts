import { z } from 'zod';
import { Diarium, DiariumData, MonsterIBruk, Seriekontroll } from '../domain/diarium.ts';
import { DiariumId, KlassId, KlassplanId, OrganId } from '../domain/id.ts';
import {
  Klass,
  KlassData,
  KlassRattning,
  Klassplan,
  KlassplanData,
  KlassradFel,
  NyKlassplan,
} from '../domain/klassplan.ts';
import { command, query } from './procedure.ts';

const nothing = z.strictObject({});
const version = z.int();
const existingPlan = z.strictObject({ id: KlassplanId, version });

/** What a chosen file holds, judged and not yet stored. */
export const LastKlassplan = z.strictObject({
  filnamn: z.string(),
  klasser: z.array(KlassData),
  fel: z.array(KlassradFel),
});
export type LastKlassplan = z.infer<typeof LastKlassplan>;

/** Diarier with their series, and the file plans that cases are classed by. */
export const diariumProcedures = {
  // The next number prints the abbreviation of the body.
  'diarium.list': query(nothing, z.array(Diarium), ['diarium', 'organ']),
  'diarium.listMonster': query(nothing, z.array(MonsterIBruk), ['diarium', 'organ']),
  'diarium.getSerier': query(z.strictObject({ diariumId: DiariumId }), Seriekontroll, [
    'diarium',
    'arende',
  ]),
  'diarium.save': command(
    z.strictObject({
      existing: z.strictObject({ id: DiariumId, version }).nullable(),
      /** The authority; it can't be changed afterwards. */
      organId: OrganId,
      data: DiariumData,
    }),
    Diarium,
    ['diarium', 'logg'],
  ),
  'diarium.setStangt': command(
    z.strictObject({ diariumId: DiariumId, version, stangt: z.boolean() }),
    Diarium,
    ['diarium', 'logg'],
  ),
  'klassplan.list': query(nothing, z.array(Klassplan), ['klassplan']),
  'klassplan.listKlass': query(z.strictObject({ klassplanId: KlassplanId }), z.array(Klass), [
    'klassplan',
  ]),
  'klassplan.getKlass': query(z.strictObject({ klassId: KlassId }), Klass, ['klassplan']),
  'klassplan.saveKlass': command(
    z.strictObject({ existing: z.strictObject({ id: KlassId, version }), data: KlassRattning }),
    Klass,
    ['klassplan', 'logg'],
  ),
  /** Lets the user choose a file and tells what it holds; nothing is stored. */
  'klassplan.chooseFile': command(nothing, LastKlassplan.nullable(), []),
  'klassplan.import': command(NyKlassplan, Klassplan, ['klassplan', 'logg']),
  'klassplan.save': command(
    z.strictObject({ existing: existingPlan, data: KlassplanData }),
    Klassplan,
    ['klassplan', 'logg'],
  ),
  'klassplan.remove': command(z.strictObject({ existing: existingPlan }), nothing, [
    'klassplan',
    'logg',
  ]),
};
