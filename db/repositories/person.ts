import { PersonId } from '../../shared/domain/id.ts';
import type { Person, PersonData } from '../../shared/domain/person.ts';
import type { Flag } from '../schema-columns.ts';
import { toSortKey } from '../sort-key.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { indexArendenOf } from './arende-sok.ts';
import { checkUnmerged } from './merged.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

const COLUMNS = [
  ...(['id', 'fornamn', 'efternamn', 'titel', 'enhet', 'epost', 'telefon', 'partiId'] as const),
  ...(['skyddad', 'avslutad', 'sammanslagenMed', 'version'] as const),
] as const;

/** Every person, by family name in Swedish order. */
export async function listPerson(tx: ReadTx): Promise<Person[]> {
  const rows = await tx[db].selectFrom('person').select(COLUMNS).execute();
  const key = (person: Person) => toSortKey(`${person.efternamn} ${person.fornamn}`);
  return rows.map(toPerson).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Adds a person. */
export async function insertPerson(tx: WriteTx, data: PersonData): Promise<Person> {
  const id = PersonId.parse(tx.context.newId());
  await tx[db]
    .insertInto('person')
    .values({ id, ...toColumns(data), ...created(tx) })
    .execute();
  return getPerson(tx, id);
}

/** Changes a person; cases are found under the new name at once. Throws `NotFound`, `Conflict`. */
export async function updatePerson(
  tx: WriteTx,
  id: PersonId,
  version: number,
  data: PersonData,
): Promise<Person> {
  const before = await getPerson(tx, id);
  checkVersion(before, version);
  checkUnmerged(before);
  await tx[db]
    .updateTable('person')
    .set({ ...toColumns(data), ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  await indexArendenOf(tx, id);
  return getPerson(tx, id);
}

/** One person. Throws `NotFound`. */
export async function getPerson(tx: ReadTx, id: PersonId): Promise<Person> {
  const row = await tx[db]
    .selectFrom('person')
    .select(COLUMNS)
    .where('id', '=', id)
    .executeTakeFirst();
  return toPerson(found(row));
}

function toColumns({ skyddad, avslutad, ...rest }: PersonData) {
  return { ...rest, skyddad: toFlag(skyddad), avslutad: toFlag(avslutad) };
}

function toPerson(
  row: Omit<Person, 'skyddad' | 'avslutad'> & { skyddad: Flag; avslutad: Flag },
): Person {
  return { ...row, skyddad: row.skyddad === 1, avslutad: row.avslutad === 1 };
}
