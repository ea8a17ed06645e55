import type { Migration } from '../migrate.ts';

const MAKULERAT = "(SELECT status FROM arende WHERE id = new.arende_id) = 'makulerat'";

const notOnMakulerat = (table: string, event: 'INSERT' | 'UPDATE') => `
CREATE TRIGGER ${table}_makulerat_${event} BEFORE ${event} ON ${table}
WHEN ${MAKULERAT} BEGIN SELECT RAISE(ABORT, 'rule:arende_makulerat'); END;`;

/** What guards a makulerat case, relations, notes and reminders; and how the log is searched. */
export const arendeskydd: Migration = {
  version: 140,
  sql: `
-- Whatever is done to a case is told in its log, so this stops every use case there is.
CREATE TRIGGER logg_makulerat BEFORE INSERT ON logg
WHEN new.handelse <> 'arende.makulerat' AND ${MAKULERAT}
BEGIN SELECT RAISE(ABORT, 'rule:arende_makulerat'); END;
${notOnMakulerat('handling', 'INSERT')}
${notOnMakulerat('bevakning', 'INSERT')}
${notOnMakulerat('bevakning', 'UPDATE')}
${notOnMakulerat('anteckning', 'INSERT')}
${notOnMakulerat('anteckning', 'UPDATE')}
CREATE TRIGGER arende_relation_makulerat BEFORE INSERT ON arende_relation
WHEN EXISTS (SELECT 1 FROM arende
  WHERE id IN (new.arende_id, new.annat_id) AND status = 'makulerat')
BEGIN SELECT RAISE(ABORT, 'rule:arende_makulerat'); END;

-- INSERT OR REPLACE would put a row aside without an UPDATE or DELETE.
CREATE TRIGGER arende_relation_once_only BEFORE INSERT ON arende_relation
WHEN EXISTS (SELECT 1 FROM arende_relation WHERE id = new.id)
  OR (new.upphord = 0 AND EXISTS (SELECT 1 FROM arende_relation
    WHERE upphord = 0 AND typ = new.typ
      AND ((arende_id = new.arende_id AND annat_id = new.annat_id)
        OR (arende_id = new.annat_id AND annat_id = new.arende_id))))
BEGIN SELECT RAISE(ABORT, 'rule:relation_exists'); END;
CREATE TRIGGER arende_relation_stands BEFORE UPDATE ON arende_relation
WHEN old.upphord = 1 OR new.id IS NOT old.id OR new.arende_id IS NOT old.arende_id
  OR new.annat_id IS NOT old.annat_id OR new.typ IS NOT old.typ OR new.skal IS NOT old.skal
  OR new.skapad IS NOT old.skapad OR new.skapad_av IS NOT old.skapad_av
BEGIN SELECT RAISE(ABORT, 'rule:locked'); END;

CREATE TRIGGER anteckning_once BEFORE INSERT ON anteckning
WHEN EXISTS (SELECT 1 FROM anteckning WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'rule:already_exists'); END;
CREATE TRIGGER anteckning_stands BEFORE UPDATE ON anteckning
WHEN old.struken = 1 OR new.id IS NOT old.id OR new.arende_id IS NOT old.arende_id
  OR new.skapad IS NOT old.skapad OR new.skapad_av IS NOT old.skapad_av
BEGIN SELECT RAISE(ABORT, 'rule:locked'); END;

CREATE TRIGGER bevakning_once BEFORE INSERT ON bevakning
WHEN EXISTS (SELECT 1 FROM bevakning WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'rule:already_exists'); END;
CREATE TRIGGER bevakning_stays BEFORE UPDATE ON bevakning
WHEN new.id IS NOT old.id OR new.arende_id IS NOT old.arende_id
  OR new.skapad IS NOT old.skapad OR new.skapad_av IS NOT old.skapad_av
BEGIN SELECT RAISE(ABORT, 'rule:locked'); END;
CREATE TRIGGER bevakning_no_delete BEFORE DELETE ON bevakning
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;
CREATE INDEX bevakning_arende ON bevakning (arende_id);

-- The log is read newest first: of one person, of one kind of object, of a span of days.
CREATE INDEX logg_anvandare ON logg (anvandare, nr);
CREATE INDEX logg_omrade ON logg (substr(handelse, 1, instr(handelse, '.') - 1), nr);
CREATE INDEX logg_tid ON logg (tid);
`,
};
