import type { DelegationsradFel, Delegatslag } from '../../shared/domain/delegation.ts';
import type { Overklagande } from '../../shared/domain/paragraf.ts';
import type { Anmalningslage, EjDelegerbart } from '../../shared/rules/delegation.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

export const textDelegatslag: Record<Delegatslag, string> = {
  ordforande: 'Ordföranden',
  presidium: 'Presidiet',
  utskott: 'Ett utskott',
  ledamot: 'En ledamot',
  ersattare: 'En ersättare',
  forvaltningschef: 'En förvaltningschef',
  anstalld: 'En annan anställd',
};

export const textAnmalningslage: Record<Anmalningslage, string> = {
  makulerad: 'Makulerat',
  anmald: 'Anmält',
  vantar: 'Väntar på anmälan',
  sen: 'Skulle ha anmälts',
  protokollford: 'Protokollfört särskilt',
  ej_protokollford: 'Inte protokollfört',
  ej_anslagen: 'Inte anslaget',
  anmals_inte: 'Anmäls inte',
};

/** What may not be delegated, in words of our own for each point of KL 6 kap. 38 §. */
export const textEjDelegerbart: Record<EjDelegerbart, string> = {
  inriktning: 'Ärenden om verksamhetens mål, inriktning, omfattning eller kvalitet.',
  till_fullmaktige:
    'Framställningar och yttranden till fullmäktige, och yttranden när nämndens eller fullmäktiges beslut har överklagats.',
  principiell: 'Myndighetsutövning mot enskilda som är principiell eller annars av större vikt.',
  medborgarforslag: 'Ärenden som har väckts genom medborgarförslag och lämnats över till nämnden.',
  sarskild_foreskrift: 'Ärenden som enligt lag eller annan författning inte får delegeras.',
};

export const textDelegation = {
  title: 'Delegation',
  meetings: 'Sammanträden',
  open: 'Delegation',
  openCommand: 'Visa delegationsbeslut',
  organ: 'Organ',
  year: 'År',
  previousYear: (ar: number) => `Visa ${String(ar)}`,
  tabs: 'Delar av delegationen',
  tabBeslut: 'Beslut',
  tabOrdning: 'Delegationsordning',
  tabKontroll: 'Periodkontroll',
  noOrganTitle: 'Inget organ kan delegera',
  noOrganText: 'En nämnd eller styrelse får delegera. Lägg till den bland kontakterna först.',
};

const overklaganden: Record<Overklagande, string> = {
  laglighetsprovning: 'Laglighetsprövning',
  forvaltningsbesvar: 'Förvaltningsbesvär',
  ej: 'Kan inte överklagas',
};

export const textDelegationsserie = {
  begins: (nr: number) => `Serien börjar med nummer ${String(nr)} …`,
  title: 'Första numret för året',
  forstaNr: 'Första nummer',
  hint: (ar: number) =>
    `Ange nästa nummer om besluten tidigare under ${String(ar)} är registrerade i ett annat system.`,
  save: 'Spara numret',
};

export const textAnmalanVidMote = {
  title: (antal: number) =>
    counted(antal, 'delegationsbeslut ska anmälas här', 'delegationsbeslut ska anmälas här'),
  brist:
    'Ingen punkt på dagordningen tar upp anmälan. Brådskande beslut anmäls vid nästa sammanträde (KL 6 kap. 40 §).',
  paVag: 'Anmälan görs när punkten är öppnad.',
  oppnad: (nr: number) => `Anmälan saknas i § ${String(nr)} (KL 6 kap. 40 §).`,
  laggTill: 'Lägg till punkten',
  anmal: (nr: number) => `Anmäl i § ${String(nr)}`,
  rubrik: 'Anmälan av delegationsbeslut',
  skal: 'Brådskande beslut anmäls vid nästa sammanträde (KL 6 kap. 40 §)',
};

export const textDelegationsbeslut = {
  caption: (organ: string, ar: number) => `Delegationsbeslut ${organ} ${String(ar)}`,
  filters: 'Urval',
  onlyWaiting: 'Väntar på anmälan',
  register: 'Registrera delegationsbeslut',
  list: (dag: string) => `Lista till ${dag}`,
  emptyTitle: (ar: number) => `Inga delegationsbeslut ${String(ar)}`,
  emptyText:
    'Varje beslut får nästa nummer i serien när det registreras. Sedan anmäls det i en paragraf.',
  noneWaiting: 'Inget beslut väntar på anmälan.',
  more: (antal: number) => `Visa ${String(antal)} till`,
  choose: 'Välj',
  chooseOne: (nummer: string) => `Välj beslut ${nummer}`,
  chooseAll: 'Välj alla som visas',
  chosen: (antal: number) => counted(antal, 'beslut valt', 'beslut valda'),
  nr: 'Nummer',
  nummer: (ar: number, nr: number) => `${String(ar)}:${String(nr)}`,
  datum: 'Dag',
  innehall: 'Beslut',
  punkt: 'Punkt',
  urgent: 'Brådskande',
  decider: 'Beslutsfattare',
  arende: 'Ärende',
  lage: 'Anmälan',
  actions: 'Åtgärder',
  actionsOf: (nummer: string) => `Åtgärder för beslut ${nummer}`,
  reportedIn: (nr: number, dag: string) => `§ ${String(nr)}, ${dag}`,
  forSent: 'Anmält för sent',
  anslasSenast: (dag: string) => `anslås senast ${dag}`,
  klagotid: (dag: string) => `överklagas till och med ${dag}`,
  senast: (dag: string) => `Senast ${dag} (KL 8 kap. 12 §).`,
  overklagande: 'Överklagande',
  overklaganden,
  protokollfort: 'Justerat',
  anslaget: 'Anslaget',
  nedtaget: 'Nedtaget',
  sarskiltBehovsEj:
    'Punktens beslut anmäls inte. Beslutet behöver inte protokollföras särskilt (KL 6 kap. 40 §).',
  mustBy: (dag: string) => `senast ${dag}`,
  correct: 'Rätta …',
  makulera: 'Makulera …',
  takeBack: 'Ta tillbaka anmälan',
  takenBack: 'Anmälan är tillbakatagen',
  because: (orsak: string) => `Skäl: ${orsak}`,
  reportTitle: 'Anmäl delegationsbeslut',
  report: 'Anmäl i § …',
  reportSave: 'Anmäl',
  reportIn: 'Paragraf',
  reportHint: 'Paragrafer som inte är justerade, i sammanträden som pågår eller har hållits.',
  reportText: (antal: number) =>
    `${counted(antal, 'beslut anmäls', 'beslut anmäls')}. När paragrafen är justerad står anmälan fast.`,
  noParagraf:
    'Det finns ingen paragraf att anmäla i. Öppna sammanträdet och ta upp punkten för delegationsbeslut.',
  reported: (antal: number) => counted(antal, 'beslut är anmält', 'beslut är anmälda'),
  newTitle: 'Registrera delegationsbeslut',
  correctTitle: (nummer: string) => `Rätta beslut ${nummer}`,
  save: 'Registrera',
  saveCorrection: 'Spara rättelsen',
  saved: (nummer: string) => `Beslut ${nummer} är registrerat`,
  basis: 'Beslutat med stöd av',
  basisHint: 'En punkt i delegationsordningen, eller brådskande beslut.',
  urgentOption: 'Brådskande beslut av ordföranden eller utsedd ledamot',
  urgentDetail: 'KL 6 kap. 39 §',
  urgentFact: 'Anmäls vid nämndens nästa sammanträde (KL 6 kap. 40 §).',
  urgentFactDay: (dag: string) => `Anmäls vid nämndens nästa sammanträde, ${dag} (KL 6 kap. 40 §).`,
  endedDetail: (dag: string) => `gällde till ${dag}`,
  groupHint: 'Lämnas tomt när utskottet eller presidiet har beslutat.',
  sarskilt: 'Protokollfört i',
  sarskiltHint:
    'Punktens beslut anmäls inte. Kan beslutet överklagas ska det protokollföras särskilt (KL 6 kap. 40 §, 7 kap. 8 §).',
  makuleraTitle: (nummer: string) => `Makulera beslut ${nummer}?`,
  makuleraText: 'Numret står kvar i serien med skälet. Det går inte att ångra.',
  makuleraOrsak: 'Skäl',
  makuleraSave: 'Makulera beslutet',
};

export const textArendedelegation = {
  title: 'Delegationsbeslut i ärendet',
  none: 'Inga delegationsbeslut i ärendet.',
};

export const textDelegationsordning = {
  caption: (organ: string) => `Delegationsordning för ${organ}`,
  emptyTitle: 'Ingen delegationsordning än',
  emptyText:
    'Läs in den från en CSV-fil med kolumnerna Nummer, Ärendegrupp och Delegat, eller skriv punkterna en och en.',
  add: 'Ny punkt',
  readFile: 'Läs in från fil …',
  showEnded: (antal: number) => `Visa ${counted(antal, 'avslutad punkt', 'avslutade punkter')}`,
  nummer: 'Nummer',
  arendegrupp: 'Ärendegrupp',
  slag: 'Delegat',
  delegat: 'Vem',
  delegatHint: 'Titel, utskott eller plats, till exempel Enhetschef.',
  delegatOptional: 'Behövs bara om det är någon annan än organets egen.',
  vidare: 'Vidaredelegeras till',
  vidareHint: 'Bara en förvaltningschef får delegera vidare, och bara i ett led (KL 7 kap. 6 §).',
  vidareTill: (vem: string) => `vidare till ${vem}`,
  villkor: 'Villkor',
  lagrum: 'Lagrum',
  anmals: 'Anmälan',
  anmalsBox: 'Besluten anmäls till nämnden',
  anmalsHint: 'Beslut som inte anmäls protokollförs särskilt (KL 6 kap. 40 §, 7 kap. 8 §).',
  yes: 'Anmäls',
  no: 'Protokollförs särskilt',
  avslutad: 'Gäller till och med',
  ended: (dag: string) => `gällde till ${dag}`,
  actions: 'Åtgärder',
  change: (nummer: string) => `Ändra punkt ${nummer}`,
  newTitle: 'Ny punkt i delegationsordningen',
  changeTitle: (nummer: string) => `Ändra punkt ${nummer}`,
  save: 'Spara punkten',
  forbidden: 'Det här får inte delegeras (KL 6 kap. 38 §)',
  jointly: 'Förtroendevalda och anställda kan inte få uppdraget tillsammans.',
  importTitle: 'Läs in delegationsordning',
  found: (filnamn: string, antal: number, organ: string) =>
    `${filnamn} innehåller ${counted(antal, 'punkt', 'punkter')} för ${organ}. Inget är sparat än.`,
  foundPoints: 'Punkter i filen',
  chooseAnother: 'Välj en annan fil …',
  endOld: (antal: number) =>
    antal === 1
      ? 'Avsluta den punkt som gäller i dag'
      : `Avsluta de ${String(antal)} punkter som gäller i dag`,
  lastDay: 'Deras sista dag',
  store: 'Läs in punkterna',
  stored: (antal: number) => counted(antal, 'punkt är inläst', 'punkter är inlästa'),
  faulty: (filnamn: string) => `${filnamn} kan inte läsas in`,
  faultyText: 'Rätta raderna i filen och välj den igen. Inget har sparats.',
  faults: 'Fel i filen',
  row: 'Rad',
  fault: 'Fel',
  faultText: ({ regel, varde }: DelegationsradFel) => faultWords[regel](varde),
};

const faultWords: Record<DelegationsradFel['regel'], (varde: string) => string> = {
  kolumn_saknas: (varde) => `Kolumnen ${varde} saknas.`,
  otolkbar: (varde) => `Raden går inte att läsa${varde === '' ? '' : `: ${varde}`}.`,
  for_lang: (varde) => `Texten är för lång: ${varde} …`,
  ogiltigt_tecken: (varde) => `Texten innehåller ett tecken som inte går att visa: ${varde}`,
  for_manga: (varde) => `Filen har fler än ${varde} rader.`,
  nummer_saknas: (varde) => `Nummer saknas för ${varde || 'raden'}.`,
  nummer_upprepat: (varde) => `Nummer ${varde} finns på en rad längre upp.`,
  arendegrupp_saknas: (varde) => `Ärendegrupp saknas för ${varde}.`,
  delegat_saknas: (varde) => `Delegat saknas för ${varde}.`,
  delegat_okand: (varde) => `Delegaten känns inte igen: ${varde}.`,
  vidare_ej_tillaten: (varde) =>
    `Bara en förvaltningschef får delegera vidare. Raden delegerar vidare till ${varde}.`,
  anmals_okant: (varde) => `Skriv ja eller nej för om beslutet anmäls. Nu står ${varde}.`,
  inga_punkter: () => 'Filen innehåller inga punkter.',
};

export const textPeriodkontroll = {
  title: 'Kontroll av en period',
  intro: 'Visar om serien är hel och om varje beslut är anmält eller protokollfört.',
  fran: 'Från och med',
  till: 'Till och med',
  wrongPeriod: 'Perioden slutar före den börjar.',
  whole: (antal: number) =>
    `${counted(antal, 'beslut', 'beslut')} i perioden. Serien är hel och allt är anmält eller protokollfört.`,
  none: 'Inga beslut i perioden.',
  some: (antal: number) => `${counted(antal, 'beslut', 'beslut')} i perioden.`,
  caption: 'Kontroller',
  check: 'Kontroll',
  law: 'Lagrum',
  numbers: 'Nummer',
  nothing: 'Inga',
  saknade: 'Nummer som saknas i serien',
  makulerade: 'Makulerade',
  vantar: 'Väntar på anmälan',
  sena: 'Inte anmälda vid det sammanträde som gällde',
  ejProtokollforda: 'Varken anmälda eller protokollförda särskilt',
  ejAnslagna: 'Protokollförda särskilt men inte anslagna',
  lawNotice: 'KL 8 kap. 10 och 12 §§',
  lawReport: 'KL 6 kap. 40 §, 7 kap. 8 §',
  lawUrgent: 'KL 6 kap. 40 §',
};

addRuleWords({
  only_chief_hands_on: () => 'Bara en förvaltningschef får delegera vidare (KL 7 kap. 6 §).',
  delegationspunkt_exists: () => 'En punkt med det numret gäller redan. Avsluta den först.',
  body_delegates_not: () => 'Bara en nämnd eller styrelse får delegera (KL 6 kap. 37 §).',
  point_used: () => 'Beslut är fattade enligt punkten. Avsluta den och skriv en ny.',
  point_used_later: () => 'Beslut är fattade enligt punkten efter den dagen.',
  point_applies_not: () => 'Punkten gäller inte den dagen.',
  decider_missing: () => 'Ange vem som har beslutat.',
  urgent_needs_chair: () =>
    'Ett brådskande beslut fattas av ordföranden eller av en ledamot som nämnden har utsett (KL 6 kap. 39 §). Personen har inget sådant uppdrag den dagen.',
  delegation_series_begun: () => 'Serien har redan nummer för det året.',
  record_missing: () => 'Skriv var beslutet är protokollfört.',
  record_before_decision: () => 'Protokollet är justerat före beslutet.',
  removed_too_early: () =>
    'Anslaget måste sitta uppe hela klagotiden. Togs det ned tidigare ska det sättas upp igen.',
  day_outside_year: () =>
    'Numret hör till ett annat år. Makulera beslutet och registrera ett nytt.',
  already_reported: () => 'Beslutet är anmält. Ta tillbaka anmälan först.',
  paragraf_of_other_body: () => 'Paragrafen hör till ett annat organ eller har utgått.',
  reported_before_decided: () => 'Något av besluten är fattat efter det sammanträdet.',
  paragraf_has_reports: () =>
    'Delegationsbeslut är anmälda i paragrafen. Ta tillbaka anmälan innan den utgår.',
  delegation_too_large: () => 'Filen är för stor för att vara en delegationsordning.',
});
