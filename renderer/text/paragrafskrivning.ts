import type { Paragrafstatus, Overklagande } from '../../shared/domain/paragraf.ts';
import type { ParagrafRepair } from '../../shared/domain/paragraf-repair.ts';
import type { Propositionsslag } from '../../shared/domain/proposition.ts';
import type { Hallning } from '../../shared/domain/yrkande.ts';
import { repairName } from './kontroller.ts';

/** What is shown of a § in the list: whether it has been written, and whether it is approved. */
export const textSkrivlage = { oskriven: 'Oskriven', skriven: 'Skriven', justerad: 'Justerad' };

export const textOverklagande: Record<Overklagande, string> = {
  laglighetsprovning: 'Laglighetsprövning (KL 13 kap.)',
  forvaltningsbesvar: 'Förvaltningsbesvär (FL 40–44 §§)',
  ej: 'Överklagas inte (beredning eller verkställighet)',
};

export const textStatusval: Record<Paragrafstatus, string> = {
  oppen: 'Behandlas',
  beslutad: 'Beslutad',
  bordlagd: 'Bordlagd',
  aterremitterad: 'Återremitterad',
  utgatt: 'Utgår',
};

export const textPropositionsslag: Record<Propositionsslag, string> = {
  fraga: 'Fråga om förslaget kan antas',
  mot_varandra: 'Förslagen mot varandra',
  bifall_avslag: 'Bifall eller avslag',
  nar: 'I dag eller en annan dag',
  forfallet: 'Har fallit genom ett annat beslut',
};

export const textHallning: Record<Hallning, string> = {
  bifall: 'Bifall till',
  avslag: 'Avslag på',
};

/** The parts of a §, in the order they are written. */
export const textParagrafdelar = {
  uppgifter: 'Uppgifter',
  arendet: 'Ärendet',
  tidigare: 'Tidigare behandling',
  forslag: 'Förslag',
  yrkanden: 'Yrkanden',
  propositioner: 'Propositionsordning',
  votering: 'Omröstning',
  beslut: 'Beslut',
  reservationer: 'Reservationer',
  uttalanden: 'Anteckningar och yttranden',
  handlingar: 'Handlingar',
  mottagare: 'Beslutet skickas till',
  overklagande: 'Överklagande',
};

export const textSkriv = {
  windowTitle: (nr: number, rubrik: string) => `§ ${String(nr)} ${rubrik}`,
  nr: (nr: number) => `§ ${String(nr)}`,
  lista: 'Paragrafer',
  oj: 'OJ',
  ojHelt: 'Justeras omedelbart',
  bredvid: 'Sidan och kontrollerna',
  flikar: 'Bredvid paragrafen',
  sida: 'Sida',
  kontroller: 'Kontroller',
  nasta: 'Nästa paragraf',
  forra: 'Föregående paragraf',
  nastaFynd: 'Nästa anmärkning',
  spara: 'Spara paragrafen nu',
  tillRum: 'I rummet',
  inga: 'Inget är noterat.',
  generad: 'Så står det i protokollet',
  skrivOm: 'Skriv med egna ord',
  klar: 'Klar',
  egenLydelse: 'Egen lydelse',
  aterstall: 'Återställ',
  andrad: 'Ändrad',
  inaktuell: 'Uppgifterna har ändrats sedan texten skrevs.',
  skillnad: 'Skillnad mot uppgifterna',
  utanPlats: 'Egen text som inte längre har någon plats',
  rubrik: 'Rubrik',
  underrubrik: 'Underrubrik',
  ordforande: 'Ordförande',
  lage: 'Läge',
  myndighetsutovning: 'Myndighetsutövning mot enskild',
  stangdaDorrar: 'Stängda dörrar',
  beskrivning: 'Vad ärendet gäller',
  beskrivningHjalp: 'Ett nytt stycke efter en tom rad.',
  jav: 'Jäv',
  laggJav: 'Anteckna jäv för',
  grund: 'Grund',
  utfall: 'Utfall',
  dag: 'Dag',
  paragraf: 'Paragraf',
  laggTidigare: 'Lägg till tidigare behandling',
  bordlagd: 'Bordlagd',
  aterremitterad: 'Återremitterad',
  punkt: (nr: number) => `Punkt ${String(nr)}`,
  punktText: (nr: number) => `Text i punkt ${String(nr)}`,
  laggPunkt: 'Lägg till punkt',
  taBort: (vad: string) => `Ta bort ${vad}`,
  sats: 'Vad förslaget går ut på, efter ”att”',
  yrkande: (nr: number) => `yrkande ${String(nr)}`,
  framstallare: 'Framställt av',
  hallning: 'Yrkar',
  forslaget: 'Förslag',
  aterkallat: 'Återtaget före beslutet',
  laggYrkande: 'Nytt yrkande av',
  proposition: (nr: number) => `proposition ${String(nr)}`,
  slag: 'Slag',
  vilka: 'Förslag som ställs',
  bifallet: 'Ordföranden finner bifall till',
  avslaget: 'Avslag, eller avgörande i dag',
  laggProposition: 'Lägg till proposition',
  rost: (vem: string) => `Röst för ${vem}`,
  rosthjalp: 'J, N och A sätter rösten i den rad som har fokus.',
  ja: 'Ja',
  nej: 'Nej',
  avstar: 'Avstår',
  ledamot: 'Ledamot',
  grundval: 'Beslutet följer',
  grundIngen: 'Anges inte',
  enligtForslaget: 'Beslutat enligt förslaget',
  andratFran: 'Ändrat mot förslaget',
  utanForslag: 'Utan motsvarighet i förslaget',
  struken: (text: string) => `Föreslagen punkt som inte beslutades: ${text}`,
  tillForslaget: 'Ta förslagets lydelse',
  skillnadForslag: 'Skillnad mot det föreslagna',
  reservation: (nr: number) => `reservation ${String(nr)}`,
  reservanter: 'Reserverar sig',
  tillForman: 'Till förmån för',
  ingetForslag: 'Inget förslag',
  anmald: 'Anmäld klockan',
  motivering: 'Motivering',
  laggReservation: 'Ny reservation av',
  uttalande: (nr: number) => `anteckning ${String(nr)}`,
  personer: 'Personer',
  text: 'Text',
  laggUttalande: 'Ny anteckning av',
  handling: (nr: number) => `handling ${String(nr)}`,
  handlingsrubrik: 'Handling',
  laggHandling: 'Lägg till handling',
  skrivelse: 'Skrivelse',
  forslagshandling: 'Skriftligt förslag',
  yttrandehandling: 'Yttrande',
  mottagare: (nr: number) => `mottagare ${String(nr)}`,
  mottagarnamn: 'Mottagare',
  laggMottagare: 'Lägg till mottagare',
  mottagarslag: { utdrag: 'Protokollsutdrag', skrivelse: 'Skrivelse', aterremiss: 'Återremiss' },
  overklagas: 'Hur beslutet överklagas',
  last: 'Paragrafen är justerad och låst',
  lastText:
    'Inget i den kan ändras. Ett fel rättas synligt, med en rättelse bredvid (JO 581-2013).',
  rattelse: 'Rättelse …',
  signerad: 'Delen är undertecknad',
  signeradText: 'Ta tillbaka den för ändring på protokollets sida innan du skriver mer här.',
  tillProtokoll: 'Till protokollet',
  ofullstandig: 'Sidan visas på nytt när uppgifterna är fullständiga.',
  ejSatt: 'Sidan kunde inte sättas. Den försöker igen när du skriver.',
  foljer: 'Följer det du skriver',
  fyndLaser: 'Kontrollerna läser paragrafen …',
  fyndFel: 'Kontrollerna kunde inte läsa paragrafen. De försöker igen när du skriver.',
  ingaFynd: 'Kontrollerna har inga anmärkningar på paragrafen',
  delen: 'Delen av protokollet',
  ingetFynd: 'Det finns inga anmärkningar.',
  narvaro: 'Närvaron',
};

const repairs: Record<Exclude<ParagrafRepair['typ'], 'punkttext'>, string> = {
  forslag: 'Hämta punkterna ur skrivelsen',
  reservanter: 'Ange personerna',
  overklagande: 'Ändra hur det överklagas',
};

/** What a repair of a § does, as its button says it. */
export function paragrafRepairName(repair: ParagrafRepair): string {
  return repair.typ === 'punkttext' ? repairName(repair) : repairs[repair.typ];
}
