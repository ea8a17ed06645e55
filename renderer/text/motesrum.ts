import './protokollregler.ts';
import type { Forslagsslag } from '../../shared/domain/forslag.ts';
import type { Javsgrund } from '../../shared/domain/jav.ts';
import type { Narvaroroll } from '../../shared/domain/narvaro.ts';
import type { Paragrafstatus } from '../../shared/domain/paragraf.ts';
import type { Propositionsslag } from '../../shared/domain/proposition.ts';
import type { Uttalandeslag } from '../../shared/domain/uttalande.ts';
import type { Hinder } from '../../shared/rules/deltagande.ts';
import type { Avslut, Avslutshinder } from '../../shared/rules/rum-beslut.ts';
import type { Yrkandemall } from '../../shared/rules/rum-yrkande.ts';
import { counted } from './sv.ts';

export const textMotesrum = {
  title: (organ: string, dag: string) => `${organ} ${dag}`,
  windowTitle: (organ: string) => `I rummet – ${organ}`,
  rummet: 'I rummet',
  dagordning: 'Dagordning och paragrafer',
  narvaro: 'Närvaro',
  text: 'Protokollstext',
  kommandon: 'Kommandon',
  nr: (nr: number) => `§ ${nr}`,
  nasta: 'näst på tur',
  utgar: 'utgår',
  ingenParagraf: 'Ingen paragraf är öppnad',
  ingenParagrafHjalp:
    'Notera först vilka som är här (A), och öppna sedan den första punkten på dagordningen (N).',
  leds: (vem: string) => `Leds av ${vem}`,
  myndighetsutovning: 'Myndighetsutövning',
  stangdaDorrar: 'Stängda dörrar',
  omedelbar: 'Justeras omedelbart',
  oppnas: 'Paragrafen öppnas …',
  beslutsforhet: (n: number, m: number, k: number) => `${n} av ${m}, krävs ${k}`,
  beslutsfor: 'Beslutsför',
  ejBeslutsfor: 'Inte beslutsför',
  ersattare: 'Ersättare som inte tjänstgör',
  ovriga: 'Övriga i rummet',
  utanParti: 'Utan parti',
  partiplatser: (n: number, m: number) => `${n} av ${m}`,
  tom: 'tom plats',
  javig: 'jäv, lämnar rummet',
  tjanstgorFor: (vem: string) => `för ${vem}`,
  distans: 'på distans',
  ordforande: 'ordförande',
  forslag: 'Förslag',
  yrkanden: 'Yrkanden',
  propositionsordning: 'Propositionsordning',
  omrostning: 'Omröstning',
  beslut: 'Beslut',
  reservationer: 'Reservationer',
  uttalanden: 'Anteckningar och yttranden',
  jav: 'Jäv',
  aterkallat: 'återkallat',
  inget: 'Inget är noterat än. Tangenterna nedan är dina verktyg.',
  tillForman: (forslag: string) => `till förmån för ${forslag}`,
  anmald: (tid: string) => `anmäld ${tid.replace(':', '.')}`,
  ja: 'Ja',
  nej: 'Nej',
  avstar: 'Avstår',
  summor: (ja: number, nej: number, avstar: number) => `Ja ${ja} · Nej ${nej} · Avstår ${avstar}`,
  vinner: (vad: string) => `Utfall: ${vad}`,
  utslagsrost: 'genom ordförandens utslagsröst',
  lottning: 'genom lottning',
  ropas: (vem: string) => `Nu röstar ${vem}`,
  rostkvar: (antal: number) => `${counted(antal, 'röst', 'röster')} kvar`,
  rosttangenter: 'J ja · N nej · A avstår · P resten av partiet lika · Backsteg ångrar',
  lottfraga: 'Lika många röster. Vad säger lotten?',
  lottangenter: 'J om Ja vinner lottningen, N om Nej vinner',
  allaHarRostat: 'Alla har röstat.',
  rostlista: 'Röstlista',
  nastaOmrostning: 'En omröstning till behövs: tryck V',
  egnaOrd: 'Egna ord',
  inaktuell: 'Uppgifterna har ändrats sedan texten skrevs',
  foljIgen: 'Följ uppgifterna igen',
  utanPlats: 'Egen text som inte längre har någon plats',
  ta: 'Ta bort',
  tomText: 'Texten skrivs av uppgifterna ovan, allt eftersom de noteras.',
  valjare: 'Alternativ',
  hjalpVal: '↑ ↓ väljer, Retur tar, Esc avbryter, Backsteg går tillbaka',
  hjalpFlera: '↑ ↓ väljer, Blanksteg markerar flera, Retur tar, Esc avbryter',
  hjalpText: 'Ctrl Retur sparar, Esc avbryter',
  hjalpRad: 'Retur sparar, Esc avbryter',
  markerade: (antal: number) => `${antal} markerade`,
  ingenTraff: 'Inget matchar',
  ingaLika: 'Ingen mer i partiet står på tur.',
  kastaText: 'Tryck Esc igen för att kasta texten.',
  skrivNagot: 'Skriv något först.',
  fler: (antal: number) => `${antal} till: skriv för att söka`,
  avbrutet: 'Avbrutet. Inget har ändrats.',
  angrat: 'Ångrat.',
  ingetAttAngra: 'Det finns inget mer att ångra i paragrafen.',
  angra: 'Ångra i paragrafen',
  nekad: 'Det sista sparades inte. Mötet visas nu som det är sparat.',
  sparar: (antal: number) => `Sparar ${antal} …`,
  sparat: (tid: string) => `Allt är sparat på disk ${tid}`,
  vila: 'Allt är sparat på disk',
  ejOppnat: 'Sammanträdet är inte öppnat',
  ejOppnatText: 'Öppna det när mötet börjar. Då kan paragraferna få sina nummer.',
  oppna: 'Öppna sammanträdet',
  ordforandeSaknas: 'Ange ordförande och sekreterare på sammanträdets sida först.',
  andradAnnanstans: (nr: number) => `§ ${String(nr)} har ändrats i ett annat fönster`,
  andradAnnanstansText: 'Det senast sparade visas. Det du skriver här sparas ovanpå det.',
  avslutat: 'Sammanträdet är avslutat',
  avslutatText: 'Paragraferna visas här. De ändras på sammanträdets sida.',
};

export const textParagrafstatus: Record<Paragrafstatus, string> = {
  oppen: 'Behandlas',
  beslutad: 'Beslutad',
  bordlagd: 'Bordlagd',
  aterremitterad: 'Återremitterad',
  utgatt: 'Utgår',
};

/** The commands of the room, in the order they are shown. */
export const textKommando = {
  nasta: 'Nästa punkt',
  utanfor: 'Annat ärende',
  kommer: 'Ankomst',
  gar: 'Lämnar',
  distans: 'Distans',
  ersatter: 'Ersätter',
  jav: 'Jäv',
  ordforande: 'Ordförande',
  kontoretsForslag: 'Kontorets förslag',
  yrkande: 'Yrkande',
  aterkalla: 'Återkalla',
  proposition: 'Proposition',
  omrostning: 'Omröstning',
  beslut: 'Beslut',
  reservation: 'Reservation',
  deltarEj: 'Deltar ej',
  anteckning: 'Anteckning',
  sarskilt: 'Särskilt yttrande',
  ersattaryttrande: 'Ersättares mening',
  beskrivning: 'Ärendet i text',
  lydelse: 'Egen lydelse',
  uppgifter: 'Uppgifter',
  ajournering: 'Ajournering',
  omedelbar: 'Omedelbart',
  taBort: 'Ta bort',
};

export type Kommandoid = keyof typeof textKommando;

export const textForslag = {
  slag: {
    forvaltningen: 'Förvaltningens förslag',
    eget: 'Eget förslag',
    tillagg: 'Tilläggsförslag',
    andring: 'Ändringsförslag',
    aterremiss: 'Återremiss',
    bordlaggning: 'Bordläggning',
  } satisfies Record<Forslagsslag, string>,
  fran: (slag: string, vilka: string) => `${slag} från ${vilka}`,
  organs: (genitiv: string) => `${genitiv} förslag`,
};

export const textYrkandemall: Record<Yrkandemall, string> = {
  bifall: 'Bifall',
  avslag: 'Avslag',
  eget: 'Eget förslag',
  tillagg: 'Tillägg',
  andring: 'Ändring',
  aterremiss: 'Återremiss',
  bordlaggning: 'Bordläggning',
};

export const textSammansatt = {
  delvis: 'Bifall till vissa punkter',
  rangordnat: 'I första och andra hand',
};

export const textUttalande: Record<Uttalandeslag, string> = {
  deltar_ej: 'Deltar inte i beslutet',
  protokollsanteckning: 'Protokollsanteckning',
  sarskilt_yttrande: 'Särskilt yttrande',
  ersattaryttrande: 'Ersättares mening',
};

export const textRoll: Record<Narvaroroll, string> = {
  ledamot: 'ledamot',
  tjanstgorande_ersattare: 'tjänstgörande ersättare',
  ersattare: 'ersättare',
  tjansteperson: 'tjänsteperson',
  insynsplats: 'insynsplats',
  personalforetradare: 'personalföreträdare',
  gast: 'gäst',
};

export const textHinder: Record<Hinder, string> = {
  ej_narvarande: 'är inte här',
  javig: 'är jävig och lämnar rummet (KL 6 kap. 30 §)',
  tjanstgor_ej: 'tjänstgör inte',
  tjanstgor: 'tjänstgör, och yrkar eller reserverar sig i stället',
  har_deltagit_ej: 'deltar inte i beslutet (KL 4 kap. 25 och 27 §§)',
  har_reserverat: 'har reserverat sig, och har alltså deltagit',
  myndighetsutovning: 'måste delta: det är myndighetsutövning (KL 4 kap. 26 §)',
  ordforande_avgor: 'måste rösta: rösterna är lika (KL 4 kap. 25 §)',
  sammantradet_slut: 'sammanträdet är slut (KL 4 kap. 27 §)',
  ej_tillatet: 'får inte det i den här nämnden (KL 6 kap. 17 §)',
};

export const textJavsgrund: Record<Javsgrund, { text: string; detalj: string }> = {
  p1: { text: 'Part, eller berörd själv eller närstående', detalj: 'KL 6 kap. 28 § 1' },
  p2: { text: 'Företräder eller har företrätt en part eller berörd', detalj: 'KL 6 kap. 28 § 2' },
  p3: { text: 'Tillsyn över verksamhet personen själv är knuten till', detalj: 'KL 6 kap. 28 § 3' },
  p4: { text: 'Annan omständighet som rubbar opartiskheten', detalj: 'KL 6 kap. 28 § 4' },
};

export const textAvslut: Record<Avslut, string> = {
  enligt: 'Beslutas enligt det som bifallits',
  bordlaggs: 'Bordläggs till nästa sammanträde',
  aterremitteras: 'Återremitteras',
  antecknas: 'Informationen antecknas',
  utgar: 'Paragrafen utgår',
};

export const textAvslutshinder: Record<Avslutshinder, string> = {
  inget_forslag: 'det finns inget förslag att besluta',
  proposition_saknas:
    'ställ proposition först (P): det finns flera förslag, eller avslag har yrkats',
  sen_votering: 'omröstningarna är inte slut',
};

export const textProposition = {
  fraga: {
    fraga: ([ett = '']) => `Kan beslut fattas enligt: ${ett}?`,
    mot_varandra: (alla) => `Mot varandra: ${alla.join(' – ')}`,
    bifall_avslag: ([ett = '']) => `Bifall eller avslag: ${ett}`,
    nar: ([ett = '']) => `Avgöras i dag eller senare: ${ett}`,
    forfallet: ([ett = '']) => `Har fallit genom annat beslut: ${ett}`,
  } satisfies Record<Propositionsslag, (namn: readonly string[]) => string>,
  bifallet: (vad: string) => `Bifaller ${vad}`,
  avslaget: 'Avslår',
  idag: 'Ärendet ska avgöras i dag',
  alternativ: {
    bifall: (vad: string) => `bifall till ${vad}`,
    avslag: (vad: string) => `avslag på ${vad}`,
    avgorande_i_dag: () => 'att ärendet avgörs i dag',
  },
  vecklar: {
    sak: 'Huvudvotering',
    kontraproposition: 'Motförslag utses',
    aterremiss: 'När ärendet avgörs',
    val: 'Val',
  },
};
