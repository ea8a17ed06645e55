import { z } from 'zod';
import { ArendeId, DiariumId, ProtokollsdelId, SammantradeId, TjansteskrivelseId } from './id.ts';
import { Protokollsdelstyp } from './protokollsdel.ts';

/** Something that the checks can be put to and that can still be put right. */
export const Kontrollobjekt = z.discriminatedUnion('typ', [
  z.strictObject({
    ...{ typ: z.literal('tjansteskrivelse'), id: TjansteskrivelseId, arendeId: ArendeId },
    ...{ diarienummer: z.string(), rubrik: z.string() },
  }),
  z.strictObject({
    ...{ typ: z.literal('protokollsdel'), id: ProtokollsdelId, sammantradeId: SammantradeId },
    ...{ organ: z.string(), datum: z.string(), del: Protokollsdelstyp },
  }),
  z.strictObject({ typ: z.literal('diarium'), id: DiariumId, namn: z.string() }),
  /** What has come in and isn't registered. */
  z.strictObject({ typ: z.literal('inkorg') }),
]);
export type Kontrollobjekt = z.infer<typeof Kontrollobjekt>;

/** The same, by its id alone. */
export const Kontrollref = z.discriminatedUnion('typ', [
  z.strictObject({ typ: z.literal('tjansteskrivelse'), id: TjansteskrivelseId }),
  z.strictObject({ typ: z.literal('protokollsdel'), id: ProtokollsdelId }),
  z.strictObject({ typ: z.literal('diarium'), id: DiariumId }),
  z.strictObject({ typ: z.literal('inkorg') }),
]);
export type Kontrollref = z.infer<typeof Kontrollref>;

/** What an object is asked for by. */
export function kontrollref(objekt: Kontrollobjekt): Kontrollref {
  const { typ } = objekt;
  return typ === 'inkorg' ? { typ } : ({ typ, id: objekt.id } as Kontrollref);
}
