import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { KontaktFilter, KontaktSort, Ordning } from '../../shared/domain/listfilter.ts';
import type { Kontaktrad } from '../../shared/domain/kontaktrad.ts';
import type { Flag } from '../schema-columns.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';
import { allOf, hasWords, oneOf, rowNumbers } from './list-conditions.ts';
import type { Condition } from './list-conditions.ts';

/**
 * Contacts, persons and bodies as one table, or those of them that are wanted. The number of a row
 * tells its kind as the remainder when divided by three, and its place in its own table.
 */
const everybody = (wanted: (remainder: number) => Condition = () => sql`true`) => sql`(
  SELECT rad * 3 AS rad, 'kontakt' AS slag, id, namn, '' AS efternamn, sortnyckel, sokord, typ,
    '' AS titel, '' AS enhet, NULL AS parti_id, '' AS forkortning, epost, telefon, adress, skyddad,
    avslutad
  FROM kontakt WHERE sammanslagen_med IS NULL AND ${wanted(0)}
  UNION ALL
  SELECT rowid * 3 + 1, 'person', id, fornamn || ' ' || efternamn, efternamn,
    sort_key(fornamn || ' ' || efternamn),
    ' ' || fold_name(fornamn || ' ' || efternamn || ' ' || titel || ' ' || enhet || ' ' || epost),
    NULL, titel, enhet, parti_id, '', epost, telefon, '', skyddad, avslutad
  FROM person WHERE sammanslagen_med IS NULL AND ${wanted(1)}
  UNION ALL
  SELECT rowid * 3 + 2, 'organ', id, namn, '', sort_key(namn),
    ' ' || fold_name(namn || ' ' || forkortning || ' ' || epost),
    iif(externt AND organtyp NOT IN ('region', 'statlig', 'annan'), 'externt', organtyp), '', '', NULL, forkortning, epost, '', adress, 0, avslutad
  FROM organ WHERE sammanslagen_med IS NULL AND ${wanted(2)})`;

const WITH_PARTI = sql`e LEFT JOIN parti ON parti.id = e.parti_id`;

const KEYS = {
  namn: sql`e.sortnyckel`,
  efternamn: keyOf(sql`e.efternamn`),
  slag: sql`e.slag || coalesce(e.typ, '')`,
  titel: keyOf(sql`e.titel`),
  enhet: keyOf(sql`e.enhet`),
  parti: keyOf(sql`coalesce(parti.kod, '')`),
} as const satisfies Record<KontaktSort, unknown>;

/** Most rows have nothing there, and a call for each of them would take most of the time. */
function keyOf(text: RawBuilder<unknown>) {
  return sql`iif(${text} = '', '', sort_key(${text}))`;
}

/** The rows of everybody that passes the filter, in the order asked for; then by name. */
export function listKontaktIds(
  tx: ReadTx,
  filter: KontaktFilter,
  { by, descending }: Ordning<KontaktSort>,
): Promise<number[]> {
  const way = sql.raw(descending ? 'DESC' : 'ASC');
  const last = sql.raw(descending && by === 'namn' ? 'DESC' : 'ASC');
  return rowNumbers(
    tx,
    sql`SELECT e.rad FROM ${everybody()} ${WITH_PARTI} WHERE ${allOf(conditionsOf(filter))}
      ORDER BY ${KEYS[by]} ${way}, e.sortnyckel ${last}, e.rad ${last}`,
  );
}

/** How many pass the filter, counted no further than `most`. */
export async function countKontakter(
  tx: ReadTx,
  filter: KontaktFilter,
  most: number,
): Promise<number> {
  const { rows } = await sql<{ antal: number }>`SELECT count(*) AS antal FROM (SELECT 1
    FROM ${everybody()} WHERE ${allOf(conditionsOf(filter))} LIMIT ${most})`.execute(tx[db]);
  return rows[0]?.antal ?? 0;
}

/** Lines of the list, in the order of `ids`; those that don't exist are left out. */
export async function kontaktRows(tx: ReadTx, ids: readonly number[]): Promise<Kontaktrad[]> {
  const numbers = JSON.stringify(ids);
  const wanted = (remainder: number) => sql<boolean>`rowid IN (SELECT (value - ${remainder}) / 3
    FROM json_each(${numbers}) WHERE value % 3 = ${remainder})`;
  const { rows } = await sql<Omit<Kontaktrad, 'skyddad' | 'avslutad'> & Flags>`
    SELECT e.rad, e.slag, e.id, e.namn, e.efternamn, e.typ, e.titel, e.enhet, e.forkortning,
      coalesce(parti.kod, '') AS parti, e.epost, e.telefon, e.adress, e.skyddad, e.avslutad,
      CASE e.slag
        WHEN 'kontakt' THEN (SELECT count(*) FROM handling WHERE motpart_kontakt_id = e.id)
        WHEN 'person' THEN (SELECT count(*) FROM handling WHERE motpart_person_id = e.id)
        ELSE (SELECT count(*) FROM handling WHERE motpart_organ_id = e.id)
      END AS antal_handlingar
    FROM ${everybody(wanted)} ${WITH_PARTI} JOIN json_each(${numbers}) w ON w.value = e.rad
    ORDER BY w.key`.execute(tx[db]);
  return rows.map(({ skyddad, avslutad, ...row }) => ({
    ...row,
    ...{ skyddad: skyddad === 1, avslutad: avslutad === 1 },
  }));
}

interface Flags {
  readonly skyddad: Flag;
  readonly avslutad: Flag;
}

function conditionsOf({ text = '', avslutade, skyddad, ...filter }: KontaktFilter): Condition[] {
  return [
    ...(avslutade === 'med' ? [] : [sql<boolean>`avslutad = ${avslutade === 'enbart' ? 1 : 0}`]),
    ...(skyddad ? [sql<boolean>`skyddad = 1`] : []),
    ...oneOf('slag', filter.slag),
    ...oneOf('typ', filter.typ),
    ...oneOf('partiId', filter.parti),
    ...(text === '' ? [] : [hasWords(text)]),
  ];
}
