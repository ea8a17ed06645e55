import { addRuleWords } from './fel.ts';
import type { Fraskategori } from '../../shared/phrases/fras.ts';

export const textFraser = {
  title: 'Infoga fras',
  menu: 'Infoga fras …',
  search: 'Sök fras',
  searchHint: 'Kod, område eller ord',
  list: 'Fraser',
  none: 'Ingen fras matchar',
  insert: 'Infoga',
  preview: 'Så här blir texten',
  variant: 'Lydelse',
  law: (lagrum: string) => `Stöd: ${lagrum}.`,
  appealable: 'Beslutet kan som regel överklagas.',
  notAppealable: 'Beslutet kan som regel inte överklagas.',
  intoPoint: 'Infogas som en ny beslutspunkt.',
  intoText: (label: string) => `Infogas där du skrev senast: ${label}.`,
  inserted: 'Frasen är infogad',
  own: 'Egna fraser',
  ownOutOfUse: 'Egen fras, borttagen',
  showOut: 'Visa också borttagna egna fraser',
  edit: 'Ändra frasen',
  remove: 'Ta bort frasen',
  removed: 'Frasen är borttagen',
  addOwn: 'Ny egen fras',
  newTitle: 'Ny egen fras',
  editTitle: 'Ändra egen fras',
  save: 'Spara fras',
  kod: 'Kod',
  rubrik: 'Vad den används till',
  text: 'Text',
  slotHelp:
    'Fylls i av ärendet: {O} beslutande nämnd, {O:g} nämndens, {O:bf} nämnden i kort form, {A} den som frågar, {datum}, {handling}, {rubrik} och {belopp}.',
  lagrum: 'Lagrum eller stöd',
  outOfUse: 'Borttagen: erbjuds inte längre',
  categories: {
    ...{ remiss: 'Remissvar', motion: 'Motioner', fordelning: 'Fördelning', uppdrag: 'Uppdrag' },
    ...{ allmant: 'Allmänt', hantering: 'Ärendets hantering', skrivelse: 'I skrivelsen' },
    ...{ konsekvens: 'Konsekvenser', yrkande: 'Yrkanden', beslutsordning: 'Beslutsordning' },
    ...{ avvikande: 'Reservation, deltar ej och jäv', protokoll: 'Protokoll och anslag' },
  } satisfies Record<Fraskategori, string>,
  /** What each slot holds, as a field's name. */
  slots: {
    ...{ O: 'Nämnd', A: 'Till eller från', ramagare: 'Vars medel', belopp: 'Belopp' },
    ...{ skillnad: 'Skillnad', andamal: 'Ändamål', tillagg: 'Jämfört med ansökan', tid: 'När' },
    ...{ dag: 'Dag', manad: 'Månad', datum: 'Datum', projektlista: 'Projekt', antal: 'Antal' },
    ...{ ar: 'År', sak: 'Vad', omrade: 'Område', enhet: 'Enhet', samrad: 'Samråd' },
    ...{ rubrik: 'Rubrik', beslutspunkter: 'Förslaget', handling: 'Handling' },
    ...{
      forvaltning: 'Förvaltning',
      handlingstyp: 'Slags handling',
      daterad: 'Daterad eller daterat',
      standpunkt: 'Ställning',
    },
    ...{ forslag: 'Förslag', utfall: 'Utfall', uppgift: 'Uppgift', paragraf: 'Paragraf' },
    ...{ punkter: 'Punkter', motiv: 'Skäl', period: 'Period', personer: 'Personer' },
    ...{ lydelse: 'Lydelse', vinnare: 'Enligt', ja: 'Ja betyder', nej: 'Nej betyder' },
    ...{ n: 'Ja-röster', m: 'Nej-röster', k: 'Avstår', avgor: 'Utslagsröst', satt: 'Genom' },
    ...{ person: 'Person', parti: 'Parti', slag: 'Slag', ersattare: 'Ersättare' },
    ...{ paragrafer: 'Paragrafer', justerad: 'Justerad', plats: 'Förvaring' },
    ...{ tillkannages: 'Tillkännages' },
  } as Partial<Record<string, string>>,
  choices: {
    ...{ enlighet: 'I enlighet med ansökan', lagre: 'Lägre än ansökan', ingen: 'Sägs inte' },
    ...{ dag: 'En viss dag', manad: 'En månad', ett: 'Ett', flera: 'Flera' },
    ...{ tillstyrker: 'Tillstyrker', avstyrker: 'Avstyrker', bifalls: 'Bifalls' },
    ...{ avslas: 'Avslås', besvarad: 'Anses besvarad', senast: 'Senast en dag' },
    ...{ utrum: 'daterad', neutrum: 'daterat' },
    ...{ nasta: 'Nästa sammanträde', utslag: 'Utslagsröst', acklamation: 'Acklamation' },
    ...{ omrostning: 'Omröstning', anteckning: 'Protokollsanteckning' },
    ...{ yttrande: 'Särskilt yttrande' },
  } as Partial<Record<string, string>>,
  variants: {
    ...{ standard: 'Hel mening', att: 'Efter att', budgetmedel: 'Av budgetmedel' },
    ...{ till_sammantrade: 'Till sammanträde', tilldelas_inte: 'Tilldelas inte' },
    ...{ samrad: 'Med samråd', utan_dag: 'Utan sista dag', utan_ersattare: 'Utan ersättare' },
  } as Partial<Record<string, string>>,
};

addRuleWords({
  unknown_slot: () =>
    'Texten har en klammer som programmet inte känner. Använd {O}, {A}, {datum}, {handling}, {rubrik} eller {belopp}.',
});
