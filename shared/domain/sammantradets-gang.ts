import { z } from 'zod';
import { Dag } from './datum.ts';
import { PersonId } from './id.ts';
import { Klockslag } from './klockslag.ts';
import { Protokollsdelstatus, Protokollsdelstyp } from './protokollsdel.ts';
import { Sammantrade } from './sammantrade.ts';
import { optionalLine } from './text.ts';

/** Where those who take part are (KL 5 kap. 16 §, 6 kap. 24 §). */
export const Moteslage = z.enum(['fysiskt', 'distans', 'hybrid']);
export type Moteslage = z.infer<typeof Moteslage>;

export const Sammantradesstatus = z.enum(['planerat', 'kallat', 'pagaende', 'hallet', 'installt']);
export type Sammantradesstatus = z.infer<typeof Sammantradesstatus>;

/** A break in a meeting. */
export const Ajournering = z
  .strictObject({ fran: Klockslag, till: Klockslag })
  .refine(({ fran, till }) => fran < till, { error: 'break_backwards', path: ['till'] });

export type Ajournering = z.infer<typeof Ajournering>;

/** When and where a body meets, and who leads it and writes. */
export const Sammantradesuppgifter = z.strictObject({
  tidStart: Klockslag.nullable(),
  tidSlut: Klockslag.nullable(),
  plats: optionalLine(200),
  lage: Moteslage,
  ordforandeId: PersonId.nullable(),
  sekreterareId: PersonId.nullable(),
  ajourneringar: z.array(Ajournering).max(20),
});
export type Sammantradesuppgifter = z.infer<typeof Sammantradesuppgifter>;

/** A meeting as it is prepared, held and written up. */
export const Sammantradesgang = Sammantrade.extend({
  ...Sammantradesuppgifter.shape,
  status: Sammantradesstatus,
  /** The day its agenda was sent; null until then. */
  kallelseDatum: Dag.nullable(),
  /** Why it wasn't held; empty unless it is cancelled. */
  installtSkal: optionalLine(400),
});
export type Sammantradesgang = z.infer<typeof Sammantradesgang>;

/** A meeting in the list of meetings, and how far its minutes have come. */
export const Sammantradesrad = Sammantradesgang.pick({
  ...({ id: true, organId: true, datum: true, version: true, status: true } as const),
  ...({ tidStart: true, plats: true } as const),
}).extend({
  punkter: z.int(),
  paragrafer: z.int(),
  delar: z.array(z.strictObject({ typ: Protokollsdelstyp, status: Protokollsdelstatus })),
});
export type Sammantradesrad = z.infer<typeof Sammantradesrad>;
