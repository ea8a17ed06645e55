import { z } from 'zod';
import { ArendeId, DiariumId, ProtokollsdelId, SammantradeId, TjansteskrivelseId } from './id.ts';
import { Protokollsdelstyp } from './protokollsdel.ts';

const tjansteskrivelse = z.strictObject({
  ...{ typ: z.literal('tjansteskrivelse'), id: TjansteskrivelseId },
});
const protokollsdel = z.strictObject({ typ: z.literal('protokollsdel'), id: ProtokollsdelId });
/** The case itself and what is registered in it. */
const arende = z.strictObject({ typ: z.literal('arende'), id: ArendeId });
/** The meeting itself and its agenda. */
const sammantrade = z.strictObject({ typ: z.literal('sammantrade'), id: SammantradeId });
const diarium = z.strictObject({ typ: z.literal('diarium'), id: DiariumId });
/** What has come in and isn't registered. */
const inkorg = z.strictObject({ typ: z.literal('inkorg') });

/** Something that the checks can be put to and that can still be put right. */
export const Kontrollobjekt = z.discriminatedUnion('typ', [
  tjansteskrivelse.extend({
    ...{ arendeId: ArendeId, diarienummer: z.string(), rubrik: z.string() },
  }),
  protokollsdel.extend({
    ...{ sammantradeId: SammantradeId, organ: z.string(), datum: z.string() },
    del: Protokollsdelstyp,
  }),
  arende.extend({ diarienummer: z.string(), arendemening: z.string() }),
  sammantrade.extend({ organ: z.string(), datum: z.string() }),
  diarium.extend({ namn: z.string() }),
  inkorg,
]);
export type Kontrollobjekt = z.infer<typeof Kontrollobjekt>;

/** The same, by its id alone. */
export const Kontrollref = z.discriminatedUnion('typ', [
  ...([tjansteskrivelse, protokollsdel, arende, sammantrade, diarium, inkorg] as const),
]);
export type Kontrollref = z.infer<typeof Kontrollref>;

/** One that has a page of its own, by whose head its findings are counted. */
export const Kontrollplats = z.discriminatedUnion('typ', [
  ...([tjansteskrivelse, protokollsdel, arende, sammantrade] as const),
]);
export type Kontrollplats = z.infer<typeof Kontrollplats>;

export const Kontrollplatstyp = z.enum([
  ...(['tjansteskrivelse', 'protokollsdel', 'arende', 'sammantrade'] as const),
]) satisfies z.ZodType<Kontrollplats['typ']>;

/** What an object is asked for by. */
export function kontrollref(objekt: Kontrollobjekt): Kontrollref {
  const { typ } = objekt;
  return typ === 'inkorg' ? { typ } : ({ typ, id: objekt.id } as Kontrollref);
}
