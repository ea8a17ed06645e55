import type { ArendeId } from '../../shared/domain/id.ts';
import { Loggrad } from '../../shared/domain/logg.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

/** What has happened to a case, newest first. */
export async function listLogg(tx: ReadTx, arendeId: ArendeId): Promise<Loggrad[]> {
  const rows = await tx[db]
    .selectFrom('logg')
    .select(['nr', 'tid', 'anvandare', 'handelse', 'objektId', 'fore', 'efter'])
    .where('arendeId', '=', arendeId)
    .orderBy('nr', 'desc')
    .execute();
  return rows.map((row) =>
    Loggrad.parse({ ...row, fore: fromJson(row.fore), efter: fromJson(row.efter) }),
  );
}

function fromJson(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}
