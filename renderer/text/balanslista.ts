import { addRuleWords } from './fel.ts';

addRuleWords({
  meeting_called: () =>
    'Kallelsen till sammanträdet är redan skickad. Välj ett senare sammanträde.',
});

/** Words of what a body has outstanding. */
export const textBalanslista = {
  title: 'Balanslista',
  keywords: ['utestående uppdrag', 'öppna ärenden', 'obesvarade motioner', 'bordlagda'],
  organ: 'Organ',
  noOrganTitle: 'Det finns inget eget organ',
  noOrganText: 'Balanslistan visar vad ett av kommunens organ har utestående.',
  emptyTitle: 'Inget är utestående',
  emptyText: 'Här samlas uppdrag, bordlagda ärenden, motioner, remisser och öppna ärenden.',
  part: (rubrik: string, antal: number) => `${rubrik} (${antal})`,
  more: (visas: number) => `De ${visas} äldsta visas.`,
  arende: 'Ärende',
  vantar: 'Väntar på',
  vem: 'Ansvarig',
  sedan: 'Sedan',
  alder: 'Ålder',
  senast: 'Senast',
  noDay: 'Ingen sista dag',
  putOn: (dag: string) => `Sätt upp på dagordningen ${dag}`,
  renew: (dag: string) => `Förnya listan på dagordningen ${dag}`,
  noMeeting: 'Inget kommande sammanträde utan skickad kallelse är planerat.',
  wasPut: (dag: string) => `Balanslistan står på dagordningen ${dag}`,
  wasPutDetail: 'Listan följer med kallelsen som den är nu.',
  openMeeting: 'Öppna dagordningen',
  agendaList: (rubrik: string) => `Följer med kallelsen: ${rubrik}`,
};
