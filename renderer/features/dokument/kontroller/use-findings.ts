import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PaperFinding } from '../../../../shared/contract/fraser.ts';
import { call } from '../../../api/client.ts';
import { useEditing } from '../paper-context.ts';
import type { PaperEditing } from '../paper-context.ts';
import { paperSchema, storedValues } from '../paper-values.ts';

/** How long one rests before the checks read what is written, in milliseconds. */
const REST = 700;

/**
 * One question for the whole paper: the draft isn't part of its name, so that a new reading replaces
 * the one before, and main's news of changes reach it as they reach any other question.
 */
function findingsQuery({ form, paper }: Pick<PaperEditing, 'form' | 'paper'>) {
  const tjansteskrivelseId = paper.id;
  return queryOptions({
    queryKey: ['kontroll.getFindings', { tjansteskrivelseId }] as const,
    queryFn: (): Promise<PaperFinding[]> => {
      // What can't be stored yet can't be checked: then what is stored is.
      const parsed = paperSchema.safeParse(storedValues(form.getValues()));
      const data = parsed.success ? parsed.data : null;
      return call('kontroll.getFindings', { tjansteskrivelseId, data });
    },
  });
}

/** What the checks find in the paper as it is written. */
export function useFindings() {
  return useQuery(findingsQuery(useEditing()));
}

/** As `useFindings`, and has the paper checked again when one has rested from writing. */
export function useLiveFindings() {
  const { form, paper } = useEditing();
  const client = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const check = () => {
      void client.invalidateQueries({ queryKey: findingsQuery({ form, paper }).queryKey });
    };
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(check, REST);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [form, paper, client]);
  return useFindings();
}
