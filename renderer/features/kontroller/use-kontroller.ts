import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Kontrollfynd } from '../../../shared/contract/kontroller.ts';
import { kontrollref } from '../../../shared/domain/kontrollista.ts';
import type { Kontrollobjekt, Kontrollplats } from '../../../shared/domain/kontrollista.ts';
import { contractQuery, useContractQuery } from '../../api/queries.ts';

/** Asked for at a time: few enough that nothing else waits long behind them. */
const BATCH = 10;
/** Batches that are on their way at once; the next ones are asked for when those are answered. */
const AHEAD = 2;

/** An object and what was found in it; null until that is known. */
export interface Kontrollerat {
  readonly objekt: Kontrollobjekt;
  readonly fynd: readonly Kontrollfynd[] | null;
}

/**
 * Everything the checks can be put to, in the register or within an object, filled in batch by
 * batch from the first one. Nothing while the objects themselves are asked for.
 */
export function useKontroller(inom: Kontrollplats | null) {
  const { data, isError } = useContractQuery('kontroll.listObjekt', { inom });
  const { objekt = [], fler = 0 } = data ?? {};
  const questions = batchesOf(objekt).map((batch) =>
    contractQuery('kontroll.listFynd', { objekt: batch.map(kontrollref) }),
  );
  const client = useQueryClient();
  const waiting = questions.findIndex(({ queryKey }) => {
    const state = client.getQueryState(queryKey);
    return state?.data === undefined && state?.status !== 'error';
  });
  const answers = useQueries({
    queries: questions.map((question, index) => ({
      ...question,
      enabled: waiting === -1 || index < waiting + AHEAD,
    })),
  });
  const known = knownFynd(client.getQueriesData<Kontrollfynd[][]>({ queryKey: [LIST] }));
  const rows = objekt.map((one, index): Kontrollerat => {
    const own = answers[Math.floor(index / BATCH)]?.data?.[index % BATCH];
    return { objekt: one, fynd: own ?? known.get(objektKey(kontrollref(one))) ?? null };
  });
  const hasFailed = isError || answers.some((answer) => answer.isError);
  return { rows, fler, isKnown: data !== undefined, hasFailed };
}

const LIST = 'kontroll.listFynd';

function batchesOf(objekt: readonly Kontrollobjekt[]): Kontrollobjekt[][] {
  return Array.from({ length: Math.ceil(objekt.length / BATCH) }, (_, index) =>
    objekt.slice(index * BATCH, (index + 1) * BATCH),
  );
}

/**
 * What any earlier question was answered for each object. The batches are others as soon as one
 * object comes or goes, and what is known of the rest is shown until they are answered.
 */
function knownFynd(
  cached: readonly (readonly [readonly unknown[], Kontrollfynd[][] | undefined])[],
): ReadonlyMap<string, readonly Kontrollfynd[]> {
  return new Map(
    cached.flatMap(([[, input], answer]) => {
      const { objekt } = input as { objekt: readonly Parameters<typeof objektKey>[0][] };
      return (answer ?? []).map((fynd, index) => [objektKey(objekt[index]), fynd] as const);
    }),
  );
}

/** An object by its kind and id. */
export function objektKey(ref: { readonly typ: string; readonly id?: string } | undefined): string {
  return `${ref?.typ ?? ''} ${ref?.id ?? ''}`;
}
