import { z } from 'zod';
import {
  decidesAsGroup,
  delegationsbeslutData,
  DelegationsbeslutData,
} from '../../../shared/domain/delegation.ts';
import type { Delegationsbeslut, Delegationspunkt } from '../../../shared/domain/delegation.ts';
import { DelegationspunktId, PersonId } from '../../../shared/domain/id.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';

/** The choice of a decision that couldn't wait, among the points (KL 6 kap. 39 §). */
export const URGENT = 'bradskande';

/** What the form of a decision holds: choices are text, empty for none. */
export function valuesSchema(punkter: readonly Delegationspunkt[]) {
  return DelegationsbeslutData.extend({
    punktId: z.union([z.literal(URGENT), DelegationspunktId]),
    beslutsfattareId: z.union([z.literal(''), PersonId]),
  }).refine((values) => values.beslutsfattareId !== '' || isGroup(punkter, values.punktId), {
    path: ['beslutsfattareId'],
    error: 'decider_missing',
  });
}
export type BeslutInput = z.input<ReturnType<typeof valuesSchema>>;
export type BeslutValues = z.output<ReturnType<typeof valuesSchema>>;

/** Whether a point lets a committee or the presidium decide, so that no person has to be named. */
export function isGroup(punkter: readonly Delegationspunkt[], punktId: string): boolean {
  const punkt = punkter.find(({ id }) => id === punktId);
  return punkt !== undefined && decidesAsGroup(punkt.delegatslag);
}

export function firstValues(
  beslut: Delegationsbeslut | undefined,
  today: string,
  arendeId: ArendeId | null,
): BeslutInput {
  if (!beslut) {
    const nobody = { punktId: '', beslutsfattareId: '', sarskiltProtokoll: '' };
    const notice = { protokollfort: null, anslaget: null, nedtaget: null };
    const way = { overklagande: 'laglighetsprovning' as const, ...notice };
    return { ...nobody, ...way, datum: today, arendeId, innehall: '' };
  }
  const { punktId, beslutsfattareId, ...data } = delegationsbeslutData(beslut);
  return { ...data, punktId: punktId ?? URGENT, beslutsfattareId: beslutsfattareId ?? '' };
}

export function toData({
  punktId,
  beslutsfattareId,
  ...rest
}: BeslutValues): DelegationsbeslutData {
  return {
    ...rest,
    punktId: punktId === URGENT ? null : punktId,
    beslutsfattareId: beslutsfattareId === '' ? null : beslutsfattareId,
  };
}
