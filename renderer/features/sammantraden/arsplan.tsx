import { Link } from '@tanstack/react-router';
import { MANADSNAMN } from '../../../shared/domain/kalender.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import type { Sammantradesrad } from '../../../shared/domain/sammantradets-gang.ts';
import { useToday } from '../../lib/today.tsx';
import { textMotesstatus, textSammantraden } from '../../text/sammantraden.ts';
import { longDay } from '../planering/day-words.ts';

interface ArsplanProps {
  readonly ar: number;
  readonly rader: readonly Sammantradesrad[];
  readonly organ: readonly Organ[];
}

/** The year at a glance: a row for each body, a column for each month, a link for each day. */
export function Arsplan({ ar, rader, organ }: ArsplanProps) {
  const today = useToday();
  const shown = organ.filter(({ id }) => rader.some(({ organId }) => organId === id));
  const here = today.startsWith(String(ar)) ? Number(today.slice(5, 7)) - 1 : -1;
  return (
    <section className="arsplan" aria-labelledby="arsplan">
      <h2 id="arsplan">{textSammantraden.yearPlan(ar)}</h2>
      <div className="arsplan-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{textSammantraden.organ}</th>
              {MANADSNAMN.map((namn, index) => (
                <th key={namn} scope="col" {...(index === here ? { className: 'is-now' } : {})}>
                  <span className="visually-hidden">{namn}</span>
                  <span aria-hidden="true">{namn.slice(0, 3)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.id}>
                <th scope="row" title={one.namn}>
                  {one.namn}
                </th>
                {MANADSNAMN.map((namn, index) => (
                  <Month
                    key={namn}
                    isNow={index === here}
                    rader={rader.filter((rad) => rad.organId === one.id && isIn(rad, index))}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function isIn({ datum }: Sammantradesrad, month: number): boolean {
  return Number(datum.slice(5, 7)) === month + 1;
}

interface MonthProps {
  readonly isNow: boolean;
  readonly rader: readonly Sammantradesrad[];
}

function Month({ isNow, rader }: MonthProps) {
  return (
    <td {...(isNow ? { className: 'is-now' } : {})}>
      {rader.map(({ id, datum, status }) => (
        <Link
          key={id}
          to="/sammantraden/$sammantradeId"
          params={{ sammantradeId: id }}
          className={`arsplan-dag arsplan-${status} num`}
          aria-label={`${longDay(datum)}, ${textMotesstatus[status]}`}
          title={`${longDay(datum)}, ${textMotesstatus[status]}`}
        >
          {Number(datum.slice(8))}
        </Link>
      ))}
    </td>
  );
}
