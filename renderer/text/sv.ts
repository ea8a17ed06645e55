import type { PengarFel } from '../../shared/domain/pengar.ts';

const PLURAL = new Intl.PluralRules('sv');
const NUMBER = new Intl.NumberFormat('sv-SE');

/** "1 ärende", "12 450 ärenden": the number grouped, the word in the right number. */
export function counted(count: number, one: string, many: string): string {
  return `${NUMBER.format(count)} ${PLURAL.select(count) === 'one' ? one : many}`;
}

export const textCommon = {
  windowTitle: (page: string) => `${page} – Paragraf`,
  cancel: 'Avbryt',
  close: 'Stäng',
  retry: 'Försök igen',
  copy: 'Kopiera',
  copied: 'Kopierat',
  showDetails: 'Visa detaljer',
  loading: 'Hämtar …',
  discardTitle: 'Kasta det du har skrivit?',
  discardText: 'Det som står i rutan är inte sparat än.',
  discard: 'Kasta',
  keepWriting: 'Fortsätt skriva',
  stillLoading: 'Det tar lite längre tid än vanligt. Hämtningen pågår.',
  breadcrumbs: 'Brödsmulor',
};

export const textForms = {
  optional: '(valfritt)',
  choose: 'Välj …',
  clear: 'Rensa',
  openOrFold: 'Visa eller dölj det som ligger under',
  noMatch: 'Inget alternativ matchar',
  chosenIn: (label: string) => `Valda i fältet ${label}`,
  errorCount: (count: number) => `Det finns ${counted(count, 'fel', 'fel')} att rätta`,
  dateUnknown:
    'Datumet känns inte igen. Skriv till exempel 2027-01-30, 30/1, 30 jan, v4 fre eller +14.',
  week: (week: number) => `v. ${week}`,
  weekWord: 'Vecka',
  weekShort: 'v.',
  mondayShort: 'mån',
  openCalendar: (label: string) => `Öppna kalender för ${label}`,
  chooseDay: (label: string) => `Välj ${label.charAt(0).toLocaleLowerCase('sv')}${label.slice(1)}`,
  kronor: 'kr',
  equals: (amount: string) => `= ${amount}`,
};

/** Why an amount could not be read, with a way to write it. */
export const textMoneyErrors: Record<PengarFel, string> = {
  tom: 'Skriv ett belopp.',
  enhet_saknas:
    'Beloppet har decimaler men ingen enhet. Skriv till exempel 2,5 mnkr, 2,5 tkr eller 2 500 000.',
  ogiltigt: 'Beloppet känns inte igen. Skriv till exempel 1 250 000, 500 tkr eller 2,5 mnkr.',
  brutet_ore: 'Beloppet blir inte hela kronor. Skriv det utan ören.',
  for_stort: 'Beloppet är för stort.',
  negativt: 'Beloppet kan inte vara mindre än noll.',
};

export const textToasts = {
  region: 'Meddelanden',
  undo: 'Ångra',
};

/** After what a step is called, for those who can't see its sign. */
export const textSteps = { done: ', klart', left: ', återstår' };

export const textSaving = {
  unsaved: 'Osparat',
  saving: 'Sparar …',
  savedAt: (time: string) => `Sparat ${time}`,
  failed: 'Kunde inte spara',
};

export const textGuard = {
  title: 'Det finns ändringar som inte är sparade',
  body: 'Om du lämnar sidan utan att spara försvinner det du har skrivit.',
  save: 'Spara och lämna',
  discard: 'Kasta ändringarna',
  stay: 'Stanna kvar',
};

/** Words on the keys of a Swedish keyboard, by their names in the registry of commands. */
export const textKeys: Partial<Record<string, string>> = {
  Shift: 'Skift',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Delete: 'Del',
  Space: 'Mellanslag',
};

export const textShell = {
  skip: 'Hoppa till innehållet',
  mainNavigation: 'Huvudmeny',
  noRegister: 'Inget register öppet',
  example: 'Exempeldata',
  palette: 'Sök eller gör …',
  overview: 'Översikt',
  cases: 'Ärenden',
  settings: 'Inställningar',
  worksAs: (namn: string) => `Arbetar som ${namn}`,
};

export const textCommands = {
  paletteTitle: 'Kommandon',
  palettePlaceholder: 'Vad vill du göra?',
  paletteEmpty: 'Inget kommando matchar',
  paletteSearching: 'Söker …',
  groups: {
    skapa: 'Skapa',
    vyn: 'I den här vyn',
    ga_till: 'Gå till',
    arenden: 'Ärenden',
    fonstret: 'Fönstret',
    installningar: 'Inställningar',
  },
  openPalette: 'Sök eller gör något',
  openHelp: 'Tangenter i den här vyn',
  changeMe: 'Byt vem som arbetar',
  changeMeKeywords: ['användare', 'logga in', 'namn', 'vem är jag'],
  nextPane: 'Nästa del av fönstret',
  previousPane: 'Föregående del av fönstret',
  back: 'Gå tillbaka',
  lightTheme: 'Ljust tema',
  darkTheme: 'Mörkt tema',
  systemTheme: 'Samma tema som datorn',
  contrastTheme: 'Hög kontrast',
  themeKeywords: ['utseende', 'färg', 'läge'],
  helpTitle: 'Tangenter',
  helpView: 'I den här vyn',
  helpEverywhere: 'Överallt',
  helpByName: 'Genom att skriva vad det heter',
  helpGrid: 'I listor',
  helpGridRows: [
    ['ArrowUp', 'Föregående rad'],
    ['ArrowDown', 'Nästa rad'],
    ['PageUp', 'En sida upp'],
    ['PageDown', 'En sida ner'],
    ['Home', 'Första raden'],
    ['End', 'Sista raden'],
    ['Enter', 'Öppna'],
  ],
  helpWriting: 'Där man skriver',
  helpWritingRows: [
    ['Alt+ArrowUp', 'Flytta punkten, raden eller avsnittet uppåt'],
    ['Alt+ArrowDown', 'Flytta punkten, raden eller avsnittet nedåt'],
    ['F6', 'Lämna texten eller tabellen'],
  ],
} as const;
