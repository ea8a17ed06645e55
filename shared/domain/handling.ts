import { z } from 'zod';
import { Dag } from './datum.ts';
import { ArendeId, HandlingId } from './id.ts';
import { line, optionalLine } from './text.ts';

export const Riktning = z.enum(['in', 'ut', 'intern']);
export type Riktning = z.infer<typeof Riktning>;

/** Status of a document under tryckfrihetsförordningen 2 kap. 9–10 §§. */
export const StatusTf = z.enum(['arbetsmaterial', 'inkommen', 'upprattad']);
export type StatusTf = z.infer<typeof StatusTf>;

/** Sender or recipient: a name, or an explicit statement that there is none (OSL 5 kap. 2 §). */
export const Motpart = z.discriminatedUnion('typ', [
  z.strictObject({ typ: z.literal('namn'), namn: line(200) }),
  z.strictObject({ typ: z.literal('saknas') }),
]);
export type Motpart = z.infer<typeof Motpart>;

export const HandlingData = z.strictObject({
  riktning: Riktning,
  rubrik: line(300),
  /** Date on the document, or of its arrival when incoming. */
  datum: Dag,
  motpart: Motpart,
  anmarkning: optionalLine(300),
});
export type HandlingData = z.infer<typeof HandlingData>;

export const Handling = HandlingData.extend({
  id: HandlingId,
  arendeId: ArendeId,
  handlnr: z.int(),
  statusTf: StatusTf,
  registreradTid: z.iso.datetime(),
});
export type Handling = z.infer<typeof Handling>;
