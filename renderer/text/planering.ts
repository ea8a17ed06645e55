import type { Planpunkt } from '../../shared/domain/planering.ts';
import type { FaultCode, FaultLevel } from '../../shared/rules/planering-faults.ts';
import type { Sammantradeslage, OtherWay } from '../../shared/rules/planering-sammantraden.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

const days = (count: number) => counted(count, 'dag', 'dagar');

export const textPlanering = {
  title: 'Planera svaret',
  open: 'Planera svaret',
  whole: 'Visa hela tidsplanen med alla datum',
  cases: 'Ärenden',
  organ: 'Organ som beslutar',
  sistaDag: 'Svaret ska vara framme senast',
  askLastDay: 'Ange vilken dag svaret senast ska vara framme, så räknas datumen bakåt från den.',
  sammantrade: 'Sammanträde',
  noMeeting: 'Inget sammanträde',
  noMeetings: 'Organet har inga sammanträdesdagar i kalendern.',
  toCalendar: 'Lägg in sammanträdesdagar',
  omedelbar: 'Omedelbar justering',
  undo: 'Ångra',
  suggest: 'Föreslå bästa planen',
  use: 'Använd förslaget',
  isSuggestion: 'Förslag, inte sparat',
  follow: 'Räkna om datumen',
  watch: 'Bevaka datumen',
  watchAgain: 'Uppdatera bevakningarna',
  watched: (count: number) => `${counted(count, 'datum', 'datum')} bevakas`,
  watchedAll: 'Alla datum bevakas',
  picture: 'Tidslinje: datumen fram till svaret',
  keys: '↑ ↓ väljer datum, ← → flyttar det en dag, Skift + ← → en vecka. Datum kan också dras.',
  table: 'Datumen i planen',
  what: 'Vad',
  date: 'Datum',
  demand: 'Krav',
  state: 'Läge',
  actions: 'Åtgärder',
  followMeetingOf: (what: string) => `Låt ${what} följa sammanträdet igen`,
  moved: 'flyttat för hand',
  ok: 'Håller',
  today: 'i dag',
  write: 'Tid att skriva',
  workingDays: (count: number) => counted(count, 'arbetsdag', 'arbetsdagar'),
  noTime: 'ingen tid kvar',
  window: 'justering inom 14 dagar',
  week: (week: number) => `v. ${week}`,
  holds: 'Planen håller',
  undecided: 'Välj ett sammanträde',
  broken: (count: number) => `${counted(count, 'sak', 'saker')} håller inte`,
  warned: (count: number) => `Planen håller, men ${counted(count, 'sak', 'saker')} bör ses över`,
  findings: 'Vad som håller och inte',
  otherWays: 'Inget sammanträde hinns med',
  otherWaysText: 'Då finns tre andra vägar till ett svar:',
};

export const textPlanpunkt: Record<Planpunkt, string> = {
  samrad: 'Samråd',
  inlamning: 'Handlingar inlämnade',
  kallelse: 'Kallelse skickas',
  sammantrade: 'Sammanträde',
  justering: 'Justering',
  expediering: 'Svaret skickas',
  sista_dag: 'Svar senast',
};

/** What is to be done that day, as a reminder on the case. */
export const textPlanbevakning: Record<Planpunkt, (namn: string) => string> = {
  samrad: (namn) => `Samråd med ${namn} ska ha hållits`,
  inlamning: () => 'Lämna in handlingarna till sammanträdet',
  kallelse: () => 'Skicka kallelsen till sammanträdet',
  sammantrade: () => 'Sammanträde: ärendet ska beslutas',
  justering: () => 'Protokollet ska vara justerat',
  expediering: () => 'Skicka svaret',
  sista_dag: () => 'Svaret ska vara framme',
};

export const textLage: Record<Sammantradeslage, string> = {
  passerat: 'har varit',
  sakert: 'vanlig justering hinns med',
  omedelbar: 'kräver omedelbar justering',
  for_sent: 'efter sista dagen',
};

export const textOtherWay: Record<OtherWay['slag'], { title: string; law: string }> = {
  anstand: { title: 'Begär anstånd', law: 'Överenskommelse med avsändaren' },
  ordforandebeslut: { title: 'Ordförandebeslut', law: 'KL 6 kap. 39–40 §§' },
  delegation: { title: 'Beslut på delegation', law: 'KL 6 kap. 37–38 §§' },
};

export const textOtherWayDetail = {
  anstandUnknown: 'Kontakta avsändaren före sista dagen och lägg in nästa sammanträde.',
  anstand: (meeting: string, soonest: string, ordinary: string) =>
    `Kontakta avsändaren före sista dagen. Nästa sammanträde är ${meeting}: be om anstånd till ` +
    `${soonest} med omedelbar justering, eller till ${ordinary} med vanlig justering.`,
  ordforandebeslut: (meeting: string | null) =>
    'Om ordföranden har fått rätt att besluta och ärendet är så brådskande att nämnden inte kan ' +
    `inväntas. Beslutet ska anmälas vid nästa sammanträde${meeting === null ? '' : `, ${meeting}`}.`,
  delegation: (meeting: string | null) =>
    'Om delegationsordningen ger någon rätt att svara. Ett yttrande till fullmäktige får inte ' +
    `delegeras. Beslutet anmäls till nämnden${meeting === null ? '' : `, nästa gång ${meeting}`}.`,
};

export interface FaultFacts {
  /** The date it is about: "handlingar inlämnade", "pensionärsrådet". */
  readonly what: string;
  /** The limit in words: "6 april 2017". */
  readonly grans: string;
  readonly sistaDag: string;
}

/** Each finding in words, and the law or rule it comes from. */
export const textFault: Record<FaultCode, (fakta: FaultFacts) => readonly [string, string]> = {
  sammantrade_saknas: () => [
    'Inget sammanträde är valt.',
    'Utan beslut av organet går inget svar i väg',
  ],
  sammantrade_efter_sista_dag: ({ grans }) => [
    `Sammanträdet är efter sista dagen för svaret, ${grans}.`,
    'FL 26 § och avsändarens begäran',
  ],
  omedelbar_kravs: ({ grans, sistaDag }) => [
    `Omedelbar justering behövs: vanlig justering får dröja till ${grans}, och svaret ska vara ` +
      `framme ${sistaDag}.`,
    'KL 5 kap. 69 §',
  ],
  omedelbar_planerad: ({ grans, sistaDag }) => [
    `Omedelbar justering är planerad och behövs: vanlig justering får dröja till ${grans}, och ` +
      `svaret ska vara framme ${sistaDag}.`,
    'KL 5 kap. 69 §',
  ],
  omedelbar_onodig: ({ grans }) => [
    `Omedelbar justering behövs inte: vanlig justering är klar senast ${grans}.`,
    'KL 5 kap. 69 §',
  ],
  justering_sen: ({ grans }) => [
    `Protokollet ska justeras inom 14 dagar från sammanträdet, alltså senast ${grans}.`,
    'KL 5 kap. 69 §',
  ],
  justering_fore_sammantradet: () => ['Justeringen ligger före sammanträdet.', 'KL 5 kap. 69 §'],
  justering_forlangd: ({ grans }) => [
    `Den fjortonde dagen, ${grans}, är ledig. Om fristen då räknas till nästa arbetsdag är omtvistat.`,
    'KL 5 kap. 69 § och lag (1930:173)',
  ],
  expediering_fore_justering: ({ grans }) => [
    `Svaret skickas innan protokollet är justerat ${grans}.`,
    'God sed: beslutet står fast först när det är justerat',
  ],
  expediering_efter_sista_dag: ({ grans }) => [
    `Svaret skickas efter sista dagen, ${grans}.`,
    'FL 26 § och avsändarens begäran',
  ],
  efter_sammantradet: ({ what }) => [
    `${what} ligger efter sammanträdet.`,
    'Underlaget ska finnas när organet beslutar',
  ],
  sen: ({ what, grans }) => [
    `${what} är senare än organet begär. Senast är ${grans}.`,
    'Organets egna tider, KL 6 kap. 44 §',
  ],
  samrad_saknas: ({ what }) => [
    `${what} har ingen dag i planen.`,
    'Organet vill att samrådet hålls före beslutet',
  ],
  samrad_efter_inlamning: ({ what, grans }) => [
    `${what} hålls efter att handlingarna lämnas in ${grans}. Fyll på utfallet före sammanträdet.`,
    'Underlaget ska vara fullständigt',
  ],
  ej_arbetsdag: ({ what, grans }) => [
    `${what} är på en ledig dag. Närmaste arbetsdag före är ${grans}.`,
    'Lag (1930:173) och lag (1989:253)',
  ],
  sista_dag_helg: ({ grans }) => [
    `Sista dagen är en ledig dag. Räkna med att svaret ska vara framme ${grans}.`,
    'En dag som avsändaren har satt förlängs inte av lag (1930:173)',
  ],
  passerad: ({ what }) => [`${what}: dagen har varit. Se efter att det är gjort.`, 'Dagens datum'],
};

export const textNiva: Record<FaultLevel, string> = {
  fel: 'Håller inte',
  varning: 'Se över',
  upplysning: 'Att veta',
};

export const textTidslinje = {
  before: (count: number) => `${days(count)} före sammanträdet`,
  beforeShort: (count: number) => `${days(count)} före`,
  after: (count: number) => `${days(count)} efter sammanträdet`,
  onMeeting: 'samma dag som sammanträdet',
  demandBefore: (count: number, limit: string) => `Minst ${days(count)} före, senast ${limit}`,
  demandJustering: (limit: string) => `Inom 14 dagar, senast ${limit}`,
  demandOmedelbar: 'Vid sammanträdet',
  demandExpediering: (limit: string) => `Efter justeringen, senast ${limit}`,
  afterLast: 'efter sista dagen',
};

export const textSammantradesdagar = {
  tab: 'Organens regler',
  intro:
    'Hur varje organ sammanträder, vad som ska vara klart före, och vilka som är valda. Dagarna ' +
    'står under Sammanträden.',
  organ: 'Organ',
  add: 'Lägg till dagar',
  paste: 'Skriv eller klistra in datum',
  pasteHint: 'I vilken form som helst: ”12 mars, 9/4 och 2027-05-14”, eller en tabell.',
  read: (count: number) => `${counted(count, 'dag', 'dagar')} lästa:`,
  known: (count: number) => `${counted(count, 'dag finns', 'dagar finns')} redan.`,
  unread: (words: string) => `Går inte att läsa som datum: ${words}`,
  addCount: (count: number) => `Lägg till ${counted(count, 'dag', 'dagar')}`,
  added: (count: number) => `${counted(count, 'dag', 'dagar')} lades till`,
  moveTitle: 'Byt dag',
  newDay: 'Ny dag',
  save: 'Spara',
  removed: (day: string) => `${day} togs bort`,
  rules: 'Före sammanträdet',
  inlamning: 'Handlingar lämnas in, dagar före',
  kallelse: 'Kallelsen skickas, dagar före',
  hears: 'Hörs före beslut',
  hearsHint: 'Fackliga parter och råd som ska ha sagt sitt innan organet beslutar.',
  hearsName: 'Namn i löpande text',
  hearsType: 'Slag',
  hearsDays: 'Dagar före',
  addHears: 'Lägg till samråd',
  removeHears: (namn: string) => `Ta bort ${namn}`,
  types: {
    facklig: 'Facklig samverkan',
    rad: 'Råd',
    annan_namnd: 'Annan nämnd',
    medborgare: 'Medborgare',
  },
  saveRules: 'Spara reglerna',
  savedRules: 'Reglerna är sparade',
};

addRuleWords({
  meeting_used: () => 'Något är planerat till dagen. Byt dag i stället, eller ändra planen först.',
  days_range: () => 'Skriv antalet dagar som ett heltal, till exempel 14.',
  samrad_twice: () => 'Två samråd har samma namn.',
  plandag_twice: () => 'Samma datum finns två gånger i planen.',
  reminder_of_other: () => 'Bevakningen hör till ett annat ärende.',
});
