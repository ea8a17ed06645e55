import { useQueries } from '@tanstack/react-query';
import type { Kontrollfynd } from '../../../shared/contract/kontroller.ts';
import { kontrollref } from '../../../shared/domain/kontrollista.ts';
import type { Kontrollobjekt } from '../../../shared/domain/kontrollista.ts';
import { contractQuery, useContractData } from '../../api/queries.ts';

/** Asked for at a time: few enough that nothing else waits long behind them. */
const BATCH = 10;

/** An object and what was found in it; null until that is known. */
export interface Kontrollerat {
  readonly objekt: Kontrollobjekt;
  readonly fynd: readonly Kontrollfynd[] | null;
}

/** Everything the checks can be put to, filled in batch by batch. */
export function useKontroller() {
  const { objekt, fler } = useContractData('kontroll.listObjekt', {});
  const batches = Array.from({ length: Math.ceil(objekt.length / BATCH) }, (_, index) =>
    objekt.slice(index * BATCH, (index + 1) * BATCH),
  );
  const answers = useQueries({
    queries: batches.map((batch) =>
      contractQuery('kontroll.listFynd', { objekt: batch.map(kontrollref) }),
    ),
  });
  const rows = batches.flatMap((batch, index) =>
    batch.map((one, place): Kontrollerat => ({
      objekt: one,
      fynd: answers[index]?.data?.[place] ?? null,
    })),
  );
  return { rows, fler, hasFailed: answers.some(({ isError }) => isError) };
}
