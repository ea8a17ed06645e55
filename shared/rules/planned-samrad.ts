import { SamradId } from '../domain/id.ts';
import type { Horande, Plandag } from '../domain/planering.ts';
import type { Samrad, Samradsform, Samradstyp } from '../domain/samrad.ts';

/** The form that a talk usually has; unions are told (lag (1976:580) 19 §), others are heard. */
const USUAL_FORM: Readonly<Record<Samradstyp, Samradsform>> = {
  facklig: 'information',
  rad: 'samrad',
  annan_namnd: 'samrad',
  medborgare: 'samrad',
};

/** The talks that a body asks for before it decides, on the days they are planned for. */
export function plannedSamrad(
  hears: readonly Horande[],
  days: readonly Plandag[],
  newId: () => string,
): Samrad[] {
  return hears.map(({ typ, namn }) => {
    const planned = days.find((day) => day.slag === 'samrad' && day.namn === namn);
    return {
      ...{ id: SamradId.parse(newId()), typ, organNamn: namn, form: USUAL_FORM[typ] },
      ...{ datum: planned?.datum ?? null, utfall: '' },
    };
  });
}
