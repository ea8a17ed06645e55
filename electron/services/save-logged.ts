import type { ReadTx, WriteTx } from '../../db/tx.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';

/** How a kind of object is read, made and changed. */
interface Kept<Id extends string, Data, Row extends { readonly id: Id }> {
  get(tx: ReadTx, id: Id): Promise<Row>;
  insert(tx: WriteTx, data: Data): Promise<Row>;
  update(tx: WriteTx, id: Id, version: number, data: Data): Promise<Row>;
}

/**
 * Makes an object that belongs to no case, or changes the one that was read, and logs how it was
 * before and after. Throws `NotFound`, `Conflict`, and what making and changing throw.
 */
export async function saveLogged<Id extends string, Data, Row extends { readonly id: Id }>(
  tx: WriteTx,
  handelse: Logghandelse,
  { get, insert, update }: Kept<Id, Data, Row>,
  { existing, data }: { existing: { id: Id; version: number } | null; data: Data },
): Promise<Row> {
  const fore = existing && (await get(tx, existing.id));
  const efter = existing
    ? await update(tx, existing.id, existing.version, data)
    : await insert(tx, data);
  await tx.log({ handelse, objektId: efter.id, arendeId: null, fore, efter });
  return efter;
}
