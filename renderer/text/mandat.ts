import type { MandatradFel } from '../../shared/domain/mandat.ts';
import type { Paragrafserie } from '../../shared/domain/protokollsregler.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

const faultWords: Record<MandatradFel['regel'], (varde: string) => string> = {
  kolumn_saknas: (varde) =>
    `Kolumnen ${varde} saknas. Första raden ska ha rubrikerna Roll, Namn, Parti, Från, Till och Ordning.`,
  otolkbar: () => 'Raden går inte att tolka. Ett citattecken kan sakna sin motpart.',
  inga_rader: () => 'Filen innehåller inga valda.',
  for_manga: (varde) => `Filen har fler än ${varde} rader.`,
  roll_okand: (varde) =>
    varde === ''
      ? 'Rollen saknas. Skriv till exempel Ordförande, Ledamot eller Ersättare.'
      : `Rollen ”${varde}” känns inte igen. Skriv till exempel Ordförande, Ledamot eller Ersättare.`,
  namn_ofullstandigt: (varde) =>
    varde === '' ? 'Namnet saknas.' : `”${varde}” ska ha både förnamn och efternamn.`,
  parti_okant: (varde) =>
    `Partiet ”${varde}” finns inte i registret. Lägg upp det under Kontakter.`,
  dag_okand: (varde) => `”${varde}” är inget datum. Skriv till exempel 2027-01-01.`,
  till_fore_fran: (varde) => `${varde}: slutdagen ligger före den första dagen.`,
  ordning_okand: (varde) => `Ordningen ”${varde}” ska vara ett tal.`,
  upprepad: (varde) => `${varde} har samma roll på en tidigare rad.`,
  flera_med_namnet: (varde) =>
    `Flera i registret heter ${varde}. Slå ihop dem, eller lägg till uppdraget för hand.`,
  finns_redan: (varde) => `${varde} har redan rollen under en del av tiden. Ta bort raden.`,
  for_lang: (varde) => `Texten ”${varde} …” är för lång.`,
  ogiltigt_tecken: (varde) => `”${varde}” innehåller ett tecken som inte går att visa.`,
};

export const textMandat = {
  title: 'Valda i dag',
  none: 'Ingen är vald i dag. Läs in listan som fullmäktige har beslutat, eller lägg till en i taget.',
  readFile: 'Läs in från fil …',
  roll: 'Roll',
  namn: 'Namn',
  parti: 'Parti',
  ordning: 'Ordning',
  period: 'Period',
  ersatts: 'Ersätts i första hand av',
  importTitle: 'Läs in valda',
  found: (filnamn: string, antal: number) =>
    `${filnamn} innehåller ${counted(antal, 'uppdrag', 'uppdrag')}. Inget är sparat än.`,
  isNew: 'Ny person',
  chooseAnother: 'Välj en annan fil …',
  store: 'Läs in uppdragen',
  stored: (uppdrag: number, personer: number) =>
    personer === 0
      ? `${counted(uppdrag, 'uppdrag', 'uppdrag')} är inlästa`
      : `${counted(uppdrag, 'uppdrag', 'uppdrag')} är inlästa, ${counted(personer, 'person', 'personer')} nya`,
  faulty: (filnamn: string) => `${filnamn} kan inte läsas in`,
  faultyText: 'Rätta raderna i filen och välj den igen. Inget har sparats.',
  faults: 'Fel i filen',
  row: 'Rad',
  fault: 'Fel',
  faultText: ({ regel, varde }: MandatradFel) => faultWords[regel](varde),
};

const serier: Record<Paragrafserie, string> = {
  ar: 'Varje år',
  mandatperiod: 'Varje mandatperiod',
};

export const textProtokollsregler = {
  title: 'Vid sammanträdet',
  antalLedamoter: 'Ledamöter',
  antalErsattare: 'Ersättare',
  antalJusterare: 'Justerare utöver ordföranden',
  paragrafserie: 'Paragraferna börjar om',
  serier,
  forvaringsplats: 'Protokollet förvaras',
  forvaringsplatsHint: 'Skrivs i anslaget, till exempel Kommunkansliet, Storgatan 1.',
  forhinder: 'Förhinder, i kallelsen',
  upplysningar: 'Upplysningar, i kallelsen',
  kallelsehjalp: {
    forhinder: 'Hur den som inte kan komma meddelar det, till exempel till vem och senast när.',
    upplysningar: 'Vem som svarar på frågor, och hur man deltar på distans om det är tillåtet.',
  },
  ersattareFarYttraSig: 'Ersättare som inte tjänstgör får yttra sig',
  ersattareFarAnteckna: 'Ersättare som inte tjänstgör får lämna en mening till protokollet',
  distansTillatet: 'Ledamöter får delta på distans',
  delegationAnmalsNasta: 'Delegationsbeslut anmäls vid nästa sammanträde',
  save: 'Spara reglerna vid sammanträdet',
  saved: 'Reglerna är sparade',
  form: 'Protokollets form',
};

export const textInkallelse = {
  title: 'Inkallelseordning',
  intro:
    'Vilka partiers ersättare som tjänstgör när en ledamot är borta, i ordning. Utan egen ordning tjänstgör det egna partiets ersättare.',
  rad: (parti: string) => `${parti} ersätts av`,
  hint: 'Partiernas beteckningar i ordning, till exempel S V MP.',
  save: 'Spara inkallelseordningen',
  saved: 'Inkallelseordningen är sparad',
};

addRuleWords({
  party_unknown: () => 'Någon av beteckningarna finns inte bland partierna.',
  party_twice: () => 'Samma parti står två gånger.',
  mandat_too_large: () => 'Filen är för stor för att vara en lista över valda.',
});
