import { sql } from 'kysely';
import type { Anvandning } from '../../shared/domain/anvandning.ts';
import type { Motpartsref } from '../../shared/domain/motpart.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

/** Every place that names one of a kind, as (how, case, handling, since). */
const PLACES: Readonly<Record<Motpartsref['slag'], readonly string[]>> = {
  kontakt: [
    `SELECT 'motpart' AS som, arende_id, id AS handling_id, registrerad_tid AS tid
     FROM handling WHERE motpart_kontakt_id IN alla`,
  ],
  person: [
    `SELECT 'motpart' AS som, arende_id, id AS handling_id, registrerad_tid AS tid
     FROM handling WHERE motpart_person_id IN alla`,
    `SELECT 'handlaggare', h.arende_id, NULL, a.registrerad_tid
     FROM arende_handlaggare h JOIN arende a ON a.id = h.arende_id WHERE h.person_id IN alla`,
    `SELECT 'tjansteskrivelse', t.arende_id, NULL, t.skapad FROM tjansteskrivelse_handlaggare h
     JOIN tjansteskrivelse t ON t.id = h.tjansteskrivelse_id WHERE h.person_id IN alla`,
  ],
  organ: [
    `SELECT 'motpart' AS som, arende_id, id AS handling_id, registrerad_tid AS tid
     FROM handling WHERE motpart_organ_id IN alla`,
    `SELECT 'sokande', f.arende_id, NULL, f.skapad FROM ansokan a
     JOIN fordelningsomgang f ON f.id = a.omgang_id WHERE a.sokande_organ_id IN alla`,
    `SELECT 'ramagare', o.arende_id, NULL, o.skapad FROM fordelningsram f
     JOIN fordelningsomgang o ON o.ram_id = f.id WHERE f.agare_organ_id IN alla`,
    `SELECT 'adressat', arende_id, NULL, skapad FROM tjansteskrivelse
     WHERE adressat_organ_id IN alla OR beslutsniva_organ_id IN alla`,
    `SELECT 'beslutande', arende_id, NULL, skapad FROM beslut WHERE organ_id IN alla`,
    `SELECT 'mottagare', t.arende_id, NULL, s.skapad FROM sandlistepost p
     JOIN sandlista s ON s.id = p.sandlista_id
     JOIN tjansteskrivelse t ON t.id = s.tjansteskrivelse_id WHERE p.organ_id IN alla`,
  ],
};

/** Where somebody is named, also under the rows merged into theirs; the newest first. */
export async function listAnvandning(
  tx: ReadTx,
  { slag, id }: Motpartsref,
  limit: number,
): Promise<Anvandning[]> {
  const places = sql.raw(PLACES[slag].join(' UNION '));
  const { rows } = await sql<Anvandning>`
    WITH alla (id) AS (SELECT id FROM ${sql.table(slag)}
      WHERE id = ${id} OR sammanslagen_med = ${id}),
    plats AS (${places})
    SELECT p.som, p.arende_id, a.diarienummer, p.handling_id,
      coalesce(h.rubrik, a.arendemening) AS rubrik
    FROM plats p JOIN arende a ON a.id = p.arende_id LEFT JOIN handling h ON h.id = p.handling_id
    ORDER BY p.tid DESC, a.rad DESC, h.rad DESC LIMIT ${limit}`.execute(tx[db]);
  return rows;
}
