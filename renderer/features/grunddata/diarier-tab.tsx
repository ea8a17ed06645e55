import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Diarium } from '../../../shared/domain/diarium.ts';
import { useContractData } from '../../api/queries.ts';
import { textDiarium } from '../../text/diarium.ts';
import { Button } from '../../ui/button.tsx';
import { DiariumCard } from './diarium-card.tsx';
import { DiariumDialog } from './diarium-dialog.tsx';

/** The diarier of the register: how each numbers, and how its series stand. */
export function DiarierTab() {
  const diarier = useContractData('diarium.list', {});
  const [open, setOpen] = useState<Diarium | 'new' | null>(null);
  return (
    <div className="grunddata-parts">
      <p className="muted">{textDiarium.intro}</p>
      {diarier.map((diarium) => (
        <DiariumCard
          key={diarium.id}
          diarium={diarium}
          onChange={() => {
            setOpen(diarium);
          }}
        />
      ))}
      <Button
        icon={Plus}
        onPress={() => {
          setOpen('new');
        }}
      >
        {textDiarium.new}
      </Button>
      {open !== null && (
        <DiariumDialog
          diarium={open === 'new' ? null : open}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </div>
  );
}
