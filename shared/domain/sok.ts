import { z } from 'zod';
import { ArendeId, HandlingId } from './id.ts';
import { Motesfil } from './motesfil.ts';

/** What a hit is: a case, a handling, or a page of a file. */
export const Sokslag = z.enum(['arende', 'handling', 'sida']);
export type Sokslag = z.infer<typeof Sokslag>;

/** A question to one of the three kinds; page by page with `efter`. */
export const Sokbegaran = z.strictObject({
  slag: Sokslag,
  text: z.string().max(200),
  /** `palett` asks for every letter typed; a newer question replaces an older of the same place. */
  plats: z.enum(['palett', 'sida']),
  /** The last answer's `efter`; null for the first page. */
  efter: z.int().min(1).nullable(),
  antal: z.int().min(1).max(50),
});
export type Sokbegaran = z.infer<typeof Sokbegaran>;

/** Text with places to mark, from and up to, counted in the text; never markup. */
export const Soktext = z.strictObject({
  text: z.string(),
  markerat: z.array(z.tuple([z.int().min(0), z.int().min(0)])),
});
export type Soktext = z.infer<typeof Soktext>;

/** Why a hit may not be shown to the public as it stands (OSL, TF 2 kap. 12 §); null = it may. */
export const Sokhinder = z.enum(['ej_bedomd', 'delvis', 'sekretess', 'arbetsmaterial']);
export type Sokhinder = z.infer<typeof Sokhinder>;

export const Motessida = Motesfil.extend({ sida: z.int() });
export type Motessida = z.infer<typeof Motessida>;

export const Soktraff = z.strictObject({
  slag: Sokslag,
  /** Row of the case, the handling or the page. */
  rad: z.int(),
  /** Null for a page of a file that waits to be registered. */
  arendeId: ArendeId.nullable(),
  handlingId: HandlingId.nullable(),
  /** The post that holds the file of a page in no handling, by its row. */
  post: z.strictObject({ rad: z.int(), vantar: z.boolean() }).nullable(),
  mote: Motessida.nullable(),
  /** Diarienummer or beteckning; empty before there is one, and of a meeting. */
  nummer: Soktext,
  rubrik: Soktext,
  /** Those concerned, or what the page says around the words. */
  under: Soktext,
  fil: z.strictObject({ namn: z.string(), sida: z.int(), ersatt: z.boolean() }).nullable(),
  datum: z.string().nullable(),
  makulerad: z.boolean(),
  hinder: Sokhinder.nullable(),
});
export type Soktraff = z.infer<typeof Soktraff>;

export const Soksvar = z.strictObject({
  traffar: z.array(Soktraff),
  /**
   * Up to 1 001, which means more than 1 000. Null where hits are sifted one by one, in the
   * palette, and after the first page.
   */
  antal: z.int().nullable(),
  /** For the next page; null when everything has been looked through. */
  efter: z.int().nullable(),
});
export type Soksvar = z.infer<typeof Soksvar>;
