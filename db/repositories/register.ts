import { CallError } from '../../shared/contract/errors.ts';
import type { OrganId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { found } from './rows.ts';

export interface Register {
  kommun: string;
  /** The authority whose register it is. */
  organId: OrganId;
  exempel: boolean;
}

/** What the register is. Throws `StorageDamaged` for one whose making was never finished. */
export async function getRegister(tx: ReadTx): Promise<Register> {
  const row = found(
    await tx[db].selectFrom('register').select(['kommun', 'organId', 'exempel']).executeTakeFirst(),
  );
  if (row.organId === null) {
    throw new CallError('StorageDamaged', [{ path: [], rule: 'register_unfinished' }]);
  }
  return { kommun: row.kommun, organId: row.organId, exempel: row.exempel === 1 };
}

/** States whose register it is. */
export async function setRegisterOrgan(tx: WriteTx, organId: OrganId): Promise<void> {
  await tx[db].updateTable('register').set({ organId }).execute();
}
