import { formatKronor } from '../../shared/domain/pengar.ts';
import { Standpunkt } from '../../shared/domain/remiss.ts';
import type { Repair } from '../../shared/domain/repair.ts';
import { avslutText } from './arendevard.ts';
import { counted } from './sv.ts';
import { paragraphFindings, paragraphReasons } from './protokollskontroller.ts';
import { textStandpunkt } from './remisser.ts';

/** The facts of a finding, with names of bodies already put in the place of their ids. */
type Fact = string | number | undefined;
type Details = Readonly<Record<string, string | number>>;

function kronor(details: Details, name: string): string {
  return formatKronor(Number(details[name] ?? 0));
}

function words(details: Details, name: string): string {
  return String(details[name] ?? '');
}

function conflictingSources(details: Details): string {
  const organ = words(details, 'organ');
  return 'paragrafer' in details
    ? `${organ} ${words(details, 'datum')} anges med olika paragrafer: ${words(details, 'paragrafer')}.`
    : `${organ} § ${words(details, 'paragraf')} anges med olika datum: ${words(details, 'datum')}.`;
}

function remainder(details: Details): string {
  return 'tilldelat' in details
    ? `Det fördelas ${kronor(details, 'tilldelat')}, men ramen är ${kronor(details, 'ram')}.`
    : `Texten säger att ${kronor(details, 'angivet')} återstår, men det är ${kronor(details, 'kvar')}.`;
}

function unknownAmount(details: Details): string {
  const often = Number(details['antal'] ?? 1);
  const places = often > 1 ? `, men står på ${often} ställen` : '';
  return `Beloppet ${words(details, 'text')} finns inte i fördelningen${places}.`;
}

function units(details: Details): string {
  return 'utan_enhet' in details
    ? `Beloppet ${words(details, 'utan_enhet')} saknar enhet. Skriv kr, tkr eller mnkr.`
    : `${kronor(details, 'kronor')} skrivs i flera enheter: ${words(details, 'enheter')}.`;
}

const FOOTNOTE_FAULTS: Partial<Record<string, string>> = {
  fotnot_saknas: 'En fotnotssiffra i texten saknar sin fotnot.',
  ankare_saknas: 'En fotnot har ingen siffra i texten.',
  ordning: 'Fotnoterna står i en annan ordning än siffrorna i texten.',
};

const REGISTER_DATA: Partial<Record<string, string>> = {
  datum: 'datum',
  beteckning: 'beteckning',
  motpart: 'avsändare eller mottagare',
  rubrik: 'uppgift om vad den rör',
};

function consultation(details: Details): string {
  if (details['fel'] === 'saknas') return 'Mallen kräver samverkan, men inget samråd är angivet.';
  return details['fel'] === 'dag_saknas'
    ? `Samråd med ${words(details, 'organNamn')} saknar datum.`
    : `Samråd med ${words(details, 'organNamn')} ligger efter sammanträdet, ${words(details, 'datum')}.`;
}

function pointFault(details: Details): string {
  const punkt = `Punkt ${words(details, 'nr')}`;
  if (details['fel'] === 'lang') return `${punkt} har ${words(details, 'antal')} ord. Dela den.`;
  return details['fel'] === 'flera'
    ? `${punkt} innehåller flera åtgärder. En åtgärd i varje punkt är lättare att verkställa.`
    : `${punkt} saknar verb, så det framgår inte vad som beslutas.`;
}

function wordFault(details: Details): string {
  const text = words(details, 'text');
  if (details['fel'] === 'dubbelt') return `Ordet står två gånger: ”${text}”.`;
  return details['fel'] === 'punkt'
    ? `Punkt saknas efter ”${text}”.`
    : `Mellanrum saknas vid paragraftecknet: ”${text}”.`;
}

function nameForms(details: Details): string {
  if ('okant_parti' in details) {
    return `Partiet ${words(details, 'okant_parti')} efter ${words(details, 'namn')} finns inte i registret.`;
  }
  return 'parti' in details
    ? `${words(details, 'namn')} anges med både ${words(details, 'annat')} och ${words(details, 'parti')}.`
    : `”${words(details, 'text')}” skrivs också ”${words(details, 'annan')}”.`;
}

function standOf(said: string): string {
  const stand = Standpunkt.safeParse(said);
  return stand.success ? textStandpunkt[stand.data].toLowerCase() : said;
}

function otherStand(details: Details): string {
  const registered = `svarets ståndpunkt är registrerad som ”${standOf(words(details, 'standpunkt'))}”`;
  const said = words(details, 'sagt');
  return said === 'svarar'
    ? `Punkt ${words(details, 'nr')} svarar på remissen, men ${registered}.`
    : `Punkt ${words(details, 'nr')} säger ”${standOf(said)}”, men ${registered}.`;
}

function missingSerials(ar: Fact, fran: Fact, till: Fact): string {
  const year = ar === undefined ? '' : ` år ${String(ar)}`;
  return fran === till
    ? `Inget ärende har löpnummer ${String(fran)}${year}, och numret är inte makulerat.`
    : `Inga ärenden har löpnummer ${String(fran)}–${String(till)}${year}, och numren är inte makulerade.`;
}

function latePost(antal: number): string {
  const left = antal === 1 ? 'är ännu inte registrerad' : 'är ännu inte registrerade';
  return `${counted(antal, 'post som kom in', 'poster som kom in')} för mer än en arbetsdag sedan ${left}.`;
}

/** What each check found, in words for the one who can put it right. */
const findingWords: Partial<Record<string, (details: Details) => string>> = {
  ...paragraphFindings,
  K01: (details) =>
    `Handlingen saknar ${REGISTER_DATA[words(details, 'saknas')] ?? 'en uppgift'} i registret.`,
  K02: (details) => `En sekretessmarkering saknar ${words(details, 'saknas')}.`,
  K03: () => 'Handlingen har sekretess men är inte diarieförd.',
  K04: (details) =>
    'personnummer' in details
      ? `Allmänheten kan läsa personnumret ${words(details, 'personnummer')}.`
      : `Allmänheten kan läsa namnet ${words(details, 'namn')}, som ska vara dolt.`,
  K06: ({ ar, fran, till }) => missingSerials(ar, fran, till),
  K07: (details) =>
    `Texten anger ${words(details, 'text')}, men ärendet har nummer ${words(details, 'diarienummer')}.`,
  K10: conflictingSources,
  K11: (details) =>
    details['saknas'] === 'datum'
      ? 'Handlingen saknar datum.'
      : 'Protokollsutdraget saknar datum och paragraf. Välj källan.',
  K12: (details) =>
    'mening' in details
      ? `Ett beslut nämns utan källa: ”${words(details, 'mening')}”`
      : `${words(details, 'organ')} har ansökt, men beslutet att ansöka är inte angivet.`,
  K13: () => 'Ramen anger inte vilket beslut den bygger på.',
  K14: () => 'Skrivelsen själv saknas bland handlingarna, eller står där med ett annat datum.',
  K15: (details) =>
    `Skrivelsen saknar ${details['saknas'] === 'handlaggare' ? 'handläggare' : 'datum'}.`,
  K16: (details) =>
    details['fel'] === 'fil_saknas'
      ? 'Handlingen biläggs, men har ingen fil i ärendet.'
      : 'Handlingen har en fil i ärendet, men biläggs inte.',
  K05: ({ antal }) => latePost(Number(antal ?? 1)),
  K17: (details) =>
    details['fel'] === 'framtida'
      ? `En källa är daterad ${words(details, 'datum')}, efter skrivelsens datum.`
      : `${words(details, 'organ')} har inget sammanträde ${words(details, 'datum')} i planen.`,
  K18: (details) => FOOTNOTE_FAULTS[words(details, 'fel')] ?? 'Fotnoterna stämmer inte med texten.',
  K20: remainder,
  K21: unknownAmount,
  K22: (details) => `Ingen beslutspunkt svarar på ansökan från ${words(details, 'organ')}.`,
  K32: (details) => `${words(details, 'mottagare')} ska ha beslutet men finns inte på sändlistan.`,
  K30: (details) =>
    details['fel'] === 'dag_saknas'
      ? 'Remissen saknar sista dag för svar.'
      : `Svaret beslutas ${words(details, 'sammantradesdag')}, efter sista svarsdagen ${words(details, 'svarSenast')}.`,
  K31: (details) =>
    'senast' in details
      ? `Punkt ${words(details, 'nr')} ska vara utförd senast ${words(details, 'senast')}, men ärendet har ingen bevakning av det.`
      : `Punkt ${words(details, 'nr')} ger ett uppdrag utan sista dag, och ärendet har ingen bevakning.`,
  K33: (details) =>
    details['skal'] === 'remittent'
      ? `${words(details, 'mottagare')} har skickat remissen men finns inte på sändlistan.`
      : 'Beslutet flyttar pengar, men ingen på sändlistan verkställer det.',
  K34: (details) =>
    details['fel'] === 'dubblett'
      ? `${words(details, 'mottagare')} står två gånger på sändlistan.`
      : `${words(details, 'mottagare')} saknar adress på sändlistan.`,
  K35: ({ dag, justerad }) =>
    justerad === undefined
      ? `Beslutet skickades ${String(dag)}, men protokollet är inte justerat.`
      : `Beslutet skickades ${String(dag)}, innan protokollet justerades ${String(justerad)}.`,
  K23: (details) =>
    `Punkten säger ”i enlighet med ansökan”, men sökt är ${kronor(details, 'begart')} och tilldelat ${kronor(details, 'tilldelat')}.`,
  K24: (details) =>
    'saknas' in details
      ? `Punkten nämner inte att ${words(details, 'saknas')} inte omfattas.`
      : `Punkten undantar ${words(details, 'beviljad')}, som får medel i fördelningen.`,
  K25: (details) =>
    `Av sökta ${kronor(details, 'begart')} är ${kronor(details, 'undantaget')} undantagna. Tilldelat är ${kronor(details, 'tilldelat')}, som inte är resten.`,
  K26: units,
  K27: () => 'Fullmäktige fördelar medel, men ingen punkt säger hur de finansieras.',
  K28: (details) =>
    `${words(details, 'organ')} har ansökt, men nämndens eget beslut finns inte bland handlingarna.`,
  K36: (details) =>
    `Svaret ska vara inne ${words(details, 'svarSenast')}, men protokollet får justeras ända till ${words(details, 'justerasSenast')}. Planera omedelbar justering.`,
  K37: consultation,
  K38: (details) =>
    `Texten säger att samråd ska ske, men ${words(details, 'datum')} har passerat när ärendet beslutas: ”${words(details, 'mening')}”`,
  K39: (details) => `Ett yttrande till ${words(details, 'organ')} kan inte beslutas på delegation.`,
  K40: (details) =>
    `Punkt ${words(details, 'nr')} innehåller ”${words(details, 'text')}”. Den som läser protokollet vet inte vad det syftar på.`,
  K41: (details) => `Texten säger att beslutet redan är fattat: ”${words(details, 'mening')}”`,
  K42: (details) => pointFault(details),
  K43: () => 'Skrivelsen är lång men saknar sammanfattning.',
  K44: (details) =>
    details['i'] === 'protokoll'
      ? 'Förvaltningens förslag har andra punkter här än i skrivelsen.'
      : `Förslaget upprepas med andra ord än i beslutspunkterna: ”${words(details, 'mening')}”`,
  K45: (details) => wordFault(details),
  K46: nameForms,
  K47: (details) =>
    'niva' in details
      ? `Avsnittet ${words(details, 'rubrik')} har en bedömning men ingen motivering.`
      : `Mallen kräver avsnittet ${words(details, 'rubrik')}, som är tomt.`,
  K48: otherStand,
  K69: (details) =>
    avslutText[words(details, 'fel')]?.(details) ?? 'Något i ärendet är inte klart.',
  K49: (details) => `Luckan ”${words(details, 'uppgift')}” är inte ifylld.`,
};

/** The Swedish sentence for a finding. */
export function findingText(id: string, details: Details): string {
  return findingWords[id]?.(details) ?? `Kontroll ${id} har en anmärkning.`;
}

/** Why each check is made: the law, or the practice of those who read the minutes. */
const reasons: Partial<Record<string, string>> = {
  ...paragraphReasons,
  K01: 'Registret ska innehålla datum, beteckning, avsändare eller mottagare och vad handlingen rör (OSL 5 kap. 2 §).',
  K02: 'En sekretessmarkering ska ange bestämmelse, datum och myndighet (OSL 5 kap. 5 §).',
  K03: 'Handlingar med sekretess ska alltid diarieföras (OSL 5 kap. 1 §).',
  K04: 'Det offentliga registret får inte röja det som är hemligt (OSL 5 kap. 2 §).',
  K05: 'Det som kommer in ska registreras så snart det har kommit in (OSL 5 kap. 1 §).',
  K06: 'En nummerserie utan luckor visar att inget ärende har försvunnit.',
  K07: 'Ett nummer som hör till ett annat ärende leder läsaren fel.',
  K10: 'Ett beslut har en dag och en paragraf. Två olika uppgifter betyder att en är fel.',
  K11: 'Handlingarna i ärendet ska kunna hittas. Ett protokollsutdrag pekas ut med datum och paragraf.',
  K12: 'Den som läser ska kunna gå till beslutet som nämns.',
  K13: 'Medel fördelas ur en budget som någon har beslutat om (KL 11 kap. 6 §).',
  K14: 'Skrivelsen är själv en handling i ärendet, och nämnden ska veta vilken version den beslutar om.',
  K15: 'En skrivelse utan datum eller handläggare går inte att hänvisa till.',
  K16: 'Ledamöterna ska få det som listan säger att de får.',
  K17: 'Ett beslut fattas vid ett sammanträde. Kontrollera dagen mot sammanträdesplanen.',
  K18: 'Varje siffra i texten ska ha sin fotnot, i den ordning man läser.',
  K20: 'Det går inte att fördela mer än det finns medel för (KL 11 kap. 5 §).',
  K21: 'Belopp i texten ska gå att stämma av mot fördelningen.',
  K22: 'Den som har ansökt ska få ett besked i beslutet.',
  K23: 'Beslutet ska säga hur tilldelningen förhåller sig till det som söktes.',
  K24: 'Det ska framgå av beslutet vad som inte får medel.',
  K25: 'Undantag och tilldelning ska tillsammans bli det som söktes.',
  K26: 'Samma belopp i olika enheter läses lätt fel.',
  K27: 'Ett beslut i fullmäktige om en utgift under året ska ange hur den finansieras (KL 11 kap. 15 §).',
  K28: 'Den som läser ska kunna se att den sökande nämnden själv har beslutat om ansökan.',
  K30: 'En remiss ska ange vad svaret avser och senast när det ska lämnas (FL 26 §).',
  K31: 'Ett uppdrag som ingen bevakar blir lätt liggande.',
  K32: 'Den som beslutet riktar sig till ska underrättas.',
  K33: 'Den som ska verkställa beslutet, eller har frågat, behöver få det.',
  K34: 'Ett utskick utan adress når ingen, och ett dubbelt förvirrar.',
  K35: 'Vad som har beslutats är säkert först när protokollet är justerat.',
  K36: 'Protokollet justeras senast fjorton dagar efter sammanträdet (KL 5 kap. 69 §). Svaret kan inte skickas innan dess, om inte paragrafen justeras omedelbart.',
  K37: 'Samråd och samverkan ska vara avslutade innan nämnden beslutar (lag 1976:580).',
  K38: 'När nämnden läser texten har dagen passerat. Skriv vad som hände och vad det ledde till.',
  K39: 'Yttranden till fullmäktige får inte delegeras (KL 6 kap. 38 § 2).',
  K40: 'Beslutet läses i protokollet utan skrivelsen. Ange dokumentets rubrik, datum och nummer.',
  K41: 'Ett förslag föregriper inte beslutet. Skriv vad nämnden föreslås göra.',
  K42: 'En åtgärd i varje punkt går att rösta om, verkställa och följa upp för sig.',
  K43: 'Sammanfattningen läses av alla, och blir ofta ärendebeskrivning i protokollet.',
  K44: 'Om förslaget återges på två sätt vet ingen vilket som gäller.',
  K45: 'Små fel drar uppmärksamhet från sakfrågan.',
  K46: 'Samma person eller nämnd ska heta likadant i hela skrivelsen.',
  K48: 'Den som frågar ska få ett svar. Punkterna och den registrerade ståndpunkten ska säga samma sak.',
  K69: 'Ett avslutat ärende ska vara klart, så att det kan arkiveras (arkivlagen 4–6 §§).',
  K49: 'Frasen lämnar plats åt en uppgift. Skriv in den i stället för klammern med ”fyll i”.',
};

/** An empty section is one thing, an assessment without its grounds another. */
function sectionReason(details: Details): string {
  if ('barn' in details)
    return 'Prövningen av barnets bästa ska gå att följa: vad som har bedömts och varför (lag 2018:1197).';
  return 'niva' in details
    ? 'Den som läser ska kunna se vad bedömningen bygger på.'
    : 'Mallen kräver avsnittet. En tom rubrik säger inte om frågan är prövad.';
}

/** The law or practice behind what a check found; empty for one without. */
export function findingReason(id: string, details: Details): string {
  if (id === 'K47') return sectionReason(details);
  if (id === 'K41' && 'nr' in details)
    return 'I protokollet fattas beslutet. Skriv det som nämnden gör nu, inte som något den har gjort.';
  return reasons[id] ?? '';
}

const repairNames: Readonly<Record<Exclude<Repair['typ'], TextRepair>, string>> = {
  kalla: 'Ange källan',
  egen_handling: 'Lägg till bland handlingarna',
  folj: 'Följ beslutspunkterna igen',
  fotnot_bort: 'Ta bort fotnoten',
  fotnotsmarke_bort: 'Ta bort siffran',
  fotnotsordning: 'Ordna fotnoterna',
  bevakning: 'Lägg till bevakning',
  mottagare: 'Lägg till på sändlistan',
};

type TextRepair = 'avsnittstext' | 'punkttext';

/** Words that still fit a button. */
const SHORT = 32;

/** What a repair does, as its button says it. */
export function repairName(repair: Repair): string {
  if (repair.typ !== 'avsnittstext' && repair.typ !== 'punkttext') return repairNames[repair.typ];
  const { till } = repair.text;
  return till.length > SHORT ? `Ändra till ”${till.slice(0, SHORT)} …”` : `Ändra till ”${till}”`;
}

export const textKontroll = {
  groups: { S: 'Måste rättas', V: 'Bör ses över', T: 'Tips' },
  none: 'Kontrollerna har inga anmärkningar',
  loading: 'Kontrollerna läser skrivelsen …',
  failed: 'Kontrollerna kunde inte läsa skrivelsen. De försöker igen när du skriver.',
  letStand: 'Medvetna avsteg',
  arrived: 'Nya anmärkningar',
  gone: 'Inte längre aktuell',
  why: 'Varför?',
  goTo: 'Gå dit',
  repaired: 'Rättat',
  deviate: 'Avsteg …',
  deviateTitle: 'Medvetet avsteg',
  deviateText: (finding: string) =>
    `${finding} Anmärkningen räknas inte så länge texten står som nu. Skälet sparas i loggen.`,
  deviateReason: 'Skäl till avsteget',
  deviateDo: 'Låt stå',
  deviated: (reason: string, who: string, when: string) => `${reason} (${who}, ${when})`,
  takeBack: 'Ta tillbaka avsteget',
  takenBack: 'Anmärkningen räknas igen',
  watch: (nr: number, punkt: string) => `Punkt ${nr}: ${punkt}`,
  watched: 'Bevakning tillagd',
  recipientAdded: (name: string) => `${name} lades till på sändlistan`,
  places: {
    punkt: (nr: number) => `Punkt ${nr}`,
    handling: (nr: number) => `Handling ${nr}`,
    samrad: (nr: number) => `Samråd ${nr}`,
    allSamrad: 'Samråd',
    avsnitt: 'Avsnitten',
    fotnot: 'Fotnot',
    fordelning: 'Fördelningen',
    sandlista: 'Sändlistan',
    remiss: 'Remissen',
    uppgifter: 'Uppgifter om skrivelsen',
  },
};
