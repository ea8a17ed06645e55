import { z } from 'zod';
import { Handlingstyp, Registreringsform, Riktning, StatusTf } from './handling.ts';
import { ArendeId, HandlingId } from './id.ts';
import { Offentlighet } from './offentlighet.ts';

/** One line of the list of every handling in the register. */
export const Registerhandling = z.strictObject({
  rad: z.int(),
  id: HandlingId,
  arendeId: ArendeId,
  beteckning: z.string(),
  rubrik: z.string(),
  riktning: Riktning,
  statusTf: StatusTf,
  handlingstyp: Handlingstyp,
  datum: z.string(),
  motpartTyp: z.enum(['kontakt', 'namn', 'dold', 'saknas']),
  motpart: z.string(),
  /** The name is hidden, or that of somebody protected: no list that leaves the program shows it. */
  motpartDold: z.boolean(),
  offentlighet: Offentlighet,
  registreringsform: Registreringsform,
  registreradTid: z.string(),
  makulerad: z.boolean(),
  diarienummer: z.string(),
  arendemening: z.string(),
  /** Files that are valid, older versions left out. */
  antalFiler: z.int(),
});
export type Registerhandling = z.infer<typeof Registerhandling>;
