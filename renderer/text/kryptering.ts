import type { Losenfrasstyrka } from '../../shared/rules/losenfras.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

const styrka: Record<Losenfrasstyrka, string> = {
  kort: 'För kort. Skriv minst tolv tecken.',
  svag: 'Lätt att gissa. Skriv fler ord, som inte hör ihop.',
  godtagbar: 'Godtagbar. Ett par ord till gör den starkare.',
  stark: 'Stark.',
};

export const textLosenfras = {
  new: 'Ny lösenfras',
  newHint:
    'Minst tolv tecken. Flera ord som inte hör ihop är lätta att minnas och svåra att gissa.',
  repeated: 'Skriv den en gång till',
  strength: (one: Losenfrasstyrka) => `Styrka: ${styrka[one]}`,
};

export const textLas = {
  title: 'Registret är låst',
  titleOpening: 'Lås upp registret',
  locking: 'Låser registret …',
  intro: (folder: string) =>
    `Registret i mappen ”${folder}” är krypterat. Inget av det visas förrän det är upplåst.`,
  introOpening: 'Registret är krypterat och öppnas med sin lösenfras.',
  passphrase: 'Lösenfras',
  unlock: 'Lås upp',
  useRecovery: 'Använd återställningsnyckeln',
  usePassphrase: 'Använd lösenfrasen',
  recovery: 'Återställningsnyckel',
  recoveryHint: 'De åtta grupperna på pappret. Mellanslag, streck och små bokstäver går bra.',
  recoveryIntro: 'Med nyckeln väljer du samtidigt en ny lösenfras. Nyckeln gäller även sedan.',
  other: 'Öppna ett annat register',
  command: 'Lås',
  keywords: ['lås', 'lämna', 'paus', 'kryptering'],
  cannot: 'Det här registret går inte att låsa',
  cannotDetail:
    'Det är inte krypterat och har ingen lösenfras. Gör en krypterad kopia under Inställningar, Kryptering.',
};

export const textNyckel = {
  title: 'Spara återställningsnyckeln',
  intro:
    'Glömmer du lösenfrasen är återställningsnyckeln enda vägen in. Ingen annan har den, och ingen kan ta fram den åt dig. Den visas bara på papper.',
  where:
    'Skriv ut den, eller spara den någon annanstans än på den här datorn, och förvara den inlåst.',
  save: 'Spara som PDF …',
  print: 'Skriv ut …',
  saved: (fileName: string) => `Nyckeln är sparad: ${fileName}`,
  printed: 'Nyckeln är utskriven',
  kept: 'Nyckeln är sparad eller utskriven. Du kan gå vidare.',
  goOn: 'Fortsätt',
  first: 'Spara eller skriv ut nyckeln innan du fortsätter.',
};

export const textKryptering = {
  title: 'Kryptering',
  keywords: ['lösenfras', 'lösenord', 'kryptera', 'nyckel'],
  settingsHint: 'Lösenfras, återställningsnyckel och lås för det öppna registret.',
  open: 'Visa kryptering',
  isOff: 'Registret är inte krypterat',
  isOffText:
    'Den som kommer över datorn eller mappen kan läsa allt i registret. Gör en krypterad kopia och arbeta vidare i den.',
  isOn: 'Registret är krypterat',
  isOnText: 'Databasen, filerna och säkerhetskopiorna går inte att läsa utan lösenfrasen.',
  encrypt: 'Kryptera registret',
  encryptHint:
    'Allt i registret krypteras med en lösenfras, också filer och säkerhetskopior. Det går inte att få tillbaka utan lösenfrasen eller återställningsnyckeln.',
  passphrase: 'Lösenfras',
  passphraseHint:
    'Säkerhetskopior som redan är gjorda öppnas med den lösenfras som gällde då. Har lösenfrasen kommit ut: gör i stället en ny krypterad kopia av registret, som får en ny nyckel.',
  change: 'Byt lösenfras …',
  current: 'Nuvarande lösenfras',
  save: 'Byt lösenfras',
  changed: 'Lösenfrasen är bytt',
  recovery: 'Återställningsnyckel',
  recoveryKept: 'Nyckeln är sparad eller utskriven.',
  recoveryWaiting: 'Nyckeln är inte sparad än. Gör det innan du stänger registret.',
  recoveryForgotten:
    'Nyckeln blev aldrig sparad. Gör en ny och spara den: glöms lösenfrasen finns annars ingen väg in.',
  recoveryDamaged:
    'Registrets nyckelfil är skadad, så att återställningsnyckeln inte längre öppnar registret. Gör en ny och spara den.',
  toRecovery: 'Spara nyckeln …',
  renew: 'Gör en ny nyckel …',
  renewTitle: 'Ny återställningsnyckel',
  renewHint: 'Den gamla nyckeln slutar gälla för registret. Skriv lösenfrasen för att fortsätta.',
  renewSave: 'Gör en ny nyckel',
  lock: 'Lås',
  lockHint:
    'När registret låses stängs det, och inget av det finns kvar i fönstret. Det du inte har sparat i ett formulär försvinner.',
  lockAfter: 'Lås när ingen använt programmet på',
  minutes: (count: number) => counted(count, 'minut', 'minuter'),
  never: 'Lås aldrig av sig självt',
  lockNow: 'Lås nu',
  remember: 'Kom ihåg lösenfrasen på den här datorn',
  rememberHint:
    'Nyckeln sparas i datorns eget nyckelförråd. Den som kan logga in som du kan då öppna registret, men inte låsa upp det när det är låst.',
  cannotRemember:
    'Den här datorn har inget nyckelförråd som går att lita på. Lösenfrasen behöver skrivas varje gång.',
};

/** Copies of the whole register under another key, or under none. */
export const textKopia = {
  encrypted: {
    title: 'Krypterad kopia',
    hint: 'Hela registret kopieras, krypterat, till en ny mapp och kontrolleras. Det här registret ändras inte: ta bort det, och dess säkerhetskopior, när du har sett att kopian är hel.',
    hintAgain:
      'En kopia i en ny mapp får en ny nyckel, en egen lösenfras och en egen återställningsnyckel. Det här registret ändras inte.',
    copyTo: 'Välj mapp och lösenfras …',
    save: 'Gör krypterad kopia',
    copying: 'Krypterar',
  },
  plain: {
    title: 'Okrypterad kopia',
    hint: 'Hela registret kopieras, utan kryptering, till en ny mapp och kontrolleras. Det här registret ändras inte och är kvar krypterat. Att kopian görs står i loggen.',
    copyTo: 'Gör en okrypterad kopia …',
    save: 'Gör okrypterad kopia',
    copying: 'Kopierar utan kryptering',
  },
  warning: 'Vem som helst kan läsa kopian',
  warningText:
    'Den som kommer över mappen, eller datorn, kan läsa allt i kopian: ärenden, filer och det som är sekretessbelagt. Kopians egna säkerhetskopior är inte heller krypterade. Arbeta sedan vidare i bara ett av registren.',
  chooseFolder: 'Välj en tom mapp …',
  noFolder: 'Ingen mapp är vald.',
  copied: (files: number) =>
    `Kopian är gjord och kontrollerad, med ${counted(files, 'fil', 'filer')}.`,
  copiedWithout: (files: number) =>
    `${counted(files, 'fil saknas eller är skadad', 'filer saknas eller är skadade')} i registret och kom inte med.`,
  openCopy: 'Öppna kopian',
};

addRuleWords({
  passphrase_short: () => 'Lösenfrasen är för kort. Skriv minst tolv tecken.',
  passphrase_differs: () => 'De två lösenfraserna är inte lika.',
  wrong_passphrase: () => 'Lösenfrasen stämmer inte. Kontrollera stora och små bokstäver.',
  register_encrypted: () => 'Registret är krypterat och behöver låsas upp.',
  lock_needs_passphrase: () => textLas.cannotDetail,
  wrong_recovery_key: () => 'Nyckeln hör inte till det här registret. Har en ny gjorts sedan dess?',
  mistyped_recovery_key: ({ group }) =>
    Number(group) > 0
      ? `Grupp ${group} är felskriven. Jämför den med pappret.`
      : 'Nyckeln ska ha åtta grupper med fem tecken i varje.',
  wait_before_trying: ({ seconds }) =>
    `För många felaktiga försök. Vänta ${counted(Number(seconds), 'sekund', 'sekunder')} och försök igen.`,
  passphrase_lock_damaged: () =>
    'Registrets nyckelfil (nyckel.json) är skadad, så att lösenfrasen inte öppnar registret hur den än skrivs. Använd återställningsnyckeln, eller återställ en säkerhetskopia.',
  recovery_lock_damaged: () =>
    'Registrets nyckelfil (nyckel.json) är skadad, så att återställningsnyckeln inte öppnar registret. Använd lösenfrasen, eller återställ en säkerhetskopia.',
  key_file_damaged: () =>
    'Registrets nyckelfil (nyckel.json) är skadad. Återställ registret från en säkerhetskopia.',
  file_damaged: () => 'Filen är skadad och går inte att läsa.',
  recovery_key_forgotten: () => 'Nyckeln finns inte kvar i programmet. Gör en ny.',
  no_key_store: () => textKryptering.cannotRemember,
  encrypt_folder_not_empty: () => 'Mappen är inte tom. Välj en ny eller tom mapp.',
});
