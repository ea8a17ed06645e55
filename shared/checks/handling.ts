import { dayOfHandling } from '../domain/handling.ts';
import type { HandlingData } from '../domain/handling.ts';
import type { SekretessData } from '../domain/sekretess.ts';
import { isSecret } from '../rules/handling.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import { checkOffentligLydelse } from './offentlighet.ts';

/** What a handling is checked by, before it is registered or as it stands. */
export interface Handlingsunderlag {
  data: HandlingData;
  /** Its number as printed; null while it is still to be given. */
  beteckning: string | null;
  /** Secrecy markings that stand. */
  markeringar: readonly SekretessData[];
}

/** One of the four data that every handling in the register has (OSL 5 kap. 2 §). */
export type Registeruppgift = 'datum' | 'beteckning' | 'motpart' | 'rubrik';

/** All checks of one handling (K01–K04). */
export function checkHandling(underlag: Handlingsunderlag): Finding[] {
  return [...checkRegistrering(underlag), ...checkLydelse(underlag)];
}

/** The checks of how a handling stands in the register (K01–K03). */
export function checkRegistrering(underlag: Handlingsunderlag): Finding[] {
  return [checkRegisteruppgifter, checkMarkeringar, checkDiarieford].flatMap((check) =>
    check(underlag),
  );
}

/** K01: the four data; a number that is still to be given is no fault. */
function checkRegisteruppgifter({ data, beteckning }: Handlingsunderlag): Finding[] {
  const missing: [Registeruppgift, string, boolean][] = [
    ['datum', fieldOfDay(data), dayOfHandling(data) === ''],
    ['beteckning', 'beteckning', beteckning?.trim() === ''],
    ['motpart', 'motpart', data.motpart.typ !== 'saknas' && data.motpart.namn.trim() === ''],
    ['rubrik', 'rubrik', data.rubrik.trim() === ''],
  ];
  return missing
    .filter(([, , isMissing]) => isMissing)
    .map(([saknas, field]) => finding('K01', field, { saknas }));
}

/** K02: a marking without its provision, day or authority. */
function checkMarkeringar({ markeringar }: Handlingsunderlag): Finding[] {
  return markeringar.flatMap((markering, index) =>
    (['lagrum', 'datum', 'myndighet'] as const)
      .filter((part) => markering[part].trim() === '')
      .map((saknas) => finding('K02', `markeringar.${String(index)}.${saknas}`, { saknas })),
  );
}

/** K03: what is secret, by what is stated or by a marking, must stand in the register. */
function checkDiarieford({ data, markeringar }: Handlingsunderlag): Finding[] {
  const secret = isSecret(data) || markeringar.length > 0;
  const entered = data.registreringsform === 'diariefort';
  return secret && !entered ? [finding('K03', 'registreringsform')] : [];
}

/** K04: what the public would read gives a personnummer or the name that is hidden. */
function checkLydelse({ data }: Handlingsunderlag): Finding[] {
  const { motpart, rubrik, rubrikOffentlig } = data;
  if (data.registreringsform !== 'diariefort' || data.statusTf === 'arbetsmaterial') return [];
  if (rubrikOffentlig === '' && data.offentlighet === 'sekretess') return [];
  const lydelse =
    rubrikOffentlig === ''
      ? { field: 'rubrik', text: rubrik }
      : { field: 'rubrikOffentlig', text: rubrikOffentlig };
  const hidden = motpart.typ === 'dold' && motpart.namn.trim() !== '' ? [motpart.namn] : [];
  return checkOffentligLydelse([lydelse], hidden);
}

function fieldOfDay({ statusTf }: HandlingData): string {
  if (statusTf === 'inkommen') return 'inkommenDatum';
  return statusTf === 'upprattad' ? 'upprattadDatum' : 'datumHandling';
}
