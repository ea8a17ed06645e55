import type { Migration } from '../migrate.ts';
import { ID, VERSIONED, once, onWrite, refuse, stands } from './triggers.ts';

/** How a body meets: its settings, the day and the place, and what is on the agenda. */
export const sammantradetsGang: Migration = {
  version: 400,
  sql: `
CREATE TABLE protokollsregler (
  organ_id TEXT NOT NULL PRIMARY KEY REFERENCES organ (id),
  antal_ledamoter INTEGER NOT NULL CHECK (antal_ledamoter BETWEEN 1 AND 101),
  antal_ersattare INTEGER NOT NULL CHECK (antal_ersattare BETWEEN 0 AND 101),
  ersattare_far_yttra_sig INTEGER NOT NULL CHECK (ersattare_far_yttra_sig IN (0, 1)),
  ersattare_far_anteckna INTEGER NOT NULL CHECK (ersattare_far_anteckna IN (0, 1)),
  distans_tillatet INTEGER NOT NULL CHECK (distans_tillatet IN (0, 1)),
  antal_justerare INTEGER NOT NULL CHECK (antal_justerare BETWEEN 1 AND 9),
  paragrafserie TEXT NOT NULL CHECK (paragrafserie IN ('ar', 'mandatperiod')),
  forvaringsplats TEXT NOT NULL,
  ${VERSIONED}
) STRICT;

ALTER TABLE sammantrade ADD COLUMN tid_start TEXT NOT NULL DEFAULT '';
ALTER TABLE sammantrade ADD COLUMN tid_slut TEXT NOT NULL DEFAULT '';
ALTER TABLE sammantrade ADD COLUMN plats TEXT NOT NULL DEFAULT '';
ALTER TABLE sammantrade ADD COLUMN lage TEXT NOT NULL DEFAULT 'fysiskt'
  CHECK (lage IN ('fysiskt', 'distans', 'hybrid'));
ALTER TABLE sammantrade ADD COLUMN status TEXT NOT NULL DEFAULT 'planerat'
  CHECK (status IN ('planerat', 'kallat', 'pagaende', 'hallet', 'installt'));
ALTER TABLE sammantrade ADD COLUMN ordforande_id TEXT REFERENCES person (id);
ALTER TABLE sammantrade ADD COLUMN sekreterare_id TEXT REFERENCES person (id);
ALTER TABLE sammantrade ADD COLUMN kallelse_datum TEXT
  CHECK (date(kallelse_datum) IS kallelse_datum);
ALTER TABLE sammantrade ADD COLUMN installt_skal TEXT NOT NULL DEFAULT '';

CREATE TRIGGER sammantrade_steps BEFORE UPDATE OF status ON sammantrade
WHEN new.status <> old.status AND old.status || '>' || new.status NOT IN (
  'planerat>kallat', 'kallat>planerat', 'planerat>pagaende', 'kallat>pagaende',
  'planerat>installt', 'kallat>installt', 'installt>planerat',
  'pagaende>hallet', 'hallet>pagaende')
${refuse('motessteg_missing')}
CREATE TRIGGER sammantrade_chair BEFORE UPDATE ON sammantrade
WHEN new.status IN ('pagaende', 'hallet')
  AND (new.ordforande_id IS NULL OR new.sekreterare_id IS NULL)
${refuse('chair_missing')}
CREATE TRIGGER sammantrade_reason BEFORE UPDATE ON sammantrade
WHEN new.status = 'installt' AND trim(new.installt_skal) = '' ${refuse('reason_missing')}
-- The day stands in every § and notice from the moment the meeting is opened.
CREATE TRIGGER sammantrade_day BEFORE UPDATE OF datum ON sammantrade
WHEN new.datum IS NOT old.datum AND old.status IN ('pagaende', 'hallet') ${refuse('locked')}

CREATE TABLE ajournering (
  sammantrade_id TEXT NOT NULL REFERENCES sammantrade (id),
  ordning INTEGER NOT NULL CHECK (ordning >= 0),
  fran TEXT NOT NULL,
  till TEXT NOT NULL,
  PRIMARY KEY (sammantrade_id, ordning),
  CONSTRAINT break_backwards CHECK (fran < till)
) STRICT, WITHOUT ROWID;

CREATE TABLE dagordningspunkt (
  ${ID},
  sammantrade_id TEXT NOT NULL REFERENCES sammantrade (id),
  ordning INTEGER NOT NULL CHECK (ordning >= 1),
  -- As it was called; empty until the agenda is sent.
  nummer TEXT NOT NULL,
  grupp TEXT NOT NULL CHECK (grupp IN ('formalia', 'information', 'beslut', 'remiss', 'sekretess',
    'anmalan', 'ovrigt')),
  arende_id TEXT REFERENCES arende (id),
  tjansteskrivelse_id TEXT REFERENCES tjansteskrivelse (id),
  rubrik TEXT NOT NULL CONSTRAINT rubrik_missing CHECK (trim(rubrik) <> ''),
  foredragande TEXT NOT NULL,
  omedelbar_justering INTEGER NOT NULL CHECK (omedelbar_justering IN (0, 1)),
  tillkommande INTEGER NOT NULL CHECK (tillkommande IN (0, 1)),
  tillkommande_skal TEXT NOT NULL,
  utgar INTEGER NOT NULL CHECK (utgar IN (0, 1)),
  ${VERSIONED},
  CONSTRAINT arende_missing CHECK (tjansteskrivelse_id IS NULL OR arende_id IS NOT NULL)
) STRICT;
CREATE INDEX dagordningspunkt_sammantrade ON dagordningspunkt (sammantrade_id, ordning);
CREATE INDEX dagordningspunkt_arende ON dagordningspunkt (arende_id) WHERE arende_id IS NOT NULL;
-- What has been prepared is told why it can't be taken away, or is taken away first.
DROP TRIGGER sammantrade_used;
CREATE TRIGGER sammantrade_used BEFORE DELETE ON sammantrade
WHEN old.status <> 'planerat'
  OR EXISTS (SELECT 1 FROM dagordningspunkt WHERE sammantrade_id = old.id)
  OR EXISTS (SELECT 1 FROM ajournering WHERE sammantrade_id = old.id)
  OR EXISTS (SELECT 1 FROM tjansteskrivelse WHERE sammantrade_id = old.id)
  OR EXISTS (SELECT 1 FROM remissvar WHERE sammantrade_id = old.id)
  OR EXISTS (SELECT 1 FROM plan WHERE sammantrade_id = old.id)
${refuse('meeting_used')}
${once('dagordningspunkt')}
${stands('dagordningspunkt', ['sammantrade_id'])}
${onWrite(
  'dagordningspunkt',
  'paper',
  `new.tjansteskrivelse_id IS NOT NULL AND new.arende_id IS NOT
    (SELECT arende_id FROM tjansteskrivelse WHERE id = new.tjansteskrivelse_id)`,
  'paper_of_other_case',
)}
`,
};
