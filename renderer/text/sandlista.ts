import type { Kanal, Kopietyp, Sandskal } from '../../shared/domain/sandlista.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

export const textSandskal: Record<Sandskal, string> = {
  part: 'Part',
  tilldelad: 'Tilldelas medel',
  avslag: 'Ansökan avslås',
  uppdrag: 'Får uppdrag',
  remittent: 'Har remitterat',
  verkstallare: 'Verkställer',
  nasta_instans: 'Beslutar härnäst',
  kannedom: 'Kännedom',
};

export const textKanal: Record<Kanal, string> = {
  internpost: 'Internpost',
  epost: 'E-post',
  post: 'Post',
  fysiskt: 'Lämnas över',
  system: 'I system',
};

export const textKopietyp: Record<Kopietyp, string> = {
  hela: 'Hela',
  utdrag: 'Utdrag',
  maskerad: 'Maskerad',
};

/** Words of the page where the sändlista is put together and printed. */
export const textSandlista = {
  title: 'Sändlista',
  cases: 'Ärenden',
  paragraf: (nr: number | null) => (nr === null ? 'Paragraf' : `§\u00a0${String(nr)}`),
  empty: 'Listan är tom. Lägg till dem som ska ha beslutet.',
  table: 'Mottagare av beslutet, i den ordning de skrivs ut',
  columns: {
    mottagare: 'Mottagare och skäl',
    kanal: 'Kanal',
    antal: 'Antal',
    version: 'Kopia',
    tools: 'Ordning',
  },
  mottagare: (number: number) => `Mottagare ${String(number)}`,
  skal: (name: string) => `Skäl, ${name}`,
  kanal: (name: string) => `Kanal, ${name}`,
  adress: 'Adress',
  antal: (name: string) => `Antal exemplar, ${name}`,
  antalError: 'Skriv 1\u2060–\u2060999.',
  version: (name: string) => `Kopia, ${name}`,
  nameMissing: 'Skriv ett namn. Utan namn kommer raden inte med.',
  adressMissing: 'Kanalen behöver en adress.',
  twice: 'Mottagaren finns redan i listan.',
  moveUp: (name: string) => `Flytta ${name} uppåt`,
  moveDown: (name: string) => `Flytta ${name} nedåt`,
  remove: (name: string) => `Ta bort ${name}`,
  removed: (name: string) => `${name} togs bort ur listan`,
  unnamed: (number: number) => `mottagare ${String(number)}`,
  add: 'Lägg till mottagare',
  moveHint: 'Flytta mottagare:',

  suggestions: 'Förslag på mottagare',
  suggestionsFromDecision: 'Enligt beslutet ska de här ha besked.',
  suggestionsFromProposal: 'Enligt förslaget ska de här ha besked.',
  states: {
    vald: 'Finns i listan',
    saknas: 'Saknas i listan',
    utelamnad: 'Utelämnad med skäl',
    valfri: 'Kan läggas till',
  },
  addOne: 'Lägg till',
  addNamed: (name: string) => `Lägg till ${name}`,
  addAll: 'Lägg till alla som saknas',
  leaveOut: 'Utelämna …',
  leaveOutNamed: (name: string) => `Utelämna ${name} med skäl`,
  leftOutReason: (name: string) => `${name} utelämnas därför att`,
  leftOut: (name: string, skal: string) => `${name} är utelämnad: ${skal}`,
  regret: 'Utelämna inte',

  settle: 'Fastställ',
  settleTitle: 'Fastställa sändlistan?',
  settleText: (count: number) =>
    count === 0
      ? 'Listan är tom: beslutet skickas inte till någon.'
      : `Beslutet ska skickas till ${counted(count, 'mottagare', 'mottagare')}. Sedan kan det skickas.`,
  settleAction: 'Fastställ sändlistan',
  settled: 'Sändlistan är fastställd',
  settledDetail: 'Skriv ut den och skicka beslutet.',
  locked: 'Fastställd',
  toDecision: 'Visa beslutet',
  lockedText: 'Skriv ut den, skicka beslutet och markera vilka som har fått det.',
  edit: 'Ändra listan',
  done: 'Klar',
  theDecision: 'Beslutet',
  everybody: 'Alla mottagare',
  sentAlready: 'Har fått beslutet och kan inte ändras',
  unasked: 'Inget i beslutet talar om mottagaren',
  groups: 'Lägg till en grupp',
  addGroup: (namn: string) => `Lägg till ${namn}`,
  groupAdded: (namn: string) => `${namn} lades till`,
  undecidedTitle: 'Inget beslut är registrerat än',
  undecidedText: 'Listan bygger på förslaget och kan fastställas när beslutet är registrerat.',
  recordDecision: 'Registrera beslut',
  missingTitle: (count: number) => `${counted(count, 'mottagare', 'mottagare')} saknas`,
  missingText: (names: string) =>
    `${names} ska ha beslutet. Lägg till i listan eller ange varför beslutet inte skickas dit. Sedan kan listan fastställas.`,
  readyTitle: 'Alla som ska ha beslutet finns med',
  nobodyTitle: 'Ingen finns på listan',
  nobodyText:
    'Beslutet pekar inte ut någon som måste ha det. Lägg till dem som ändå ska få besked.',

  export: 'Exportera PDF',
  print: 'Skriv ut',
  exported: (fileName: string) => `Sparad som ${fileName}`,
  printed: 'Skickad till skrivaren',
  save: 'Spara nu',

  sheet: 'Bladet som det skrivs ut',
  sheetNote: 'Visar det som är sparat',
  sheetLoading: 'Bladet sätts …',
  sheetFailed: 'Bladet kunde inte sättas',
  sheetFailedText: 'Listan finns kvar. Se över namnen och försök igen.',
};

addRuleWords({
  mottagare_saknas: ({ mottagare = '' }) =>
    mottagare === ''
      ? 'Någon som ska ha beslutet saknas i sändlistan.'
      : `${String(mottagare)} ska ha beslutet men saknas i sändlistan.`,
  not_decided: () => 'Sändlistan kan fastställas först när beslutet är registrerat.',
  list_of_paper: () => 'Paragrafens tjänsteskrivelse har redan en sändlista.',
  approval_follows_part: () =>
    'Paragrafen justeras med sitt protokoll. Dagen kan inte anges för hand.',
  approval_before_decision: () => 'Beslutet kan inte vara justerat före sammanträdet.',
  not_approved: () => 'Beslutet är inte justerat. Justera protokollet först, eller ange ett skäl.',
  already_approved: () => 'Beslutet är redan justerat, så inget skäl behövs.',
  sandlista_open: () => 'Sändlistan är inte fastställd.',
  post_sent: () => 'Beslutet är skickat till mottagaren, så raden står kvar som den är.',
  case_served: () => 'Ärendet är expedierat. Det går tillbaka till beslutat när någon läggs till.',
  not_served: () => 'Alla på sändlistorna har inte fått beslutet än.',
  expediering_order: () =>
    'Det går inte här: det som är skickat kvitteras eller kommer i retur, och det som kommit i retur skickas på nytt.',
  before_earlier_event: () => 'Dagen är före det som redan är noterat om mottagaren.',
  differs_from_list: () => 'Det som skickas måste vara det som står på sändlistan.',
  group_exists: () => 'Det finns redan en grupp med det namnet.',
  several_recipients: () => 'En mottagare är ett organ, en person eller en kontakt, inte flera.',
  standing_of_body: () => 'Välj vilken nämnd gruppen alltid ska ha beslut från.',
});
