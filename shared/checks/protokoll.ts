import type { ForslagId } from '../domain/id.ts';
import { beslutsforhet } from '../rules/beslutsforhet.ts';
import { platserAt } from '../rules/narvaro.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import { hinder, isJavig } from './protokoll-underlag.ts';
import type { Protokollsunderlag } from './protokoll-underlag.ts';
import { checkAvstaende, checkPlatser } from './protokoll-narvaro.ts';
import { checkOppenhet, checkRoster, checkUtfall } from './protokoll-votering.ts';

/** All checks of a § before it is approved (K50–K59, K61). One that isn't decided on has none. */
export function checkParagraf(underlag: Protokollsunderlag): Finding[] {
  if (underlag.status === 'oppen' || underlag.status === 'utgatt') return [];
  return [
    ...checkInnehall(underlag),
    ...checkYrkandenUtfall(underlag),
    ...checkRoster(underlag),
    ...checkUtfall(underlag),
    ...checkOppenhet(underlag),
    ...checkReservanter(underlag),
    ...checkReservationstid(underlag),
    ...checkPartireservation(underlag),
    ...checkBeslutsforhet(underlag),
    ...checkPlatser(underlag),
    ...checkAvstaende(underlag),
  ];
}

/** K50: what the minutes must tell of every §. */
export function checkInnehall(underlag: Protokollsunderlag): Finding[] {
  const { data, narvaro, nr } = underlag;
  const isDecided = data.beslut.some(
    ({ standard, punkter }) => standard !== null || punkter.length > 0,
  );
  const missing: [string, boolean][] = [
    ['beslut', !isDecided],
    ['narvaro', platserAt(narvaro, nr).length === 0],
    ['propositioner', isDisputed(underlag) && data.propositioner.length === 0],
  ];
  return missing
    .filter(([, isMissing]) => isMissing)
    .map(([saknas]) => finding('K50', saknas, { saknas }));
}

/** More than one thing was demanded, or somebody was against it: then it has to be put. */
function isDisputed({ data }: Protokollsunderlag): boolean {
  const steg = data.yrkanden.filter(({ aterkallat }) => !aterkallat).flatMap((one) => one.steg);
  return wanted(data).size > 1 || steg.some(({ hallning }) => hallning === 'avslag');
}

/** Proposals that somebody demands. */
function wanted({ yrkanden }: Protokollsunderlag['data']): Set<ForslagId> {
  const steg = yrkanden.filter(({ aterkallat }) => !aterkallat).flatMap((one) => one.steg);
  const forslag = steg.flatMap((one) => (one.hallning === 'bifall' ? (one.forslag ?? []) : []));
  return new Set(forslag.map(({ forslagId }) => forslagId));
}

/** K51: a demanded proposal was never put, though the matter was decided. */
export function checkYrkandenUtfall({ data }: Protokollsunderlag): Finding[] {
  const { propositioner } = data;
  const isPutOff = propositioner.some(({ slag, bifallet }) => slag === 'nar' && bifallet !== null);
  if (isPutOff || propositioner.length === 0) return [];
  const put = new Set(
    propositioner.flatMap(({ forslag }) => forslag.map(({ forslagId }) => forslagId)),
  );
  return [...wanted(data)]
    .filter((id) => !put.has(id))
    .map((forslag) => finding('K51', `forslag.${forslag}`, { forslag }));
}

/** K55: only one who took part in the decision may reserve themselves. */
export function checkReservanter(underlag: Protokollsunderlag): Finding[] {
  return underlag.data.reservationer.flatMap(({ id, personer }) =>
    personer.flatMap((person) => {
      const fel = hinder(underlag, 'reservera', person);
      return fel === null ? [] : [finding('K55', `reservation.${id}`, { fel, person })];
    }),
  );
}

/** K56: told too late, or the reasons handed in too late. */
export function checkReservationstid({ data, slut, justerad }: Protokollsunderlag): Finding[] {
  return data.reservationer.flatMap(({ id, anmald, motiveringInlamnad }) => {
    const field = `reservation.${id}`;
    const isLate = slut !== null && anmald !== null && anmald > slut;
    const isLateWritten =
      justerad !== null && motiveringInlamnad !== null && motiveringInlamnad > justerad;
    return [
      ...(isLate ? [finding('K56', field, { fel: 'anmald', tid: anmald })] : []),
      ...(isLateWritten ? [finding('K56', field, { fel: 'motivering' })] : []),
    ];
  });
}

/** K57: the right is each person's; a party or "all members" of it has none. */
export function checkPartireservation({ data }: Protokollsunderlag): Finding[] {
  return data.reservationer
    .filter(({ partier }) => partier.length > 0)
    .map(({ id, personer }) => finding('K57', `reservation.${id}`, { personer: personer.length }));
}

/** K58: too few were there to decide; who is jävig isn't there. */
export function checkBeslutsforhet(underlag: Protokollsunderlag): Finding[] {
  const { narvaro, nr, organtyp, antalLedamoter, data } = underlag;
  const serving = platserAt(narvaro, nr).filter(({ tjanstgor }) => !isJavig(underlag, tjanstgor));
  const { beslutsfor, kravs, narvarande } = beslutsforhet({
    ...{ organtyp, antalLedamoter, tjanstgorande: serving.length, javiga: data.jav.length },
  });
  return beslutsfor ? [] : [finding('K58', 'narvaro', { narvarande, kravs })];
}
