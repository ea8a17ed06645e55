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

type Course = Pick<
  HandlingData,
  'riktning' | 'statusTf' | 'datumHandling' | 'inkommenDatum' | 'upprattadDatum' | 'motpart'
>;

/**
 * What follows when a handling turns out to go another way: its status, its days moved to where
 * they belong, and no sender or recipient asked for of what never left the house. One that can't be
 * a draft any longer is drawn up unless it came in.
 */
export function redirected(
  data: Course,
  riktning: Riktning,
  today: string,
  mayBeDraft = true,
): Course {
  const { datumHandling } = data;
  const day = data.inkommenDatum ?? data.upprattadDatum ?? today;
  const motpart = redirectedMotpart(data, riktning);
  const none = { inkommenDatum: null, upprattadDatum: null };
  if (riktning === 'in')
    return { riktning, ...none, statusTf: 'inkommen', inkommenDatum: day, datumHandling, motpart };
  if (data.upprattadDatum !== null || riktning === 'ut' || !mayBeDraft)
    return {
      riktning,
      ...none,
      statusTf: 'upprattad',
      upprattadDatum: day,
      datumHandling,
      motpart,
    };
  const written = datumHandling ?? day;
  return { riktning, ...none, statusTf: 'arbetsmaterial', datumHandling: written, motpart };
}

/** The days of a handling that is a draft, or is one no longer (TF 2 kap. 10 §). */
export function withStatus(
  data: Pick<Course, 'datumHandling' | 'upprattadDatum'>,
  statusTf: 'arbetsmaterial' | 'upprattad',
  today: string,
): Pick<Course, 'statusTf' | 'datumHandling' | 'upprattadDatum'> {
  const { datumHandling, upprattadDatum } = data;
  return statusTf === 'upprattad'
    ? { statusTf, datumHandling, upprattadDatum: upprattadDatum ?? today }
    : { statusTf, datumHandling: datumHandling ?? today, upprattadDatum: null };
}

function redirectedMotpart({ motpart }: Course, riktning: Riktning): HandlingData['motpart'] {
  if (riktning !== 'intern' && motpart.typ === 'saknas') return { typ: 'namn', namn: '' };
  const isUnnamed = motpart.typ !== 'saknas' && motpart.namn === '';
  return riktning === 'intern' && isUnnamed ? { typ: 'saknas' } : motpart;
}
