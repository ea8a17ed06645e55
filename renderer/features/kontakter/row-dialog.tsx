import type { Slag } from '../../../shared/domain/dubblett.ts';
import { OrganDialog } from '../referenser/organ-dialog.tsx';
import { KontaktDialog } from './kontakt-dialog.tsx';
import { OrganDetailsDialog } from './organ-details-dialog.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { useMergeRow } from './use-merge-row.ts';

interface RowDialogProps {
  readonly slag: Slag;
  /** The one to change; without it a new one of the kind is made. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** The form of a contact, a person or a body. */
export function RowDialog({ slag, id, onClose }: RowDialogProps) {
  const found = useMergeRow(slag, id);
  const done = { onClose, onSaved: onClose };
  if (id === null) {
    if (slag === 'kontakt') return <KontaktDialog {...done} />;
    return slag === 'person' ? <PersonDialog {...done} /> : <OrganDialog {...done} />;
  }
  switch (found?.slag) {
    case 'kontakt':
      return <KontaktDialog kontakt={found.row} {...done} />;
    case 'person':
      return <PersonDialog person={found.row} {...done} />;
    case 'organ':
      return <OrganDetailsDialog organ={found.row} onClose={onClose} />;
    case undefined:
      return null;
  }
}
