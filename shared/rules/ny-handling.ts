import type { HandlingData, Riktning } from '../domain/handling.ts';

/** A handling of today before anything is stated of it but which way it goes. */
export function newHandling(riktning: Riktning, day: string): HandlingData {
  return {
    riktning,
    ...statusOn(riktning, day),
    handlingstyp: 'ovrigt',
    rubrik: '',
    rubrikOffentlig: '',
    motpart: riktning === 'intern' ? { typ: 'saknas' } : { typ: 'namn', namn: '' },
    registreringsform: 'diariefort',
    registreringsskal: '',
    offentlighet: 'ej_bedomd',
    anmarkning: '',
  };
}

/**
 * What came in is inkommen, what is sent is upprättad, the rest is working material until its
 * case is settled (TF 2 kap. 9–10 §§), each with its day.
 */
export function statusOn(
  riktning: Riktning,
  day: string,
): Pick<HandlingData, 'statusTf' | 'datumHandling' | 'inkommenDatum' | 'upprattadDatum'> {
  const days = { datumHandling: null, inkommenDatum: null, upprattadDatum: null };
  if (riktning === 'in') return { ...days, statusTf: 'inkommen', inkommenDatum: day };
  if (riktning === 'ut') return { ...days, statusTf: 'upprattad', upprattadDatum: day };
  return { ...days, statusTf: 'arbetsmaterial', datumHandling: day };
}
