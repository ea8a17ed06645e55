import { OrganId } from '../../shared/domain/id.ts';
import type { Frasstil, Organ, OrganData } from '../../shared/domain/organ.ts';
import type { Flag } from '../schema-columns.ts';
import { toSortKey } from '../sort-key.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { checkUnmerged } from './merged.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

const COLUMNS = [
  ...(['id', 'namn', 'genitiv', 'bestamdForm', 'forkortning', 'organtyp'] as const),
  ...(['beslutsstil', 'ekonomifunktion', 'forvaltning', 'kansli', 'externt', 'version'] as const),
  ...(['epost', 'adress', 'avslutad', 'sammanslagenMed'] as const),
] as const;

/** Every body, by name in Swedish order. */
export async function listOrgan(tx: ReadTx): Promise<Organ[]> {
  const rows = await tx[db].selectFrom('organ').select(COLUMNS).execute();
  const styles = await tx[db].selectFrom('organFrasstil').selectAll().execute();
  return rows
    .map((row) =>
      toOrgan(
        row,
        styles.filter(({ organId }) => organId === row.id),
      ),
    )
    .sort((a, b) => (toSortKey(a.namn) < toSortKey(b.namn) ? -1 : 1));
}

/** One body. Throws `NotFound`. */
export async function getOrgan(tx: ReadTx, id: OrganId): Promise<Organ> {
  const row = await tx[db]
    .selectFrom('organ')
    .select(COLUMNS)
    .where('id', '=', id)
    .executeTakeFirst();
  const styles = await tx[db]
    .selectFrom('organFrasstil')
    .selectAll()
    .where('organId', '=', id)
    .execute();
  return toOrgan(found(row), styles);
}

/** Adds a body. */
export async function insertOrgan(tx: WriteTx, data: OrganData): Promise<Organ> {
  const id = OrganId.parse(tx.context.newId());
  await tx[db]
    .insertInto('organ')
    .values({ id, ...toColumns(data), ...created(tx) })
    .execute();
  await replaceFrasstil(tx, id, data.frasstil);
  return getOrgan(tx, id);
}

/**
 * Changes a body. Throws `NotFound`, `Conflict`, `external_organ` for one that keeps a diarium,
 * `abbreviation_taken`, or `merged`.
 */
export async function updateOrgan(
  tx: WriteTx,
  id: OrganId,
  version: number,
  data: OrganData,
): Promise<Organ> {
  const before = await getOrgan(tx, id);
  checkVersion(before, version);
  checkUnmerged(before);
  await tx[db]
    .updateTable('organ')
    .set({ ...toColumns(data), ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  await replaceFrasstil(tx, id, data.frasstil);
  return getOrgan(tx, id);
}

async function replaceFrasstil(tx: WriteTx, organId: OrganId, frasstil: Frasstil): Promise<void> {
  await tx[db].deleteFrom('organFrasstil').where('organId', '=', organId).execute();
  const rows = Object.entries(frasstil).map(([fras, variant]) => ({ organId, fras, variant }));
  if (rows.length > 0) await tx[db].insertInto('organFrasstil').values(rows).execute();
}

function toColumns({ frasstil: _, externt, avslutad, ...rest }: OrganData) {
  return { ...rest, externt: toFlag(externt), avslutad: toFlag(avslutad) };
}

function toOrgan(
  row: Omit<Organ, 'externt' | 'avslutad' | 'frasstil'> & { externt: Flag; avslutad: Flag },
  styles: readonly { fras: string; variant: string }[],
): Organ {
  const frasstil = Object.fromEntries(styles.map(({ fras, variant }) => [fras, variant]));
  return { ...row, externt: row.externt === 1, avslutad: row.avslutad === 1, frasstil };
}
