import { useDeferredValue } from 'react';
import { useContractQuery } from '../../api/queries.ts';

/** From so many letters on there is something to look for. */
export const FEWEST_LETTERS = 2;

/** The cases that match what is typed, as choices: by number, with the subject beside. */
export function useFoundCases(text: string) {
  const wanted = useDeferredValue(text).trim().slice(0, 200);
  const isEnabled = wanted.length >= FEWEST_LETTERS;
  const { data } = useContractQuery(
    'arende.search',
    { text: wanted },
    { keepPrevious: true, isEnabled },
  );
  const rows = isEnabled ? (data ?? []) : [];
  return rows.map(({ id, diarienummer, arendemening }) => ({
    id,
    label: diarienummer,
    detail: arendemening,
  }));
}
