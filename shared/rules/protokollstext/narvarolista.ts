import type { PersonId } from '../../domain/id.ts';
import type { Narvaroperiod, Narvaroroll } from '../../domain/narvaro.ts';
import { paragrafer } from '../paragrafintervall.ts';
import type { Protokollslage } from './lage.ts';
import { led, mening } from './mening.ts';
import { personnamn } from './personer.ts';

/**
 * Who was there in one quality, one a row and in the order given by `ordning`: the §§ where they
 * weren't there all the time, and whose seat a deputy filled (KL 5 kap. 66 §).
 */
export function narvarolista(
  lage: Protokollslage,
  roll: Narvaroroll,
  paragrafnummer: readonly number[],
): string[] {
  const periods = lage.narvaro.filter((period) => period.roll === roll);
  const persons = [...new Set(periods.map(({ personId }) => personId))];
  const place = (id: PersonId) => lage.ordning.get(id) ?? Infinity;
  return persons
    .sort((one, other) => place(one) - place(other))
    .map((id) => {
      const own = periods.filter(({ personId }) => personId === id);
      return rad(lage, id, own, paragrafnummer);
    });
}

function rad(
  lage: Protokollslage,
  id: PersonId,
  own: readonly Omit<Narvaroperiod, 'id'>[],
  paragrafnummer: readonly number[],
): string {
  const seats = [...new Set(own.map(({ ersatterPersonId }) => ersatterPersonId))];
  const clauses = seats.map((seat) => {
    const periods = own.filter(({ ersatterPersonId }) => ersatterPersonId === seat);
    const name = seat === null ? '' : personnamn(lage, seat);
    const ersatter = name === '' ? '' : led(lage, 'narvaro_ersatter', { ersatter: name });
    return `${ersatter}${omfang(lage, periods, paragrafnummer)}`;
  });
  const distans = own.some((period) => period.distans) ? led(lage, 'narvaro_distans', {}) : '';
  const tillagg = `${clauses.filter((clause) => clause !== '').join(',')}${distans}`;
  return mening(lage, 'narvaro', { person: personnamn(lage, id), tillagg });
}

/** The §§ somebody was there at; nothing for the whole meeting. */
function omfang(
  lage: Protokollslage,
  periods: readonly Omit<Narvaroperiod, 'id'>[],
  paragrafnummer: readonly number[],
): string {
  const covered = paragrafnummer.filter((nr) =>
    periods.some(
      ({ franParagraf, tillParagraf }) => (franParagraf ?? nr) <= nr && nr <= (tillParagraf ?? nr),
    ),
  );
  if (covered.length === paragrafnummer.length) return '';
  return led(lage, 'narvaro_paragrafer', { paragrafer: paragrafer(covered) });
}
