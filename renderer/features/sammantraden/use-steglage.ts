import type { Dagordningspunkt } from '../../../shared/domain/dagordning.ts';
import type {
  Sammantradesgang,
  Sammantradesstatus,
} from '../../../shared/domain/sammantradets-gang.ts';
import { nextSteps, steghinder } from '../../../shared/rules/sammantradessteg.ts';
import type { Steghinder } from '../../../shared/rules/sammantradessteg.ts';
import { useContractQuery } from '../../api/queries.ts';

/** A step that a meeting can take next, and what it waits for. */
export interface Steg {
  readonly till: Sammantradesstatus;
  readonly hinder: readonly Steghinder[];
}

/** The steps a meeting can take from where it is, the usual one first. */
export function useSteg(
  sammantrade: Sammantradesgang,
  dagordning: readonly Dagordningspunkt[],
): readonly Steg[] {
  const { data: paragrafer } = useContractQuery('paragraf.list', {
    sammantradeId: sammantrade.id,
  });
  const lage = {
    ...sammantrade,
    punkter: dagordning.filter(({ utgar }) => !utgar).length,
    oppenParagraf: paragrafer?.some(({ status }) => status === 'oppen') ?? false,
  };
  return nextSteps(sammantrade.status).map((till) => ({ till, hinder: steghinder(lage, till) }));
}
