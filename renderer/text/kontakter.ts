import type { AnvandSom } from '../../shared/domain/anvandning.ts';
import type { Dubblettskal, Slag } from '../../shared/domain/dubblett.ts';
import type { Kontakttyp } from '../../shared/domain/kontakt.ts';
import type { Radtyp } from '../../shared/domain/kontaktrad.ts';
import type { Uppdragsroll } from '../../shared/domain/uppdrag.ts';
import { addRuleWords } from './fel.ts';
import { textOrgan } from './fordelning.ts';
import { counted } from './sv.ts';

addRuleWords({
  invalid_email: () => 'Adressen ska se ut som namn@example.com.',
  period_backwards: () => 'Slutdagen ligger före den första dagen.',
  abbreviation_taken: () => 'Ett annat organ har redan förkortningen.',
  parti_code_taken: () => 'Ett annat parti har samma beteckning under den tiden.',
  uppdrag_overlap: () => 'Personen har redan samma uppdrag under en del av tiden.',
  merged: () => 'Posten är sammanslagen med en annan och ändras där.',
  merge_self: () => 'Välj två olika att slå ihop.',
  merge_chain: () => 'Den andra är redan sammanslagen. Välj den som är i bruk.',
  organ_with_diarium: () => 'Organet har ett diarium och måste vara det som blir kvar.',
  both_applicants: () => 'Båda är sökande i samma fördelning. Ta bort den ena där först.',
});

export const textKontakter = {
  title: 'Kontakter',
  filter: 'Filtrera',
  showClosed: 'Visa även det som inte används längre',
  inspector: 'Vald rad',
  nothingChosen: 'Välj en rad för att se uppgifterna.',
  closedShort: 'Ur bruk',
  protected: 'Skyddade uppgifter',
  protectedField: 'Skyddade personuppgifter: namnet visas aldrig i offentliga listor',
  closedField: 'Används inte längre',
  change: 'Ändra',
  merge: 'Slå ihop med en annan …',
  facts: 'Uppgifter',
  marks: 'Skydd',
  emptyFilterTitle: 'Inget matchar filtret',
  emptyFilterText: (text: string) => `Inget innehåller ”${text}”.`,
  clearFilter: 'Rensa filtret',
  uses: 'Förekommer i',
  noUses: 'Förekommer inte i något ärende.',
  usesLimited: 'De 200 senaste visas.',
  usedAs: {
    motpart: 'Avsändare eller mottagare',
    handlaggare: 'Handläggare',
    tjansteskrivelse: 'Skriver tjänsteskrivelse',
    sokande: 'Sökande',
    ramagare: 'Äger ramen',
    adressat: 'Adressat eller beslutsnivå',
    beslutande: 'Har beslutat',
    mottagare: 'Mottagare på sändlista',
  } satisfies Record<AnvandSom, string>,
};

export const textKontakt = {
  newTitle: 'Ny kontakt',
  changeTitle: 'Ändra kontakt',
  save: 'Spara kontakten',
  namn: 'Namn',
  typ: 'Slag',
  epost: 'E-post',
  telefon: 'Telefon',
  adress: 'Postadress',
  handlingar: 'Handlingar',
  typer: {
    privatperson: 'Privatperson',
    foretag: 'Företag',
    forening: 'Förening',
    myndighet: 'Myndighet',
    ovrigt: 'Övrigt',
  } satisfies Record<Kontakttyp, string>,
  slag: 'Slag',
  efternamn: 'Efternamn',
  titel: 'Titel',
  enhet: 'Enhet',
  parti: 'Parti',
  forkortning: 'Förkortning',
  bruk: 'Bruk',
  inUse: 'I bruk',
};

/** The kind that each line of the list is of. */
export const textRadtyp: Record<Radtyp | 'person', string> = {
  ...textKontakt.typer,
  ...textOrgan.organtyper,
  externt: 'Annan myndighet',
  person: 'Person',
};

export const textKontaktlista = {
  title: 'Kontakter',
  filter: 'Filtrera kontakter',
  filterPlaceholder: 'Namn, e-post, enhet …',
  list: 'Kontakter, personer och organ',
  inspector: 'Vald rad',
  nothingChosen: 'Välj en rad i listan för att se uppgifterna.',
  noMatchTitle: 'Inga kontakter matchar filtret',
  count: (count: number) => counted(count, 'kontakt', 'kontakter'),
  newOf: {
    kontakt: 'Ny kontakt',
    person: 'Ny person',
    organ: 'Nytt organ',
  } satisfies Record<Slag, string>,
  more: 'Fler slag, dubbletter och partier',
  emptyTitle: 'Inga kontakter än',
  emptyText:
    'Här samlas alla som registret kan nämna: de som skickar eller får handlingar, handläggare och förtroendevalda, nämnder och råd.',
};

export const textKontaktfilter = {
  slag: 'Personer, organ eller kontakter',
  slagOf: {
    kontakt: 'Kontakter',
    person: 'Personer',
    organ: 'Organ',
  } satisfies Record<Slag, string>,
  skyddad: 'Skyddade uppgifter',
  avslutade: 'Ur bruk',
  avslutadeOf: { med: 'Visa även dem som är ur bruk', enbart: 'Visa bara dem som är ur bruk' },
};

export const textKontaktmarkering = {
  merge: 'Slå ihop …',
  close: 'Ta ur bruk',
  reopen: 'Ta i bruk igen',
  closed: (count: number) => `${counted(count, 'kontakt', 'kontakter')} tagna ur bruk`,
  reopened: (count: number) => `${counted(count, 'kontakt', 'kontakter')} i bruk igen`,
  tooMany: (most: number) => `Högst ${counted(most, 'kontakt', 'kontakter')} åt gången.`,
};

export const textPersoner = {
  parti: 'Parti',
  noParti: 'Inget parti matchar',
  epost: 'E-post',
  telefon: 'Telefon',
};

export const textOrganlista = {
  namn: 'Namn',
  forkortning: 'Förkortning',
  slag: 'Slag',
  externt: 'Annan myndighet',
  epost: 'E-post',
  adress: 'Postadress',
  reach: 'Kontaktuppgifter',
};

export const textPartier = {
  title: 'Partier',
  filterPlaceholder: 'Namn eller beteckning …',
  list: 'Partier',
  count: (count: number) => counted(count, 'parti', 'partier'),
  new: 'Nytt parti',
  newTitle: 'Nytt parti',
  changeTitle: 'Ändra parti',
  save: 'Spara partiet',
  kod: 'Beteckning',
  namn: 'Namn',
  genitiv: 'Genitiv',
  giltigFran: 'Gäller från',
  giltigTill: 'Gäller till',
  renameHint: 'Ett parti som byter namn får en ny rad: ge den gamla en sista dag.',
  always: 'Utan början',
  stillValid: 'Tills vidare',
  emptyTitle: 'Inga partier än',
  emptyText: 'Partier med den beteckning som skrivs efter namnet i protokoll.',
};

export const textUppdrag = {
  title: 'Uppdrag',
  members: 'Ledamöter och andra uppdrag',
  onDay: 'Visa dagen',
  history: 'Visa alla tider',
  add: 'Nytt uppdrag',
  newTitle: 'Nytt uppdrag',
  changeTitle: 'Ändra uppdrag',
  save: 'Spara uppdraget',
  remove: 'Ta bort',
  removeTitle: 'Ta bort uppdraget?',
  removeConfirm: 'Ta bort uppdraget',
  removeText:
    'Ta bort bara det som lagts in av misstag. Ett uppdrag som är slut får i stället en sista dag.',
  person: 'Person',
  organ: 'Organ',
  noPerson: 'Ingen person matchar',
  noOrgan: 'Inget organ matchar',
  roll: 'Uppdrag',
  fran: 'Från',
  till: 'Till och med',
  ordning: 'Ordning',
  forParti: 'Platsen tillhör',
  forPartiHint: 'Lämnas tomt när det är personens eget parti.',
  none: 'Inga uppdrag den dagen.',
  noneEver: 'Inga uppdrag.',
  since: (fran: string) => `från ${fran}`,
  period: (fran: string, till: string) => `${fran} – ${till}`,
  change: (namn: string) => `Ändra uppdraget för ${namn}`,
  roller: {
    ordf: 'Ordförande',
    v_ordf_1: '1:e vice ordförande',
    v_ordf_2: '2:e vice ordförande',
    ledamot: 'Ledamot',
    ersattare: 'Ersättare',
    insynsplats: 'Insynsplats',
    personalforetradare: 'Personalföreträdare',
    sekreterare: 'Sekreterare',
    handlaggare: 'Handläggare',
  } satisfies Record<Uppdragsroll, string>,
};

export const textDubbletter = {
  open: 'Möjliga dubbletter …',
  title: 'Möjliga dubbletter',
  intro:
    'Namn eller e-post liknar varandra. Jämför dem för att slå ihop dem, eller säg att det är två.',
  none: 'Inga möjliga dubbletter.',
  compare: 'Jämför',
  compareNames: (ena: string, andra: string) => `Jämför ${ena} och ${andra}`,
  keepApart: 'Det är två',
  keepApartNames: (ena: string, andra: string) => `Det är två: ${ena} och ${andra}`,
  skal: {
    namn: 'samma namn',
    epost: 'samma e-post',
    liknande: 'nästan samma namn',
  } satisfies Record<Dubblettskal, string>,
  mergeTitle: {
    kontakt: 'Slå ihop kontakter',
    person: 'Slå ihop personer',
    organ: 'Slå ihop organ',
  } satisfies Record<Slag, string>,
  other: 'Slå ihop med',
  noOther: 'Inget matchar',
  stays: 'Vilken blir kvar?',
  duplicate: 'Slås ihop',
  keeps: 'Blir kvar',
  field: 'Uppgift',
  result: 'Efteråt',
  moves: 'Det här flyttas',
  movesNothing: 'Inget pekar på den som slås ihop.',
  movesHint:
    'Beslutade ärenden behåller namnet som det står. Inget tas bort, och loggen visar före och efter.',
  run: 'Slå ihop',
  done: (namn: string) => `Sammanslagna: ${namn} är kvar`,
  tabeller: {
    handling: (antal: number) => counted(antal, 'handling', 'handlingar'),
    arende_handlaggare: (antal: number) => counted(antal, 'handlagt ärende', 'handlagda ärenden'),
    tjansteskrivelse_handlaggare: (antal: number) =>
      counted(antal, 'tjänsteskrivelse', 'tjänsteskrivelser'),
    tjansteskrivelse: (antal: number) => counted(antal, 'tjänsteskrivelse', 'tjänsteskrivelser'),
    ansokan: (antal: number) => counted(antal, 'ansökan', 'ansökningar'),
    fordelningsram: (antal: number) => counted(antal, 'ram', 'ramar'),
    beslut: (antal: number) => counted(antal, 'beslut', 'beslut'),
    kallhanvisning: (antal: number) => counted(antal, 'källhänvisning', 'källhänvisningar'),
    sandlistepost: (antal: number) => counted(antal, 'rad på sändlista', 'rader på sändlistor'),
    uppdrag: (antal: number) => counted(antal, 'uppdrag', 'uppdrag'),
    remiss: (antal: number) => counted(antal, 'remiss', 'remisser'),
    remissvar: (antal: number) => counted(antal, 'svar på remiss', 'svar på remisser'),
  } as Readonly<Partial<Record<string, (antal: number) => string>>>,
  otherRows: (antal: number) => counted(antal, 'annan uppgift', 'andra uppgifter'),
};

export const textMotpart = {
  organ: 'Organ',
  person: 'Person',
  linked: {
    kontakt: 'Kopplas till kontakten i registret.',
    organ: 'Kopplas till organet i registret.',
    person: 'Kopplas till personen i registret.',
  },
  protected: 'Skyddade uppgifter: namnet visas inte i offentliga listor.',
  create: (text: string) => `Skapa kontakt ”${text}” …`,
  createDetail: 'Läggs i kontaktregistret',
  none: 'Ingen i registret matchar. Namnet skrivs som text.',
  hidden: 'Visa inte namnet för allmänheten',
  missing: 'Saknas eller är okänd',
};
