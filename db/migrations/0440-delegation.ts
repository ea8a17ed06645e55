import type { Migration } from '../migrate.ts';
import { ID, VERSIONED, noDelete, once, onWrite, refuse, stands } from './triggers.ts';

/** Boards delegate, and of the own authority: not the council, nor a committee (KL 6 kap. 37 §). */
const DELEGATES = (table: string) => `
CREATE TRIGGER ${table}_body BEFORE INSERT ON ${table}
WHEN NOT EXISTS (SELECT 1 FROM organ WHERE id = new.organ_id AND externt = 0
  AND organtyp IN ('ks', 'namnd', 'gemensam'))
${refuse('body_delegates_not')}`;

const PART_LOCKED = (id: string) => `EXISTS (SELECT 1 FROM paragraf p
  JOIN protokollsdel d ON d.id = p.protokollsdel_id
  WHERE p.id = ${id} AND d.status IN ('justerad', 'anslagen', 'klagotid_lopt_ut'))`;

/** The chair, or a member that the body has named, decides what can't wait (KL 6 kap. 39 §). */
const NO_SEAT = `new.punkt_id IS NULL AND NOT EXISTS (SELECT 1 FROM uppdrag
  WHERE person_id = new.beslutsfattare_id AND organ_id = new.organ_id
    AND roll IN ('ordf', 'v_ordf_1', 'v_ordf_2', 'ledamot')
    AND fran <= new.datum AND (till IS NULL OR till >= new.datum))`;

const CONTENT = [
  ...(['punkt_id', 'datum', 'beslutsfattare_id', 'arende_id', 'innehall'] as const),
  ...(['sarskilt_protokoll', 'makulerad_orsak', 'makulerad_av', 'makulerad_tid'] as const),
];

/** Who decides what on a body's behalf, what was decided, and where it was reported. */
export const delegation: Migration = {
  version: 440,
  sql: `
CREATE TABLE delegationspunkt (
  ${ID},
  organ_id TEXT NOT NULL REFERENCES organ (id),
  nummer TEXT NOT NULL CONSTRAINT nummer_missing CHECK (trim(nummer) <> ''),
  arendegrupp TEXT NOT NULL CONSTRAINT arendegrupp_missing CHECK (trim(arendegrupp) <> ''),
  delegatslag TEXT NOT NULL CHECK (delegatslag IN ('ordforande', 'presidium', 'utskott', 'ledamot',
    'ersattare', 'forvaltningschef', 'anstalld')),
  delegat TEXT NOT NULL,
  vidaredelegat TEXT NOT NULL,
  villkor TEXT NOT NULL,
  lagrum TEXT NOT NULL,
  anmals INTEGER NOT NULL CHECK (anmals IN (0, 1)),
  avslutad TEXT CHECK (date(avslutad) IS avslutad),
  ${VERSIONED},
  CONSTRAINT delegat_missing
    CHECK (trim(delegat) <> '' OR delegatslag IN ('ordforande', 'presidium')),
  -- One step, and only by the head of administration (KL 7 kap. 6 §).
  CONSTRAINT only_chief_hands_on CHECK (vidaredelegat = '' OR delegatslag = 'forvaltningschef')
) STRICT;
CREATE UNIQUE INDEX delegationspunkt_nummer ON delegationspunkt (organ_id, nummer)
WHERE avslutad IS NULL;
${once('delegationspunkt')}
${stands('delegationspunkt', ['organ_id'])}
${noDelete('delegationspunkt')}
${DELEGATES('delegationspunkt')}
${onWrite(
  'delegationspunkt',
  'number',
  `new.avslutad IS NULL AND EXISTS (SELECT 1 FROM delegationspunkt
    WHERE organ_id = new.organ_id AND nummer = new.nummer AND avslutad IS NULL AND id <> new.id)`,
  'delegationspunkt_exists',
)}

CREATE TABLE delegationsbeslut (
  ${ID},
  organ_id TEXT NOT NULL REFERENCES organ (id),
  ar INTEGER NOT NULL,
  nr INTEGER NOT NULL,
  punkt_id TEXT REFERENCES delegationspunkt (id),
  datum TEXT NOT NULL CHECK (date(datum) IS datum),
  beslutsfattare_id TEXT REFERENCES person (id),
  arende_id TEXT REFERENCES arende (id),
  innehall TEXT NOT NULL CONSTRAINT innehall_missing CHECK (trim(innehall) <> ''),
  sarskilt_protokoll TEXT NOT NULL,
  anmald_paragraf_id TEXT REFERENCES paragraf (id),
  makulerad_orsak TEXT,
  makulerad_av TEXT,
  makulerad_tid TEXT,
  ${VERSIONED},
  UNIQUE (organ_id, ar, nr),
  CONSTRAINT day_outside_year CHECK (CAST(substr(datum, 1, 4) AS INTEGER) = ar),
  CONSTRAINT reason_missing CHECK ((makulerad_tid IS NULL) = (makulerad_av IS NULL)
    AND (makulerad_tid IS NULL) = (coalesce(trim(makulerad_orsak), '') = '')),
  CONSTRAINT makulerat_reported CHECK (makulerad_tid IS NULL OR anmald_paragraf_id IS NULL)
) STRICT;
CREATE INDEX delegationsbeslut_arende ON delegationsbeslut (arende_id) WHERE arende_id IS NOT NULL;
CREATE INDEX delegationsbeslut_punkt ON delegationsbeslut (punkt_id, datum);
CREATE INDEX delegationsbeslut_paragraf ON delegationsbeslut (anmald_paragraf_id)
WHERE anmald_paragraf_id IS NOT NULL;
${once('delegationsbeslut', 'organ_id = new.organ_id AND ar = new.ar AND nr = new.nr')}
${stands('delegationsbeslut', ['organ_id', 'ar', 'nr'])}
${noDelete('delegationsbeslut')}
${DELEGATES('delegationsbeslut')}
CREATE TRIGGER delegationsbeslut_next BEFORE INSERT ON delegationsbeslut
WHEN new.nr IS NOT coalesce(
  (SELECT max(nr) + 1 FROM delegationsbeslut WHERE organ_id = new.organ_id AND ar = new.ar), 1)
${refuse('number_not_next')}
${onWrite(
  'delegationsbeslut',
  'point',
  `new.punkt_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM delegationspunkt
    WHERE id = new.punkt_id AND organ_id = new.organ_id
      AND (avslutad IS NULL OR avslutad >= new.datum))`,
  'point_applies_not',
)}
${onWrite(
  'delegationsbeslut',
  'decider',
  `new.punkt_id IS NOT NULL AND new.beslutsfattare_id IS NULL
    AND EXISTS (SELECT 1 FROM delegationspunkt
      WHERE id = new.punkt_id AND delegatslag NOT IN ('presidium', 'utskott'))`,
  'decider_missing',
)}
CREATE TRIGGER delegationsbeslut_seat BEFORE INSERT ON delegationsbeslut WHEN ${NO_SEAT}
${refuse('urgent_needs_chair')}
-- A term of office that is put right afterwards doesn't undo what was decided in it.
CREATE TRIGGER delegationsbeslut_seat_u BEFORE UPDATE ON delegationsbeslut
WHEN (new.punkt_id IS NOT old.punkt_id OR new.datum IS NOT old.datum
  OR new.beslutsfattare_id IS NOT old.beslutsfattare_id) AND ${NO_SEAT}
${refuse('urgent_needs_chair')}
${onWrite(
  'delegationsbeslut',
  'report',
  `new.anmald_paragraf_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM paragraf
    WHERE id = new.anmald_paragraf_id AND organ_id = new.organ_id AND status <> 'utgatt')`,
  'paragraf_of_other_body',
)}
${onWrite(
  'delegationsbeslut',
  'report_day',
  `new.datum > (SELECT s.datum FROM paragraf p JOIN sammantrade s ON s.id = p.sammantrade_id
    WHERE p.id = new.anmald_paragraf_id)`,
  'reported_before_decided',
)}
${onWrite('delegationsbeslut', 'report_part', PART_LOCKED('new.anmald_paragraf_id'), 'part_locked')}
CREATE TRIGGER delegationsbeslut_part BEFORE UPDATE ON delegationsbeslut
WHEN ${PART_LOCKED('old.anmald_paragraf_id')} ${refuse('part_locked')}
CREATE TRIGGER delegationsbeslut_reported BEFORE UPDATE ON delegationsbeslut
WHEN old.anmald_paragraf_id IS NOT NULL
  AND (${CONTENT.map((column) => `new.${column} IS NOT old.${column}`).join(' OR ')})
${refuse('already_reported')}
CREATE TRIGGER delegationsbeslut_makulerat BEFORE UPDATE ON delegationsbeslut
WHEN old.makulerad_tid IS NOT NULL ${refuse('makulerat')}

CREATE TRIGGER delegationspunkt_used BEFORE UPDATE ON delegationspunkt
WHEN (new.nummer IS NOT old.nummer OR new.delegatslag IS NOT old.delegatslag)
  AND EXISTS (SELECT 1 FROM delegationsbeslut WHERE punkt_id = old.id)
${refuse('point_used')}
CREATE TRIGGER delegationspunkt_ends BEFORE UPDATE ON delegationspunkt
WHEN EXISTS (SELECT 1 FROM delegationsbeslut WHERE punkt_id = old.id AND datum > new.avslutad
  AND makulerad_tid IS NULL)
${refuse('point_used_later')}
-- What was reported in a § must be taken back before the § is struck.
CREATE TRIGGER paragraf_with_reports BEFORE UPDATE OF status ON paragraf
WHEN new.status = 'utgatt'
  AND EXISTS (SELECT 1 FROM delegationsbeslut WHERE anmald_paragraf_id = new.id)
${refuse('paragraf_has_reports')}
`,
};
