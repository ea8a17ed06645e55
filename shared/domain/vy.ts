import { z } from 'zod';
import { VyId } from './id.ts';
import { Listsokning } from './listfilter.ts';
import { line } from './text.ts';

/** A list as somebody wants to find it again: its name, filter and order, and its columns. */
export const VyData = z.strictObject({
  namn: line(60),
  sokning: Listsokning,
  /** Ids of the columns in order; empty for those the list has by itself. */
  kolumner: z.array(z.string().max(40)).max(40),
});
export type VyData = z.infer<typeof VyData>;

/** A saved view, shared by everybody who opens the register. */
export const Vy = VyData.extend({ id: VyId, version: z.int() });
export type Vy = z.infer<typeof Vy>;
