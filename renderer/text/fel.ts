import type { CallFailure, ErrorCode, Violation } from '../../shared/contract/errors.ts';
import { ruleOf } from '../../shared/contract/violations.ts';

type Params = NonNullable<Violation['params']>;

interface ErrorWords {
  readonly title: string;
  readonly detail: string;
}

/** What a failed call means to the one who made it, and what to do next. */
export const errorWords: Record<ErrorCode, ErrorWords> = {
  InvalidInput: {
    title: 'Uppgifterna kunde inte tas emot',
    detail: 'Något fält innehåller ett värde som inte går att spara. Rätta det och försök igen.',
  },
  NotFound: {
    title: 'Det du söker finns inte längre',
    detail: 'Det kan ha tagits bort eller bytt plats sedan sidan öppnades.',
  },
  Conflict: {
    title: 'Någon annan har ändrat samma uppgifter',
    detail: 'Läs in sidan på nytt, se vad som har ändrats och gör om din ändring.',
  },
  RuleViolated: {
    title: 'Det går inte att spara så',
    detail: 'En regel hindrar ändringen. Inget har sparats.',
  },
  Forbidden: { title: 'Åtgärden är inte tillåten', detail: 'Inget har ändrats.' },
  Busy: {
    title: 'Registret är upptaget just nu',
    detail: 'Vänta en stund och försök igen. Det du har skrivit finns kvar.',
  },
  StorageFull: {
    title: 'Disken är full',
    detail: 'Frigör utrymme och försök igen. Det du har skrivit finns kvar här tills du stänger.',
  },
  StorageDamaged: {
    title: 'Registret är skadat',
    detail: 'Stäng registret och återställ en säkerhetskopia. Spara inget mer i det först.',
  },
  Cancelled: { title: 'Avbrutet', detail: 'Inget har ändrats.' },
  Unexpected: {
    title: 'Något gick fel',
    detail: 'Felet har skrivits i programmets logg. Det du har skrivit finns kvar.',
  },
};

/** Words for each rule that an input can break, by the rule's name in the schemas and services. */
const ruleWords: Partial<Record<string, (params: Params) => string>> = {
  required: () => 'Fyll i fältet.',
  too_long: () => 'Texten är för lång.',
  control_character: () => 'Texten innehåller ett tecken som inte går att visa. Ta bort det.',
  unprintable: () =>
    'Texten innehåller ett tecken som inte går att skriva ut, till exempel en emoji. Ta bort det.',
  invalid_day: () =>
    'Datumet känns inte igen. Skriv till exempel 2027-01-30, 30/1, 30 jan, v4 fre eller +14.',
  invalid_month: () => 'Skriv månaden som år och månad, till exempel 2027-02.',
  invalid_amount: () => 'Skriv beloppet i hela kronor, till exempel 250 000 eller 250 tkr.',
  amount_too_large: () => 'Beloppet är för stort.',
  negative_amount: () => 'Beloppet kan inte vara mindre än noll.',
  letters_only: () => 'Använd bara bokstäver.',
  invalid_abbreviation: () => 'Skriv förkortningen med bokstäver och siffror, utan mellanslag.',
  invalid_class: () => 'Skriv klassen med siffror och punkter, till exempel 3.1.2.',
  file_not_writable: () =>
    'Filen går inte att skriva. Är den öppen i ett annat program? Stäng den, eller välj en annan plats.',
  not_a_word: () => 'Skriv ett ord i taget, med bara bokstäver, bindestreck, kolon och apostrof.',
  // A choice that isn't one is one that nobody has made; one that is gone is an unknown reference.
  invalid_id: () => 'Inget är valt. Välj i listan.',
  already_exists: () => 'Uppgiften finns redan i registret.',
  kallhanvisning_exists: () => 'Beslutet finns redan bland källorna. Välj det där i stället.',
  external_kind: () => 'En hel myndighet eller organisation hör till någon annan.',
  external_organ: () => 'Organet hör till en annan myndighet och kan inte ha ett diarium här.',
  unknown_reference: () => 'Det som pekas ut finns inte längre. Välj på nytt.',
  invalid_text: () => 'Texten innehåller något som inte går att spara eller skriva ut.',
  unsearchable_letter: () =>
    'Sökningen innehåller ett tecken som registret inte kan leta efter. Ta bort det.',
  too_many_jobs: () =>
    'Programmet har redan mycket att göra. Vänta tills något är färdigt och försök igen.',
  no_delete: () => 'Registrerade uppgifter tas inte bort. Rätta dem i stället.',
  number_taken: () => 'Numret är redan använt. Försök igen.',
  folder_unchosen: () => 'Välj en mapp.',
  folder: () => 'Mappen är inte vald längre. Välj den på nytt.',
  not_a_register: () => 'Filen i mappen är inte ett register från Paragraf.',
  register_unfinished: () => 'Registret blev aldrig färdigt. Skapa ett nytt i en annan mapp.',

  // Zod's own codes, for schemas that name no rule.
  invalid_type: () => 'Fyll i fältet.',
  too_small: () => 'Fyll i fältet.',
  too_big: () => 'Värdet är för stort.',
  invalid_format: () => 'Värdet har fel form.',
  invalid_value: () => 'Välj ett av alternativen.',
  invalid_union: () => 'Välj ett av alternativen.',
};

/** Titles that say more than the code does: what it is that is damaged, for one. */
const ruleTitles: Partial<Record<string, string>> = {};

/** The title of a failure: by its rule where that has one, else by its code. */
export function failureTitle({ code, violations }: CallFailure): string {
  const titles = violations.map(({ rule }) => ruleTitles[rule]);
  return titles.find((title) => title !== undefined) ?? errorWords[code].title;
}

/** Adds titles for rules of an area, as `addRuleWords` adds sentences. */
export function addRuleTitles(titles: Readonly<Record<string, string>>): void {
  Object.assign(ruleTitles, titles);
}

/** The Swedish sentence for a broken rule. A rule without words of its own gets a general one. */
export function ruleText(rule: string, params: Params = {}): string {
  return ruleWords[rule]?.(params) ?? 'Uppgiften går inte att spara som den är skriven.';
}

/** Adds words for the rules of an area; call it from `renderer/text/<area>.ts`. */
export function addRuleWords(words: Record<string, (params: Params) => string>): void {
  const taken = Object.keys(words).filter((rule) => rule in ruleWords);
  if (taken.length > 0) throw new Error(`These rules have words already: ${taken.join(', ')}`);
  Object.assign(ruleWords, words);
}

/** The words of an error that react-hook-form holds, from a schema or from the server. */
export function fieldErrorText(error: { type?: unknown; message?: string }): string {
  const message = error.message ?? '';
  if (error.type === 'server') return message;
  return ruleText(ruleOf({ message, code: String(error.type) }));
}

export const textErrors = {
  pageTitle: 'Sidan kan inte visas',
  boundaryTitle: 'Den här delen av programmet stannade',
  boundaryDetail:
    'Det som redan är sparat finns kvar. Försök igen, eller gå till en annan sida i menyn.',
  notFoundTitle: 'Sidan finns inte',
  notFoundDetail: 'Adressen leder inte någonstans. Den kan ha pekat på något som är borttaget.',
  toOverview: 'Till översikten',
  logId: (id: string) => `Felets nummer i loggen: ${id}`,
};
