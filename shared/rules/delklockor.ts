import type { Dag } from '../domain/datum.ts';
import type { Protokollsdel } from '../domain/protokollsdel.ts';
import { anslagSenast, klagotidSistaDag, nedtagTidigast } from './klockor.ts';
import { justeringSenast } from './planering-dagar.ts';

/** The days in the life of a part, each under its paragraph of law. */
export type Delklockslag = 'justering' | 'anslag' | 'klagotid' | 'nedtagning';

export interface Delklocka {
  readonly slag: Delklockslag;
  /** The last day for it; for the notice to come down, the first. */
  readonly grans: Dag;
  /** The limit follows from a day that hasn't come yet, and moves with it. */
  readonly beraknad: boolean;
  /** The day it was done; null until then. Nobody does the last day of appeal: it passes. */
  readonly skedde: Dag | null;
  readonly lage: 'skedd' | 'vantar' | 'i_dag' | 'forsenad';
}

type Del = Pick<Protokollsdel, 'typ' | 'justerad' | 'anslag'>;

/**
 * The clocks of a part: approval within 14 days, at the meeting for what is approved at once
 * (KL 5 kap. 69 §), notice within two days (KL 8 kap. 12 §), three weeks of appeal (KL 13 kap. 5 §)
 * and the first day the notice may come down. Limits that hang on a day to come are the latest ones.
 */
export function delklockor(del: Del, sammantradesdag: Dag, idag: Dag): Delklocka[] {
  const { typ, justerad, anslag } = del;
  const justering = delJusteringSenast(typ, sammantradesdag);
  const uppe = anslagSenast(justerad ?? justering);
  const anslaget = anslag?.anslaget ?? uppe;
  const klagotid = anslag?.klagotidSistaDag ?? klagotidSistaDag(anslaget);
  const klocka = (slag: Delklockslag, grans: Dag, beraknad: boolean, skedde: Dag | null) => ({
    ...{ slag, grans, beraknad, skedde },
    lage: lageOf(grans, beraknad, skedde, idag),
  });
  const passed = anslag !== null && idag > klagotid ? klagotid : null;
  return [
    klocka('justering', justering, false, justerad),
    klocka('anslag', uppe, justerad === null, anslag?.anslaget ?? null),
    klocka('klagotid', klagotid, anslag === null, passed),
    nedtagning(del, nedtagTidigast(anslaget), idag),
  ];
}

/** The last day a part may be approved: at the meeting for what is approved at once (KL 5:69). */
export function delJusteringSenast(typ: Del['typ'], sammantradesdag: Dag): Dag {
  return typ === 'omedelbar' ? sammantradesdag : justeringSenast(sammantradesdag);
}

function lageOf(grans: Dag, beraknad: boolean, skedde: Dag | null, idag: Dag): Delklocka['lage'] {
  if (skedde !== null) return 'skedd';
  if (grans === idag) return 'i_dag';
  // What can't be done yet isn't late: what it waits for is.
  return grans < idag && !beraknad ? 'forsenad' : 'vantar';
}

/** The notice has no last day to come down; from its first day on it is there to be done. */
function nedtagning({ anslag }: Del, grans: Dag, idag: Dag): Delklocka {
  const skedde = anslag?.nedtaget ?? null;
  const open = anslag !== null && idag >= grans ? 'i_dag' : 'vantar';
  const lage = skedde === null ? open : 'skedd';
  return { slag: 'nedtagning', grans, beraknad: anslag === null, skedde, lage };
}
