import type { Delegationsbeslut, Delegationspunkt } from '../../../shared/domain/delegation.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import { anmalningslage } from '../../../shared/rules/delegation.ts';
import type { Anmalningslage, Mote } from '../../../shared/rules/delegation.ts';
import { useContractData } from '../../api/queries.ts';
import { useToday } from '../../lib/today.tsx';

/** A decision in the list, and how far it has come on its way to the body. */
export interface Beslutsrad {
  readonly beslut: Delegationsbeslut;
  readonly punkt: Delegationspunkt | null;
  readonly lage: Anmalningslage;
}

/** The meetings of a year and of the next: December's decisions are reported in January. */
export function useMoten(organId: OrganId, ar: number): Mote[] {
  const own = useContractData('sammantrade.listOverview', { organId, ar });
  const next = useContractData('sammantrade.listOverview', { organId, ar: ar + 1 });
  return [...own, ...next];
}

/** The decisions of a body and a year, the last number first. */
export function useDelegationsar(organId: OrganId, ar: number) {
  const beslut = useContractData('delegationsbeslut.list', { organId, ar });
  const punkter = useContractData('delegationspunkt.list', { organId });
  const moten = useMoten(organId, ar);
  const { delegationAnmalsNasta: anmalsNasta } = useContractData('protokollsregler.get', {
    organId,
  });
  const fakta = { punkter, moten, anmalsNasta, idag: useToday() };
  const rader = beslut.map((one): Beslutsrad => ({
    beslut: one,
    punkt: punkter.find(({ id }) => id === one.punktId) ?? null,
    lage: anmalningslage(one, fakta),
  }));
  return { rader, fakta };
}
