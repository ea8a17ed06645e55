import { z } from 'zod';
import { optionalEpost } from './epost.ts';
import { OrganId } from './id.ts';
import { line, optionalLine, prose } from './text.ts';

/** A body of a municipality or region; its kind selects which rules of KL (2017:725) apply. */
export const KommunalOrgantyp = z.enum(['kf', 'ks', 'namnd', 'utskott', 'rad', 'gemensam']);

/** The kind of body: of a municipality or region, or an authority or organisation as a whole. */
export const Organtyp = z.enum([...KommunalOrgantyp.options, 'region', 'statlig', 'annan']);
export type Organtyp = z.infer<typeof Organtyp>;

/** How a body words its decisions: full numbered sentences, "att" clauses, or one sentence. */
export const Beslutsstil = z.enum(['numrerade_meningar', 'att_satser', 'en_mening']);
export type Beslutsstil = z.infer<typeof Beslutsstil>;

/** Wording chosen per phrase; a phrase without an entry uses its standard variant. */
export const Frasstil = z.record(z.string().max(8), z.string().max(40));
export type Frasstil = z.infer<typeof Frasstil>;

/** What is stated about a body, some of it perhaps from before {@link OrganData} asked for more. */
export const Organuppgifter = z.strictObject({
  namn: line(120),
  genitiv: line(121),
  /** Short form in running text, "nämnden" or "styrelsen". */
  bestamdForm: line(60),
  /** Letters only, as it is printed in diarienummer; empty = the name stands in its place. */
  forkortning: optionalLine(12).refine((text) => /^\p{L}*$/u.test(text), 'letters_only'),
  organtyp: Organtyp,
  beslutsstil: Beslutsstil,
  frasstil: Frasstil,
  /** The unit that carries out payments, named on the sändlista when money moves. */
  ekonomifunktion: optionalLine(120),
  /** The administration that works for the body, told of what the body is granted. */
  forvaltning: optionalLine(120),
  /** The office that takes what other bodies send to it. */
  kansli: optionalLine(120),
  /** A body of another authority: it may receive and apply, but owns no diarium here. */
  externt: z.boolean(),
  epost: optionalEpost(),
  adress: prose(500),
  /** Out of use: no longer offered, still shown where it is used. */
  avslutad: z.boolean(),
});

/** What a secretary states of a body: one of our own has an abbreviation and a kind that KL knows. */
export const OrganData = Organuppgifter.superRefine((data, context) => {
  if (data.externt) return;
  if (data.forkortning === '')
    context.addIssue({ code: 'custom', message: 'required', path: ['forkortning'] });
  if (isUtomstaende(data.organtyp))
    context.addIssue({ code: 'custom', message: 'external_kind', path: ['externt'] });
});
export type OrganData = z.infer<typeof OrganData>;

/** An authority or organisation as a whole, which is never a body of our own. */
export function isUtomstaende(organtyp: Organtyp): boolean {
  return !KommunalOrgantyp.safeParse(organtyp).success;
}

/** What is written for a body where there is room for little: its abbreviation, or its name. */
export function kortnamn({ forkortning, namn }: Pick<OrganData, 'forkortning' | 'namn'>): string {
  return forkortning === '' ? namn : forkortning;
}

/** A body as first entered: a board of the authority's own, in use, that writes numbered points. */
export function newOrgan(known: Partial<OrganData> = {}): OrganData {
  return {
    ...{ namn: '', genitiv: '', bestamdForm: '', forkortning: '', organtyp: 'namnd' },
    ...{ beslutsstil: 'numrerade_meningar', frasstil: {}, ekonomifunktion: '', externt: false },
    ...{ forvaltning: '', kansli: '', epost: '', adress: '', avslutad: false },
    ...known,
  };
}

export const Organ = Organuppgifter.extend({
  id: OrganId,
  version: z.int(),
  /** The one it was found to be the same as. */
  sammanslagenMed: OrganId.nullable(),
});
export type Organ = z.infer<typeof Organ>;
