import type { Migration } from '../migrate.ts';
import { ID, noDelete, once, refuse } from './triggers.ts';

const CONTENT = ['kanal', 'adress', 'antal', 'kopietyp'];
const RECIPIENT = ['sandlista_id', 'organ_id', 'person_id', 'kontakt_id', 'mottagare', 'skal'];

const changes = (columns: readonly string[]) =>
  columns.map((column) => `new.${column} IS NOT old.${column}`).join(' OR ');

const LAST = (post: string, column: string) => `(SELECT ${column} FROM expediering
  WHERE sandlistepost_id = ${post} ORDER BY nr DESC LIMIT 1)`;

const CASE_SERVED = (post: string) => `EXISTS (SELECT 1 FROM sandlistepost p
  JOIN sandlista_arende x ON x.sandlista_id = p.sandlista_id
  JOIN arende a ON a.id = x.arende_id WHERE p.id = ${post} AND a.status = 'expedierat')`;

/** What was sent to whom and when, and what came back of it. Nothing of it is ever changed. */
export const expediering: Migration = {
  version: 501,
  sql: `
CREATE TABLE expediering (
  ${ID},
  sandlistepost_id TEXT NOT NULL REFERENCES sandlistepost (id),
  nr INTEGER NOT NULL CHECK (nr >= 1),
  handelse TEXT NOT NULL CHECK (handelse IN ('expedierad', 'kvitterad', 'retur')),
  datum TEXT NOT NULL CHECK (date(datum) IS datum),
  -- How it was sent: after a return the row of the list may be given another address.
  kanal TEXT NOT NULL,
  adress TEXT NOT NULL,
  antal INTEGER NOT NULL,
  kopietyp TEXT NOT NULL,
  notering TEXT NOT NULL,
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  UNIQUE (sandlistepost_id, nr)
) STRICT;
${once('expediering', 'sandlistepost_id = new.sandlistepost_id AND nr = new.nr')}
${noDelete('expediering')}
CREATE TRIGGER expediering_no_update BEFORE UPDATE ON expediering ${refuse('locked')}

-- Why something was sent before it was approved (check K35); one for each list, and it stands.
CREATE TABLE expedieringsavsteg (
  sandlista_id TEXT NOT NULL PRIMARY KEY REFERENCES sandlista (id),
  skal TEXT NOT NULL CONSTRAINT reason_missing CHECK (trim(skal) <> ''),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER expedieringsavsteg_once BEFORE INSERT ON expedieringsavsteg
WHEN EXISTS (SELECT 1 FROM expedieringsavsteg WHERE sandlista_id = new.sandlista_id)
${refuse('already_exists')}
CREATE TRIGGER expedieringsavsteg_no_update BEFORE UPDATE ON expedieringsavsteg ${refuse('locked')}
${noDelete('expedieringsavsteg')}

CREATE VIEW postlage (sandlistepost_id, sandlista_id, tillstand) AS
SELECT p.id, p.sandlista_id, coalesce(${LAST('p.id', 'handelse')}, 'planerad')
FROM sandlistepost p;

-- Lists of a case that keep it from being told everywhere: open ones of what has been decided, and
-- those with a recipient who hasn't been sent it.
CREATE VIEW oexpedierad_lista (arende_id, sandlista_id) AS
SELECT x.arende_id, s.id FROM sandlista_arende x JOIN sandlista s ON s.id = x.sandlista_id
WHERE (s.paragraf_id IS NOT NULL
    OR EXISTS (SELECT 1 FROM beslut WHERE tjansteskrivelse_id = s.tjansteskrivelse_id))
  AND (s.faststalld = 0 OR EXISTS (SELECT 1 FROM postlage
    WHERE sandlista_id = s.id AND tillstand IN ('planerad', 'retur')));

CREATE TRIGGER expediering_next BEFORE INSERT ON expediering
WHEN new.nr IS NOT coalesce((SELECT max(nr) + 1 FROM expediering
  WHERE sandlistepost_id = new.sandlistepost_id), 1)
${refuse('number_not_next')}
-- What has been sent is received or comes back; what came back is sent anew.
CREATE TRIGGER expediering_order BEFORE INSERT ON expediering
WHEN coalesce(${LAST('new.sandlistepost_id', 'handelse')}, 'planerad') || '>' || new.handelse
  NOT IN ('planerad>expedierad', 'retur>expedierad', 'expedierad>kvitterad', 'expedierad>retur',
    'kvitterad>retur')
${refuse('expediering_order')}
CREATE TRIGGER expediering_day BEFORE INSERT ON expediering
WHEN new.datum < ${LAST('new.sandlistepost_id', 'datum')}
${refuse('before_earlier_event')}
CREATE TRIGGER expediering_as_listed BEFORE INSERT ON expediering
WHEN NOT EXISTS (SELECT 1 FROM sandlistepost WHERE id = new.sandlistepost_id
  AND ${CONTENT.map((column) => `${column} = new.${column}`).join(' AND ')})
${refuse('differs_from_list')}
CREATE TRIGGER expediering_settled BEFORE INSERT ON expediering
WHEN new.handelse = 'expedierad' AND NOT EXISTS (SELECT 1 FROM sandlistepost p
  JOIN sandlista s ON s.id = p.sandlista_id
  WHERE p.id = new.sandlistepost_id AND s.faststalld = 1)
${refuse('sandlista_open')}
CREATE TRIGGER expediering_approved BEFORE INSERT ON expediering
WHEN new.handelse = 'expedierad' AND NOT EXISTS (SELECT 1 FROM sandlistepost p
  JOIN sandlista_justering j ON j.sandlista_id = p.sandlista_id
  WHERE p.id = new.sandlistepost_id AND (j.justerad <= new.datum
    OR EXISTS (SELECT 1 FROM expedieringsavsteg WHERE sandlista_id = p.sandlista_id)))
${refuse('not_approved')}
CREATE TRIGGER expediering_case BEFORE INSERT ON expediering
WHEN new.handelse = 'retur' AND ${CASE_SERVED('new.sandlistepost_id')}
${refuse('case_served')}

-- What has been sent stands in the list as it was sent; only what came back gets a new address.
CREATE TRIGGER sandlistepost_sent BEFORE UPDATE ON sandlistepost
WHEN (${changes(CONTENT)}) AND ${LAST('old.id', 'handelse')} IN ('expedierad', 'kvitterad')
${refuse('post_sent')}
CREATE TRIGGER sandlistepost_sent_to BEFORE UPDATE ON sandlistepost
WHEN (${changes(RECIPIENT)}) AND EXISTS (SELECT 1 FROM expediering WHERE sandlistepost_id = old.id)
${refuse('post_sent')}
CREATE TRIGGER sandlistepost_sent_kept BEFORE DELETE ON sandlistepost
WHEN EXISTS (SELECT 1 FROM expediering WHERE sandlistepost_id = old.id)
${refuse('post_sent')}
CREATE TRIGGER sandlistepost_case BEFORE INSERT ON sandlistepost
WHEN EXISTS (SELECT 1 FROM sandlista_arende x JOIN arende a ON a.id = x.arende_id
  WHERE x.sandlista_id = new.sandlista_id AND a.status = 'expedierat')
${refuse('case_served')}
CREATE TRIGGER sandlista_sent BEFORE UPDATE OF justerad ON sandlista
WHEN new.justerad IS NOT old.justerad AND EXISTS (SELECT 1 FROM sandlistepost p
  JOIN expediering e ON e.sandlistepost_id = p.id WHERE p.sandlista_id = old.id)
${refuse('post_sent')}
CREATE TRIGGER arende_served BEFORE UPDATE OF status ON arende
WHEN new.status = 'expedierat' AND old.status <> 'expedierat'
  AND EXISTS (SELECT 1 FROM oexpedierad_lista WHERE arende_id = new.id)
${refuse('not_served')}
`,
};
