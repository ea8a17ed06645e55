import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { useContractData } from '../../api/queries.ts';
import { textUppfoljning } from '../../text/uppfoljning.ts';
import { Button } from '../../ui/button.tsx';
import { UppdragDialog } from './uppdrag-dialog.tsx';
import { Uppdragstabell } from './uppdragstabell.tsx';

interface CaseUppdragProps {
  readonly arendeId: ArendeId;
  /** Nothing can be added to the case any more. */
  readonly isLocked: boolean;
}

/** What a case has given others to do and tell of. */
export function CaseUppdrag({ arendeId, isLocked }: CaseUppdragProps) {
  const rader = useContractData('uppfoljning.list', { arendeId, oppna: false });
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="uppdrag-case" aria-labelledby="uppdrag">
      <h2 id="uppdrag">{textUppfoljning.assignments}</h2>
      {rader.length > 0 && <Uppdragstabell rader={rader} isOfCase />}
      {!isLocked && (
        <div>
          <Button icon={Plus} onPress={() => setAdding(true)}>
            {textUppfoljning.new}
          </Button>
        </div>
      )}
      {isAdding && (
        <Suspense fallback={null}>
          <UppdragDialog arendeId={arendeId} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </section>
  );
}
