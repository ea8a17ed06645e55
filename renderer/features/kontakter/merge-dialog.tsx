import { useState } from 'react';
import type { Slag } from '../../../shared/domain/dubblett.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textDubbletter } from '../../text/kontakter.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { showToast } from '../../ui/toasts.ts';
import { MergeMoves } from './merge-moves.tsx';
import { MergeTable } from './merge-table.tsx';
import { mergeInput, mergeLines, nameOfRow } from './merge-rows.ts';
import { OtherField } from './other-field.tsx';
import { useMergeRow } from './use-merge-row.ts';

interface MergeDialogProps {
  readonly slag: Slag;
  readonly firstId: string;
  /** The other one; without it the other is chosen in the dialog. */
  readonly secondId?: string;
  readonly onClose: () => void;
}

/** Two side by side, which one stays, and what is moved to it; nothing is deleted. */
export function MergeDialog({ slag, firstId, secondId, onClose }: MergeDialogProps) {
  const [otherId, setOtherId] = useState(secondId ?? null);
  const [keptId, setKeptId] = useState(firstId);
  const first = useMergeRow(slag, firstId);
  const other = useMergeRow(slag, otherId);
  const partier = useContractQuery('parti.list', {}).data ?? [];
  const [kept, duplicate] = keptId === firstId ? [first, other] : [other, first];
  const merge = useCommand('dubblett.merge', {
    onSuccess: () => {
      showToast({ title: textDubbletter.done(kept ? nameOfRow(kept) : '') });
      onClose();
    },
  });
  const run = () => {
    if (kept && duplicate) merge.run(mergeInput(kept, duplicate));
  };
  return (
    <Dialog
      title={textDubbletter.mergeTitle[slag]}
      isOpen
      size="large"
      onClose={onClose}
      primary={{
        label: textDubbletter.run,
        onPress: run,
        isPending: merge.isPending,
        isDisabled: !kept || !duplicate,
      }}
    >
      <div className="form-stack">
        {secondId === undefined && first && (
          <OtherField
            slag={slag}
            exceptId={firstId}
            onChoose={(id) => {
              setOtherId(id);
              setKeptId(firstId);
            }}
          />
        )}
        {first && other && (
          <RadioGroup
            label={textDubbletter.stays}
            value={keptId}
            onChange={setKeptId}
            options={[first, other].map((one) => ({ id: one.row.id, label: nameOfRow(one) }))}
            look="segmented"
          />
        )}
        {kept && duplicate && (
          <>
            <MergeTable lines={mergeLines(kept, duplicate, partier)} />
            <MergeMoves duplicate={duplicate} />
          </>
        )}
      </div>
    </Dialog>
  );
}
