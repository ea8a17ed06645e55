import type { Follows } from '../editor/match.ts';
import { counted } from './sv.ts';

/** Words of the form of a paper: its panes, its menu, its sections in order. */
export const textAside = {
  label: 'Vid sidan av texten',
  tabs: 'Sida, kontroller och annat om skrivelsen',
  sida: 'Sida',
};

export const textPaperMenu = {
  label: 'Mer',
  focusOn: 'Visa bara texten',
};

export const textSection = {
  heading: 'Rubrik på avsnittet',
  drag: 'Dra för att flytta avsnittet',
  menu: (heading: string) => `Mer om avsnittet ${heading}`,
  moveUp: 'Flytta avsnittet uppåt',
  moveDown: 'Flytta avsnittet nedåt',
  moved: (heading: string, place: number, count: number) =>
    `${heading} står nu som nummer ${place} av ${count} avsnitt`,
  leaveOut: 'Utelämna ur utskriften',
  leftOut: 'Utelämnat. Texten finns kvar.',
  wasLeftOut: (heading: string) => `${heading} skrivs inte ut, men texten finns kvar`,
  bringBack: 'Ta med igen',
  remove: 'Ta bort avsnittet',
  removed: (heading: string) => `Avsnittet ${heading} togs bort`,
  add: 'Lägg till avsnitt',
  own: 'Eget avsnitt',
};

export const textFollowed = {
  follows: 'Skrivs av uppgifterna i ärendet',
  writeOwn: 'Skriv egen text',
  followAgain: 'Följ uppgifterna igen',
  followsAgain: 'Avsnittet skrivs av uppgifterna igen',
  empty: 'Här kommer en text när uppgifterna den skrivs av är ifyllda.',
};

export const textRecipients = {
  empty: 'Sändlistan är tom än.',
  edit: 'Ändra sändlistan',
};

export const textNiva = {
  label: (area: string) => `Konsekvenser för ${area}`,
  childLabel: 'Prövning av barnets bästa',
  levels: {
    inga: 'Inga',
    positiva: 'Positiva',
    negativa: 'Negativa',
    enkel: 'Enkel bedömning',
    fordjupad: 'Fördjupad prövning',
  },
  questionsTitle: 'Frågor som texten ska svara på',
  questions: {
    inga: [
      'Varför berör beslutet inte barn, vare sig direkt eller på sikt?',
      'Har någon grupp av barn kunnat missas, till exempel barn med funktionsnedsättning?',
    ],
    enkel: [
      'Vilka barn berörs, och på vilket sätt?',
      'Vad är bäst för dem, och hur vet ni det?',
      'Har barnen fått säga sin mening? Om inte, varför?',
      'Vilka andra intressen finns, och hur vägs de mot barnens bästa?',
    ],
    fordjupad: [
      'Vilka barn och grupper av barn berörs, nu och på sikt? Skiljer det sig mellan dem?',
      'Vad säger barnen själva, hur har de hörts och vilken vikt får det med ålder och mognad?',
      'Vilken kunskap bygger prövningen på: forskning, erfarenhet, statistik?',
      'Hur påverkas rätten att inte diskrimineras, till liv och utveckling och att bli hörd?',
      'Vilka lösningar har jämförts, och vilken är bäst för barnen?',
      'Om något annat intresse väger tyngre: vilket, varför, och hur mildras följderna för barnen?',
      'Hur följs beslutet upp, och hur får barnen veta vad det blev?',
    ],
  },
};

export const textDelpunkter = {
  list: (number: number) => `Delpunkter till punkt ${number}`,
  name: (name: string) => `Delpunkt ${name}`,
  add: (number: number) => `Lägg till delpunkt under punkt ${number}`,
  moveUp: (name: string) => `Flytta delpunkt ${name} uppåt`,
  moveDown: (name: string) => `Flytta delpunkt ${name} nedåt`,
  remove: (name: string) => `Ta bort delpunkt ${name}`,
};

export const textPaperHead = {
  underrubrik: 'Underrubrik',
  enhet: 'Beredd inom',
  enhetHint: 'Som i ”inom avdelningen för kultur och fritid”',
  meeting: 'Sammanträde',
  noMeeting: 'Inget sammanträde valt',
};

export const textSamrad = {
  heading: 'Samråd och samverkan',
  summary: (count: number) => (count === 0 ? 'Inget samråd angivet' : `Samråd: ${count}`),
  row: (number: number) => `Samråd ${number}`,
  typ: 'Med',
  organ: 'Namn i löpande text',
  organHint: 'Till exempel ”förvaltningsgruppen”',
  datum: 'Datum',
  form: 'Form',
  utfall: 'Utfall',
  add: 'Lägg till samråd',
  remove: (number: number) => `Ta bort samråd ${number}`,
  removed: 'Samrådet togs bort',
  types: {
    facklig: 'Fackliga organisationer',
    rad: 'Råd',
    annan_namnd: 'Annan nämnd',
    medborgare: 'Medborgare',
  },
  forms: {
    information: 'Information (19 § MBL)',
    samverkan: 'Samverkan',
    forhandling_11: 'Förhandling (11 § MBL)',
    forhandling_38: 'Förhandling (38 § MBL)',
    samrad: 'Samråd',
  },
};

export const textOutline = {
  leftOut: '(utelämnat)',
  missing: '(måste fyllas i)',
  lacking: (headings: readonly string[]) => `Mallen har också: ${headings.join(', ')}`,
};

export const textStatus = {
  words: (count: number) => counted(count, 'ord', 'ord'),
  chosen: (count: number) => `${counted(count, 'ord', 'ord')} markerade`,
};

function places(count: number): string {
  return counted(count, 'ställe', 'ställen');
}

function keptWords({ uppgift, punkt, avsnitt }: Readonly<Record<Follows, number>>): string[] {
  const reasons = [
    [uppgift, 'följer en uppgift i ärendet', 'följer uppgifter i ärendet'],
    [punkt, 'står i en punkt som följer fördelningen', 'står i punkter som följer fördelningen'],
    [avsnitt, ...OF_FOLLOWED],
  ] as const;
  const told = reasons.flatMap(([count, one, many]) =>
    count === 0 ? [] : [counted(count, one, many)],
  );
  const total = uppgift + punkt + avsnitt;
  return total === 0 ? [] : [`${places(total)} ersattes inte: ${told.join(', ')}.`];
}

const OF_FOLLOWED = [
  'står i ett avsnitt som skrivs av uppgifterna i ärendet',
  'står i avsnitt som skrivs av uppgifterna i ärendet',
] as const;

export const textFind = {
  label: 'Sök och ersätt i skrivelsen',
  find: 'Sök i texten',
  findAndReplace: 'Sök och ersätt',
  query: 'Sök efter',
  replacement: 'Ersätt med',
  place: (place: number, count: number) => (count === 0 ? 'Inga träffar' : `${place} av ${count}`),
  matchCase: 'Skilj på stora och små bokstäver',
  wholeWords: 'Bara hela ord',
  previous: 'Föregående träff',
  next: 'Nästa träff',
  replace: 'Ersätt',
  replaceAll: 'Ersätt alla',
  replaced: (count: number, kept: Readonly<Record<Follows, number>>) =>
    [`${places(count)} ersattes.`, ...keptWords(kept)].join(' '),
  follows: {
    uppgift: 'Stället följer en uppgift i ärendet och ersätts inte.',
    punkt: 'Punkten följer fördelningen och ersätts inte. Ändra den i fördelningen eller för hand.',
    avsnitt:
      'Avsnittet skrivs av uppgifterna i ärendet och ersätts inte. Välj ”Skriv egen text” för att ändra det.',
  } satisfies Record<Follows, string>,
  close: 'Stäng sökningen',
};
