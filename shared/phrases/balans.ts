import type { Arendestatus } from '../domain/arende.ts';
import type { Balanslista, Balansrad, Balansslag } from '../domain/balanslista.ts';
import { daysBetween } from '../domain/datum.ts';
import { sistaDag } from '../rules/oversikt.ts';
import { statusOrd } from '../rules/registerord.ts';

/** What a part of the list is headed by. */
export const BALANSRUBRIK: Readonly<Record<Balansslag, string>> = {
  uppdrag: 'Utestående uppdrag',
  bordlagd: 'Bordlagda och återremitterade ärenden',
  motion: 'Motioner och medborgarförslag',
  remissvar: 'Remisser att besvara',
  yttrande: 'Yttranden som väntas in',
  arende: 'Övriga öppna ärenden',
};

/** What an item of the agenda that the list goes with is called. */
export const BALANSPUNKT = 'Balanslista och utestående uppdrag';

/** What stands where nothing of a case is public. */
const HEMLIGT_ARENDE = 'Uppgifter som omfattas av sekretess';

const VANTAR: Readonly<Record<Balansslag, (rad: Balansrad) => string>> = {
  uppdrag: ({ vad, lage }) =>
    [vad || 'Återrapportering enligt beslut', lage && `(redovisat ${lage}, inte godkänt)`]
      .filter(Boolean)
      .join(' '),
  bordlagd: ({ vad, lage }) =>
    lage === 'aterremitterad' ? `Återremitterat ${vad}` : `Bordlagt ${vad}`,
  motion: ({ vad }) =>
    vad === 'medborgarforslag' ? 'Svar på medborgarförslaget' : 'Svar på motionen',
  remissvar: ({ vad }) => `Svar till ${vad}`,
  yttrande: ({ vad }) => `Yttrande över ${vad}`,
  arende: ({ lage }) => statusOrd[lage as Arendestatus],
};

/** What is waited for, as a cell of the list: "Svar till Kommunfullmäktige". */
export function vantarText(rad: Balansrad): string {
  return VANTAR[rad.slag](rad);
}

/** How old something is: days up to two months, then months, then years and months. */
export function alderText(sedan: string, idag: string): string {
  const days = daysBetween(sedan, idag);
  if (days < 0) return '';
  if (days === 0) return 'ny';
  if (days === 1) return '1 dag';
  if (days < 60) return `${String(days)} dagar`;
  const months = wholeMonths(sedan, idag);
  if (months < 12) return `${String(months)} mån`;
  const rest = months % 12 === 0 ? '' : ` ${String(months % 12)} mån`;
  return `${String(Math.floor(months / 12))} år${rest}`;
}

function wholeMonths(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
}

/** Whether its last day has passed. */
export function isForsenad({ senast }: Pick<Balansrad, 'senast'>, idag: string): boolean {
  return senast !== null && sistaDag(senast) < idag;
}

/** How much there is, in a sentence for each that there is any of, and what of it is late. */
export function balanssumma({ rader, idag, fler }: Balanslista): string {
  if (rader.length === 0) return 'Inget är utestående.';
  const all = rader.length + fler;
  const late = rader.filter((rad) => isForsenad(rad, idag)).length;
  const passed =
    late === 0
      ? 'Ingen sista dag har passerats.'
      : `${String(late)} av dem har passerat sin sista dag.`;
  return `${all === 1 ? 'En post är utestående.' : `${String(all)} poster är utestående.`} ${passed}`;
}

/** A row as everybody may read it: of a case with secrets neither its words nor who asks. */
export function offentligRad(rad: Balansrad): Balansrad {
  const arendemening = rad.offentlig || HEMLIGT_ARENDE;
  const isTold = rad.slag !== 'uppdrag' && rad.slag !== 'yttrande';
  return { ...rad, arendemening, vad: rad.hemlig && !isTold ? HEMLIGT_ARENDE : rad.vad };
}
