import { useState } from 'react';
import type { Klassplan } from '../../../shared/domain/klassplan.ts';
import { useContractData } from '../../api/queries.ts';
import { textKlass } from '../../text/klassplan.ts';
import { KlassDialog } from './klass-dialog.tsx';
import { KlassTree } from './klass-tree.tsx';

/** The classes of a stored plan, each of which can be put right. */
export function StoredKlassTree({ plan }: { readonly plan: Klassplan }) {
  const klasser = useContractData('klassplan.listKlass', { klassplanId: plan.id });
  const [openKod, setOpenKod] = useState<string | null>(null);
  const open = klasser.find(({ kod }) => kod === openKod);
  return (
    <>
      <p className="muted">{textKlass.openHint}</p>
      <KlassTree klasser={klasser} onOpen={setOpenKod} />
      {open && <KlassDialog klass={open} onClose={() => setOpenKod(null)} />}
    </>
  );
}
