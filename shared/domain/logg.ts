import { z } from 'zod';

/** What a log row tells of; `area.verb`, one for every kind of write. */
export const Logghandelse = z.enum([
  'register.skapat',
  'organ.sparat',
  'person.sparad',
  'person.sammanslagen',
  'organ.sammanslaget',
  'kontakt.sparad',
  'kontakt.sammanslagen',
  'parti.sparat',
  'uppdrag.sparat',
  'uppdrag.borttaget',
  'dubblett.avfardad',
  'diarium.sparat',
  'diarium.stangt',
  'diarium.oppnat',
  'klassplan.inlast',
  'klassplan.sparad',
  'klassplan.borttagen',
  'arende.registrerat',
  'arende.rattat',
  'arende.status',
  'arende.makulerat',
  'relation.tillagd',
  'relation.upphord',
  'anteckning.tillagd',
  'anteckning.andrad',
  'anteckning.struken',
  'handling.registrerad',
  'bevakning.tillagd',
  'bevakning.flyttad',
  'bevakning.klar',
  'bevakning.ateroppnad',
  'kallhanvisning.sparad',
  'fordelning.sparad',
  'tjansteskrivelse.skapad',
  'tjansteskrivelse.sparad',
  'beslut.registrerat',
  'sandlista.sparad',
  'sandlista.faststalld',
  'sandlista.utskriven',
]);
export type Logghandelse = z.infer<typeof Logghandelse>;

/** One row of the append-only log, as a reader sees it. */
export const Loggrad = z.strictObject({
  nr: z.int(),
  tid: z.iso.datetime(),
  anvandare: z.string(),
  handelse: Logghandelse,
  objektId: z.string(),
  fore: z.json().nullable(),
  efter: z.json().nullable(),
});
export type Loggrad = z.infer<typeof Loggrad>;
