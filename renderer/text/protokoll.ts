import './protokollregler.ts';
import type { Delklocka, Delklockslag } from '../../shared/rules/delklockor.ts';
import type { Protokollsdelstatus, Protokollsdelstyp } from '../../shared/domain/protokollsdel.ts';

export const textDelstyp: Record<Protokollsdelstyp, string> = {
  ordinarie: 'Ordinarie del',
  omedelbar: 'Omedelbart justerad del',
  sekretess: 'Del med sekretess',
};

export const textDelstatus: Record<Protokollsdelstatus, string> = {
  utkast: 'Skrivs',
  for_justering: 'Lämnad för justering',
  justerad: 'Justerad',
  anslagen: 'Anslagen',
  klagotid_lopt_ut: 'Klagotiden har löpt ut',
};

export const textKlocka: Record<Delklockslag, { readonly namn: string; readonly lag: string }> = {
  justering: { namn: 'Justeras senast', lag: 'KL 5 kap. 69 §' },
  anslag: { namn: 'Anslås senast', lag: 'KL 8 kap. 12 §' },
  klagotid: { namn: 'Överklagas senast', lag: 'KL 13 kap. 5 §' },
  nedtagning: { namn: 'Tas ned tidigast', lag: 'KL 8 kap. 12 §' },
};

export const textKlockaSkedd: Record<Delklockslag, string> = {
  justering: 'Justerades',
  anslag: 'Anslogs',
  klagotid: 'Klagotiden gick ut',
  nedtagning: 'Togs ned',
};

export const textKlocklage: Record<Delklocka['lage'], string> = {
  skedd: 'Klart',
  vantar: 'Väntar',
  i_dag: 'I dag',
  forsenad: 'Försenat',
};

export const textProtokoll = {
  title: 'Protokoll',
  meetings: 'Sammanträden',
  heading: (organ: string, dag: string) => `${organ} ${dag}`,
  clocks: 'Dagar som lagen räknar',
  beraknad: 'räknat på sista möjliga dag',
  emptyTitle: 'Inget är taget upp än',
  emptyText:
    'När sammanträdet är öppnat och den första punkten tas upp får den sin paragraf, och här syns delarna av protokollet.',
  toRoom: 'Till sammanträdet',
  numbers: (paragrafer: string) => `Paragrafer: ${paragrafer}`,
  paragrafer: 'Paragrafer i delen',
  nr: 'Paragraf',
  rubrik: 'Rubrik',
  status: 'Läge',
  move: 'Flytta till en annan del',
  moveTitle: 'Flytta paragrafer',
  moveHint:
    'Varje del justeras, anslås och överklagas för sig. Det som ska gälla genast läggs i en omedelbart justerad del.',
  moveTo: 'Ny del',
  moveWhich: 'Paragrafer',
  moveSave: 'Flytta',
  justerare: 'Justerare',
  noJusterare: 'Ingen justerare är utsedd',
  plats: 'Plats för justeringen',
  planerad: 'Planerad dag',
  oenighet: 'Det en justerare inte håller med om',
  oenighetHint: 'Skrivs ut vid justeringen i protokollet. Lämnas tomt när alla är ense.',
  change: 'Ändra justeringen',
  changeTitle: 'Justering',
  save: 'Spara',
  hand: 'Lämna för justering',
  takeBack: 'Ta tillbaka för ändring',
  signatures: 'Underskrifter',
  signed: (dag: string, satt: string) => `Undertecknat ${dag}, ${satt}`,
  unsigned: 'Inte undertecknat',
  sign: 'Anteckna underskrift',
  signFor: (namn: string) => `Underskrift av ${namn}`,
  unsign: 'Ta bort underskriften',
  satt: 'Hur',
  sattOrd: { papper: 'på papper', digitalt: 'digitalt' },
  dag: 'Dag',
  approve: 'Lås som justerad',
  approveTitle: 'Lås delen som justerad?',
  approveStops: 'Det som kontrollerna stoppar rättas i paragrafen, eller får stå med skäl:',
  approveText:
    'Protokollet skrivs som PDF och delen låses. Därefter går inget i den att ändra: ett fel rättas synligt, med en rättelse bredvid.',
  approved: 'Delen är justerad och låst',
  waitsFor: (namn: string) => `Underskrift saknas av ${namn}.`,
  notice: 'Sätt upp anslag',
  noticeTitle: 'Anslag',
  forvaringsplats: 'Här förvaras protokollet',
  noticeHint: (dag: string) => `Klagotiden löper då ut ${dag}.`,
  down: 'Ta ned anslaget',
  downTitle: 'Ta ned anslaget',
  downEarly: (dag: string) =>
    `Klagotiden går ut först ${dag}. Tas anslaget ned innan dess börjar klagotiden om när det sätts upp igen.`,
  correct: 'Rätta',
  correctTitle: 'Rättelse av justerat protokoll',
  correctHint:
    'Det justerade protokollet ligger kvar oförändrat. Rättelsen blir ett eget blad bredvid det.',
  corrections: 'Rättelser',
  ursprunglig: 'Så står det',
  rattad: 'Så ska det stå',
  rattadHint: 'Lämnas tomt när texten stryks.',
  skal: 'Skäl',
  beslutadAv: 'Beslutad av',
  correctSave: 'Besluta rättelsen',
  correctionLine: (nr: number, dag: string) => `§ ${String(nr)}, ${dag}`,
  changed: (paragrafer: string) => `Ändrat sedan det lämnades för justering: ${paragrafer}.`,
};
