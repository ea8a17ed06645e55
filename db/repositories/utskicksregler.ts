import type { OrganId } from '../../shared/domain/id.ts';
import { newUtskicksregler } from '../../shared/domain/utskick.ts';
import type { Utskicksregler, UtskicksreglerData } from '../../shared/domain/utskick.ts';
import { VANLIG_MISSIVTEXT } from '../../shared/rules/missivtext.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created } from './rows.ts';

/** How a body sends what it has decided; the usual way, version 0, until it has said. */
export async function getUtskicksregler(tx: ReadTx, organId: OrganId): Promise<Utskicksregler> {
  const row = await tx[db]
    .selectFrom('utskicksregler')
    .selectAll()
    .where('organId', '=', organId)
    .executeTakeFirst();
  if (!row) return { ...newUtskicksregler(VANLIG_MISSIVTEXT), organId, version: 0 };
  const { missivtext, avsandare, titel, epost, version } = row;
  const { kolumner, rader, bredd, hojd, marginalVanster, marginalOvan } = row;
  const { mellanrumX, mellanrumY } = row;
  return {
    ...{ organId, version, missivtext, avsandare, titel, epost },
    etikettark: {
      ...{ kolumner, rader, bredd, hojd, marginalVanster, marginalOvan },
      ...{ mellanrumX, mellanrumY },
    },
    fonster: {
      C5: { x: row.c5X, y: row.c5Y, bredd: row.c5Bredd, hojd: row.c5Hojd },
      C4: { x: row.c4X, y: row.c4Y, bredd: row.c4Bredd, hojd: row.c4Hojd },
    },
  };
}

/** States how a body sends. Throws `Conflict` when it has been changed since. */
export async function saveUtskicksregler(
  tx: WriteTx,
  organId: OrganId,
  version: number,
  data: UtskicksreglerData,
): Promise<Utskicksregler> {
  checkVersion(await getUtskicksregler(tx, organId), version);
  const row = toColumns(data);
  if (version === 0) {
    const values = { organId, ...row, ...created(tx) };
    await tx[db].insertInto('utskicksregler').values(values).execute();
  } else {
    const values = { ...row, ...changed(tx, version) };
    await tx[db].updateTable('utskicksregler').set(values).where('organId', '=', organId).execute();
  }
  return getUtskicksregler(tx, organId);
}

function toColumns({ etikettark, fonster, ...texts }: UtskicksreglerData) {
  const { C5, C4 } = fonster;
  return {
    ...texts,
    ...etikettark,
    ...{ c5X: C5.x, c5Y: C5.y, c5Bredd: C5.bredd, c5Hojd: C5.hojd },
    ...{ c4X: C4.x, c4Y: C4.y, c4Bredd: C4.bredd, c4Hojd: C4.hojd },
  };
}
