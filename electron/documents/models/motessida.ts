import type { Moteshuvud, Tidochplats } from '../../../shared/document/sammantrade/mote.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import { VECKODAGSNAMN, weekday } from '../../../shared/domain/kalender.ts';
import { nameInText, upperFirst } from '../../../shared/rules/sprak.ts';
import { utseendeOn } from './huvud.ts';
import type { MotesidaData } from './mote-data.ts';
import type { Uppgift } from './tjansteskrivelse-data.ts';

/** The head of a document of a meeting, under the word for what it is. */
export function motessida(
  { kommun, organ, datum, utseende }: Moteshuvud,
  dokumenttyp: string,
  { rubrik, underrubrik = '' }: { readonly rubrik: string; readonly underrubrik?: string },
): MotesidaData {
  return {
    ...{ organisation: kommun, dokumenttyp, huvud: 'rad', enhet: organ, handlaggare: [] },
    ...{ rubrik, underrubrik, utseende: utseendeOn(utseende, 2) },
    uppgifter: [{ namn: 'Sammanträdesdag', varde: formatDag(datum) }],
    lopande: [organ, dokumenttyp, formatDag(datum)].join(' \u00b7 '),
  };
}

/** "torgnämnden 8 april 2026", as a heading names the sitting. */
export function motesnamn({ organ, datum }: Moteshuvud): string {
  return `${nameInText(organ)} ${formatDag(datum)}`;
}

/** "Onsdag 8 april 2026". */
export function langDag(datum: string): string {
  return upperFirst(`${VECKODAGSNAMN[weekday(datum) - 1] ?? ''} ${formatDag(datum)}`.trim());
}

/** When and where, as facts; what isn't known is left out. */
export function tidochplats(datum: string, tid: Tidochplats): Uppgift[] {
  const pauses = tid.ajourneringar.map(({ fran, till }) => klockspann(fran, till));
  return [
    { namn: 'Dag och tid', varde: [langDag(datum), klocka(tid)].filter(Boolean).join(', ') },
    { namn: 'Plats', varde: tid.plats },
    { namn: 'Ajournering', varde: pauses.join(', ') },
  ];
}

function klocka({ start, slut }: Tidochplats): string {
  if (start === null) return '';
  return slut === null ? `kl. ${klockslag(start)}` : klockspann(start, slut);
}

function klockspann(fran: string, till: string): string {
  return `kl. ${klockslag(fran)}–${klockslag(till)}`;
}

/** "13.05", as times are written in Swedish. */
function klockslag(time: string): string {
  return time.replace(':', '.');
}

/** A day in words; empty when it isn't known. */
export function dagtext(dag: string | null): string {
  return dag === null ? '' : formatDag(dag);
}
