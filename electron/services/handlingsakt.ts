import { listHandlingFil } from '../../db/repositories/handling-fil.ts';
import { findErsattningar } from '../../db/repositories/handling-lista.ts';
import { getHandling } from '../../db/repositories/handling.ts';
import { getKontakt } from '../../db/repositories/kontakt.ts';
import { getPerson } from '../../db/repositories/person.ts';
import { listSekretess } from '../../db/repositories/sekretess.ts';
import type { ReadTx } from '../../db/tx.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { HandlingData } from '../../shared/domain/handling.ts';
import type { Handlingsakt } from '../../shared/domain/handlingsrad.ts';
import type { HandlingId } from '../../shared/domain/id.ts';
import type { Motpartsref } from '../../shared/domain/motpart.ts';
import type { Handlingsbrott } from '../../shared/rules/handling.ts';

/** All there is about one handling, inside a transaction that is already open. Throws `NotFound`. */
export async function readAkt(tx: ReadTx, id: HandlingId): Promise<Handlingsakt> {
  const handling = await getHandling(tx, id);
  return {
    handling,
    filer: await listHandlingFil(tx, id),
    markeringar: await listSekretess(tx, id),
    ...(await findErsattningar(tx, handling)),
  };
}

/** Throws RuleViolated, below `data` when a field is to blame. */
export function refuse(brott: Handlingsbrott | null): void {
  if (brott) throw ruleViolated(brott.rule, brott.field === null ? [] : ['data', brott.field]);
}

/**
 * The data with a protected sender or recipient turned into a hidden one, so that no output has to
 * know of the protection (OSL 5 kap. 2 §). Throws `unknown_reference` for one that isn't there.
 */
export async function withDoldMotpart(tx: ReadTx, data: HandlingData): Promise<HandlingData> {
  const { motpart } = data;
  if (motpart.typ !== 'kontakt' || !(await isSkyddad(tx, motpart.ref))) return data;
  return { ...data, motpart: { ...motpart, typ: 'dold' } };
}

async function isSkyddad(tx: ReadTx, ref: Motpartsref): Promise<boolean> {
  if (ref.slag === 'organ') return false;
  const { skyddad } =
    ref.slag === 'kontakt' ? await getKontakt(tx, ref.id) : await getPerson(tx, ref.id);
  return skyddad;
}
