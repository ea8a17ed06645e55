import type { Nollstallning } from '../../shared/domain/diarienummer.ts';
import type { Handlingsnumrering, Seriekontroll } from '../../shared/domain/diarium.ts';
import type { Krock } from '../../shared/rules/monsterkrock.ts';
import { addRuleWords } from './fel.ts';

export const textGrunddata = {
  title: 'Grunddata',
  tabs: 'Delar av grunddata',
  tabDiarier: 'Diarier',
  tabKlassplan: 'Klassificeringsplan',
  tabLogg: 'Logg',
};

export const textDiarium = {
  intro:
    'En myndighet kan föra flera diarier. Varje diarium har sitt eget mönster för diarienummer och sin egen nummerserie.',
  new: 'Nytt diarium',
  newTitle: 'Nytt diarium',
  changeTitle: 'Ändra diarium',
  change: (namn: string) => `Ändra ${namn}`,
  changeShort: 'Ändra …',
  save: 'Spara diariet',
  saved: (namn: string) => `${namn} är sparat`,
  onlyNew:
    'Det finns ärenden i diariet. Ändringen gäller nya nummer; redan givna nummer står kvar.',
  namn: 'Namn',
  organ: 'Myndighet',
  monster: 'Mönster',
  next: 'Nästa nummer',
  nollstalls: 'Löpnumret',
  nollstallsVal: {
    ar: 'Börjar om varje år',
    aldrig: 'Fortsätter år från år',
  } satisfies Record<Nollstallning, string>,
  handlingsnummer: 'Handlingar numreras',
  handlingsnummerVal: {
    i_arendet: 'Inom sitt ärende',
    egen_serie: 'I en egen serie för hela diariet',
  } satisfies Record<Handlingsnumrering, string>,
  handlingsnummerFixed: 'Kan inte ändras när diariet har ärenden.',
  closed: 'Stängt för nya ärenden',
  close: 'Stäng …',
  closeNamed: (namn: string) => `Stäng ${namn}`,
  closeTitle: (namn: string) => `Stänga ${namn} för nya ärenden?`,
  closeText:
    'Inga nya ärenden kan registreras i diariet. Ärendena som finns där ligger kvar och kan handläggas. Diariet kan öppnas igen.',
  closeAction: 'Stäng diariet',
  reopen: 'Öppna igen',
  reopenNamed: (namn: string) => `Öppna ${namn} igen`,
  noSeries: 'Inga nummer har getts i diariet ännu.',
  seriesOf: (namn: string) => `Nummerserier i ${namn}`,
  year: 'År',
  lastSerial: 'Senaste löpnummer',
  cases: 'Ärenden',
  voided: 'Varav makulerade',
  check: 'Kontroll av serien',
  whole: 'Obruten',
  missing: (luckor: Seriekontroll['luckor']) =>
    `Saknas: ${luckor.map(({ fran, till }) => (fran === till ? String(fran) : `${String(fran)}–${String(till)}`)).join(', ')}.`,
  gapTitle: 'Löpnummer saknas utan att ärendet är makulerat',
  gapText:
    'Varje givet nummer ska finnas kvar i diariet, också det som är makulerat. Kontrollera loggen och jämför med en säkerhetskopia.',
};

/** Parts of a pattern with buttons that put them in. */
export const patternTokens = [
  { token: '{KLASS}', label: 'Klass' },
  { token: '{NAMND}', label: 'Nämnd' },
  { token: '{AR}', label: 'År' },
  { token: '{AR:2}', label: 'År, två siffror' },
  { token: '{LOPNR}', label: 'Löpnummer' },
  { token: '{LOPNR:4}', label: 'Löpnummer, fyra siffror' },
  { token: '{HANDLNR}', label: 'Handlingsnummer' },
] as const;

export const textPattern = {
  label: 'Mönster för diarienummer',
  hint: 'Sätt ihop delarna med knapparna. Det som står utanför klamrarna skrivs som det står.',
  parts: 'Delar att sätta in',
  insert: (label: string) => `Sätt in ${label}`,
  presets: 'Färdiga mönster',
  exampleCase: 'Ett ärende blir ',
  exampleHandling: ' och den tredje handlingen ',
};

export const textNummer = {
  diarium: 'Diarium',
  year: 'År',
  next: 'Ärendet får nummer',
  nextOf: (ar: number) =>
    `Ärendet registreras i efterhand och får nästa nummer i serien för ${String(ar)}:`,
  otherYear: (inkom: string, ar: number) =>
    `Ärendet får ett nummer för ${String(ar)}, men Inkom är ${inkom}`,
  setInkom: (dag: string) => `Sätt Inkom till ${dag}`,
  givenWhenSaved: 'Numret ges när ärendet sparas.',
  noDiarium: 'Alla diarier är stängda för nya ärenden. Öppna ett av dem under Grunddata.',
};

const patternErrors: Record<string, string> = {
  tomt: 'Skriv ett mönster.',
  ogiltigt_tecken: 'Mönstret innehåller ett tecken som inte kan skrivas i ett diarienummer.',
  okand_token:
    'Mönstret innehåller en okänd del. Använd {NAMND}, {AR}, {LOPNR}, {KLASS} eller {HANDLNR}.',
  lopnr_saknas: 'Mönstret saknar löpnummer. Lägg till {LOPNR}.',
  ar_saknas: 'Mönstret saknar år. Lägg till {AR} eller {AR:2}.',
  upprepad_token: 'Samma del står två gånger i mönstret.',
  handlnr_ej_sist: '{HANDLNR} måste stå sist.',
  tvetydigt: 'Två ärenden kan få samma nummer. Skriv ett skiljetecken mellan delarna.',
  handlingsar_saknas:
    'Två handlingar i samma ärende kan få samma nummer. Skriv {AR} framför {HANDLNR}, eller numrera handlingarna inom ärendet.',
};

/** Why a pattern can't number cases, by the reason of the rules. */
export function patternErrorText(reason: string): string {
  return patternErrors[reason] ?? 'Mönstret går inte att använda.';
}

/** Which other diarium's numbers could be taken for this one's. */
export function patternClashText({ namn, exempel }: Pick<Krock, 'namn' | 'exempel'>): string {
  return `Numren kan se ut som i ${namn}, till exempel ${exempel}. Lägg till något som skiljer dem åt.`;
}

addRuleWords({
  ...Object.fromEntries(
    Object.entries(patternErrors).map(([reason, words]) => [`monster_${reason}`, () => words]),
  ),
  monster_krock: ({ namn, exempel }) =>
    patternClashText({ namn: String(namn), exempel: String(exempel) }),
  handlingsnummer_fixed: () => 'Handlingarnas numrering kan inte ändras när diariet har ärenden.',
  diarium_immutable: () => 'Ett diarium kan inte flyttas till en annan myndighet.',
  diarium_closed: () => 'Diariet är stängt för nya ärenden. Välj ett annat, eller öppna det igen.',
  year_in_future: () => 'Året ligger framåt i tiden.',
  year_too_early: () => 'Året ligger för långt tillbaka för att få ett nummer här.',
});
