import type { Organtyp } from '../../shared/domain/organ.ts';
import type {
  Barare,
  Remissvarstatus,
  Sandningssatt,
  Svarsvag,
} from '../../shared/domain/remiss.ts';
import {
  OBESTAMD,
  remissriktningOrd,
  standpunktOrd,
  svarsstatusOrd,
} from '../../shared/rules/remissord.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

export const textRiktning = remissriktningOrd;

export const textStandpunkt = standpunktOrd;

export const textSvarsstatus = svarsstatusOrd;

/** What is done by moving an answer to a state. */
export const textSvarssteg: Record<Remissvarstatus, string> = {
  mottagen: 'Ta upp igen',
  fordelad: 'Fördela',
  utkast: 'Börja skriva',
  namndklar: 'Anmäl som klart för beslut',
  beslutad: 'Markera som beslutat',
  besvarad: 'Markera som besvarat',
  avstar: 'Avstå från att svara',
};

export const textVag: Record<Svarsvag, string> = {
  namnd: 'Nämnden beslutar',
  delegation: 'Beslut på delegation',
  ordforandebeslut: 'Brådskande beslut av ordföranden',
};

export const textBarare: Record<Barare, string> = {
  tjansteskrivelse: 'Tjänsteutlåtandet är svaret',
  eget_yttrande: 'Ett eget yttrande',
};

export const textSandningssatt: Record<Sandningssatt, string> = {
  solfjader: 'Alla på en gång',
  kedja: 'En i taget, i ordning',
};

export const textRemisser = {
  title: 'Remisser',
  list: 'Remisser, närmaste svarsdag först',
  inspector: 'Vald remiss',
  filter: 'Filtrera remisser',
  filterPlaceholder: 'Rubrik, avsändare eller nummer',
  show: 'Visa',
  chips: { in: 'Inkomna', ut: 'Utsända', besvarade: 'Även besvarade' },
  count: (count: number) => counted(count, 'remiss', 'remisser'),
  riktning: 'Riktning',
  avsandare: 'Avsändare',
  rubrik: 'Vad den gäller',
  svarSenast: 'Svar senast',
  noDay: 'Ingen svarsdag',
  standpunkt: 'Ståndpunkt',
  standpunkter: (count: number) => `${count} olika`,
  status: 'Svar',
  diarienummer: 'Diarienummer',
  anstandTill: 'Anstånd till',
  emptyTitle: 'Ingen remiss väntar på svar',
  emptyText:
    'En remiss registreras i sitt ärende, under fliken Remiss. Här syns sedan alla, med den som ska besvaras först överst. De besvarade visas med ”Även besvarade”.',
  toCases: 'Till ärendena',
  noMatchTitle: 'Ingen remiss matchar filtret',
  nothingChosen: 'Välj en remiss i listan.',
  open: 'Öppna remissen',
  answered: (done: number, all: number) => `${String(done)} av ${String(all)} har svarat`,
};

export const textRemiss = {
  tab: 'Remiss',
  facts: 'Uppgifter om remissen',
  from: (namn: string) => `Remiss från ${namn}`,
  register: 'Registrera remiss',
  registerTitle: 'Registrera remiss',
  link: 'Svara på en remiss som redan finns',
  linkTitle: 'Ärendet svarar på en remiss',
  linkHint: 'När flera nämnder i registret svarar på samma remiss hör svaren ihop.',
  linkNone: 'Det finns ingen obesvarad remiss i ett annat ärende.',
  linkSave: 'Koppla ärendet',
  linkOrgan: 'Organ som svarar i det här ärendet',
  which: 'Remiss',
  none: 'Ärendet har ingen remiss. Registrera den här när någon ber om ett yttrande, eller när ni själva sänder ut en remiss.',
  change: 'Rätta uppgifter',
  changeTitle: 'Rätta uppgifter om remissen',
  save: 'Spara remissen',
  riktning: 'Remissen är',
  avsandare: 'Avsändare',
  avsandarensDnr: 'Avsändarens diarienummer',
  rubrik: 'Vad remissen gäller',
  rubrikHint: 'En remiss ska ange vad svaret ska gälla (26 § förvaltningslagen).',
  motionRef: 'Motionens nummer',
  inkommenDatum: 'Kom in',
  svarSenast: 'Sista svarsdag',
  svarSenastHint: 'En remiss ni sänder ut måste ha en sista dag (26 § förvaltningslagen).',
  underlag: 'Underlag',
  underlagHint: 'Vad som följer med, eller var det finns.',
  sandningssatt: 'Sänds till',
  instanser: 'Ska svara',
  instanserHint: 'Flera organ kan svara på samma remiss, vart och ett i sitt eget ärende.',
  ursprungHint: 'Ärendets ursprung blir Remiss.',
  bevaka: 'Bevaka sista svarsdagen',
  bevakningstext: (rubrik: string) => `Svar på remiss: ${rubrik}`.slice(0, 200),
  case: 'Ärende',
  open: 'Öppna remissen',
  anstand: 'Anstånd',
  anstandTitle: 'Anstånd med svaret',
  anstandHint: 'Anstånd begärs hos avsändaren. Bevakningen flyttas när det beviljas.',
  anstandBegart: 'Begärt',
  anstandTill: 'Beviljat till',
  anstandSave: 'Spara anståndet',
  anstandAsked: (dag: string) => `Begärt ${dag}`,
  anstandGranted: (dag: string) => `Beviljat till ${dag}`,
  missiv: 'Skriv remissmissiv',
  chain: (nr: number) => `${String(nr)} i ordningen`,
  turn: 'På tur',
};

export const textSvar = {
  answered: 'Remissen är besvarad',
  notAnswered: 'Remissen är inte markerad som besvarad',
  comparison: 'Svaren sida vid sida',
  comparisonHint: 'Ett svar i varje kolumn.',
  standpunkt: 'Ståndpunkt',
  forslag: 'Förslag',
  vag: 'Väg till beslut',
  sammantrade: 'Sammanträde',
  status: 'Läge',
  arende: 'Ärende',
  skrivelse: 'Skrivelse',
  actions: 'Åtgärder',
  undecided: OBESTAMD,
  noProposal: 'Inget förslag än',
  noMeeting: 'Inte planerat',
  outside: 'Svarar utanför registret',
  noPaper: 'Ingen än',
  oj: 'omedelbar justering',
  plan: 'Ståndpunkt och väg till beslut',
  planTitle: (namn: string) => `Svaret från ${namn}`,
  save: 'Spara svaret',
  barare: 'Svaret lämnas som',
  vagHintKf: 'Ett yttrande till fullmäktige får inte delegeras (6 kap. 38 § kommunallagen).',
  vagHint:
    'Ett brådskande beslut av ordföranden anmäls vid nästa sammanträde (6 kap. 39–40 §§ kommunallagen).',
  meeting: 'Planerat sammanträde',
  noMeetings: 'Inga sammanträdesdagar är inlagda för organet.',
  omedelbar: 'Paragrafen ska justeras omedelbart',
  sammanfattning: 'Svaret i korthet',
  sammanfattningHint: 'Visas i jämförelsen när det inte finns någon skrivelse.',
  chosenCase: 'Besvaras i ärende',
  caseSearch: 'Sök ärende på nummer eller ord',
  write: 'Skriv yttrande',
  openPaper: 'Öppna skrivelsen',
  foljebrev: 'Skriv följebrev',
  move: 'Ändra läge',
  moveTitle: (namn: string) => `Ändra läge för svaret från ${namn}`,
  till: 'Nytt läge',
  datum: 'Svaret lämnades till avsändaren',
  skal: 'Skäl',
  skalLate: 'Svaret lämnas efter sista dagen. Skriv varför.',
  skalAvstar:
    'Skriv varför inget svar lämnas. Styrelsen får begära in yttranden (6 kap. 12 § kommunallagen).',
  noWay: 'Svaret kan inte få något annat läge.',
  moveSave: 'Ändra läge',
  correct: 'Rätta svaret',
  correctTitle: (namn: string) => `Rätta svaret från ${namn}`,
  correctHint: 'Ett lämnat svar ändras bara genom rättelse. Hur det var står kvar i loggen.',
  orsak: 'Varför rättas det?',
  correctSave: 'Spara rättelsen',
  besvarat: (dag: string) => `Lämnat ${dag}`,
  besvaradDatum: 'Lämnat',
  remind: 'Notera påminnelse',
  reminded: (dag: string) => `Påmind ${dag}`,
  remindedToast: (namn: string) => `Påminnelsen till ${namn} är noterad`,
  remove: 'Ta bort',
  noLastDay: 'Remissen har ingen sista svarsdag att räkna från.',
  schedule: 'Tidsplan för svaret',
  scheduleOf: (namn: string) => `Tidsplan för svaret från ${namn}`,
  add: 'Lägg till organ',
  addTitle: 'Fler som ska svara',
  addSave: 'Lägg till',
  organ: 'Organ',
  more: (namn: string) => `Mer om svaret från ${namn}`,
};

/** What the law says of the way to a decision, for an answer to this body. */
export function vagHint(avsandare: Organtyp, vag: Svarsvag): string {
  if (avsandare === 'kf') return textSvar.vagHintKf;
  return vag === 'ordforandebeslut' ? textSvar.vagHint : '';
}

addRuleWords({
  last_day_missing: () => 'En remiss som sänds ut ska ha en sista svarsdag (26 § FL).',
  last_day_before_received: () => 'Sista svarsdagen ligger före dagen då remissen kom in.',
  anstand_without_last_day: () => 'Anstånd förutsätter en sista svarsdag.',
  anstand_before_last_day: () => 'Anståndet ska gå längre fram än sista svarsdagen.',
  asks_itself: () => 'Ett organ kan inte svara på sin egen remiss.',
  paper_of_other_case: () => 'Skrivelsen hör till ett annat ärende än svaret.',
  meeting_of_other: () => 'Sammanträdet hör till ett annat organ.',
  yttrande_to_kf_delegated: () => textSvar.vagHintKf,
  svarssteg_missing: () => 'Svaret kan inte få det läget från där det är nu.',
  arende_missing: () =>
    'Välj först vilket ärende svaret hör till, under Ståndpunkt och väg till beslut.',
  skrivelse_missing: () =>
    'Det finns ingen skrivelse än. Skriv den, eller ange att svaret är ett eget yttrande.',
  skrivelse_exists: () => 'Svaret har redan en skrivelse. Öppna den i stället.',
  standpunkt_missing: () => 'Ange ståndpunkten först, under Ståndpunkt och väg till beslut.',
  answer_day_missing: () => 'Ange vilken dag svaret lämnades.',
  answer_day_in_future: () => 'Svaret kan inte vara lämnat en dag som inte har varit.',
  decided_before_meeting: () =>
    'Nämnden har inte haft sitt sammanträde än. Ändra det planerade sammanträdet om beslutet är fattat.',
  answered_before_asked: () => 'Svaret kan inte vara lämnat innan remissen kom in.',
  late_without_reason: () => textSvar.skalLate,
});
