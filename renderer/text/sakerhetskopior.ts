import type { BackupDifference } from '../../shared/contract/backup.ts';
import type { BackupReason } from '../../shared/domain/backup.ts';
import { formatMoment } from '../lib/moment.ts';
import { addRuleTitles, addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

const SIZE = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
const UNITS = ['kB', 'MB', 'GB'] as const;

/** A size as one says it: "340 kB", "1,2 GB". */
export function formatBytes(bytes: number): string {
  const step = bytes < 1e6 ? 0 : bytes < 1e9 ? 1 : 2;
  return `${SIZE.format(Math.max(bytes / 10 ** (3 * (step + 1)), bytes > 0 ? 0.1 : 0))} ${UNITS[step]}`;
}

const reasons: Record<BackupReason, string> = {
  by_hand: 'För hand',
  hourly: 'Varje timme',
  closing: 'När registret stängdes',
  import: 'Före inläsning',
  upgrade: 'Före ny version',
};

const events = (count: number) => counted(count, 'händelse', 'händelser');

function differenceText(difference: BackupDifference): string {
  switch (difference.relation) {
    case 'no_register':
      return 'Inget register är öppet att jämföra med.';
    case 'other_register':
      return 'Kopian är av ett annat register än det som är öppet.';
    case 'same':
      return 'Kopian är likadan som det öppna registret.';
    case 'older':
      return `Det öppna registret har ${events(difference.rows)} i loggen som kopian saknar.`;
    case 'newer':
      return `Kopian har ${events(difference.rows)} i loggen som det öppna registret saknar.`;
    case 'parted':
      return 'Kopian och det öppna registret har ändrats var för sig. Båda har händelser som den andra saknar.';
  }
}

const lackingFiles = (count: number) =>
  counted(count, 'fil saknas eller är skadad', 'filer saknas eller är skadade');

/** Words for what the log tells of a restored register. */
export const kopiefalt = { kopianGjord: 'Kopian gjordes', saknadeFiler: 'Filer som saknades' };

export const textBackups = {
  title: 'Säkerhetskopior',
  keywords: ['backup', 'kopia', 'återställ', 'usb'],
  settingsHint:
    'Kopior görs av sig själva. Här väljer du var de läggs och ser när den senaste gjordes.',
  open: 'Visa säkerhetskopior',
  now: 'Säkerhetskopiera nu',
  making: 'Säkerhetskopierar',
  made: (size: string, files: number) =>
    `Kopian är gjord och kontrollerad: ${size}, ${counted(files, 'fil', 'filer')}.`,
  madeWithout: (files: number) => `${lackingFiles(files)} i registret och kom inte med.`,
  last: (time: string) => `Senaste kopian gjordes ${formatMoment(time)}.`,
  upToDate: 'Inget har ändrats sedan dess.',
  changed: 'Registret har ändrats sedan dess.',
  never: 'Ingen säkerhetskopia är gjord än',
  neverText: 'Gör den första nu. Den tar några sekunder för ett litet register.',
  old: 'Den senaste säkerhetskopian är gammal',
  failed: 'Den senaste säkerhetskopian blev inte gjord',
  failedAt: (time: string) => `Försöket gjordes ${formatMoment(time)}.`,
  toBackups: 'Till säkerhetskopiorna',
  sameDisk: 'Kopiorna ligger på samma disk som registret',
  sameDiskText:
    'Går disken sönder eller blir datorn stulen försvinner båda. Välj ett USB-minne eller en delad mapp.',
  list: 'Säkerhetskopior',
  listHint:
    'Varje kopia är läst tillbaka och kontrollerad när den gjordes: databasen, loggens kedja och varje fil.',
  unreadable: (count: number) =>
    `${counted(count, 'kopia', 'kopior')} i mappen går inte att läsa. Ingenting tas bort ur mappen så länge.`,
  columns: {
    time: 'Gjord',
    reason: 'Varför',
    size: 'Storlek',
    files: 'Filer',
    state: 'Skick',
    actions: 'Åtgärder',
  },
  reasons,
  whole: 'Hel',
  sealed: 'hel, med lösenfras',
  lacking: (count: number) => `${counted(count, 'fil', 'filer')} saknades`,
  verify: 'Kontrollera',
  verifyOf: (time: string) => `Kontrollera kopian från ${formatMoment(time)}`,
  verifying: 'Kontrollerar kopian',
  verified: (time: string) => `Kopian från ${formatMoment(time)} är hel.`,
  verifyFound: (count: number) =>
    `${counted(count, 'fil i kopian är skadad', 'filer i kopian är skadade')}. Gör en ny kopia: det skadade kopieras då om.`,
  restore: 'Återställ …',
  restoreOf: (time: string) => `Återställ kopian från ${formatMoment(time)}`,
  cancelled: 'Avbrutet. Det som var påbörjat är borttaget.',
  cancel: 'Avbryt',
  place: 'Plats',
  placeHint:
    'En mapp på USB-minne, på en annan disk eller på nätverket. Är den borta får du veta det, och nästa kopia görs när den är tillbaka.',
  chooseFolder: 'Välj mapp …',
  useOwn: 'Använd registrets egen mapp',
  schedule: 'När och hur länge',
  hourly: 'Varje timme när något har ändrats',
  closing: 'När registret stängs',
  keep: 'Spara den sista kopian för var och en av',
  keepHint:
    'Kopior som du gör för hand tas aldrig bort. Före inläsning av listor och före byte till en ny version av programmet görs alltid en kopia.',
  hours: 'de senaste timmarna',
  days: 'de senaste dagarna',
  months: 'de senaste månaderna',
  save: 'Spara',
  saved: 'Inställningarna är sparade.',
  passphrase: 'Lösenfras',
  passphraseHint:
    'Med lösenfras går kopiorna inte att läsa för den som hittar minnet. Den sparas ingenstans: utan den går kopiorna inte att återställa. Kopior som redan är gjorda ändras inte.',
  passphraseOn: 'Nya kopior skyddas med lösenfras.',
  passphraseOff: 'Kopiorna är inte skyddade med lösenfras.',
  setPassphrase: 'Välj lösenfras …',
  changePassphrase: 'Byt lösenfras …',
  removePassphrase: 'Sluta använda lösenfras',
  ownKey:
    'Registret är krypterat. Kopiorna är det också, och öppnas med samma lösenfras eller återställningsnyckel.',
  passphraseSet: 'Lösenfrasen gäller från nästa kopia.',
} as const;

export const textRestore = {
  title: 'Återställ en säkerhetskopia',
  choice: 'Återställ säkerhetskopia',
  startHint: 'Läs tillbaka ett register till en ny mapp. Det som finns ändras inte.',
  intro:
    'Kopian läses till en ny mapp och kontrolleras där. Registret du har i dag ändras inte och ligger kvar.',
  source: '1. Välj kopia',
  chooseSource: 'Välj mapp med kopior …',
  noBackups: 'Mappen innehåller inga säkerhetskopior',
  noBackupsText: 'Välj mappen som kopiorna läggs i, eller registrets mapp.',
  choose: 'Kopia',
  contents: '2. Se vad den innehåller',
  show: 'Visa innehållet',
  passphrase: 'Lösenfras',
  passphraseOrKey: 'Lösenfras eller återställningsnyckel',
  register: 'Register',
  arenden: 'Ärenden',
  handlingar: 'Handlingar',
  files: 'Filer',
  lastChange: 'Senaste händelse i loggen',
  size: 'Storlek',
  difference: 'Jämfört med det öppna registret',
  differenceText,
  target: '3. Välj en ny, tom mapp',
  chooseTarget: 'Välj mapp …',
  noTarget: 'Ingen mapp är vald.',
  start: 'Återställ och öppna',
  restoring: 'Återställer',
  lacking: (count: number) =>
    `Registret är återställt, men ${counted(count, 'fil i kopian var inte hel', 'filer i kopian var inte hela')}. Vad som saknas står där registret kontrolleras.`,
  openRestored: 'Öppna det återställda registret',
} as const;

/** Of a register made by an earlier version of the program, while it is opened. */
export const textUpgrade = {
  title: 'Registret är från en tidigare version',
  hint: 'Det säkerhetskopieras innan det öppnas i den här versionen. Avbryter du är allt som det var.',
  copying: 'Säkerhetskopierar',
  stepsHint: 'Det är säkerhetskopierat och görs om för den här versionen. Stäng inte programmet.',
  changing: 'Gör om registret',
  stepsOf: (done: number, total: number) => `${done} av ${total} steg`,
} as const;

export const textCheck = {
  title: 'Kontrollera registret',
  keywords: ['kontroll', 'skadat', 'fel', 'support', 'integritet'],
  hint: 'Läser igenom hela registret och varje fil. Du kan arbeta under tiden.',
  open: 'Till kontrollen',
  run: 'Kontrollera nu',
  running: 'Kontrollerar',
  allWell: 'Registret är helt',
  notWell: 'Kontrollen fann fel',
  notWellText:
    'Gör inga fler ändringar förrän du vet vad som är skadat. Återställ en säkerhetskopia från tiden före felet, eller hämta filerna därifrån.',
  what: 'Det som kontrolleras',
  found: 'Resultat',
  database: 'Databasens sidor och tabeller',
  search: 'Sökregister',
  rules: 'Registrets egna regler',
  ownRules: 'Som Paragraf skrev dem',
  otherRules:
    'Har ändrats av något annat än Paragraf. Det som skrivs i registret kan ändras eller röjas.',
  dangling: 'Samband mellan uppgifter',
  log: 'Loggens kedja',
  files: 'Filer',
  space: 'Ledigt på disken',
  versions: 'Versioner',
  whole: 'Inga fel',
  faults: (count: number) => counted(count, 'fel', 'fel'),
  noDangling: 'Inget pekar fel',
  someDangling: (count: number) =>
    `${counted(count, 'uppgift', 'uppgifter')} pekar på något som saknas`,
  logHolds: (rows: number) => `Hel, ${counted(rows, 'händelse', 'händelser')}`,
  logBroken: (nr: number) => `Bruten vid händelse ${nr}`,
  filesHold: (count: number, size: string) =>
    `${counted(count, 'fil', 'filer')}, ${size}, alla hela`,
  filesDamaged: lackingFiles,
  free: (free: string, total: string) => `${free} av ${total}`,
  littleSpace: (free: string) => `Bara ${free} ledigt. Frigör utrymme.`,
  unknown: 'Går inte att avläsa',
  versionsAre: (schema: number, sqlite: string) => `Registrets version ${schema}, SQLite ${sqlite}`,
  damagedFiles: 'Skadade filer',
  columns: { file: 'Fil', handling: 'Hör till', state: 'Fel', actions: 'Åtgärd' },
  whatNow: 'Hämta tillbaka …',
  whatNowOf: (namn: string) => `Hämta tillbaka ${namn}`,
  noName: 'Utan namn',
  noHandling: 'Hör inte till någon handling',
  isMissing: 'Saknas',
  isChanged: 'Innehållet har ändrats',
  support: 'Underlag till supporten',
  supportHint:
    'En zip-fil som hjälper den som letar fel: versioner, registrets uppbyggnad, antal rader, resultatet av kontrollen och programmets logg. Ingenting av det som står i registret är med. Du ser allt innan du sparar.',
  prepare: 'Ta fram underlag',
  preparing: 'Tar fram underlaget …',
  save: 'Spara som zip …',
  saved: (name: string) => `${name} är sparad`,
} as const;

export const textDamage = {
  title: 'Registret är skadat',
  foreignTitle: 'Registret har ändrats av något annat än Paragraf',
  foreignIntro:
    'Regler eller tabeller har lagts till, ändrats eller tagits bort. Det kan göra att uppgifter ändras, döljs eller röjs, och därför öppnas det inte. Du kan läsa tillbaka en kopia från tiden före, eller läsa uppgifterna som de är.',
  readOnly: 'Registret är skadat och öppet bara för läsning',
  readOnlyText: 'Inget kan sparas i det. Det som redan är skrivet rörs inte.',
  whatNow: 'Vad gör jag nu?',
  intro:
    'Alla delar av registret går inte att läsa. Ändra eller flytta inget i mappen. Du kan läsa tillbaka en kopia, eller läsa det som finns kvar.',
  backups: 'Återställ den senaste säkerhetskopian',
  backupsHint: 'Kopian läses till en ny mapp och kontrolleras. Du ser vad den innehåller först.',
  newest: (time: string, size: string) =>
    `Den senaste hela kopian är från ${formatMoment(time)}, ${size}.`,
  noBackups: 'Det finns ingen säkerhetskopia i registrets mapp eller där kopiorna brukar läggas.',
  restore: 'Visa kopian',
  otherPlace: 'Leta på en annan plats',
  salvage: 'Läs det som går att läsa',
  salvageHint:
    'Varje tabell läses så långt det går, till en fil i registrets mapp för kopior. Den öppnas bara för läsning, och det går att söka i den.',
  salvageNow: 'Rädda det som går',
  salvaging: 'Läser',
  allTables: (count: number) => `Alla ${count} tabeller gick att läsa till slutet.`,
  someTables: (count: number) =>
    `${counted(count, 'tabell', 'tabeller')} gick bara att läsa delvis:`,
  tableRows: (name: string, rows: number) => `${name}: ${counted(rows, 'rad', 'rader')} lästa`,
  openSalvaged: 'Öppna för läsning',
} as const;

addRuleTitles({
  backup_damaged: 'Säkerhetskopian är skadad',
  nothing_to_salvage: 'Inget gick att rädda',
  foreign_schema: textDamage.foreignTitle,
});
addRuleWords({
  backup_folder_gone: () =>
    'Mappen för säkerhetskopior finns inte. Sätt i minnet eller anslut till nätverket, eller välj en annan mapp.',
  backup_folder_not_writable: () =>
    'Det går inte att skriva i mappen för säkerhetskopior. Är minnet skrivskyddat? Välj annars en annan mapp.',
  backup_unverified: () =>
    'Kopian gick inte att läsa tillbaka som den skrevs. Mediet kan vara trasigt: välj ett annat.',
  backup_damaged: () =>
    'Kopian är inte längre som den skrevs och går inte att använda. Välj en annan.',
  restore_folder_not_empty: () => 'Mappen är inte tom. Välj en ny eller tom mapp.',
  database_damaged: () => 'Databasens sidor stämmer inte med varandra.',
  dangling_references: () => 'Uppgifter i databasen pekar på sådant som inte finns.',
  nothing_to_salvage: () =>
    'Början av registrets fil är borta eller skadad, och utan den går resten inte att läsa. Återställ den senaste säkerhetskopian. Finns ingen: låt hela mappen ligga som den är, och fråga it-stödet efter en äldre kopia av den.',
  register_read_only: () => 'Registret är skadat och öppet bara för läsning. Inget har sparats.',
  foreign_schema: () => textDamage.foreignIntro,
  no_bundle: () => 'Ta fram underlaget på nytt innan du sparar det.',
  log_broken: ({ nr }) => `Loggens kedja är bruten vid händelse ${nr ?? ''}.`,
});
