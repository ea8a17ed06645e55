import { Link } from '@tanstack/react-router';
import { Link2, Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { Remissvy } from '../../../shared/contract/remisser.ts';
import type { Arende } from '../../../shared/domain/arende.ts';
import { textRemiss } from '../../text/remisser.ts';
import { Button } from '../../ui/button.tsx';
import { useCaseLock } from '../arenden/case-lock.ts';
import { LinkDialog } from './link-dialog.tsx';
import { RegisterRemissDialog } from './register-remiss-dialog.tsx';
import { RemissParts } from './remiss-parts.tsx';
import './remisser.css';

interface RemissTabProps {
  readonly arende: Arende;
  readonly remisser: readonly Remissvy[];
}

/** The remiss of a case: registered here, or answered here. */
export function RemissTab({ arende, remisser }: RemissTabProps) {
  const [question, ask] = useState<'registrera' | 'koppla' | null>(null);
  const isLocked = useCaseLock();
  const close = () => ask(null);
  return (
    <div className="tab-part">
      {remisser.length === 0 && <p>{textRemiss.none}</p>}
      {remisser.map((remiss) => (
        <section key={remiss.id} className="remiss-card" aria-labelledby={`remiss-${remiss.id}`}>
          <h2 id={`remiss-${remiss.id}`}>
            <Link to="/remisser/$remissId" params={{ remissId: remiss.id }}>
              {remiss.rubrik}
            </Link>
          </h2>
          <RemissParts remiss={remiss} headingLevel={3} />
        </section>
      ))}
      {!isLocked && (
        <div className="remiss-buttons">
          <Button icon={Plus} onPress={() => ask('registrera')}>
            {textRemiss.register}
          </Button>
          <Button icon={Link2} onPress={() => ask('koppla')}>
            {textRemiss.link}
          </Button>
        </div>
      )}
      {question === 'registrera' && (
        <Suspense fallback={null}>
          <RegisterRemissDialog arende={arende} onClose={close} />
        </Suspense>
      )}
      {question === 'koppla' && (
        <Suspense fallback={null}>
          <LinkDialog arende={arende} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
