import type { Dag } from '../domain/datum.ts';
import type { Narvaroperiod } from '../domain/narvaro.ts';
import type { Paragraf } from '../domain/paragraf.ts';
import type { Protokollsdel } from '../domain/protokollsdel.ts';
import { anslagSenast, nedtagTidigast } from '../rules/klockor.ts';
import { platserAt } from '../rules/narvaro.ts';
import { isBeredande } from '../rules/paragrafstatus.ts';
import { justeringSenast } from '../rules/planering-dagar.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';

/** What a part is checked by when it is approved and noticed. */
export interface Delunderlag {
  readonly del: Protokollsdel;
  readonly sammantradesdag: Dag;
  readonly idag: Dag;
  /** All §§ of the meeting. */
  readonly paragrafer: readonly Paragraf[];
  readonly narvaro: readonly Omit<Narvaroperiod, 'id'>[];
}

/** All checks of a part of minutes (K60, K62–K65). */
export function checkProtokollsdel(underlag: Delunderlag): Finding[] {
  return [
    ...checkNummerfoljd(underlag),
    ...checkJusterare(underlag),
    ...checkJusteringsdag(underlag),
    ...checkAnslag(underlag),
    ...checkOverklagande(underlag),
  ];
}

/** K60: a number is missing between two §§ of the meeting, or stands twice. */
function checkNummerfoljd({ paragrafer }: Delunderlag): Finding[] {
  const numbers = paragrafer.map(({ nr }) => nr).sort((one, other) => one - other);
  return numbers.flatMap((nr, index) => {
    const before = numbers[index - 1];
    if (before === undefined || nr === before + 1) return [];
    return [finding('K60', 'paragrafer', { fel: nr === before ? 'dubbelt' : 'lucka', nr: before })];
  });
}

/** K62: an approver didn't serve at a § they approve, or somebody who was in the chair hasn't signed. */
function checkJusterare({ del, paragrafer, narvaro }: Delunderlag): Finding[] {
  const own = paragrafer.filter(({ protokollsdelId }) => protokollsdelId === del.id);
  const { justerare, underskrifter } = del.justering;
  const served = (person: string, { nr, jav }: Paragraf) =>
    !jav.some(({ personId }) => personId === person) &&
    platserAt(narvaro, nr).some(({ tjanstgor }) => tjanstgor === person);
  const absent = justerare.flatMap((person) => {
    const missed = own.find((one) => !served(person, one));
    return missed ? [finding('K62', 'justerare', { fel: 'borta', person, nr: missed.nr })] : [];
  });
  const signed = new Set(underskrifter.map(({ personId }) => personId));
  const chairs = signed.size === 0 ? [] : new Set(own.map(({ ordforandeId }) => ordforandeId));
  return [
    ...absent,
    ...[...chairs]
      .filter((person) => !signed.has(person))
      .map((person) => finding('K62', 'underskrifter', { fel: 'ordforande', person })),
  ];
}

/** K63: approved later than the law says, or not yet though that day has passed (KL 5 kap. 69 §). */
function checkJusteringsdag({ del, sammantradesdag, idag }: Delunderlag): Finding[] {
  const senast = justeringSenast(sammantradesdag);
  const isLate = (del.justerad ?? idag) > senast;
  return isLate ? [finding('K63', 'justerad', { senast })] : [];
}

/** K64: the notice went up too late, came down too early, or tells nothing of where the minutes are. */
function checkAnslag({ del: { justerad, anslag } }: Delunderlag): Finding[] {
  if (justerad === null || anslag === null) return [];
  const { anslaget, forvaringsplats, nedtaget } = anslag;
  const senast = anslagSenast(justerad);
  const tidigast = nedtagTidigast(anslaget);
  const faults: [Finding['details'], boolean][] = [
    [{ fel: 'sent', dag: senast }, anslaget > senast],
    [{ fel: 'plats' }, forvaringsplats === ''],
    [{ fel: 'nedtaget', dag: tidigast }, nedtaget !== null && nedtaget < tidigast],
  ];
  return faults
    .filter(([, isFault]) => isFault)
    .map(([details]) => finding('K64', 'anslag', details));
}

/** K65: how the decision is appealed isn't what its kind allows (KL 13 kap. 1–2 §§, FL 40–41 §§). */
function checkOverklagande({ del, paragrafer }: Delunderlag): Finding[] {
  return paragrafer
    .filter(({ protokollsdelId }) => protokollsdelId === del.id)
    .flatMap(({ id, nr, status, overklagande, myndighetsutovning }) => {
      if (isBeredande(status) && overklagande !== 'ej')
        return [finding('K65', `paragraf.${id}`, { fel: 'beredning', nr })];
      if (overklagande === 'forvaltningsbesvar' && !myndighetsutovning)
        return [finding('K65', `paragraf.${id}`, { fel: 'ej_myndighetsutovning', nr })];
      if (overklagande === 'laglighetsprovning' && myndighetsutovning)
        return [finding('K65', `paragraf.${id}`, { fel: 'myndighetsutovning', nr })];
      return [];
    });
}
