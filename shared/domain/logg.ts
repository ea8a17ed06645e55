import { z } from 'zod';
import { ArendeId } from './id.ts';

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
  'handling.rattad',
  'handling.makulerad',
  'handling.ersatt',
  'handling.fil_tillagd',
  'handling.fil_ersatt',
  'post.mottagen',
  'post.noterad',
  'post.rattad',
  'post.kopplad',
  'post.avgjord',
  'post.ateroppnad',
  'fil.text_last',
  'sekretess.markerad',
  'sekretess.havd',
  'bevakning.tillagd',
  'bevakning.flyttad',
  'bevakning.klar',
  'bevakning.ateroppnad',
  'vy.skapad',
  'vy.andrad',
  'vy.ordnad',
  'vy.borttagen',
  'anvandare.kopplad',
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

/** What kind of object an event is about: the part before the full stop. */
export const Loggomrade = z.enum([
  ...(['arende', 'handling', 'bevakning', 'relation', 'anteckning', 'fordelning'] as const),
  ...(['tjansteskrivelse', 'beslut', 'sandlista', 'kallhanvisning', 'organ', 'person'] as const),
  ...(['kontakt', 'parti', 'uppdrag', 'dubblett', 'diarium', 'klassplan', 'register'] as const),
  ...(['post', 'fil', 'sekretess', 'vy', 'anvandare'] as const),
  ...(['sekretess', 'post', 'fil'] as const),
]);
export type Loggomrade = z.infer<typeof Loggomrade>;

/** One row of the append-only log, as a reader sees it. */
export const Loggrad = z.strictObject({
  nr: z.int(),
  tid: z.iso.datetime(),
  anvandare: z.string(),
  handelse: Logghandelse,
  objektId: z.string(),
  arendeId: ArendeId.nullable(),
  orsak: z.string().nullable(),
  fore: z.json().nullable(),
  efter: z.json().nullable(),
  /** What the ids in the row are called today: a person's name, a case's number. */
  namn: z.record(z.string(), z.string()),
});
export type Loggrad = z.infer<typeof Loggrad>;
