import type { Uppfoljningsstatus } from '../../shared/domain/uppfoljning.ts';
import { addRuleWords } from './fel.ts';

addRuleWords({
  uppfoljningssteg_missing: () => 'Uppdraget har redan tagit ett annat steg. Läs in sidan igen.',
  ansvarig_missing: () => 'Ange vem som ansvarar: ett organ, eller ett namn.',
});

export const textUppfoljningsstatus: Readonly<Record<Uppfoljningsstatus, string>> = {
  oppen: 'Öppen',
  paminn: 'Påmind',
  redovisad: 'Redovisad',
  godkand: 'Godkänd',
  utgar: 'Utgår',
};

/** What the next step is called on its button. */
export const textUppfoljningssteg: Readonly<Record<Uppfoljningsstatus, string>> = {
  oppen: 'Öppna igen',
  paminn: 'Påminn',
  redovisad: 'Redovisad …',
  godkand: 'Godkänn',
  utgar: 'Utgår …',
};

export const textUppfoljning = {
  title: 'Uppföljning',
  keywords: ['uppdrag', 'återrapportering', 'påminnelse'],
  assignments: 'Uppdrag',
  filters: 'Visa',
  chips: {
    oppna: 'Bara de som väntar',
    mina: 'Mina ärenden',
    sena: 'Försenade',
    manaden: 'Den här månaden',
  },
  till: 'Redovisas till',
  everyOrgan: 'Alla organ',
  noneTitle: 'Inget uppdrag stämmer med valet',
  noneText: 'Ta bort ett val för att se fler.',
  table: 'Uppdrag och återrapporteringar',
  vad: 'Vad',
  vem: 'Vem',
  senast: 'Senast',
  status: 'Status',
  actions: 'Nästa steg',
  reportBack: 'Återrapportering enligt beslut',
  given: (organ: string, datum: string, nr: number) => `${organ} ${datum} § ${nr}`,
  reminded: (dag: string) => `påmind ${dag}`,
  toldOf: (dag: string) => `redovisad ${dag}`,
  used: (kronor: string) => `Använt ${kronor}`,
  emptyTitle: 'Inga uppdrag väntar',
  emptyText:
    'Här samlas återrapporteringar ur besluten och de uppdrag som du lägger in på ärendena.',
  forslag: (beteckning: string, rubrik: string) => `Redovisad med ${beteckning} ${rubrik}`,
  offer: (beteckning: string, rubrik: string) =>
    `Är ${beteckning} ${rubrik} redovisningen av uppdraget?`,
  offerMany: (beteckning: string, rubrik: string) =>
    `Vilket uppdrag är ${beteckning} ${rubrik} redovisningen av?`,
  owed: (text: string, ansvarig: string, senast: string) =>
    `${text === '' ? '' : `${text}: `}${ansvarig}, senast ${senast}`,
  notNow: 'Inte nu',
  done: (status: string) => `Uppdraget är nu: ${status.toLowerCase()}`,
  new: 'Nytt uppdrag',
  correct: 'Ändra …',
  moreSteps: (om: string) => `Fler steg för ${om}`,
  correctTitle: 'Ändra uppdraget',
  save: 'Spara uppdraget',
  text: 'Vad som ska göras och redovisas',
  by: 'Gavs av',
  byNone: 'Inget beslut',
  responsible: 'Ansvarig',
  responsibleOther: 'Annan än ett organ …',
  responsibleName: 'Enhet eller person',
  to: 'Redovisas till',
  precision: 'Senast vid',
  precisions: { dag: 'En dag', manad: 'En månad', sammantrade: 'Ett sammanträde' },
  dag: 'Senast den',
  manad: 'Senast i månaden',
  manadHint: 'År och månad, till exempel 2027-02.',
  meeting: 'Sammanträde',
  meetingOf: (organ: string, datum: string) => `${organ} ${datum}`,
  reportTitle: 'Redovisad',
  reportDay: 'Redovisades den',
  reportIn: 'Handling med redovisningen',
  reportNone: 'Muntligt, utan handling',
  report: 'Markera som redovisad',
  dropTitle: 'Uppdraget utgår',
  dropText: 'Uppdraget bevakas inte längre. Det och skälet står kvar, och det kan öppnas igen.',
  dropReason: 'Varför',
  drop: 'Låt uppdraget utgå',
};
