import type { Migration } from '../migrate.ts';
import { ID, once, refuse, VERSIONED } from './triggers.ts';

const OPEN = `status IN ('oppen', 'paminn')`;

/** What a decision or a § gave stands; of what was noted by hand, only where it came from. */
const FACTS = ['ansvarig_organ_id', 'ansvarig', 'till_organ_id', 'senast', 'precision', 'text'];
const changedOf = (columns: readonly string[]) =>
  columns.map((column) => `new.${column} IS NOT old.${column}`).join(' OR ');

const WAYS = `('oppen>paminn', 'oppen>redovisad', 'oppen>utgar', 'paminn>redovisad',
  'paminn>utgar', 'redovisad>godkand', 'redovisad>oppen', 'utgar>oppen')`;

/**
 * Assignments and report-backs are one thing: what somebody is to tell of, to whom and when. Given
 * by a decision, in a §, or noted by hand; with day, month or meeting as its last day. And the
 * indexes that the overview reads by, one for each kind of duty.
 */
export const uppfoljning: Migration = {
  version: 510,
  sql: `
CREATE TABLE aterrapportering_ny (
  ${ID},
  arende_id TEXT NOT NULL REFERENCES arende (id) DEFERRABLE INITIALLY DEFERRED,
  beslut_id TEXT REFERENCES beslut (id) DEFERRABLE INITIALLY DEFERRED,
  paragraf_id TEXT REFERENCES paragraf (id),
  text TEXT NOT NULL,
  ansvarig_organ_id TEXT REFERENCES organ (id),
  -- Who owes it, when it isn't a body of the register.
  ansvarig TEXT NOT NULL,
  till_organ_id TEXT NOT NULL REFERENCES organ (id),
  senast TEXT NOT NULL,
  precision TEXT NOT NULL CHECK (precision IN ('dag', 'manad', 'sammantrade')),
  sammantrade_id TEXT REFERENCES sammantrade (id),
  status TEXT NOT NULL CHECK (status IN ('oppen', 'paminn', 'redovisad', 'godkand', 'utgar')),
  pamind TEXT CHECK (date(pamind) IS pamind),
  redovisad_datum TEXT CHECK (date(redovisad_datum) IS redovisad_datum),
  redovisad_handling_id TEXT REFERENCES handling (id),
  skal TEXT NOT NULL DEFAULT '',
  ${VERSIONED},
  sista TEXT NOT NULL GENERATED ALWAYS AS (iif(precision = 'manad',
    date(senast || '-01', '+1 month', '-1 day'), senast)) VIRTUAL,
  CONSTRAINT ansvarig_missing CHECK ((ansvarig_organ_id IS NULL) = (trim(ansvarig) <> '')),
  CONSTRAINT text_missing CHECK (beslut_id IS NOT NULL OR trim(text) <> ''),
  CONSTRAINT meeting_missing CHECK ((precision = 'sammantrade') = (sammantrade_id IS NOT NULL)),
  CONSTRAINT report_day_missing
    CHECK ((status IN ('redovisad', 'godkand')) = (redovisad_datum IS NOT NULL)),
  CONSTRAINT report_missing CHECK (redovisad_handling_id IS NULL OR redovisad_datum IS NOT NULL),
  CONSTRAINT reason_missing CHECK (status <> 'utgar' OR trim(skal) <> ''),
  CHECK (CASE precision WHEN 'manad' THEN date(senast || '-01') IS senast || '-01'
    ELSE date(senast) IS senast END)
) STRICT;
INSERT INTO aterrapportering_ny (id, arende_id, beslut_id, text, ansvarig_organ_id, ansvarig,
  till_organ_id, senast, precision, status, redovisad_datum, skapad, skapad_av, andrad)
SELECT r.id, b.arende_id, r.beslut_id, '', r.ansvarig_organ_id, '', r.till_organ_id, r.senast,
  r.precision, r.status, iif(r.status = 'redovisad', b.datum, NULL), b.skapad, b.skapad_av, b.skapad
FROM aterrapportering r JOIN beslut b ON b.id = r.beslut_id;
DROP VIEW oppen_tidsfrist;
DROP TABLE aterrapportering;
ALTER TABLE aterrapportering_ny RENAME TO aterrapportering;
CREATE INDEX aterrapportering_beslut ON aterrapportering (beslut_id);
CREATE INDEX aterrapportering_arende ON aterrapportering (arende_id);
CREATE INDEX aterrapportering_oppen ON aterrapportering (sista) WHERE ${OPEN};

CREATE VIEW oppen_tidsfrist (arende_id, senast, sortdag, kalla, text, bevakning_id) AS
SELECT arende_id, datum, datum, 'bevakning', text, id FROM bevakning WHERE klar = 0
UNION ALL
SELECT r.arende_id, r.senast, r.sista, 'aterrapportering', coalesce(o.namn, r.ansvarig), NULL
FROM aterrapportering r LEFT JOIN organ o ON o.id = r.ansvarig_organ_id WHERE r.${OPEN};

${once('aterrapportering').replace('already_exists', 'locked')}
CREATE TRIGGER aterrapportering_row_kept BEFORE UPDATE ON aterrapportering
WHEN new.rowid IS NOT old.rowid ${refuse('locked')}
CREATE TRIGGER aterrapportering_sealed_i BEFORE INSERT ON aterrapportering
WHEN EXISTS (SELECT 1 FROM beslut WHERE id = new.beslut_id) ${refuse('locked')}
CREATE TRIGGER aterrapportering_sealed_d BEFORE DELETE ON aterrapportering ${refuse('locked')}
CREATE TRIGGER aterrapportering_sealed_u BEFORE UPDATE ON aterrapportering
WHEN ${changedOf(['id', 'arende_id', 'beslut_id', 'skapad', 'skapad_av'])}
  OR (old.beslut_id IS NOT NULL AND (${changedOf(FACTS)}))
${refuse('locked')}
-- What has been told of, or isn't waited for any more, is what it was then.
CREATE TRIGGER aterrapportering_over BEFORE UPDATE ON aterrapportering
WHEN old.status NOT IN ('oppen', 'paminn') AND (${changedOf([...FACTS, 'paragraf_id'])})
${refuse('locked')}
CREATE TRIGGER aterrapportering_way BEFORE UPDATE OF status ON aterrapportering
WHEN new.status <> old.status AND old.status || '>' || new.status NOT IN ${WAYS}
${refuse('uppfoljningssteg_missing')}
CREATE TRIGGER aterrapportering_new BEFORE INSERT ON aterrapportering
WHEN new.status <> 'oppen' ${refuse('uppfoljningssteg_missing')}
CREATE TRIGGER aterrapportering_makulerat BEFORE INSERT ON aterrapportering
WHEN (SELECT status FROM arende WHERE id = new.arende_id) = 'makulerat' ${refuse('arende_makulerat')}
CREATE TRIGGER aterrapportering_of_case BEFORE INSERT ON aterrapportering
WHEN new.paragraf_id IS NOT NULL
  AND (SELECT arende_id FROM paragraf WHERE id = new.paragraf_id) IS NOT new.arende_id
${refuse('paper_of_other_case')}
-- A meeting that is moved takes what is to be told at it along.
CREATE TRIGGER aterrapportering_moved AFTER UPDATE OF datum ON sammantrade
WHEN new.datum IS NOT old.datum
BEGIN
  UPDATE aterrapportering SET senast = new.datum WHERE sammantrade_id = new.id AND ${OPEN};
END;
CREATE TRIGGER aterrapportering_meeting BEFORE INSERT ON aterrapportering
WHEN new.sammantrade_id IS NOT NULL
  AND (SELECT datum FROM sammantrade WHERE id = new.sammantrade_id) IS NOT new.senast
${refuse('unknown_reference')}

CREATE INDEX remissvar_vantar ON remissvar (remiss_id)
WHERE status IN ('mottagen', 'fordelad', 'utkast', 'namndklar', 'beslutad');
CREATE INDEX arende_arsfrist ON arende (inkom_datum)
WHERE ursprung IN ('motion', 'medborgarforslag')
  AND status IN ('registrerat', 'under_beredning', 'vilande', 'namndklart');
CREATE INDEX sammantrade_oppet ON sammantrade (datum)
WHERE status IN ('planerat', 'kallat', 'pagaende');
CREATE INDEX tjansteskrivelse_sammantrade ON tjansteskrivelse (sammantrade_id)
WHERE sammantrade_id IS NOT NULL;
CREATE INDEX protokollsdel_uppe ON protokollsdel (sammantrade_id) WHERE nedtaget IS NULL;
CREATE INDEX delegationsbeslut_oanmalt ON delegationsbeslut (organ_id, datum)
WHERE anmald_paragraf_id IS NULL AND makulerad_tid IS NULL;
CREATE INDEX paragraf_uppskjuten ON paragraf (arende_id)
WHERE status IN ('bordlagd', 'aterremitterad');
`,
};
