import type { Arendestatus } from '../../shared/domain/arende.ts';
import type { Hinder, Statusbyte } from '../../shared/domain/overgang.ts';
import type { Relation, Relationstyp } from '../../shared/domain/relation.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

/** Why a case can't be moved on yet, and what to do about it. */
export function hinderText({ kod, antal }: Hinder): string {
  switch (kod) {
    case 'skrivelse_saknas':
      return 'Ärendet har ingen tjänsteskrivelse.';
    case 'skrivelse_har_fel':
      return `Tjänsteskrivelsen har ${counted(antal, 'fel', 'fel')} som ska rättas först.`;
    case 'beslut_saknas':
      return 'Inget beslut är registrerat i ärendet.';
    case 'sandlista_ej_faststalld':
      return antal === 1
        ? 'Sändlistan är inte fastställd.'
        : `${String(antal)} sändlistor är inte fastställda.`;
    case 'mottagare_ej_expedierad':
      return `${counted(antal, 'mottagare', 'mottagare')} på sändlistan har inte fått beslutet.`;
    case 'arkiv_saknas':
      return 'Registret har inget arkiv att lämna över till.';
  }
}

/** What is done by moving a case to a state; `under_beredning` depends on where it comes from. */
export const textOvergang: Record<Arendestatus, string> = {
  registrerat: 'Registrera',
  under_beredning: 'Ta upp till beredning',
  vilande: 'Lägg vilande',
  namndklart: 'Anmäl som klart för beslut',
  beslutat: 'Markera som beslutat',
  expedierat: 'Markera som expedierat',
  overlamnat: 'Lämna över',
  avslutat: 'Avsluta',
  arkiverat: 'Lämna till arkivet',
  makulerat: 'Makulera',
};

export const textStatus = {
  change: 'Ändra status …',
  changeTitle: 'Ändra ärendets status',
  now: (status: string) => `Nu: ${status}`,
  to: 'Ny status',
  resume: 'Ta upp igen',
  reopen: 'Öppna ärendet igen',
  orsak: 'Skäl',
  orsakHint: 'Skrivs i ärendets händelser.',
  mottagare: 'Lämnas över till',
  mottagareHint: 'Myndighet, nämnd eller annan som tar över ärendet.',
  bevaka: 'Påminn mig',
  bevakaHint: 'Blir en bevakning på ärendet.',
  save: 'Ändra status',
  saved: (status: string) => `Ärendet är nu ${status.toLocaleLowerCase('sv')}`,
  none: 'Ärendet kan inte få någon annan status.',
};

/** A line under the heading of a case that is out of the ordinary way. */
export function statusNote(status: Arendestatus, { av, mottagare }: Statusbyte, tid: string) {
  const who = `${tid} av ${av}`;
  if (status === 'overlamnat') return `Överlämnat till ${mottagare} ${who}.`;
  if (status === 'vilande') return `Vilande sedan ${who}.`;
  return `Avslutat ${who}.`;
}

export const textMakulering = {
  open: 'Makulera …',
  title: (nummer: string) => `Makulera ${nummer}`,
  text: 'Numret står kvar i registret som makulerat och används inte igen. Inget mer kan ändras i ärendet, och det kan inte tas tillbaka.',
  orsak: 'Varför makuleras ärendet?',
  save: 'Makulera ärendet',
  banner: 'Ärendet är makulerat',
  struck: (nummer: string) => `${nummer} (makulerat)`,
  by: (tid: string, av: string) => `Makulerat ${tid} av ${av}.`,
  because: (orsak: string) => `Skäl: ${orsak}`,
};

export const textAvslut = {
  open: 'Avsluta …',
  title: 'Avsluta ärendet',
  nothing: 'Inget återstår. Ärendet kan avslutas.',
  intro: (count: number) =>
    `${counted(count, 'sak', 'saker')} återstår i ärendet. Ta hand om det, eller skriv varför ärendet avslutas ändå.`,
  list: 'Det som återstår',
  hints: 'Bra att veta',
  done: 'Markera klar',
  openList: 'Öppna sändlistan',
  takeIn: 'Ta in som upprättad',
  weed: 'Rensa',
  weedReason: 'Rensat vid ärendets avslut',
  correct: 'Rätta uppgifter',
  toPost: 'Till posten',
  openRemiss: 'Öppna remissen',
  drafts:
    'Arbetsmaterial som tillför ärendet sakuppgift tas in som allmän handling. Annat utkast rensas.',
  orsak: 'Skäl att avsluta ändå',
  save: 'Avsluta ärendet',
  closed: 'Ärendet är avslutat',
};

/** What is left in a case, by the fault that the check names. */
export const avslutText: Partial<Record<string, (d: Record<string, string | number>) => string>> = {
  bevakning_oppen: (d) => `Bevakningen ”${String(d['text'])}” ${String(d['datum'])} är inte klar.`,
  aterrapportering_oppen: (d) =>
    `${String(d['text'])} ska återrapportera senast ${String(d['datum'])}.`,
  sandlista_oppen: (d) => `Sändlistan för ”${String(d['text'])}” är inte fastställd.`,
  sandlista_oexpedierad: (d) =>
    `${counted(Number(d['antal']), 'mottagare', 'mottagare')} har inte fått beslutet ”${String(d['text'])}”.`,
  utkast: (d) => `${String(d['beteckning'])} ”${String(d['text'])}” är arbetsmaterial.`,
  remiss_obesvarad_in: (d) => `Remissen ”${String(d['text'])}” är inte besvarad.`,
  remiss_obesvarad_ut: (d) => `Alla har inte svarat på remissen ”${String(d['text'])}”.`,
  post_oregistrerad: (d) =>
    `${counted(Number(d['antal']), 'post väntar', 'poster väntar')} på att registreras i ärendet.`,
  klass_saknas: () => 'Ärendet har ingen klass, så det går inte att se när det får gallras.',
  gallringsregel_saknas: () => 'Ärendets klass har ingen regel om bevarande eller gallring.',
  offentlighet_ej_bedomd: () => 'Ärendets offentlighet är inte bedömd.',
};

/** The same in a word or two, for the log. */
export const kvarText: Partial<Record<string, string>> = {
  bevakning_oppen: 'öppen bevakning',
  aterrapportering_oppen: 'återrapportering',
  sandlista_oppen: 'sändlista',
  sandlista_oexpedierad: 'oexpedierad mottagare',
  utkast: 'arbetsmaterial',
  remiss_obesvarad_in: 'obesvarad remiss',
  remiss_obesvarad_ut: 'obesvarad remiss',
  post_oregistrerad: 'oregistrerad post',
  klass_saknas: 'klass saknas',
  gallringsregel_saknas: 'gallringsregel saknas',
};

export const textRelationstyp: Record<Relationstyp, string> = {
  samband: 'Hör ihop med',
  foljd: 'Följer av',
  dubblett: 'Dubblett av',
  overlamnat: 'Överlämnat till',
};

const RECEIVED: Record<Relationstyp, string> = {
  samband: 'Hör ihop med',
  foljd: 'Har lett till',
  dubblett: 'Har dubbletten',
  overlamnat: 'Övertaget från',
};

/** How the other case stands to this one, whichever of them stated it. */
export function relationText({ typ, riktning }: Pick<Relation, 'typ' | 'riktning'>): string {
  return riktning === 'fran' ? textRelationstyp[typ] : RECEIVED[typ];
}

export const textSamband = {
  new: 'Nytt samband',
  title: 'Samband med ett annat ärende',
  none: 'Ärendet har inget samband med något annat ärende.',
  table: 'Ärenden som hör ihop med det här',
  typ: 'Samband',
  arende: 'Ärende',
  skal: 'Skäl',
  status: 'Status',
  actions: 'Åtgärder',
  search: 'Sök ärende på nummer eller ord',
  searchPlaceholder: 'Till exempel 305 eller lekplats',
  found: 'Ärenden som matchar',
  noMatch: 'Inget ärende matchar',
  choose: 'Välj ett ärende.',
  save: 'Lägg till sambandet',
  end: (nummer: string) => `Ta bort sambandet med ${nummer}`,
  endTitle: 'Ta bort sambandet',
  endText: (nummer: string) =>
    `Sambandet med ${nummer} slutar visas i de båda ärendena. Det står kvar i deras händelser.`,
  endOrsak: 'Varför tas sambandet bort?',
};

export const textAnteckning = {
  new: 'Ny anteckning',
  none: 'Inga anteckningar är skrivna i ärendet.',
  list: 'Anteckningar, senaste överst',
  text: 'Anteckning',
  save: 'Spara anteckningen',
  change: 'Ändra',
  changeTitle: 'Ändra anteckning',
  strike: 'Stryk …',
  strikeTitle: 'Stryk anteckningen',
  strikeText: 'Texten står kvar struken, med ditt skäl.',
  strikeOrsak: 'Varför stryks anteckningen?',
  strikeSave: 'Stryk anteckningen',
  by: (tid: string, av: string) => `${tid}, ${av}`,
  struck: (tid: string, av: string, orsak: string) => `Struken ${tid} av ${av}: ${orsak}`,
  earlier: (count: number) => counted(count, 'tidigare lydelse', 'tidigare lydelser'),
  until: (tid: string, av: string) => `Till ${tid}, då ${av} ändrade`,
};

export const textBevakningar = {
  change: (text: string) => `Ändra ”${text}”`,
  changeTitle: 'Ändra bevakning',
  orsak: 'Varför ändras bevakningen?',
  save: 'Spara ändringen',
  done: (count: number) => `Klara bevakningar (${String(count)})`,
  reopen: 'Öppna igen',
  reopenOf: (text: string) => `Öppna ”${text}” igen`,
};

addRuleWords({
  transition_missing: () => 'Ärendet kan inte få den statusen där det är nu.',
  skrivelse_saknas: () => hinderText({ kod: 'skrivelse_saknas', antal: 1 }),
  skrivelse_har_fel: ({ antal }) =>
    hinderText({ kod: 'skrivelse_har_fel', antal: Number(antal ?? 1) }),
  beslut_saknas: () => hinderText({ kod: 'beslut_saknas', antal: 1 }),
  sandlista_ej_faststalld: ({ antal }) =>
    hinderText({ kod: 'sandlista_ej_faststalld', antal: Number(antal ?? 1) }),
  mottagare_ej_expedierad: ({ antal }) =>
    hinderText({ kod: 'mottagare_ej_expedierad', antal: Number(antal ?? 1) }),
  arkiv_saknas: () => hinderText({ kod: 'arkiv_saknas', antal: 1 }),
  case_not_chosen: () => textSamband.choose,
  same_case: () => 'Välj ett annat ärende än det här.',
  relation_exists: () => 'Ärendena har redan det sambandet.',
  locked: () => 'Det står fast och kan inte ändras.',
});
