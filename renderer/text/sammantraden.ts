import type { Dagordningsgrupp } from '../../shared/domain/dagordning.ts';
import type { Moteslage, Sammantradesstatus } from '../../shared/domain/sammantradets-gang.ts';
import type { Motesskede } from '../../shared/rules/motesgang.ts';
import type { Steghinder } from '../../shared/rules/sammantradessteg.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

export const textSammantraden = {
  title: 'Sammanträden',
  organ: 'Organ',
  everyOrgan: 'Alla organ',
  previousYear: (ar: number) => `Visa ${String(ar)}`,
  yearPlan: (ar: number) => `Året ${String(ar)}`,
  list: 'Alla sammanträden',
  count: (antal: number) => counted(antal, 'sammanträde', 'sammanträden'),
  add: 'Lägg till dagar',
  rules: 'Regler och ledamöter',
  day: 'Dag',
  status: 'Läge',
  agenda: 'Punkter',
  paragraphs: 'Paragrafer',
  minutes: 'Protokoll',
  actions: 'Åtgärder',
  actionsOf: (what: string) => `Åtgärder för ${what}`,
  move: 'Byt dag …',
  remove: 'Ta bort dagen',
  noMinutes: 'Inget än',
  emptyTitle: (ar: number) => `Inga sammanträden ${String(ar)}`,
  emptyText:
    'Lägg in årets dagar genom att skriva eller klistra in dem. Sedan förbereds varje dag.',
};

export const textMotesstatus: Record<Sammantradesstatus, string> = {
  planerat: 'Planerat',
  kallat: 'Kallat',
  pagaende: 'Pågår',
  hallet: 'Hållet',
  installt: 'Inställt',
};

export const textMoteslage: Record<Moteslage, string> = {
  fysiskt: 'På plats',
  distans: 'På distans',
  hybrid: 'På plats och distans',
};

/** What a step waits for, in words that say what to do. */
export const textSteghinder: Record<Steghinder, string> = {
  motessteg_missing: 'Sammanträdet kan inte gå till det läget härifrån.',
  agenda_empty: 'Föredragningslistan är tom. Lägg till minst en punkt.',
  chair_missing: 'Ange vem som är ordförande.',
  secretary_missing: 'Ange vem som är sekreterare.',
  paragraf_open: 'Någon paragraf är inte avslutad.',
};

/** What a meeting goes through. */
export const textMotesskede: Record<Motesskede, string> = {
  kallat: 'Kallelse',
  hallet: 'Sammanträde',
  justerat: 'Justering',
  anslaget: 'Anslag',
  expedierat: 'Expediering',
};

export const textSammantrade = {
  heading: (organ: string, dag: string) => `${organ} ${dag}`,
  facts: 'Uppgifter',
  changeFacts: 'Ändra uppgifter',
  saveFacts: 'Spara uppgifterna',
  time: 'Tid',
  timeOf: (start: string | null, slut: string | null) =>
    start === null ? 'Inte bestämd' : slut === null ? `${start}–` : `${start}–${slut}`,
  start: 'Börjar',
  end: 'Slutar',
  place: 'Plats',
  lage: 'Deltagande',
  chair: 'Ordförande',
  secretary: 'Sekreterare',
  unknown: 'Inte angiven',
  breaks: 'Ajourneringar',
  breaksHint: 'När sammanträdet avbröts och togs upp igen.',
  breakFrom: (nr: number) => `Ajournering ${String(nr)} från`,
  breakTo: (nr: number) => `Ajournering ${String(nr)} till`,
  addBreak: 'Lägg till ajournering',
  removeBreak: (nr: number) => `Ta bort ajournering ${String(nr)}`,
  timeHint: 'Till exempel 13.00',
  call: 'Skicka kallelse',
  callTitle: 'Skicka kallelse',
  callDay: 'Kallelsen skickas',
  callText: (antal: number) =>
    `${counted(antal, 'punkt', 'punkter')} får sina nummer. Det som läggs till senare blir ett ` +
    'tillkommande ärende, med uppgift om vem som bestämde det och varför.',
  called: (dag: string) => `Kallelsen är skickad ${dag}`,
  calledOn: (dag: string) => `Kallelsen skickades ${dag}`,
  callBefore: 'Kallelsen skickas senast',
  callLate: (dag: string) => `Kallelsen skulle ha skickats senast ${dag}.`,
  withoutPaper: (antal: number) => `${counted(antal, 'ärende', 'ärenden')} har ingen skrivelse.`,
  open: 'Öppna sammanträdet',
  reopen: 'Öppna igen',
  toRoom: 'Till mötesrummet',
  toMinutes: 'Till protokollet',
  close: 'Avsluta sammanträdet',
  cancel: 'Ställ in',
  cancelTitle: 'Ställ in sammanträdet',
  cancelReason: 'Skäl',
  cancelHint: 'Skrivs i registret och visas för den som öppnar sammanträdet.',
  cancelled: 'Sammanträdet är inställt',
  takeUp: 'Ta upp igen',
  takeBack: 'Ta tillbaka kallelsen',
  takeBackTitle: 'Ta tillbaka kallelsen?',
  takeBackText:
    'Punkterna mister sina nummer och sammanträdet blir planerat igen. Skicka sedan en ny kallelse.',
  more: 'Fler åtgärder',
  next: 'Nästa steg',
  /** Before what a step waits for. */
  toDo: (steg: string) => `För att ${steg.charAt(0).toLowerCase()}${steg.slice(1)}:`,
  firstNumber: 'Första paragrafnumret',
  firstNumberHint: 'Numren fortsätter sedan av sig själva.',
  changeNumber: 'Ändra',
  nextNumber: (nr: number) => `Nästa paragraf får nummer ${String(nr)}`,
  setNumber: 'Spara numret',
  gang: 'Sammanträdets gång',
  toSending: 'Till expedieringen',
  papers: 'Protokoll',
  noParts: 'Protokollets delar visas när den första punkten är upptagen.',
};

export const textDagordningsgrupp: Record<Dagordningsgrupp, string> = {
  formalia: 'Formalia',
  information: 'Information',
  beslut: 'Beslutsärenden',
  remiss: 'Remisser och yttranden',
  sekretess: 'Ärenden med sekretess',
  anmalan: 'Anmälningar',
  ovrigt: 'Övrigt',
};

export const textDagordning = {
  title: 'Föredragningslista',
  hint: 'Alt + ↑ ↓ på en punkt flyttar den, också mellan grupperna. Den går också att dra.',
  add: 'Lägg till punkt',
  addFormalia: 'Lägg till formalia',
  formalia: ['Upprop', 'Val av justerare', 'Fastställande av föredragningslistan'],
  emptyTitle: 'Inget på listan än',
  emptyText: 'Lägg till klara skrivelser, eller punkter utan ärende som upprop och justering.',
  ready: 'Väntar på sammanträde',
  readyText: 'Lämnade skrivelser och uppskjutna ärenden som inte är på någon föredragningslista.',
  uppskjuten: {
    bordlagd: (nr: number, dag: string) => `bordlagt § ${String(nr)} den ${dag}`,
    aterremitterad: (nr: number, dag: string) => `återremitterat § ${String(nr)} den ${dag}`,
  },
  addReady: (rubrik: string) => `Lägg till ${rubrik}`,
  addShort: 'Lägg till',
  addAll: (antal: number) => `Lägg till alla ${String(antal)}`,
  newTitle: 'Ny punkt',
  changeTitle: 'Ändra punkten',
  change: (rubrik: string) => `Ändra ${rubrik}`,
  save: 'Spara punkten',
  group: 'Grupp',
  rubrik: 'Rubrik',
  arende: 'Ärende',
  arendeHint: 'Sök på nummer eller ord.',
  noArende: 'Inget ärende matchar',
  presenter: 'Föredragande',
  immediate: 'Ska justeras omedelbart',
  immediateShort: 'Omedelbar justering',
  late: 'Tillkommande',
  lateReason: 'Vem bestämde att punkten tas upp, och varför?',
  lateHint: 'Kallelsen är skickad. Punkten blir ett tillkommande ärende.',
  lateMissing: 'Uppgift saknas om vem som bestämde att punkten tas upp, och varför.',
  struck: 'Utgår',
  strike: 'Stryk ur listan',
  takeUp: 'Ta upp igen',
  remove: 'Ta bort',
  removed: (rubrik: string) => `${rubrik} togs bort`,
  actionsOf: (rubrik: string) => `Åtgärder för ${rubrik}`,
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ned',
  moved: (rubrik: string, grupp: string, plats: number) =>
    `${rubrik} står nu som nummer ${String(plats)} i ${grupp}`,
  preliminary: (nummer: string) => `Blir nummer ${nummer}`,
  noPaper: 'Ingen skrivelse',
  paper: 'Skrivelse',
};

addRuleWords({
  motessteg_missing: () => 'Sammanträdet kan inte gå till det läget härifrån.',
  agenda_empty: () => 'Föredragningslistan är tom. Lägg till minst en punkt.',
  chair_missing: () => 'Ange vem som är ordförande.',
  secretary_missing: () => 'Ange vem som är sekreterare.',
  paragraf_open: () => 'Någon paragraf är inte avslutad.',
  paper_stopped: ({ rubrik = '', antal = 1 }) =>
    `Skrivelsen till ”${String(rubrik)}” har ${counted(Number(antal), 'anmärkning', 'anmärkningar')} som måste rättas, eller få ett skäl som medvetet avsteg.`,
  call_after_meeting: () => 'Kallelsen kan inte skickas efter sammanträdesdagen.',
  meeting_cancelled: () => 'Sammanträdet är inställt.',
  meeting_over: () => 'Sammanträdet är hållet.',
  paper_on_agenda: () => 'Skrivelsen står redan på föredragningslistan.',
  rubrik_missing: () => 'Ge punkten en rubrik.',
  item_called: () => 'Punkten står i kallelsen. Stryk den i stället.',
  item_opened: () => 'Punkten har blivit en paragraf. Låt paragrafen utgå i stället.',
  item_not_called: () => 'Punkten står inte i någon kallelse. Ta bort den i stället.',
  count_range: () => 'Skriv ett heltal.',
  break_backwards: () => 'Ajourneringen slutar innan den börjar.',
  paragraphs_backwards: () => 'Den sista paragrafen ligger före den första.',
  invalid_time: () => 'Skriv klockslaget med timmar och minuter, till exempel 13.00.',
  person_twice: () => 'Personen är redan antecknad som närvarande vid en av paragraferna.',
  seat_taken: () => 'Platsen är upptagen vid en av paragraferna.',
  presence_needed: () =>
    'Personen har röstat eller reserverat sig vid en paragraf och måste ha varit där.',
  part_locked: () => 'Paragrafen är justerad och kan inte ändras. Gör en rättelse i stället.',
  only_deputies_replace: () => 'Bara en tjänstgörande ersättare ersätter någon.',
  replaces_itself: () => 'En ersättare kan inte ersätta sig själv.',
});
