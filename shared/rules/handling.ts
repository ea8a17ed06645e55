import type { Arendestatus } from '../domain/arende.ts';
import type { Handling, HandlingData } from '../domain/handling.ts';

/** A rule that a change of a handling breaks, and the field it is broken at. */
export interface Handlingsbrott {
  readonly rule: string;
  readonly field: keyof HandlingData | null;
}

/** What the register may be told of a handling besides its own data. */
interface Handlingslage {
  readonly arendestatus: Arendestatus;
  /** Whether a secrecy marking stands that has not been lifted. */
  readonly markerad: boolean;
}

/** Fields that hold a day, none of which can be one to come. */
const DAYS = ['datumHandling', 'inkommenDatum', 'upprattadDatum'] as const;

/**
 * What stops a document from being registered in a case, or null. What arrives is registered also
 * in a closed case (OSL 5 kap. 1 §), but nothing there is a draft any longer (TF 2 kap. 10 §).
 */
export function stopsRegistration(
  data: HandlingData,
  status: Arendestatus,
  today: string,
): Handlingsbrott | null {
  if (status === 'makulerat' || status === 'arkiverat') return whole(`arende_${status}`);
  if (isDraftInSettled(data, status)) return { rule: 'draft_in_closed_case', field: 'statusTf' };
  return dayInFuture(data, today);
}

/**
 * What stops a correction, or null. Numbers are not among the data; what has come in or been drawn
 * up is never a draft again, and what is marked as secret is not called public.
 */
export function stopsCorrection(
  before: Handling,
  after: HandlingData,
  { arendestatus, markerad }: Handlingslage,
  today: string,
): Handlingsbrott | null {
  if (before.makulering !== null) return whole('makulerat');
  if (arendestatus === 'makulerat') return whole('arende_makulerat');
  if (after.statusTf === 'arbetsmaterial' && before.statusTf !== 'arbetsmaterial')
    return { rule: 'no_longer_draft', field: 'statusTf' };
  if (markerad && !isSecret(after)) return { rule: 'still_marked', field: 'offentlighet' };
  return dayInFuture(after, today);
}

/** Whether something of it may be secret by what is stated (OSL 5 kap. 1 §). */
export function isSecret({ offentlighet }: Pick<HandlingData, 'offentlighet'>): boolean {
  return offentlighet === 'delvis' || offentlighet === 'sekretess';
}

/** A case that has left the office: nothing in it is working material any longer. */
function isDraftInSettled({ statusTf }: HandlingData, status: Arendestatus): boolean {
  return statusTf === 'arbetsmaterial' && (status === 'avslutat' || status === 'overlamnat');
}

function dayInFuture(data: HandlingData, today: string): Handlingsbrott | null {
  const late = DAYS.find((field) => (data[field] ?? '') > today);
  return late ? { rule: 'day_in_future', field: late } : null;
}

function whole(rule: string): Handlingsbrott {
  return { rule, field: null };
}
