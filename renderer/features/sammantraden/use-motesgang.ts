import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { avklarade } from '../../../shared/rules/motesgang.ts';
import { useContractQuery } from '../../api/queries.ts';
import { summaryOf, utskickOf } from '../expediering/utskick.ts';

/** Which stages a meeting is through, and how many have been sent its decisions. */
export function useMotesgang({ id: sammantradeId, status }: Sammantradesgang) {
  const isHeld = status === 'hallet';
  const parts = useContractQuery('protokollsdel.list', { sammantradeId }).data ?? [];
  const rader = useContractQuery(
    'expediering.listOfMeeting',
    { sammantradeId },
    { isEnabled: isHeld },
  );
  const utskick = utskickOf(rader.data ?? []);
  const { skickade } = summaryOf(utskick);
  const delar = parts.map((del) => del.status);
  const mottagare = utskick.length;
  return {
    avklarat: avklarade({ status, delar, mottagare, skickade }),
    hasParts: delar.length > 0,
    ...{ mottagare, skickade },
  };
}
