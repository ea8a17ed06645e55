import type { PaperFacts } from '../document/paper-facts.ts';
import { addDays } from '../domain/kalender.ts';
import { sistaSvarsdag } from '../domain/remiss.ts';
import type { Remissvar } from '../domain/remiss.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';

/** The last day to approve minutes in the usual way, in days after the meeting (KL 5 kap. 69 §). */
const JUSTERING_DAYS = 14;

type Remissfakta = Pick<PaperFacts, 'remiss' | 'paper' | 'sammantradesdag' | 'organ'>;

/** All checks of the answer to a remiss (K30, K36, K39). */
export function checkRemiss(facts: Remissfakta): Finding[] {
  return [checkSvarsdag, checkJustering, checkSvarsvag].flatMap((check) => check(facts));
}

/** K30: no last day, or an answer that is decided after it (FL 26 §). */
export function checkSvarsdag({ remiss, sammantradesdag }: Remissfakta): Finding[] {
  if (!remiss) return [];
  const svarSenast = sistaSvarsdag(remiss);
  if (svarSenast === null) return [finding('K30', 'remiss', { fel: 'dag_saknas' })];
  if (remiss.riktning === 'ut' || sammantradesdag === null) return [];
  const late = sammantradesdag > svarSenast;
  const details = { fel: 'for_sent', svarSenast, sammantradesdag };
  return late ? [finding('K30', 'sammantradeId', details)] : [];
}

/** K36: the minutes may lawfully be approved first after the last day (KL 5 kap. 69 §). */
export function checkJustering(facts: Remissfakta): Finding[] {
  const { remiss, sammantradesdag } = facts;
  const svarSenast = remiss?.riktning === 'in' ? sistaSvarsdag(remiss) : null;
  if (svarSenast === null || sammantradesdag === null || sammantradesdag > svarSenast) return [];
  const svar = svarOf(facts);
  if (svar?.omedelbarJustering === true || (svar && svar.vag !== 'namnd')) return [];
  const justerasSenast = addDays(sammantradesdag, JUSTERING_DAYS);
  if (justerasSenast <= svarSenast) return [];
  return [finding('K36', 'remiss', { svarSenast, sammantradesdag, justerasSenast })];
}

/** K39: an answer to the council can't be left to a delegate (KL 6 kap. 38 § 2). */
export function checkSvarsvag(facts: Remissfakta): Finding[] {
  const asker = facts.organ.find(({ id }) => id === facts.remiss?.avsandareOrganId);
  const delegated = svarOf(facts)?.vag === 'delegation';
  return asker?.organtyp === 'kf' && delegated
    ? [finding('K39', 'remiss', { organId: asker.id })]
    : [];
}

/** The deciding body's own answer to the remiss. */
function svarOf({ remiss, paper }: Remissfakta): Remissvar | undefined {
  return remiss?.svar.find(({ organId }) => organId === paper.beslutsnivaOrganId);
}
