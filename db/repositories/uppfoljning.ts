import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { AterrapporteringId } from '../../shared/domain/id.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type {
  Uppfoljning,
  UppfoljningData,
  Uppfoljningsgrund,
  Uppfoljningsfrist,
  Uppfoljningssteg,
} from '../../shared/domain/uppfoljning.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found } from './rows.ts';
import { getSammantrade } from './sammantrade.ts';

/** More than anybody follows at once. */
const MOST = sql.raw('1000');

type Row = Omit<Uppfoljning, 'given' | 'redovisning' | 'forslag' | 'anvant' | 'mitt'> & {
  readonly mitt: number;
  readonly given: string | null;
  readonly redovisning: string | null;
  readonly forslag: string | null;
  readonly anvant: string | null;
};

/** A handling as JSON: what it is told by. */
const handling = (from: RawBuilder<unknown>) => sql`(SELECT json_object('id', h.id,
  'beteckning', h.beteckning, 'rubrik', h.rubrik) FROM handling h ${from})`;

/** A report registered since the assignment was given, that no assignment is told of in. */
const FORSLAG = handling(sql`WHERE r.status IN ('oppen', 'paminn') AND h.arende_id = r.arende_id
  AND h.handlingstyp IN ('rapport', 'skrivelse', 'tjansteskrivelse', 'protokollsutdrag')
  AND h.riktning <> 'ut' AND h.makulerad_tid IS NULL AND h.registrerad_tid > r.skapad
  AND NOT EXISTS (SELECT 1 FROM aterrapportering q WHERE q.redovisad_handling_id = h.id)
  ORDER BY h.rad DESC LIMIT 1`);

/** The last that was told in it of each thing that money was granted for. */
const ANVANT = sql`(SELECT json_object('ramId', g.ram_id, 'beloppKr', sum(u.belopp_kr))
  FROM redovisning u JOIN ansokan s ON s.id = u.ansokan_id
    JOIN fordelningsomgang g ON g.id = s.omgang_id
  WHERE u.aterrapportering_id = r.id AND NOT EXISTS (SELECT 1 FROM redovisning v
    WHERE v.aterrapportering_id = r.id AND v.ansokan_id = u.ansokan_id
      AND v.post_id IS u.post_id AND (v.dag, v.rowid) > (u.dag, u.rowid))
  HAVING count(*) > 0)`;

async function select(tx: ReadTx, where: RawBuilder<unknown>): Promise<Uppfoljning[]> {
  const { rows } = await sql<Row>`
    SELECT r.id, r.version, r.arende_id, a.diarienummer, a.arendemening, r.beslut_id,
      r.paragraf_id, r.text, r.ansvarig_organ_id, coalesce(o.namn, r.ansvarig) AS ansvarig,
      r.till_organ_id, t.namn AS till, r.senast, r.precision, r.sammantrade_id, r.status,
      r.pamind, r.redovisad_datum, r.skal,
      coalesce((SELECT json_object('organ', f.namn, 'datum', b.datum, 'nr', b.paragraf)
        FROM beslut b JOIN organ f ON f.id = b.organ_id WHERE b.id = r.beslut_id),
        (SELECT json_object('organ', f.namn, 'datum', m.datum, 'nr', p.nr)
        FROM paragraf p JOIN sammantrade m ON m.id = p.sammantrade_id
          JOIN organ f ON f.id = m.organ_id WHERE p.id = r.paragraf_id)) AS given,
      ${handling(sql`WHERE h.id = r.redovisad_handling_id`)} AS redovisning,
      ${FORSLAG} AS forslag, ${ANVANT} AS anvant,
      EXISTS (SELECT 1 FROM arende_handlaggare h JOIN anvandare n ON n.person_id = h.person_id
        WHERE h.arende_id = a.id AND n.anvandare = ${tx.user}) AS mitt
    FROM aterrapportering r JOIN arende a ON a.id = r.arende_id
      JOIN organ t ON t.id = r.till_organ_id LEFT JOIN organ o ON o.id = r.ansvarig_organ_id
    WHERE a.status <> 'makulerat' AND ${where}
    ORDER BY r.sista, r.id LIMIT ${MOST}`.execute(tx[db]);
  const parsed = (json: string | null) => (json === null ? null : (JSON.parse(json) as never));
  return rows.map(({ given, redovisning, forslag, anvant, mitt, ...row }) => ({
    ...{ ...row, mitt: mitt === 1 },
    ...{ given: parsed(given), redovisning: parsed(redovisning) },
    ...{ forslag: parsed(forslag), anvant: parsed(anvant) },
  }));
}

/** What is followed, the soonest first: of one case or of all, what is waited for or everything. */
export function listUppfoljning(
  tx: ReadTx,
  { arendeId, oppna }: { readonly arendeId: ArendeId | null; readonly oppna: boolean },
): Promise<Uppfoljning[]> {
  const open = oppna ? sql`r.status IN ('oppen', 'paminn')` : sql`TRUE`;
  return select(tx, arendeId === null ? open : sql`${open} AND r.arende_id = ${arendeId}`);
}

/** The decided §§ of a case, the latest first. */
export async function listUppfoljningsgrund(
  tx: ReadTx,
  arendeId: ArendeId,
): Promise<Uppfoljningsgrund[]> {
  const { rows } = await sql<Uppfoljningsgrund>`
    SELECT p.id AS paragraf_id, o.namn AS organ, m.datum, p.nr
    FROM paragraf p JOIN sammantrade m ON m.id = p.sammantrade_id JOIN organ o ON o.id = m.organ_id
    WHERE p.arende_id = ${arendeId} AND p.status = 'beslutad'
    ORDER BY m.datum DESC, p.nr`.execute(tx[db]);
  return rows;
}

/** One of them. Throws `NotFound`. */
export async function getUppfoljning(tx: ReadTx, id: AterrapporteringId): Promise<Uppfoljning> {
  return found((await select(tx, sql`r.id = ${id}`))[0]);
}

/** Notes an assignment in a case. Throws `paper_of_other_case`, `arende_makulerat`, `NotFound`. */
export async function insertUppfoljning(
  tx: WriteTx,
  arendeId: ArendeId,
  data: UppfoljningData,
): Promise<Uppfoljning> {
  const id = AterrapporteringId.parse(tx.context.newId());
  const values = { ...(await toColumns(tx, data)), status: 'oppen', ...created(tx) } as const;
  await tx[db]
    .insertInto('aterrapportering')
    .values({ id, arendeId, beslutId: null, ...values })
    .execute();
  return getUppfoljning(tx, id);
}

/** Corrects one that wasn't given by a decision. Throws `NotFound`, `Conflict`, `locked`. */
export async function updateUppfoljning(
  tx: WriteTx,
  current: Uppfoljning,
  version: number,
  data: UppfoljningData,
): Promise<Uppfoljning> {
  checkVersion(current, version);
  await tx[db]
    .updateTable('aterrapportering')
    .set({ ...(await toColumns(tx, data)), ...changed(tx, version) })
    .where('id', '=', current.id)
    .execute();
  return getUppfoljning(tx, current.id);
}

/** Takes a step. Throws `Conflict`, `uppfoljningssteg_missing`, `unknown_reference`. */
export async function setUppfoljningssteg(
  tx: WriteTx,
  current: Uppfoljning,
  version: number,
  steg: Uppfoljningssteg & { readonly idag: string },
): Promise<Uppfoljning> {
  checkVersion(current, version);
  const { status, idag } = steg;
  await tx[db]
    .updateTable('aterrapportering')
    .set({
      ...{ status, ...changed(tx, version) },
      ...(status === 'paminn' ? { pamind: idag } : {}),
      ...(status === 'oppen' ? { redovisadDatum: null, redovisadHandlingId: null } : {}),
      ...(steg.status === 'redovisad'
        ? { redovisadDatum: steg.datum, redovisadHandlingId: steg.handlingId }
        : {}),
      ...(steg.status === 'utgar' ? { skal: steg.skal } : {}),
    })
    .where('id', '=', current.id)
    .execute();
  return getUppfoljning(tx, current.id);
}

async function toColumns(tx: ReadTx, { frist, ...rest }: UppfoljningData) {
  const { precision } = frist;
  const sammantradeId = precision === 'sammantrade' ? frist.sammantradeId : null;
  return { ...rest, precision, sammantradeId, senast: await senastOf(tx, frist) };
}

async function senastOf(tx: ReadTx, frist: Uppfoljningsfrist): Promise<string> {
  if (frist.precision === 'dag') return frist.dag;
  if (frist.precision === 'manad') return frist.manad;
  return (await getSammantrade(tx, frist.sammantradeId)).datum;
}
