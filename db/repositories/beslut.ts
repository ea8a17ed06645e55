import type {
  Aterrapportering,
  Beslut,
  BeslutadTilldelning,
  BeslutData,
} from '../../shared/domain/beslut.ts';
import type { BeslutadPunkt } from '../../shared/domain/beslutspunkt.ts';
import { AterrapporteringId, BeslutId, BeslutspunktId } from '../../shared/domain/id.ts';
import type { ArendeId, OrganId } from '../../shared/domain/id.ts';
import type { Sandskal } from '../../shared/domain/sandlista.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { readBeslut } from './beslut-read.ts';
import { created, found } from './rows.ts';

/** A decision as the rules have worked it out from what the secretary stated. */
export interface NewBeslut {
  arendeId: ArendeId;
  data: Pick<
    BeslutData,
    'tjansteskrivelseId' | 'organId' | 'datum' | 'paragraf' | 'utfall' | 'avsteg'
  >;
  punkter: readonly Omit<BeslutadPunkt, 'id'>[];
  tilldelningar: readonly BeslutadTilldelning[];
  aterrapporteringar: readonly Omit<Aterrapportering, 'id' | 'status'>[];
  /** Bodies that must get the decision, and why. */
  mottagare: readonly { organId: OrganId; skal: Sandskal }[];
}

const COLUMNS = [
  ...(['id', 'arendeId', 'tjansteskrivelseId', 'organId', 'datum', 'paragraf', 'utfall'] as const),
] as const;

/** One decision, whole. Throws `NotFound`. */
export async function getBeslut(tx: ReadTx, id: BeslutId): Promise<Beslut> {
  const row = await tx[db]
    .selectFrom('beslut')
    .select(COLUMNS)
    .where('id', '=', id)
    .executeTakeFirst();
  return { ...found(row), ...(await readBeslut(tx, id)) };
}

/** The decisions of a case, oldest first. */
export async function listBeslut(tx: ReadTx, arendeId: ArendeId): Promise<Beslut[]> {
  const rows = await tx[db]
    .selectFrom('beslut')
    .select(COLUMNS)
    .where('arendeId', '=', arendeId)
    .orderBy('datum')
    .orderBy('id')
    .execute();
  const beslut: Beslut[] = [];
  for (const row of rows) beslut.push({ ...row, ...(await readBeslut(tx, row.id)) });
  return beslut;
}

/**
 * Records a decision; from then on the case's ledger and papers stand. The proposed points must be
 * stored before. Throws `unknown_reference`, `already_decided`, `paragraf_taken`,
 * `ansokan_without_point`, `request_differs_from_items`, `granted_above_requested`,
 * `granted_above_frame` or `reason_missing`.
 */
export async function insertBeslut(tx: WriteTx, beslut: NewBeslut): Promise<Beslut> {
  const { arendeId } = beslut;
  const facts = toColumns(beslut.data);
  const id = BeslutId.parse(tx.context.newId());
  // The parts first: the database judges the whole, and seals it, when the decision comes.
  await insertParts(tx, id, beslut);
  const made = { skapad: tx.tid, skapadAv: tx.context.user };
  await tx[db]
    .insertInto('beslut')
    .values({ id, arendeId, ...facts, ...made })
    .execute();
  return { id, arendeId, ...facts, ...(await readBeslut(tx, id)) };
}

function toColumns(data: NewBeslut['data']) {
  const { tjansteskrivelseId, organId, datum, paragraf, utfall } = data;
  return { tjansteskrivelseId, organId, datum, paragraf, utfall };
}

async function insertParts(tx: WriteTx, beslutId: BeslutId, beslut: NewBeslut): Promise<void> {
  const { arendeId, data, punkter, tilldelningar, aterrapporteringar, mottagare } = beslut;
  const kysely = tx[db];
  for (const punkt of punkter) {
    const id = BeslutspunktId.parse(tx.context.newId());
    const { nr, typ, text, sokandeOrganId, harleddFranId } = punkt;
    const values = { id, beslutId, nr, typ, text, sokandeOrganId, harleddFranId };
    await kysely.insertInto('beslutadPunkt').values(values).execute();
  }
  for (const { ansokanId, beloppKr } of tilldelningar) {
    const values = { beslutId, ansokanId, beloppKr };
    await kysely.insertInto('beslutTilldelning').values(values).execute();
  }
  for (const { ansokanId, skal } of data.avsteg) {
    await kysely.insertInto('beslutAvsteg').values({ beslutId, ansokanId, skal }).execute();
  }
  for (const { organId, skal } of mottagare) {
    await kysely
      .insertInto('beslutMottagare')
      .values({ beslutId, organId, skal })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  for (const { ansvarigOrganId, tillOrganId, senast, precision } of aterrapporteringar) {
    const id = AterrapporteringId.parse(tx.context.newId());
    const values = { id, arendeId, beslutId, ansvarigOrganId, tillOrganId, senast, precision };
    await kysely
      .insertInto('aterrapportering')
      .values({ ...values, text: '', ansvarig: '', status: 'oppen', ...created(tx) })
      .execute();
  }
}
