import type { Input } from '../../../shared/contract/contract.ts';
import type { SammantradeId } from '../../../shared/domain/id.ts';
import type { Uppfoljning, Uppfoljningsgrund } from '../../../shared/domain/uppfoljning.ts';
import type { Uppdragsutkast } from '../../../shared/rules/uppdrag-av-punkt.ts';
import { textUppfoljning } from '../../text/uppfoljning.ts';

/** The choice of a list that stands for none of the others. */
export const NONE = 'ingen';

type Data = Input<'uppfoljning.save'>['data'];

/** An assignment as its window holds it: what belongs to every kind of last day, chosen or not. */
export interface UppdragValues {
  text: string;
  paragrafId: string;
  ansvarigOrganId: string;
  ansvarig: string;
  tillOrganId: string;
  frist: {
    precision: Data['frist']['precision'];
    dag: string;
    manad: string;
    sammantradeId: string;
  };
}

/** What a decided point says of an assignment, and the § that it stands in. */
export interface Uppdragsforslag extends Uppdragsutkast {
  readonly datum: string;
  readonly nr: number;
}

/** The window's own words, from which meetings it offers, and what is corrected. */
export function startOf(rad: Uppfoljning | undefined, today: string) {
  if (!rad) return { fran: today, title: textUppfoljning.new, existing: null };
  const { id, version, precision, senast } = rad;
  // The meeting that it was to be told of at may have been.
  const fran = precision === 'sammantrade' && senast < today ? senast : today;
  return { fran, title: textUppfoljning.correctTitle, existing: { id, version } };
}

/** One that nothing is known of, but in which case it is given. */
export function emptyValues(
  grunder: readonly Uppfoljningsgrund[],
  tillOrganId: string | undefined,
  sammantradeId: SammantradeId | undefined,
): UppdragValues {
  return {
    ...{ text: '', paragrafId: grunder[0]?.paragrafId ?? NONE, ansvarigOrganId: NONE },
    ...{ ansvarig: '', tillOrganId: tillOrganId ?? '' },
    frist: { precision: 'dag', dag: '', manad: '', sammantradeId: sammantradeId ?? '' },
  };
}

/** What stands of one that is corrected. */
export function valuesOfRad(rad: Uppfoljning, { frist }: UppdragValues): UppdragValues {
  const { precision, senast, text, ansvarig, tillOrganId, ansvarigOrganId } = rad;
  return {
    ...{ text, tillOrganId, paragrafId: rad.paragrafId ?? NONE },
    ...{ ansvarigOrganId: ansvarigOrganId ?? NONE },
    ansvarig: ansvarigOrganId === null ? ansvarig : '',
    frist: {
      ...{ ...frist, precision, sammantradeId: rad.sammantradeId ?? frist.sammantradeId },
      ...(precision === 'dag' ? { dag: senast } : {}),
      ...(precision === 'manad' ? { manad: senast } : {}),
    },
  };
}

/** What a decided point says; the rest as of one that nothing is known of. */
export function valuesOfForslag(
  { frist, datum, nr, ansvarigOrganId, ...said }: Uppdragsforslag,
  grunder: readonly Uppfoljningsgrund[],
  empty: UppdragValues,
): UppdragValues {
  const { text, ansvarig, tillOrganId } = said;
  const grund = grunder.find((one) => one.datum === datum && one.nr === nr);
  return {
    ...{ text, ansvarig, tillOrganId, paragrafId: grund?.paragrafId ?? NONE },
    ...{ ansvarigOrganId: ansvarigOrganId ?? NONE, frist: { ...empty.frist, ...frist } },
  };
}

/** As it is saved: only what belongs to what is chosen. */
export function dataOf(values: UppdragValues): Data {
  const { frist, paragrafId, ansvarigOrganId, ansvarig, ...rest } = values;
  const isOther = ansvarigOrganId === NONE;
  return {
    ...{ ...rest, frist: fristOf(frist) },
    paragrafId: paragrafId === NONE ? null : paragrafId,
    ansvarigOrganId: isOther ? null : ansvarigOrganId,
    ansvarig: isOther ? ansvarig : '',
  };
}

function fristOf({ precision, dag, manad, sammantradeId }: UppdragValues['frist']): Data['frist'] {
  if (precision === 'dag') return { precision, dag };
  if (precision === 'manad') return { precision, manad };
  return { precision, sammantradeId };
}
