import { findPersonnummer } from '../rules/personnummer.ts';
import type {
  OffentligHandling,
  OffentligtArendeMedHandlingar,
  Utlamnandetraff,
} from '../domain/utlamnande.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';

/** A wording for the public register and the field it is written in. */
export interface OffentligLydelse {
  readonly field: string;
  readonly text: string;
}

/** K04: a public wording that gives a personnummer, or the name of a sender who is hidden. */
export function checkOffentligLydelse(
  lydelser: readonly OffentligLydelse[],
  doldaNamn: readonly string[],
): Finding[] {
  return lydelser.flatMap(({ field, text }) => [
    ...findPersonnummer(text).map((hit) => finding('K04', field, { personnummer: hit.text })),
    ...namedIn(text, doldaNamn).map((namn) => finding('K04', field, { namn })),
  ]);
}

/** Every place of a case in a public list where a personnummer stands. */
export function personnummerInArende(arende: OffentligtArendeMedHandlingar): Utlamnandetraff[] {
  return [
    ...textsOf(arende).flatMap((text) => personnummerIn(text)),
    ...arende.handlingar.flatMap(personnummerInHandling),
  ];
}

/** Every place of a handling in a public list where a personnummer stands. */
export function personnummerInHandling(handling: OffentligHandling): Utlamnandetraff[] {
  return textsOfHandling(handling).flatMap((text) => personnummerIn(text));
}

/** Every place of a case in a public list that names somebody who is hidden in the same case. */
export function doldaNamnInArende(
  arende: OffentligtArendeMedHandlingar,
  doldaNamn: readonly string[],
): Utlamnandetraff[] {
  const texts = [...textsOf(arende), ...arende.handlingar.flatMap(textsOfHandling)];
  return texts.flatMap((text) => doltNamnIn(text, doldaNamn));
}

/** As {@link doldaNamnInArende}, for a handling that stands in the list without its case. */
export function doldaNamnInHandling(
  handling: OffentligHandling,
  doldaNamn: readonly string[],
): Utlamnandetraff[] {
  return textsOfHandling(handling).flatMap((text) => doltNamnIn(text, doldaNamn));
}

type Place = Omit<Utlamnandetraff, 'slag'>;

function textsOf(arende: OffentligtArendeMedHandlingar): Place[] {
  const falt = ['arendemening', 'ursprungRef', 'handlaggare'] as const;
  return falt.map((name) => ({
    ...{ arendeId: arende.id, diarienummer: arende.diarienummer, handling: null },
    ...{ falt: name, text: arende[name] },
  }));
}

function textsOfHandling(handling: OffentligHandling): Place[] {
  const { id, arendeId, diarienummer, beteckning } = handling;
  const falt = ['rubrik', 'motpart'] as const;
  return falt.map((name) => ({
    ...{ arendeId, diarienummer, handling: { id, beteckning } },
    ...{ falt: name, text: handling[name] },
  }));
}

function personnummerIn(place: Place): Utlamnandetraff[] {
  return findPersonnummer(place.text).map(({ text }) => ({ ...place, slag: 'personnummer', text }));
}

function doltNamnIn(place: Place, doldaNamn: readonly string[]): Utlamnandetraff[] {
  return namedIn(place.text, doldaNamn).map((text) => ({ ...place, slag: 'dolt_namn', text }));
}

/** The names that the text mentions, written in either order: "Anna Bergs", "Berg, Anna". */
function namedIn(text: string, names: readonly string[]): string[] {
  const words = wordsOf(text);
  return names.filter((name) => writtenOrders(wordsOf(name)).some((order) => stands(words, order)));
}

function writtenOrders(name: readonly string[]): string[][] {
  const last = name.at(-1);
  if (last === undefined) return [];
  return name.length === 1 ? [[last]] : [[...name], [last, ...name.slice(0, -1)]];
}

/** Whether the words follow each other there; the last of them may stand in the genitive. */
function stands(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((_, at) =>
    wanted.every((word, index) => {
      const written = words[at + index];
      return written === word || (index === wanted.length - 1 && written === `${word}s`);
    }),
  );
}

/** The words as they are read, whatever stands between them and however they are drawn. */
function wordsOf(text: string): string[] {
  const legible = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  return legible.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
