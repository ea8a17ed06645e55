import { formatKronor } from '../../shared/domain/pengar.ts';

/** The facts of a finding, with names of bodies already put in the place of their ids. */
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

/** What each check found, in words for the one who can put it right. */
const findingWords: Partial<Record<string, (details: Details) => string>> = {
  K01: (details) =>
    `Handlingen saknar ${REGISTER_DATA[words(details, 'saknas')] ?? 'en uppgift'} i registret.`,
  K02: () => 'En sekretessmarkering saknar lagrum, datum eller myndighet.',
  K03: () => 'En handling med sekretess ska vara diarieförd.',
  K04: (details) =>
    'personnummer' in details
      ? `Den offentliga lydelsen innehåller personnumret ${words(details, 'personnummer')}.`
      : `Den offentliga lydelsen nämner ${words(details, 'namn')}, som är dold.`,
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
      : 'En ansökan anger inte vilket beslut den bygger på.',
  K13: () => 'Ramen anger inte vilket beslut den bygger på.',
  K14: () => 'Skrivelsen finns inte bland handlingarna med sitt eget datum.',
  K15: () => 'Ange datum på skrivelsen och handläggare.',
  K16: () => 'Handlingen är märkt som bilaga men har ingen fil, eller tvärtom.',
  K18: (details) => FOOTNOTE_FAULTS[words(details, 'fel')] ?? 'Fotnoterna stämmer inte med texten.',
  K20: remainder,
  K21: (details) => `Beloppet ${words(details, 'text')} finns inte i fördelningen.`,
  K22: (details) => `Ingen beslutspunkt gäller ${words(details, 'organ')}.`,
  K32: (details) => `${words(details, 'mottagare')} ska ha beslutet men finns inte på sändlistan.`,
  K33: () => 'Beslutet flyttar pengar, men ingen på sändlistan verkställer det.',
  K34: (details) =>
    details['fel'] === 'dubblett'
      ? `${words(details, 'mottagare')} står två gånger på sändlistan.`
      : `${words(details, 'mottagare')} saknar adress på sändlistan.`,
  K23: (details) =>
    `Punkten säger ”i enlighet med ansökan”, men sökt är ${kronor(details, 'begart')} och tilldelat ${kronor(details, 'tilldelat')}.`,
  K24: (details) =>
    'saknas' in details
      ? `Punkten nämner inte att ${words(details, 'saknas')} inte omfattas.`
      : `Punkten undantar ${words(details, 'beviljad')}, som får medel i fördelningen.`,
  K25: (details) =>
    `Undantagen är ${kronor(details, 'undantaget')} av ${kronor(details, 'begart')}, men tilldelat är ${kronor(details, 'tilldelat')}.`,
  K26: units,
};

/** The Swedish sentence for a finding. */
export function findingText(id: string, details: Details): string {
  return findingWords[id]?.(details) ?? `Kontroll ${id} har en anmärkning.`;
}
