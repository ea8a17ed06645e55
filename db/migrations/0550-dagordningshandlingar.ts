import type { Migration } from '../migrate.ts';
import { refuse } from './triggers.ts';

/** The call is sent and the item stood in it, or the item has become a §. */
const CALLED = (punkt: string) => `EXISTS (SELECT 1 FROM dagordningspunkt
    WHERE id = ${punkt} AND nummer <> '' AND tillkommande = 0)
  OR EXISTS (SELECT 1 FROM paragraf WHERE dagordningspunkt_id = ${punkt})`;

/** Which handlingar of an item's case go with the call, in their order. */
export const dagordningshandlingar: Migration = {
  version: 550,
  sql: `
CREATE TABLE dagordningshandling (
  dagordningspunkt_id TEXT NOT NULL REFERENCES dagordningspunkt (id),
  ordning INTEGER NOT NULL CHECK (ordning >= 0),
  handling_id TEXT NOT NULL REFERENCES handling (id),
  -- Somebody was told that it is secret, and sends it all the same.
  med_sekretess INTEGER NOT NULL CHECK (med_sekretess IN (0, 1)),
  PRIMARY KEY (dagordningspunkt_id, ordning),
  UNIQUE (dagordningspunkt_id, handling_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dagordningshandling_handling ON dagordningshandling (handling_id);
CREATE TRIGGER dagordningshandling_once BEFORE INSERT ON dagordningshandling
WHEN EXISTS (SELECT 1 FROM dagordningshandling WHERE dagordningspunkt_id = new.dagordningspunkt_id
  AND (ordning = new.ordning OR handling_id = new.handling_id))
${refuse('already_exists')}
CREATE TRIGGER dagordningshandling_stands BEFORE UPDATE ON dagordningshandling ${refuse('locked')}
CREATE TRIGGER dagordningshandling_called_i BEFORE INSERT ON dagordningshandling
WHEN ${CALLED('new.dagordningspunkt_id')} ${refuse('call_papers_stand')}
CREATE TRIGGER dagordningshandling_called_d BEFORE DELETE ON dagordningshandling
WHEN ${CALLED('old.dagordningspunkt_id')} ${refuse('call_papers_stand')}
CREATE TRIGGER dagordningshandling_case BEFORE INSERT ON dagordningshandling
WHEN (SELECT arende_id FROM dagordningspunkt WHERE id = new.dagordningspunkt_id) IS NOT
  (SELECT arende_id FROM handling WHERE id = new.handling_id)
${refuse('handling_of_other_case')}
CREATE TRIGGER dagordningshandling_secret BEFORE INSERT ON dagordningshandling
WHEN new.med_sekretess = 0 AND EXISTS (SELECT 1 FROM handling
  WHERE id = new.handling_id AND offentlighet IN ('delvis', 'sekretess'))
${refuse('secret_handling')}
CREATE TRIGGER dagordningspunkt_handlingar BEFORE UPDATE OF arende_id ON dagordningspunkt
WHEN new.arende_id IS NOT old.arende_id
  AND EXISTS (SELECT 1 FROM dagordningshandling WHERE dagordningspunkt_id = old.id)
${refuse('handling_of_other_case')}
`,
};
