import type { Dagordningspunkt } from '../domain/dagordning.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';

type Punkt = Pick<
  Dagordningspunkt,
  'id' | 'rubrik' | 'tillkommande' | 'tillkommandeSkal' | 'utgar'
>;

/** K70: an item came after the call, and nobody is said to have decided that it is taken up. */
export function checkTillkommande(dagordning: readonly Punkt[]): Finding[] {
  return dagordning
    .filter((one) => one.tillkommande && !one.utgar && one.tillkommandeSkal === '')
    .map(({ id, rubrik }) => finding('K70', `dagordningspunkt.${id}`, { rubrik }));
}
