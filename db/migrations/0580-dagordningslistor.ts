import type { Migration } from '../migrate.ts';
import { refuse } from './triggers.ts';

/** The call is sent and the item stood in it, or the item has become a §. */
const CALLED = (punkt: string) => `EXISTS (SELECT 1 FROM dagordningspunkt
    WHERE id = ${punkt} AND nummer <> '' AND tillkommande = 0)
  OR EXISTS (SELECT 1 FROM paragraf WHERE dagordningspunkt_id = ${punkt})`;

/**
 * A list of the register that was typeset for an item of an agenda, and goes with the call as it
 * was then. And what the overview and the lists of a body are read by.
 */
export const dagordningslistor: Migration = {
  version: 580,
  sql: `
CREATE TABLE dagordningslista (
  dagordningspunkt_id TEXT NOT NULL PRIMARY KEY REFERENCES dagordningspunkt (id),
  rubrik TEXT NOT NULL CONSTRAINT rubrik_missing CHECK (trim(rubrik) <> ''),
  sha256 TEXT NOT NULL REFERENCES fil (sha256),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER dagordningslista_once BEFORE INSERT ON dagordningslista
WHEN EXISTS (SELECT 1 FROM dagordningslista WHERE dagordningspunkt_id = new.dagordningspunkt_id)
${refuse('already_exists')}
CREATE TRIGGER dagordningslista_stands BEFORE UPDATE ON dagordningslista ${refuse('locked')}
CREATE TRIGGER dagordningslista_called_i BEFORE INSERT ON dagordningslista
WHEN ${CALLED('new.dagordningspunkt_id')} ${refuse('call_papers_stand')}
CREATE TRIGGER dagordningslista_called_d BEFORE DELETE ON dagordningslista
WHEN ${CALLED('old.dagordningspunkt_id')} ${refuse('call_papers_stand')}

-- Each half is found by its own index; the sum of both had to be gone through from the beginning.
DROP VIEW sandlista_arende;
CREATE VIEW sandlista_arende (sandlista_id, arende_id) AS
SELECT s.id, t.arende_id FROM sandlista s JOIN tjansteskrivelse t ON t.id = s.tjansteskrivelse_id
UNION ALL
SELECT s.id, p.arende_id FROM sandlista s JOIN paragraf p ON p.id = s.paragraf_id;
CREATE INDEX arende_oexpedierat ON arende (rad) WHERE status = 'beslutat';
CREATE INDEX dagordningspunkt_skrivelse ON dagordningspunkt (tjansteskrivelse_id)
WHERE tjansteskrivelse_id IS NOT NULL;
CREATE INDEX aterrapportering_till ON aterrapportering (till_organ_id, sista)
WHERE status IN ('oppen', 'paminn', 'redovisad');
`,
};
