import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { useCaseLock } from './case-lock.ts';

interface AddingTabProps {
  readonly addLabel: string;
  /** The dialog that adds one; shown while it is asked for. */
  readonly dialog: (close: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** A tab of a case where more can be added, unless the case is makulerat. */
export function AddingTab({ addLabel, dialog, children }: AddingTabProps) {
  const [isAdding, setAdding] = useState(false);
  const isLocked = useCaseLock();
  return (
    <div className="tab-part">
      {!isLocked && (
        <Button icon={Plus} onPress={() => setAdding(true)}>
          {addLabel}
        </Button>
      )}
      {children}
      {isAdding && dialog(() => setAdding(false))}
    </div>
  );
}
