import type { Expedieringshandelse, Posttillstand } from '../../shared/domain/expediering.ts';
import type { Sandorsak } from '../../shared/domain/sandlista.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

export const textTillstand: Record<Posttillstand, string> = {
  planerad: 'Ska skickas',
  expedierad: 'Skickad',
  kvitterad: 'Kvitterad',
  retur: 'I retur',
};

const ORSAKER: Record<Sandorsak['kod'], (text: string, belopp: string) => string> = {
  tilldelas: (_, belopp) =>
    belopp === '' ? 'Tilldelas medel i beslutet.' : `Tilldelas ${belopp}.`,
  tilldelas_forvaltning: (text) => `Arbetar åt ${text}, som tilldelas medel.`,
  avslas: () => 'Har ansökt och får avslag.',
  uppdrag: (text) => `Får uppdrag: ”${text}”`,
  redovisar: () => 'Ska redovisa enligt en beslutspunkt.',
  remitterade: (text) =>
    text === '' ? 'Har begärt yttrandet.' : `Har begärt yttrande om ”${text}”.`,
  verkstaller: () => 'Betalar ut när beslutet flyttar pengar.',
  hanskjuts: (text) => `Ärendet går vidare till ${text}.`,
  part: () => 'Har väckt ärendet.',
  part_overklagar: () => 'Är part och får överklagandehänvisning (33 § förvaltningslagen).',
  namns: () => 'Nämns i beslutet.',
  protokollets: () => 'Står som mottagare i protokollet.',
  standig: (text) => `Finns i gruppen ”${text}”, som alltid får nämndens beslut.`,
  registrator: () => 'Lägger beslutet i ärendet.',
};

/** Why somebody is suggested, in a sentence. */
export function orsakText({ kod, text }: Sandorsak, belopp: string): string {
  return ORSAKER[kod](text, belopp);
}

const people = (count: number) => counted(count, 'mottagare', 'mottagare');

/** What is done with those that are chosen, by what happens to them. */
export const textHandelse: Record<
  Expedieringshandelse,
  { action: (count: number) => string; title: string; save: string; done: (n: number) => string }
> = {
  expedierad: {
    action: (count) => `Markera ${people(count)} som skickade …`,
    title: 'Markera som skickade',
    save: 'Markera som skickade',
    done: (count) => `${people(count)} är markerade som skickade`,
  },
  kvitterad: {
    action: (count) => `Kvittera ${people(count)} …`,
    title: 'Kvittera mottagandet',
    save: 'Kvittera',
    done: (count) => `${people(count)} är kvitterade`,
  },
  retur: {
    action: (count) => `Anteckna retur för ${people(count)} …`,
    title: 'Anteckna retur',
    save: 'Anteckna retur',
    done: (count) => `${people(count)} har kommit i retur`,
  },
};

export const textExpediering = {
  title: 'Expediering',
  meetings: 'Sammanträden',
  sort: 'Ordna efter',
  byRecipient: 'Mottagare',
  byParagraf: 'Paragraf',
  choose: (name: string) => `Välj ${name}`,
  chooseAll: (name: string) => `Välj alla, ${name}`,
  columns: {
    val: 'Välj',
    mottagare: 'Mottagare',
    beslut: 'Beslut',
    kanal: 'Kanal och adress',
    antal: 'Exemplar',
    lage: 'Läge',
  },
  table: (name: string) => `Utskick, ${name}`,
  copies: (antal: number, kopia: string) => `${String(antal)} · ${kopia}`,
  summary: (decisions: number, recipients: number, copies: number) =>
    `${counted(decisions, 'beslut', 'beslut')} till ${people(recipients)}, ${counted(copies, 'exemplar', 'exemplar')}`,
  progress: (sent: number, all: number) => `${String(sent)} av ${String(all)} skickade`,
  byWhom: (day: string, who: string) => `${day}, ${who}`,
  chooseWaiting: 'Välj alla som ska skickas',
  chooseNone: 'Välj inga',
  day: 'Dag',
  note: 'Notering',
  noteHint: 'Till exempel kollinummer eller varför den kom tillbaka.',
  sentStands: 'Det som är markerat som skickat står kvar. Kommer något tillbaka antecknas retur.',
  notApproved: (names: string) => `${names} är inte justerad`,
  notApprovedText:
    'Praxis är att beslut skickas först när protokollet är justerat (5 kap. 69 § kommunallagen). Justera protokollet först, eller ange varför beslutet skickas ändå.',
  notApprovedPaper:
    'Beslutet togs inte vid ett sammanträde i registret. Ange vilken dag det justerades, eller varför det skickas ändå.',
  toMinutes: 'Till protokollet',
  stateDay: 'Ange dag för justering …',
  stateTitle: 'När justerades beslutet?',
  stateSave: 'Spara dagen',
  override: 'Skicka ändå …',
  overrideTitle: 'Skicka före justering',
  overrideReason: 'Skäl',
  overrideHint: 'Skälet sparas med sändlistan och i loggen.',
  overrideSave: 'Tillåt utskick',
  overridden: (skal: string) => `Får skickas före justering: ${skal}`,
  approvedOn: (day: string) => `Justerat ${day}`,
  emptyTitle: 'Inget att skicka än',
  emptyText: 'Paragraferna får sändlistor när besluten är fattade.',
  noList: 'Utan sändlista',
  noListText: 'Skapa en sändlista om någon ska ha beslutet.',
  makeList: (nr: number) => `Skapa sändlista för §\u00a0${String(nr)}`,
  maskText:
    'Välj en PDF i ärendet där det som omfattas av sekretess är borttaget. Filer på handlingar med sekretessmarkering, och protokollet självt, går inte att välja.',
  maskTitle: 'Maskerad kopia',
  maskOf: (name: string) => `Välj maskerad fil till ${name}`,
  mask: 'Välj fil …',
  maskFile: 'Maskerad fil',
  maskNone: 'Ingen, kopian görs för hand',
  maskSave: 'Spara valet',
  maskEmpty:
    'Ärendet har ingen PDF att välja. Lägg den maskerade filen i ärendet som en handling först.',
  openList: 'Öppna sändlistan',
  missing: (count: number) => `${people(count)} saknas på listan`,
  finish: (count: number) =>
    `Markera ${counted(count, 'ärende', 'ärenden')} som ${count === 1 ? 'expedierat' : 'expedierade'}`,
  finished: (count: number) =>
    `${counted(count, 'ärende', 'ärenden')} är ${count === 1 ? 'expedierat' : 'expedierade'}`,
  allSent: 'Allt är skickat',
  allSentText: 'Alla på sändlistorna har fått besluten.',
};

addRuleWords({
  not_masked: () => 'Mottagaren får ingen maskerad kopia. Ändra kopian på sändlistan först.',
  masked_file_missing: () => 'Välj en PDF som finns i ärendet.',
  unmasked_file: () =>
    'Filen är inte maskerad: den hör till en hemlig handling eller är protokollet.',
});
