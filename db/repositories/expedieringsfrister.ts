import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { SammantradeId, SandlistaId } from '../../shared/domain/id.ts';
import type { Frist } from '../../shared/domain/oversikt.ts';
import { expedieringSenast } from '../../shared/rules/oversikt.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';
import type { Fristurval } from './frister.ts';

/** Told of one by one: meetings, and decisions that no meeting in the register took. */
const MOST = sql.raw('50');

interface Row {
  readonly sammantradeId: SammantradeId | null;
  readonly sandlistaId: SandlistaId;
  readonly vad: string;
  readonly nummer: string;
  readonly antal: number;
  /** The day of approval of the one that has waited longest. */
  readonly fran: string;
}

/**
 * Approved decisions with a copy that hasn't been sent: one row for each meeting, and one for each
 * decision recorded without one. Lists of cases are found by the status of the case, so that no
 * list of what is over is looked at; of §§ without a case, those of the last year. The joins stand
 * in the order they are read in: another would go through every list, or every §, there is.
 */
export async function listExpedieringsfrister(tx: ReadTx, urval: Fristurval): Promise<Frist[]> {
  const { rows } = await sql<Row>`
    WITH vantar AS (
      SELECT l.sandlista_id AS id, a.id AS arende_id
      FROM arende a INDEXED BY arende_oexpedierat
        CROSS JOIN oexpedierad_lista l ON l.arende_id = a.id
      WHERE a.status = 'beslutat' ${ofHandlaggare(tx, urval)}
      UNION ALL
      SELECT s.id, NULL FROM sammantrade m CROSS JOIN paragraf p ON p.sammantrade_id = m.id
        CROSS JOIN sandlista s ON s.paragraf_id = p.id
      WHERE m.datum >= date(${urval.idag}, '-1 year') AND m.status = 'hallet'
        AND p.arende_id IS NULL AND (s.faststalld = 0 OR EXISTS (SELECT 1 FROM postlage
          WHERE sandlista_id = s.id AND tillstand IN ('planerad', 'retur')))
    )
    SELECT m.id AS sammantrade_id, v.id AS sandlista_id,
      iif(m.id IS NULL, a.arendemening, o.namn) AS vad, coalesce(m.datum, a.diarienummer) AS nummer,
      count(DISTINCT v.id) AS antal,
      min(coalesce(d.justerad, s.justerad, date(b.datum, '+14 days'))) AS fran
    FROM vantar v JOIN sandlista s ON s.id = v.id LEFT JOIN arende a ON a.id = v.arende_id
      LEFT JOIN paragraf p
        ON p.id IN (SELECT paragraf_id FROM sandlista_paragraf WHERE sandlista_id = v.id)
      LEFT JOIN protokollsdel d ON d.id = p.protokollsdel_id
      LEFT JOIN sammantrade m ON m.id = p.sammantrade_id LEFT JOIN organ o ON o.id = m.organ_id
      LEFT JOIN beslut b ON b.tjansteskrivelse_id = s.tjansteskrivelse_id
    WHERE p.id IS NULL OR d.justerad IS NOT NULL
    GROUP BY coalesce(m.id, v.id) ORDER BY fran LIMIT ${MOST}`.execute(tx[db]);
  return rows.map(toFrist);
}

function toFrist({ sammantradeId, sandlistaId, vad, nummer, antal, fran }: Row): Frist {
  return {
    ...{ nyckel: `expediering.${sammantradeId ?? sandlistaId}`, slag: 'expediering', text: '' },
    ...{ senast: expedieringSenast(fran), vad, nummer, antal },
    mal:
      sammantradeId === null
        ? { typ: 'sandlista', id: sandlistaId }
        : { typ: 'expediering', id: sammantradeId },
  };
}

function ofHandlaggare({ user }: ReadTx, { mina }: Fristurval): RawBuilder<unknown> {
  if (!mina) return sql``;
  return sql`AND EXISTS (SELECT 1 FROM arende_handlaggare h
    JOIN anvandare n ON n.person_id = h.person_id
    WHERE h.arende_id = a.id AND n.anvandare = ${user})`;
}
