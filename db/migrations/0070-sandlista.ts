import type { Migration } from '../migrate.ts';

const refuse = (rule: string) => `BEGIN SELECT RAISE(ABORT, 'rule:${rule}'); END;`;

/** A settled list never loses a recipient that the decision calls for. */
const keepsRecipients = (table: string, event: 'UPDATE' | 'DELETE') => `
CREATE TRIGGER ${table}_kept_${event} AFTER ${event} ON ${table}
WHEN (SELECT faststalld FROM sandlista WHERE id = old.sandlista_id) = 1
  AND EXISTS (SELECT 1 FROM sandlista_saknad WHERE sandlista_id = old.sandlista_id)
${refuse('mottagare_saknas')}`;

/** Who gets the decision of a paper. */
export const sandlista: Migration = {
  version: 70,
  sql: `
CREATE TABLE sandlista (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  tjansteskrivelse_id TEXT NOT NULL UNIQUE REFERENCES tjansteskrivelse (id),
  faststalld INTEGER NOT NULL CHECK (faststalld IN (0, 1)),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE sandlistepost (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  sandlista_id TEXT NOT NULL REFERENCES sandlista (id),
  ordning INTEGER NOT NULL,
  organ_id TEXT REFERENCES organ (id),
  mottagare TEXT NOT NULL CHECK (mottagare <> ''),
  kanal TEXT NOT NULL CHECK (kanal IN ('internpost', 'epost', 'post', 'fysiskt', 'system')),
  adress TEXT NOT NULL,
  antal INTEGER NOT NULL CHECK (antal BETWEEN 1 AND 999),
  skal TEXT NOT NULL CHECK (skal IN ('part', 'tilldelad', 'avslag', 'uppdrag', 'remittent',
    'verkstallare', 'kannedom')),
  kopietyp TEXT NOT NULL CHECK (kopietyp IN ('hela', 'utdrag'))
) STRICT;
CREATE INDEX sandlistepost_sandlista ON sandlistepost (sandlista_id, ordning);

CREATE TABLE sandlista_avsteg (
  sandlista_id TEXT NOT NULL REFERENCES sandlista (id),
  organ_id TEXT NOT NULL REFERENCES organ (id),
  ordning INTEGER NOT NULL,
  skal TEXT NOT NULL,
  PRIMARY KEY (sandlista_id, organ_id)
) STRICT;

-- A body left out without a reason, as a half-filled form leaves it, is still missing.
CREATE VIEW sandlista_saknad (sandlista_id, organ_id) AS
SELECT s.id, m.organ_id FROM sandlista s
JOIN beslut b ON b.tjansteskrivelse_id = s.tjansteskrivelse_id
JOIN beslut_mottagare m ON m.beslut_id = b.id
WHERE NOT EXISTS (SELECT 1 FROM sandlistepost
    WHERE sandlista_id = s.id AND organ_id = m.organ_id)
  AND NOT EXISTS (SELECT 1 FROM sandlista_avsteg
    WHERE sandlista_id = s.id AND organ_id = m.organ_id AND trim(skal) <> '');

CREATE TRIGGER sandlista_made_open BEFORE INSERT ON sandlista
WHEN new.faststalld = 1 ${refuse('mottagare_saknas')}
CREATE TRIGGER sandlista_after_beslut BEFORE UPDATE OF faststalld ON sandlista
WHEN new.faststalld = 1 AND NOT EXISTS (SELECT 1 FROM beslut
  WHERE tjansteskrivelse_id = new.tjansteskrivelse_id)
${refuse('not_decided')}
CREATE TRIGGER sandlista_whole BEFORE UPDATE OF faststalld ON sandlista
WHEN new.faststalld = 1 AND EXISTS (SELECT 1 FROM sandlista_saknad WHERE sandlista_id = new.id)
${refuse('mottagare_saknas')}
CREATE TRIGGER sandlista_stays BEFORE UPDATE ON sandlista
WHEN new.id IS NOT old.id OR new.tjansteskrivelse_id IS NOT old.tjansteskrivelse_id
${refuse('locked')}

${keepsRecipients('sandlistepost', 'UPDATE')}
${keepsRecipients('sandlistepost', 'DELETE')}
${keepsRecipients('sandlista_avsteg', 'UPDATE')}
${keepsRecipients('sandlista_avsteg', 'DELETE')}
-- INSERT OR REPLACE and UPDATE OR REPLACE delete the row in their way without any DELETE trigger.
CREATE TRIGGER sandlistepost_id_once BEFORE INSERT ON sandlistepost
WHEN EXISTS (SELECT 1 FROM sandlistepost WHERE id = new.id) ${refuse('already_exists')}
CREATE TRIGGER sandlistepost_id_stands BEFORE UPDATE ON sandlistepost
WHEN new.id IS NOT old.id OR new.sandlista_id IS NOT old.sandlista_id ${refuse('locked')}
`,
};
