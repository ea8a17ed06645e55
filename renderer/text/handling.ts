import type {
  Handlingstyp,
  Registreringsform,
  Riktning,
  StatusTf,
} from '../../shared/domain/handling.ts';
import type { Registeruppgift } from '../../shared/checks/handling.ts';
import type { Filroll } from '../../shared/domain/handlingsfil.ts';
import type { Offentlighet } from '../../shared/domain/offentlighet.ts';
import { handlingstypOrd } from '../../shared/rules/registerord.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

addRuleWords({
  status_of_direction: () => 'Statusen passar inte ihop med riktningen.',
  secret_not_registered: () => 'Det som är sekretessbelagt ska vara diariefört.',
  no_longer_draft: () => 'Det som har kommit in eller upprättats blir aldrig arbetsmaterial igen.',
  still_marked: () => 'En sekretessmarkering gäller. Häv den först.',
  already_lifted: () => 'Markeringen är redan hävd.',
  lifted_before_marked: () => 'Dagen ligger före den då markeringen gjordes.',
  makulerat: () => 'Det här är makulerat och står som det var.',
  arende_makulerat: () => 'Ärendet är makulerat.',
  arende_arkiverat: () => 'Ärendet är arkiverat. Öppna det igen för att lägga till något.',
  draft_in_closed_case: () =>
    'Ärendet är avslutat, så inget i det är arbetsmaterial. Välj Upprättad.',
  other_case: () => 'Handlingen finns i ett annat ärende.',
  already_replaced: () => 'Det finns redan en nyare version.',
  post_settled: () => 'Posten är redan registrerad eller avförd.',
  post_without_files: () => 'Posten har inga filer.',
  one_file: () => 'Välj en enda fil som ny version.',
});

const riktningar: Record<Riktning, string> = {
  in: 'Inkommen',
  ut: 'Utgående',
  intern: 'Intern',
};

const statusar: Record<StatusTf, string> = {
  arbetsmaterial: 'Arbetsmaterial',
  inkommen: 'Inkommen',
  upprattad: 'Upprättad',
};

export const textHandlingstyp: Readonly<Record<Handlingstyp, string>> = handlingstypOrd;

export const textRegistreringsform: Record<Registreringsform, string> = {
  diariefort: 'Diarieförd',
  halls_ordnat: 'Hålls ordnad utan diarieföring',
  ringa_betydelse: 'Av ringa betydelse',
  undantag_osf: 'Undantagen enligt förordning',
};

export const textOffentlighet: Record<Offentlighet, string> = {
  ej_bedomd: 'Ej bedömd',
  offentligt: 'Offentlig',
  delvis: 'Delvis sekretess',
  sekretess: 'Sekretess',
};

export const textFilroll: Record<Filroll, string> = {
  huvud: 'Handlingen',
  bilaga: 'Bilaga',
  original: 'Original',
};

export const textHandling = {
  new: 'Ny handling',
  none: 'Inga handlingar är registrerade i ärendet.',
  table: 'Handlingar i ärendet',
  nr: 'Nr',
  rubrik: 'Handling',
  datum: 'Datum',
  riktning: 'Riktning',
  status: 'Status',
  typ: 'Typ',
  motpart: 'Avsändare/mottagare',
  filer: 'Filer',
  sekretess: 'Sekretess',
  riktningar,
  statusar,
  saknas: 'Saknas',
  dold: 'Dold i offentliga listor',
  ersatt: 'Ersatt',
  makulerad: 'Makulerad',
  files: (count: number) => counted(count, 'fil', 'filer'),
};

export const textRegistrering = {
  title: 'Registrera handling',
  replaceTitle: (beteckning: string) => `Ersätt ${beteckning}`,
  place: (nr: number, of: number) => `${String(nr)} av ${String(of)}`,
  save: 'Registrera handlingen',
  saveNext: 'Registrera och nästa',
  skip: 'Hoppa över',
  registered: (beteckning: string) => `${beteckning} är registrerad`,
  riktning: 'Riktning',
  riktningar: { in: 'In', ut: 'Ut', intern: 'Intern' } satisfies Record<Riktning, string>,
  rubrik: 'Rubrik',
  rubrikHint: 'Kort vad handlingen rör.',
  typ: 'Handlingstyp',
  status: 'Status',
  motpart: {
    in: 'Avsändare',
    ut: 'Mottagare',
    intern: 'Avsändare eller mottagare',
  } satisfies Record<Riktning, string>,
  inkommen: 'Inkom',
  upprattad: {
    in: 'Upprättad',
    ut: 'Skickad eller upprättad',
    intern: 'Upprättad',
  } satisfies Record<Riktning, string>,
  datumHandling: 'Handlingens datum',
  datumHandlingHint: 'Det datum som står på handlingen.',
  files: 'Filer som följer med',
  noFiles: 'Inga filer följer med. De kan läggas till efteråt.',
  more: 'Fler uppgifter',
  dated: (day: string) => `Daterad ${day}`,
  rubrikOffentlig: 'Rubrik i det offentliga registret',
  rubrikOffentligHint: 'Utan namn och uppgifter som kan vara hemliga. Tom betyder samma rubrik.',
  anmarkning: 'Anmärkning',
  registreringsform: 'Så hålls handlingen ordnad',
  skal: 'Skäl',
  skalHint: 'Varför handlingen inte diarieförs.',
  publicity: 'Offentlighet och sekretess',
  offentlighet: 'Offentlighet',
  mark: 'Sekretessmarkera handlingen nu',
  personnummer: (nummer: string) =>
    `Det offentliga registret visar personnumret ${nummer}. Skriv en offentlig rubrik utan det.`,
  doltNamn: (namn: string) =>
    `Det offentliga registret nämner ${namn}, som är dold. Skriv en offentlig rubrik utan namnet.`,
  settled: 'Ärendet är avslutat',
  settledText: 'Det som kommer in registreras ändå. Det blir en upprättad eller inkommen handling.',
  closedCase: {
    makulerat: 'Ärendet är makulerat. Välj ett annat ärende.',
    arkiverat: 'Ärendet är arkiverat. Öppna det igen, eller välj ett annat ärende.',
  },
  checklist: 'Uppgifter som registret måste ha',
  uppgifter: {
    datum: 'Datum',
    beteckning: 'Nummer ges när den registreras',
    motpart: 'Avsändare eller mottagare',
    rubrik: 'Vad den rör',
  } satisfies Record<Registeruppgift, string>,
  uppgiftKlar: 'finns',
  uppgiftSaknas: 'saknas',
};

export const textSekretess = {
  mark: 'Sekretessmarkera',
  markTitle: 'Sekretessmarkera handlingen',
  markText:
    'En markering är en upplysning, inte ett beslut. Varje begäran om att få ut handlingen prövas för sig.',
  omfattning: 'Omfattning',
  omfattningar: { sekretess: 'Hela handlingen', delvis: 'Delar av handlingen' },
  lagrum: 'Lagrum',
  lagrumHint: 'Bestämmelsen i offentlighets- och sekretesslagen, till exempel 26 kap. 1 §.',
  lagrumEmpty: 'Inget förslag. Det du har skrivit används.',
  datum: 'Markerad',
  myndighet: 'Myndighet',
  anmarkning: 'Anmärkning',
  marked: 'Handlingen är sekretessmarkerad',
  heading: 'Sekretessmarkeringar',
  none: 'Handlingen är inte sekretessmarkerad.',
  table: 'Sekretessmarkeringar',
  stands: 'Gäller',
  liftedOn: (dag: string) => `Hävd ${dag}`,
  av: 'Antecknad av',
  lift: 'Häv',
  liftOf: (lagrum: string) => `Häv markeringen enligt ${lagrum}`,
  liftTitle: 'Häv sekretessmarkeringen',
  liftText: 'Markeringen står kvar i historiken med den dag den hävdes.',
  havdDatum: 'Hävd',
  orsak: 'Skäl',
  offentlighetEfter: 'Offentlighet därefter',
  lifted: 'Sekretessmarkeringen är hävd',
};

export const textHandlingssida = {
  facts: 'Uppgifter om handlingen',
  beteckning: 'Nummer',
  registered: 'Registrerad',
  inkommen: 'Inkom',
  upprattad: 'Upprättad',
  datumHandling: 'Handlingens datum',
  rubrikOffentlig: 'Offentlig rubrik',
  anmarkning: 'Anmärkning',
  registreringsform: 'Ordnad',
  offentlighet: 'Offentlighet',
  files: 'Filer',
  noFiles: 'Inga filer hör till handlingen.',
  fileTable: 'Filer som hör till handlingen',
  fileName: 'Namn',
  fileRole: 'Del',
  fileSize: 'Storlek',
  fileAdded: 'Tillagd',
  fileReplaced: 'Ersatt av en nyare version',
  showOlder: (count: number) => `Visa ${counted(count, 'äldre version', 'äldre versioner')}`,
  hideOlder: 'Dölj äldre versioner',
  addFiles: 'Lägg till filer',
  filesAdded: 'Filerna är tillagda',
  newVersion: 'Ny version',
  newVersionOf: (namn: string) => `Ny version av ${namn}`,
  newVersionTitle: 'Ny version av filen',
  newVersionText: (namn: string) => `Den äldre versionen av ${namn} står kvar och går att läsa.`,
  chooseFile: 'Välj fil och lägg in',
  newVersionReason: 'Varför filen ersätts',
  oneFile: 'Välj en enda fil som ny version.',
  versionAdded: 'Den nya versionen är inlagd',
  ersatter: 'Ersätter',
  ersattAv: 'Ersatt av',
  events: 'Händelser',
  correct: 'Rätta',
  correctTitle: 'Rätta handlingen',
  correctHint: 'Numret ändras inte. Gamla och nya uppgifter står kvar i handlingens händelser.',
  saveCorrection: 'Spara rättelsen',
  corrected: 'Handlingen är rättad',
  replace: 'Ersätt med ny handling',
  more: 'Mer',
  makulera: 'Makulera',
  makuleraTitle: (beteckning: string) => `Makulera ${beteckning}?`,
  makuleraText:
    'Handlingen tas inte bort. Den står kvar med sitt nummer och skälet, men kan inte ändras mer.',
  makuleraOrsak: 'Skäl till makuleringen',
  makuleraSave: 'Makulera handlingen',
  makulerad: 'Handlingen är makulerad',
  makuleradTitle: 'Handlingen är makulerad',
  makuleradText: (orsak: string, av: string, tid: string) => `${orsak} (${av}, ${tid})`,
  ersattTitle: 'Det finns en nyare handling',
  findings: 'Kontroller',
};

/** Common provisions to choose among; anything else may be written. */
export const lagrumForslag: readonly { readonly lagrum: string; readonly avser: string }[] = [
  { lagrum: '18 kap. 8 § OSL', avser: 'Säkerhets- och bevakningsåtgärder' },
  { lagrum: '18 kap. 13 § OSL', avser: 'Risk- och sårbarhetsanalyser' },
  { lagrum: '19 kap. 1 § OSL', avser: 'Myndighetens egen affärsverksamhet' },
  { lagrum: '19 kap. 3 § OSL', avser: 'Upphandling och anbud' },
  { lagrum: '21 kap. 1 § OSL', avser: 'Hälsa och sexualliv' },
  { lagrum: '21 kap. 3 § OSL', avser: 'Kontaktuppgifter för förföljda personer' },
  { lagrum: '21 kap. 7 § OSL', avser: 'Personuppgifter och dataskydd' },
  { lagrum: '22 kap. 1 § OSL', avser: 'Folkbokföring och skyddad identitet' },
  { lagrum: '23 kap. 1 § OSL', avser: 'Förskola' },
  { lagrum: '23 kap. 2 § OSL', avser: 'Grundskola, gymnasieskola och elevhälsa' },
  { lagrum: '25 kap. 1 § OSL', avser: 'Hälso- och sjukvård' },
  { lagrum: '26 kap. 1 § OSL', avser: 'Socialtjänst' },
  { lagrum: '31 kap. 16 § OSL', avser: 'Enskilds affärsförhållanden' },
  { lagrum: '32 kap. 4 § OSL', avser: 'Överförmyndare' },
  { lagrum: '39 kap. 2 § OSL', avser: 'Personaladministration' },
];
