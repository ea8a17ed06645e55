import { formatMoment } from '../lib/moment.ts';
import { addRuleTitles, addRuleWords } from './fel.ts';

export const textStart = {
  title: 'Välkommen till Paragraf',
  intro:
    'Ett register är en mapp på den här datorn. Där ligger ärenden, handlingar och beslut för en myndighet.',
  create: 'Nytt register',
  createHint: 'För en nämnd eller styrelse som ska börja föra sitt diarium här.',
  open: 'Öppna register',
  openHint: 'En mapp som redan innehåller ett register.',
  example: 'Prova med exempeldata',
  exampleHint: 'En påhittad kommun med ett ärende om fördelning av medel. Allt får ändras.',
  recent: 'Senast öppnade',
  noRecent: 'Inga register har öppnats på den här datorn ännu.',
  lastOpened: (day: string) => `Öppnades ${day}`,
  missing: 'Mappen finns inte på sin plats',
  forget: (name: string) => `Ta bort ${name} ur listan`,
  noRegister: {
    title: 'Mappen innehåller inget register',
    detail: 'Välj en annan mapp, eller skapa ett nytt register i den.',
  },
};

/** Of a register that was being made, copied or restored when the program was stopped. */
export const textHalfMade = {
  title: 'Registret i mappen blev aldrig färdigt',
  detail:
    'Programmet eller datorn stannade medan registret skapades, kopierades eller återställdes hit. Det som lästes, ett annat register eller en säkerhetskopia, är orört. Börja om i en ny mapp: skapa eller återställ från startsidan, eller gör om kopian i det andra registret under Inställningar, Kryptering. Den här mappen kan tas bort.',
};

/** Of a register that goes when the program does. */
export const textProgramFolder = {
  title: 'Registret ligger i programmets mapp',
  detail:
    'När Paragraf uppdateras eller avinstalleras tas hela den mappen bort, och registret med den. Stäng registret, flytta dess mapp till dina dokument och öppna det därifrån.',
};

export const textNewRegister = {
  title: 'Nytt register',
  authority: 'Myndigheten',
  authorityHint:
    'Den nämnd eller styrelse som för registret (offentlighets- och sekretesslagen 5 kap. 1 §).',
  kommun: 'Kommun eller region',
  kommunHint: 'Skrivs överst på handlingarna, till exempel Granbergs kommun.',
  organ: 'Nämnd eller styrelse',
  genitiv: 'I genitiv',
  genitivHint: 'Som i ”Kommunstyrelsens beslut”.',
  bestamdForm: 'Kort form',
  bestamdFormHint: 'Som i ”nämnden beslutar”.',
  forkortning: 'Förkortning',
  forkortningHint: 'Bara bokstäver. Används i diarienummer och källhänvisningar.',
  organtyp: 'Slag',
  organtyper: {
    kf: 'Fullmäktige',
    ks: 'Kommunstyrelse',
    namnd: 'Nämnd',
    utskott: 'Utskott',
    rad: 'Råd',
    gemensam: 'Gemensam nämnd',
  },
  numbers: 'Diarienummer',
  officer: 'Första handläggaren',
  fornamn: 'Förnamn',
  efternamn: 'Efternamn',
  titel: 'Titel',
  enhet: 'Enhet',
  place: 'Mapp',
  placeHint: 'Välj en mapp på datorns egen disk, inte på en delad nätverksplats.',
  choose: 'Välj mapp …',
  chooseAnother: 'Välj en annan mapp …',
  noneChosen: 'Ingen mapp är vald.',
  chooseFirst: 'Välj en mapp för registret.',
  create: 'Skapa registret',
};

/** A lock names its moment in UTC; one that cannot be read is shown as it stands. */
function since(time: string | number = ''): string {
  return Number.isNaN(Date.parse(String(time))) ? String(time) : formatMoment(String(time));
}

const NOT_OPENED = 'Registret kan inte öppnas';
const UNUSABLE = 'Mappen går inte att använda';

addRuleTitles({
  register_half_made: textHalfMade.title,
  program_folder: 'Välj en annan mapp',
  register_missing: NOT_OPENED,
  register_newer: NOT_OPENED,
  network_folder: UNUSABLE,
  folder_not_writable: UNUSABLE,
  register_exists: UNUSABLE,
});
addRuleWords({
  register_half_made: () => textHalfMade.detail,
  program_folder: () =>
    'Mappen hör till programmet och tas bort när Paragraf uppdateras eller avinstalleras. Välj en mapp bland dina dokument.',
  register_open_elsewhere: ({ user, computer, time }) =>
    `Registret är öppet på datorn ${computer ?? ''} av ${user ?? ''} sedan ${since(time)}. Stäng det där först.`,
  network_folder: () => 'Mappen ligger på nätverket. Välj en mapp på datorns egen disk.',
  folder_not_writable: () => 'Det går inte att skriva i mappen. Välj en annan.',
  folder_with_links: ({ name }) =>
    `I registrets mapp är ”${name ?? ''}” en länk till ett annat ställe på datorn. Paragraf öppnar inte ett sådant register, för då kunde det läsa och ta bort filer där. Har du själv gjort länken, så lägg tillbaka det den leder till. Annars: be den du fick mappen av om en säkerhetskopia i stället.`,
  register_gone: () =>
    'Mappen med registret finns inte där den låg. Har den flyttats, eller minnet dragits ut? Sätt tillbaka den och försök igen. Inget av det sparade är borta.',
  register_exists: () =>
    'Mappen innehåller redan ett register. Öppna det, eller välj en annan mapp.',
  register_missing: () => 'Mappen innehåller inget register.',
  register_newer: ({ version }) =>
    `Registret är gjort i en nyare version (${version ?? ''}). Uppdatera Paragraf och öppna det sedan.`,
});
