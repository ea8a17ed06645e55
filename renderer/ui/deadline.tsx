import { TriangleAlert } from 'lucide-react';
import { fristtext } from '../../shared/phrases/atgarder.ts';
import { daysLeft, nearnessOf } from '../lib/tidsfrist.ts';
import { useToday } from '../lib/today.tsx';
import { textTidsfrist } from '../text/arende.ts';
import './deadline.css';

interface DeadlineProps {
  /** A day, or a month when no day is decided. */
  readonly senast: string;
  readonly isShort?: boolean;
}

function relative(left: number, isShort: boolean): string {
  if (left === 0) return textTidsfrist.today;
  if (left < 0) return isShort ? textTidsfrist.lateShort(-left) : textTidsfrist.late(-left);
  return isShort ? textTidsfrist.soonShort(left) : textTidsfrist.soon(left);
}

/** A deadline and how far off it is; an overdue one also has a triangle. */
export function Deadline({ senast, isShort = false }: DeadlineProps) {
  const today = useToday();
  const nearness = nearnessOf(senast, today);
  return (
    <span className={`deadline deadline-${nearness}`}>
      {nearness === 'sen' && <TriangleAlert size={14} aria-hidden="true" />}
      <span>{fristtext(senast)}</span>
      <span className="deadline-left">{relative(daysLeft(senast, today), isShort)}</span>
    </span>
  );
}
