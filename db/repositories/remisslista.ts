import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Ordning, RemissFilter, RemissSort } from '../../shared/domain/listfilter.ts';
import type { Remissrad } from '../../shared/domain/remissrad.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';
import { allOf, hasWords, oneOf, rowNumbers, within } from './list-conditions.ts';
import type { Condition } from './list-conditions.ts';

/** Every remiss with the facts it is narrowed and put in order by. */
const EVERY = sql`(
  SELECT r.rowid AS rad, r.id, r.riktning, r.rubrik, o.namn AS avsandare, r.inkommen_datum,
    coalesce(r.anstand_till, r.svar_senast) AS sista_dag,
    EXISTS (SELECT 1 FROM remissvar v
      WHERE v.remiss_id = r.id AND v.status NOT IN ('besvarad', 'avstar')) AS vantar,
    ' ' || fold_name(r.rubrik || ' ' || o.namn || ' ' || r.avsandarens_dnr || ' ' || r.motion_ref
      || ' ' || a.diarienummer || ' ' || a.arendemening || ' ' || coalesce((
        SELECT group_concat(s.namn, ' ') FROM remissvar v JOIN organ s ON s.id = v.organ_id
        WHERE v.remiss_id = r.id), '')) AS sokord
  FROM remiss r JOIN organ o ON o.id = r.avsandare_organ_id JOIN arende a ON a.id = r.arende_id)`;

/** Those without a last day come after those with one, since nobody waits for them on a day. */
const KEYS: Readonly<Record<RemissSort, RawBuilder<unknown>>> = {
  svarSenast: sql`coalesce(e.sista_dag, '9999')`,
  rubrik: sql`sort_key(e.rubrik)`,
  avsandare: sql`sort_key(e.avsandare)`,
  inkommenDatum: sql`coalesce(e.inkommen_datum, '')`,
};

/** The rows (`rowid`) of the remisser that pass the filter, in the order asked for. */
export function listRemissIds(
  tx: ReadTx,
  filter: RemissFilter,
  { by, descending }: Ordning<RemissSort>,
): Promise<number[]> {
  const way = sql.raw(descending ? 'DESC' : 'ASC');
  return rowNumbers(
    tx,
    sql`SELECT e.rad FROM ${EVERY} e WHERE ${allOf(conditionsOf(filter))}
      ORDER BY ${KEYS[by]} ${way}, e.rad ${way}`,
  );
}

/** How many pass the filter, counted no further than `most`. */
export async function countRemisser(
  tx: ReadTx,
  filter: RemissFilter,
  most: number,
): Promise<number> {
  const { rows } = await sql<{ antal: number }>`SELECT count(*) AS antal FROM (SELECT 1
    FROM ${EVERY} e WHERE ${allOf(conditionsOf(filter))} LIMIT ${most})`.execute(tx[db]);
  return rows[0]?.antal ?? 0;
}

/** Lines of the list, in the order of `ids`; those that don't exist are left out. */
export async function remissRows(tx: ReadTx, ids: readonly number[]): Promise<Remissrad[]> {
  const { rows } = await sql<Omit<Remissrad, 'svar'> & { readonly svar: string }>`
    SELECT r.rowid AS rad, r.id, r.arende_id, r.riktning, r.rubrik, o.namn AS avsandare_namn,
      r.avsandarens_dnr, r.motion_ref, r.inkommen_datum, r.anstand_till,
      coalesce(r.anstand_till, r.svar_senast) AS sista_dag, a.diarienummer, a.arendemening,
      (SELECT json_group_array(json_object('id', v.id, 'organNamn', s.namn,
          'standpunkt', v.standpunkt, 'status', v.status) ORDER BY v.ordning, v.id)
        FROM remissvar v JOIN organ s ON s.id = v.organ_id WHERE v.remiss_id = r.id) AS svar
    FROM json_each(${JSON.stringify(ids)}) w JOIN remiss r ON r.rowid = w.value
      JOIN organ o ON o.id = r.avsandare_organ_id JOIN arende a ON a.id = r.arende_id
    ORDER BY w.key`.execute(tx[db]);
  return rows.map(({ svar, ...row }) => ({ ...row, svar: JSON.parse(svar) as Remissrad['svar'] }));
}

function conditionsOf({ text = '', besvarade, ...filter }: RemissFilter): Condition[] {
  return [
    ...(besvarade ? [] : [sql<boolean>`vantar`]),
    ...oneOf('riktning', filter.riktning),
    ...within('sistaDag', filter.svarSenast),
    ...within('inkommenDatum', filter.inkom),
    ...standpunktOf(filter.standpunkt),
    ...(text === '' ? [] : [hasWords(text)]),
  ];
}

/** Those where some body takes one of the standpoints. */
function standpunktOf(standpunkt: RemissFilter['standpunkt'] = []): Condition[] {
  if (standpunkt.length === 0) return [];
  return [
    sql<boolean>`EXISTS (SELECT 1 FROM remissvar v WHERE v.remiss_id = e.id
      AND ${allOf(oneOf('v.standpunkt', standpunkt))})`,
  ];
}
