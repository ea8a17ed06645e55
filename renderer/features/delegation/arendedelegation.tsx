import { FilePlus2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { Arende } from '../../../shared/domain/arende.ts';
import { useContractData } from '../../api/queries.ts';
import { textArendedelegation, textDelegationsbeslut } from '../../text/delegation.ts';
import { Button } from '../../ui/button.tsx';
import { useCaseLock } from '../arenden/case-lock.ts';
import { BeslutDialog } from './beslut-dialog.tsx';
import { delegatingOrgan } from './delegating-organ.ts';
import './delegation.css';

/** The decisions on delegation in a case, and the way to register one from it. */
export function Arendedelegation({ arende }: { readonly arende: Arende }) {
  const beslut = useContractData('delegationsbeslut.listOfArende', { arendeId: arende.id });
  const diarium = useContractData('diarium.list', {}).find(({ id }) => id === arende.diariumId);
  const organ = delegatingOrgan(useContractData('organ.list', {})).toSorted(
    // The case's own body is the likely one.
    (a, b) => Number(b.id === diarium?.organId) - Number(a.id === diarium?.organId),
  );
  const isLocked = useCaseLock();
  const [isRegistering, setRegistering] = useState(false);
  const text = textDelegationsbeslut;
  const nameOf = (id: string) => organ.find((one) => one.id === id)?.forkortning ?? '';
  if (organ.length === 0) return null;
  return (
    <section className="tab-part" aria-labelledby="arendedelegation">
      <h2 id="arendedelegation">{textArendedelegation.title}</h2>
      {beslut.length === 0 && <p className="muted">{textArendedelegation.none}</p>}
      <ul className="delegation-list">
        {beslut.map(({ id, organId, ar, nr, datum, innehall, anmald, makulering }) => (
          <li key={id}>
            <b className="num">{`${nameOf(organId)} ${text.nummer(ar, nr)}`}</b>
            <span>{datum}</span>
            <span>{innehall}</span>
            <span className="muted">
              {anmald !== null && text.reportedIn(anmald.nr, anmald.datum)}
              {makulering !== null && text.because(makulering.orsak)}
            </span>
          </li>
        ))}
      </ul>
      {!isLocked && (
        <div>
          <Button icon={FilePlus2} onPress={() => setRegistering(true)}>
            {text.register}
          </Button>
        </div>
      )}
      {isRegistering && (
        <Suspense fallback={null}>
          <BeslutDialog organ={organ} arende={arende} onClose={() => setRegistering(false)} />
        </Suspense>
      )}
    </section>
  );
}
