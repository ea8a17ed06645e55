import { Link } from '@tanstack/react-router';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { textOmgangsram } from '../../text/ramar.ts';
import { useSources } from '../dokument/paper-sources.ts';
import { useCountable } from './ledger-context.ts';

/** What was left of the frame before this round, and the way to the frame. */
export function RamLine() {
  const { fordelning } = useSources();
  const { beloppKr, andamal } = useCountable();
  if (!fordelning) return null;
  const { ramId, ramKvarKr, egenRam } = fordelning;
  const kvar = formatKronor(ramKvarKr);
  const isOver = !egenRam && beloppKr > ramKvarKr;
  return (
    <p className={isOver ? 'ledger-hindrance' : 'muted'} role="status">
      {!egenRam && `${textOmgangsram.shared(andamal)}. `}
      {!egenRam && (isOver ? textOmgangsram.over(kvar) : textOmgangsram.before(kvar))}{' '}
      <Link to="/ramar/$ramId" params={{ ramId }}>
        {textOmgangsram.show}
      </Link>
    </p>
  );
}
