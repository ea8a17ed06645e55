import type { Updateable } from 'kysely';
import type { OrganId, SammantradeId } from '../../shared/domain/id.ts';
import type {
  Sammantradesgang,
  Sammantradesstatus,
  Sammantradesuppgifter,
} from '../../shared/domain/sammantradets-gang.ts';
import type { SammantradeTables } from '../schema-sammantrade.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, found } from './rows.ts';

/** A meeting as it is prepared and held. Throws `NotFound`. */
export async function getSammantradesgang(
  tx: ReadTx,
  id: SammantradeId,
): Promise<Sammantradesgang> {
  const row = found(
    await tx[db]
      .selectFrom('sammantrade')
      .select(['id', 'organId', 'datum', 'version', 'tidStart', 'tidSlut', 'plats', 'lage'])
      .select(['status', 'ordforandeId', 'sekreterareId', 'kallelseDatum', 'installtSkal'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  const ajourneringar = await tx[db]
    .selectFrom('ajournering')
    .select(['fran', 'till'])
    .where('sammantradeId', '=', id)
    .orderBy('ordning')
    .execute();
  const { tidStart, tidSlut } = row;
  return { ...row, tidStart: tidStart || null, tidSlut: tidSlut || null, ajourneringar };
}

/** When and where a body meets, and who leads it. Throws `NotFound`, `Conflict`. */
export async function saveSammantradesuppgifter(
  tx: WriteTx,
  id: SammantradeId,
  version: number,
  { ajourneringar, tidStart, tidSlut, ...data }: Sammantradesuppgifter,
): Promise<Sammantradesgang> {
  const times = { tidStart: tidStart ?? '', tidSlut: tidSlut ?? '' };
  await update(tx, id, version, { ...data, ...times });
  await tx[db].deleteFrom('ajournering').where('sammantradeId', '=', id).execute();
  const rows = ajourneringar.map((one, ordning) => ({ sammantradeId: id, ordning, ...one }));
  if (rows.length > 0) await tx[db].insertInto('ajournering').values(rows).execute();
  return getSammantradesgang(tx, id);
}

/** What a step changes of a meeting. */
export interface Sammantradessteg {
  readonly status: Sammantradesstatus;
  readonly kallelseDatum: string | null;
  readonly installtSkal: string;
}

/** Takes a meeting a step on. Throws `NotFound`, `Conflict`, and what the step is refused for. */
export async function setSammantradessteg(
  tx: WriteTx,
  id: SammantradeId,
  version: number,
  steg: Sammantradessteg,
): Promise<Sammantradesgang> {
  await update(tx, id, version, steg);
  return getSammantradesgang(tx, id);
}

async function update(
  tx: WriteTx,
  id: SammantradeId,
  version: number,
  values: Updateable<SammantradeTables['sammantrade']>,
): Promise<void> {
  checkVersion(await getSammantradesgang(tx, id), version);
  await tx[db]
    .updateTable('sammantrade')
    .set({ ...values, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
}

/** Meetings of a year, of one body or of all, soonest first. */
export function listSammantradesgang(
  tx: ReadTx,
  { organId, ar }: { organId: OrganId | null; ar: number },
) {
  return tx[db]
    .selectFrom('sammantrade')
    .select(['id', 'organId', 'datum', 'version', 'status', 'tidStart', 'plats'])
    .where('datum', '>=', `${String(ar)}-01-01`)
    .where('datum', '<=', `${String(ar)}-12-31`)
    .$if(organId !== null, (query) => query.where('organId', '=', organId))
    .orderBy('datum')
    .orderBy('id')
    .execute();
}

/** The meetings of a body within a span, both days counted: what each has come to. */
export function listMoten(tx: ReadTx, { organId, fran, tom }: Span) {
  return tx[db]
    .selectFrom('sammantrade')
    .select(['datum', 'status'])
    .where('organId', '=', organId)
    .where('datum', '>=', fran)
    .where('datum', '<=', tom)
    .execute();
}

interface Span {
  readonly organId: OrganId;
  readonly fran: string;
  readonly tom: string;
}
