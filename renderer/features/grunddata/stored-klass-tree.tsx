import type { Klassplan } from '../../../shared/domain/klassplan.ts';
import { useContractData } from '../../api/queries.ts';
import { KlassTree } from './klass-tree.tsx';

/** The classes of a stored plan. */
export function StoredKlassTree({ plan }: { readonly plan: Klassplan }) {
  return <KlassTree klasser={useContractData('klassplan.listKlass', { klassplanId: plan.id })} />;
}
