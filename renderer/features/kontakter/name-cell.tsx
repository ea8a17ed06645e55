import { ShieldAlert } from 'lucide-react';
import { textKontakter } from '../../text/kontakter.ts';
import { Badge } from '../../ui/badge.tsx';

interface MarkedProps {
  readonly skyddad?: boolean;
  readonly avslutad?: boolean;
}

/** A name in a list, with a mark when the public may not see it or nobody is to choose it. */
export function NameCell({ namn, ...marks }: MarkedProps & { readonly namn: string }) {
  return (
    <span className="name-cell">
      <span>{namn}</span>
      <Marks {...marks} />
    </span>
  );
}

/** The marks of somebody protected, or out of use. */
export function Marks({ skyddad = false, avslutad = false }: MarkedProps) {
  return (
    <>
      {skyddad && (
        <Badge tone="warn">
          <ShieldAlert size={12} aria-hidden="true" /> {textKontakter.protected}
        </Badge>
      )}
      {avslutad && <Badge>{textKontakter.closedShort}</Badge>}
    </>
  );
}
