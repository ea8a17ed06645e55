import { Check, TriangleAlert } from 'lucide-react';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { sumFordelning } from '../../../shared/rules/fordelning.ts';
import { textFrame } from '../../text/fordelning.ts';
import { AllocationBars } from './allocation-bars.tsx';
import { useCountable } from './ledger-context.ts';
import './frame-card.css';

interface FigureProps {
  readonly label: string;
  readonly kronor: number;
}

function Figure({ label, kronor }: FigureProps) {
  return (
    <div className="frame-figure">
      <dt>{label}</dt>
      <dd className="num">{formatKronor(kronor)}</dd>
    </div>
  );
}

function Remainder({ kronor }: { readonly kronor: number }) {
  const isOver = kronor < 0;
  const Icon = isOver ? TriangleAlert : Check;
  return (
    <div className={isOver ? 'frame-figure frame-over' : 'frame-figure frame-within'}>
      <dt>{isOver ? textFrame.over : textFrame.kvar}</dt>
      <dd className="num">
        <Icon size={20} aria-hidden="true" />
        {formatKronor(Math.abs(kronor))}
      </dd>
    </div>
  );
}

/** The sums of the ledger, which stay in sight, with a picture of them. */
export function FrameCard() {
  const ledger = useCountable();
  const { ram, begart, tilldelat, kvar } = sumFordelning(ledger);
  return (
    <section className="frame-card" aria-label={textFrame.card}>
      <dl className="frame-figures">
        <Figure label={textFrame.ram} kronor={ram} />
        <Figure label={textFrame.begart} kronor={begart} />
        <Figure label={textFrame.tilldelat} kronor={tilldelat} />
        <Remainder kronor={kvar} />
      </dl>
      <AllocationBars ledger={ledger} />
    </section>
  );
}
