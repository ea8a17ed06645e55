import { formatManad } from '../domain/datum.ts';
import type { Atgardsslag, Frist } from '../domain/oversikt.ts';

/** What rests on what: the paragraph of law, or that it is the body's or the user's own. */
export const ATGARDSLAG: Readonly<Record<Atgardsslag, string>> = {
  justering: '5 kap. 69 § kommunallagen',
  anslag: '8 kap. 12 § kommunallagen',
  avsluta: '5 kap. 65 § kommunallagen',
  kallelse: '5 kap. 13 § och 6 kap. 44 § kommunallagen',
  stopp: 'Kontrollerna före kallelse',
  post: '5 kap. 1 § offentlighets- och sekretesslagen',
  remissvar: '26 § förvaltningslagen, 6 kap. 12 § kommunallagen',
  omedelbar: '5 kap. 69 § kommunallagen',
  expediering: 'Så snart som möjligt, 33 § förvaltningslagen',
  delegation: '6 kap. 40 § kommunallagen',
  arsfrist: '5 kap. 35 § kommunallagen',
  sammantrade: '6 kap. 23 § kommunallagen',
  aterrapportering: 'Beslutet, 6 kap. 5 § kommunallagen',
  yttrande: '26 § förvaltningslagen',
  nedtagning: '8 kap. 12 § kommunallagen',
  inlamning: 'Organets egna dagar',
  bevakning: 'Egen bevakning',
};

const counted = (antal: number, one: string, many: string) =>
  antal === 1 ? one : many.replace('#', String(antal));

const GOR: Readonly<Record<Atgardsslag, (frist: Pick<Frist, 'antal' | 'text'>) => string>> = {
  justering: ({ text }) =>
    text === 'omedelbar' ? 'Justera det som justeras omedelbart' : 'Justera protokollet',
  anslag: () => 'Tillkännage justeringen',
  avsluta: () => 'Avsluta sammanträdet',
  kallelse: () => 'Skicka kallelsen',
  stopp: ({ antal }) => counted(antal, 'Rätta ett fel som stoppar', 'Rätta # fel som stoppar'),
  post: ({ antal }) => counted(antal, 'Registrera en handling', 'Registrera # handlingar'),
  remissvar: () => 'Svara på remissen',
  omedelbar: () => 'Justera omedelbart',
  expediering: ({ antal }) => counted(antal, 'Expediera ett beslut', 'Expediera # beslut'),
  delegation: ({ antal }) =>
    counted(antal, 'Anmäl ett delegationsbeslut', 'Anmäl # delegationsbeslut'),
  arsfrist: ({ text }) =>
    text === 'medborgarforslag'
      ? 'Bered medborgarförslaget inom ett år'
      : 'Bered motionen inom ett år',
  sammantrade: () => 'Håll sammanträdet',
  aterrapportering: ({ text }) => `Återrapportering från ${text}`,
  yttrande: ({ antal }) => counted(antal, 'Ett yttrande ska in', '# yttranden ska in'),
  nedtagning: () => 'Ta ned tillkännagivandet',
  inlamning: ({ antal }) => counted(antal, 'Lämna in ett underlag', 'Lämna in # underlag'),
  bevakning: ({ text }) => text,
};

/** What is to be done, as a short sentence without its stop: "Skicka kallelsen". */
export function atgardstext(frist: Pick<Frist, 'slag' | 'antal' | 'text'>): string {
  return GOR[frist.slag](frist);
}

/** A last day as it is written: the day itself, or the month by its name where no day is decided. */
export function fristtext(senast: string): string {
  return senast.length === 7 ? formatManad(senast) : senast;
}

/** What it is about: "Kulturnämnden 2026-12-01", or the case with its number first. */
export function atgardsforemal({ nummer, vad }: Pick<Frist, 'nummer' | 'vad'>): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(nummer);
  return (isDay ? [vad, nummer] : [nummer, vad]).filter(Boolean).join(' ');
}
