import { formatDag, weekday } from '../../../shared/domain/datum.ts';
import { MANADSNAMN, VECKODAGSNAMN } from '../../../shared/domain/kalender.ts';

/** "tors 16 mars": short enough to stand beside a mark. */
export function shortDay(dag: string): string {
  const [, month = '', day = ''] = dag.split('-');
  const name = MANADSNAMN[Number(month) - 1] ?? '';
  const short = name.length > 4 ? name.slice(0, 3) : name;
  return `${shortWeekday(dag)} ${Number(day)} ${short}`;
}

/** "torsdag 16 mars 2017". */
export function longDay(dag: string): string {
  return `${VECKODAGSNAMN[weekday(dag) - 1] ?? ''} ${formatDag(dag)}`;
}

function shortWeekday(dag: string): string {
  const name = (VECKODAGSNAMN[weekday(dag) - 1] ?? '').replace(/dag$/u, '');
  return name.length > 4 ? name.slice(0, 3) : name;
}
