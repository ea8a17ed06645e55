import { z } from 'zod';
import { Arendestatus, Ursprung } from './arende.ts';
import { Dag } from './datum.ts';
import { Slag } from './dubblett.ts';
import { Handlingstyp, Registreringsform, Riktning, StatusTf } from './handling.ts';
import { DiariumId, PartiId, PersonId } from './id.ts';
import { Radtyp } from './kontaktrad.ts';
import { Offentlighet } from './offentlighet.ts';
import { Remissriktning, Standpunkt } from './remiss.ts';

/** Days from and to, both counted in; an open end has no limit. */
export const Dagspann = z.strictObject({ fran: Dag.optional(), till: Dag.optional() });
export type Dagspann = z.infer<typeof Dagspann>;

/** Open deadlines of a case: one that has passed, none at all, or one within so many days. */
export const Frist = z.union([z.enum(['forfallen', 'ingen']), z.int().min(0).max(3650)]);
export type Frist = z.infer<typeof Frist>;

const text = z.string().max(200);
const ar = z.array(z.int().min(1900).max(2200)).max(300);

/** What a list of cases is narrowed by. What is left out, or empty, narrows nothing. */
export const ArendeFilter = z.strictObject({
  /** Words that must all begin some word of number, subject, handläggare or origin. */
  text: text.optional(),
  ar: ar.optional(),
  diarium: z.array(DiariumId).max(100).optional(),
  /** The beginning of a class, "2.3" for everything under it. */
  klass: z.string().max(40).optional(),
  handlaggare: z.array(PersonId).max(100).optional(),
  /** Cases of the person that the user is. */
  mina: z.literal(true).optional(),
  status: z.array(Arendestatus).max(10).optional(),
  ursprung: z.array(Ursprung).max(20).optional(),
  offentlighet: z.array(Offentlighet).max(4).optional(),
  /** Part of the name of whoever took the initiative. */
  initiativtagare: text.optional(),
  inkom: Dagspann.optional(),
  registrerad: Dagspann.optional(),
  avslutad: Dagspann.optional(),
  frist: Frist.optional(),
});
export type ArendeFilter = z.infer<typeof ArendeFilter>;

export const ArendeSort = z.enum([
  ...(['diarienummer', 'arendemening', 'inkomDatum', 'status', 'tidsfrist', 'klass'] as const),
  ...(['ursprung', 'initiativtagare', 'offentlighet', 'registrerad', 'avslutad'] as const),
]);
export type ArendeSort = z.infer<typeof ArendeSort>;

/** What a list of handlingar is narrowed by. What is left out, or empty, narrows nothing. */
export const HandlingFilter = z.strictObject({
  /** Words that must all begin some word of number, heading, or sender or recipient. */
  text: text.optional(),
  ar: ar.optional(),
  riktning: z.array(Riktning).max(3).optional(),
  handlingstyp: z.array(Handlingstyp).max(40).optional(),
  statusTf: z.array(StatusTf).max(3).optional(),
  offentlighet: z.array(Offentlighet).max(4).optional(),
  registreringsform: z.array(Registreringsform).max(4).optional(),
  /** Part of the name of the sender or recipient. */
  motpart: text.optional(),
  /** The day a handling stands under. */
  datum: Dagspann.optional(),
  registrerad: Dagspann.optional(),
  fil: z.enum(['med', 'utan']).optional(),
  /** Shows those that are makulerade too. */
  makulerade: z.literal(true).optional(),
});
export type HandlingFilter = z.infer<typeof HandlingFilter>;

export const HandlingSort = z.enum(['datum', 'beteckning', 'rubrik', 'motpart', 'registrerad']);
export type HandlingSort = z.infer<typeof HandlingSort>;

/** What a list of contacts, persons and bodies is narrowed by; blank narrows nothing. */
export const KontaktFilter = z.strictObject({
  /** Words that must all begin a word of name, title, unit, abbreviation or e-mail. */
  text: text.optional(),
  slag: z.array(Slag).max(3).optional(),
  typ: z.array(Radtyp).max(20).optional(),
  parti: z.array(PartiId).max(100).optional(),
  skyddad: z.literal(true).optional(),
  /** Shows those out of use too, or nothing else. */
  avslutade: z.enum(['med', 'enbart']).optional(),
});
export type KontaktFilter = z.infer<typeof KontaktFilter>;

export const KontaktSort = z.enum(['namn', 'efternamn', 'slag', 'titel', 'enhet', 'parti']);
export type KontaktSort = z.infer<typeof KontaktSort>;

/** What a list of remisser is narrowed by; blank narrows nothing but to those waited for. */
export const RemissFilter = z.strictObject({
  /** Words that must all begin a word of subject, number, motion, case, sender or who answers. */
  text: text.optional(),
  riktning: z.array(Remissriktning).max(2).optional(),
  /** Shows those that nobody waits for any more too. */
  besvarade: z.literal(true).optional(),
  /** Some body takes one of these. */
  standpunkt: z.array(Standpunkt).max(6).optional(),
  svarSenast: Dagspann.optional(),
  inkom: Dagspann.optional(),
});
export type RemissFilter = z.infer<typeof RemissFilter>;

export const RemissSort = z.enum(['svarSenast', 'rubrik', 'avsandare', 'inkommenDatum']);
export type RemissSort = z.infer<typeof RemissSort>;

/** The order of a list. */
export interface Ordning<By extends string> {
  by: By;
  descending: boolean;
}

/** What a list of cases is asked for. */
export const Arendesokning = z.strictObject({
  lista: z.literal('arenden'),
  filter: ArendeFilter,
  sort: z.strictObject({ by: ArendeSort, descending: z.boolean() }),
});
export type Arendesokning = z.infer<typeof Arendesokning>;

/** What a list of handlingar is asked for. */
export const Handlingssokning = z.strictObject({
  lista: z.literal('handlingar'),
  filter: HandlingFilter,
  sort: z.strictObject({ by: HandlingSort, descending: z.boolean() }),
});
export type Handlingssokning = z.infer<typeof Handlingssokning>;

/** What a list of contacts, persons and bodies is asked for. */
export const Kontaktsokning = z.strictObject({
  lista: z.literal('kontakter'),
  filter: KontaktFilter,
  sort: z.strictObject({ by: KontaktSort, descending: z.boolean() }),
});
export type Kontaktsokning = z.infer<typeof Kontaktsokning>;

/** What a list of remisser is asked for. */
export const Remissokning = z.strictObject({
  lista: z.literal('remisser'),
  filter: RemissFilter,
  sort: z.strictObject({ by: RemissSort, descending: z.boolean() }),
});
export type Remissokning = z.infer<typeof Remissokning>;

/** What a list is asked for, whichever it is. */
export const Listsokning = z.discriminatedUnion('lista', [
  Arendesokning,
  Handlingssokning,
  Kontaktsokning,
  Remissokning,
]);
export type Listsokning = z.infer<typeof Listsokning>;
