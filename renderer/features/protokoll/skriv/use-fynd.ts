import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Paragraffynd } from '../../../../shared/contract/paragraftext.ts';
import type { ParagrafId } from '../../../../shared/domain/id.ts';
import { ParagrafData } from '../../../../shared/domain/paragraf.ts';
import { call } from '../../../api/client.ts';
import { sparbar } from './sparbar.ts';

/** How long one rests before the checks read what is written, in milliseconds. */
const REST = 500;

/** What is written of the §, as it is when the checks come to read it. */
function createLast(first: ParagrafData) {
  let data = first;
  return {
    get: () => data,
    set: (next: ParagrafData) => {
      data = next;
    },
  };
}

type Last = ReturnType<typeof createLast>;

/**
 * One question for the whole §: what is written isn't part of its name, so that a new reading
 * replaces the one before, and main's news of changes reach it as they reach any other question.
 */
function fyndQuery(id: ParagrafId, last: Last) {
  return queryOptions({
    queryKey: ['paragraf.getFindings', { id }] as const,
    queryFn: (): Promise<Paragraffynd[]> => {
      // What can't be stored yet can't be checked: then what is stored is.
      const parsed = ParagrafData.safeParse(sparbar(last.get()));
      return call('paragraf.getFindings', { id, data: parsed.success ? parsed.data : null });
    },
  });
}

/** What the checks find in a § as it is written. */
export function useFynd(id: ParagrafId, data: ParagrafData) {
  const client = useQueryClient();
  const [last] = useState(() => createLast(data));
  useEffect(() => {
    if (last.get() === data) return;
    last.set(data);
    const timer = setTimeout(() => {
      void client.invalidateQueries({ queryKey: fyndQuery(id, last).queryKey });
    }, REST);
    return () => clearTimeout(timer);
  }, [id, data, last, client]);
  return useQuery(fyndQuery(id, last));
}
