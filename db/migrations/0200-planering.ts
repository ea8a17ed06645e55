import type { Migration } from '../migrate.ts';

const refuse = (rule: string) => `BEGIN SELECT RAISE(ABORT, 'rule:${rule}'); END;`;

// OR REPLACE takes the row in its way without any DELETE trigger.
const once = (table: string, key: string) => `
CREATE TRIGGER ${table}_once BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE rowid = new.rowid OR (${key})) ${refuse('already_exists')}`;

const columnsStand = (table: string, ...columns: string[]) => `
CREATE TRIGGER ${table}_stands BEFORE UPDATE ON ${table}
WHEN ${['rowid', ...columns].map((name) => `new.${name} IS NOT old.${name}`).join(' OR ')}
${refuse('locked')}`;

const makulerat = (arende: string) =>
  `(SELECT status FROM arende WHERE id = ${arende}) = 'makulerat'`;
const planOf = (row: 'new' | 'old') => `(SELECT arende_id FROM plan WHERE id = ${row}.plan_id)`;

const meetingOfBody = (event: string) => `
CREATE TRIGGER plan_meeting_${event} BEFORE ${event} ON plan
WHEN new.sammantrade_id IS NOT NULL
  AND (SELECT organ_id FROM sammantrade WHERE id = new.sammantrade_id) IS NOT new.organ_id
${refuse('meeting_of_other')}`;

/** What each body asks for before it meets, and how a case is planned to be answered in time. */
export const planering: Migration = {
  version: 200,
  sql: `
-- A day that was written wrong, and that nothing is planned for, is taken out of the calendar.
DROP TRIGGER sammantrade_no_delete;
CREATE TRIGGER sammantrade_used BEFORE DELETE ON sammantrade
WHEN EXISTS (SELECT 1 FROM tjansteskrivelse WHERE sammantrade_id = old.id)
  OR EXISTS (SELECT 1 FROM remissvar WHERE sammantrade_id = old.id)
  OR EXISTS (SELECT 1 FROM plan WHERE sammantrade_id = old.id)
${refuse('meeting_used')}

CREATE TABLE planeringsregel (
  organ_id TEXT NOT NULL PRIMARY KEY REFERENCES organ (id),
  inlamning_dagar INTEGER NOT NULL CHECK (inlamning_dagar BETWEEN 0 AND 90),
  kallelse_dagar INTEGER NOT NULL CHECK (kallelse_dagar BETWEEN 0 AND 60),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
${once('planeringsregel', 'organ_id = new.organ_id')}
${columnsStand('planeringsregel', 'organ_id')}
CREATE TRIGGER planeringsregel_no_delete BEFORE DELETE ON planeringsregel ${refuse('no_delete')}

CREATE TABLE horande (
  organ_id TEXT NOT NULL REFERENCES planeringsregel (organ_id),
  ordning INTEGER NOT NULL,
  typ TEXT NOT NULL CHECK (typ IN ('facklig', 'rad', 'annan_namnd', 'medborgare')),
  namn TEXT NOT NULL CHECK (namn <> ''),
  dagar_fore INTEGER NOT NULL CHECK (dagar_fore BETWEEN 0 AND 180),
  PRIMARY KEY (organ_id, ordning),
  UNIQUE (organ_id, namn)
) STRICT;
${once('horande', 'organ_id = new.organ_id AND (ordning = new.ordning OR namn = new.namn)')}

CREATE TABLE plan (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  arende_id TEXT NOT NULL REFERENCES arende (id),
  organ_id TEXT NOT NULL REFERENCES organ (id),
  sista_dag TEXT NOT NULL CHECK (date(sista_dag) IS sista_dag),
  sammantrade_id TEXT REFERENCES sammantrade (id),
  omedelbar_justering INTEGER NOT NULL CHECK (omedelbar_justering IN (0, 1)),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (arende_id, organ_id)
) STRICT;
CREATE INDEX plan_sammantrade ON plan (sammantrade_id);
${once('plan', 'id = new.id OR (arende_id = new.arende_id AND organ_id = new.organ_id)')}
${columnsStand('plan', 'id', 'arende_id', 'organ_id')}
${meetingOfBody('INSERT')}
${meetingOfBody('UPDATE')}
CREATE TRIGGER plan_makulerat_i BEFORE INSERT ON plan
WHEN ${makulerat('new.arende_id')} ${refuse('arende_makulerat')}
CREATE TRIGGER plan_makulerat_u BEFORE UPDATE ON plan
WHEN ${makulerat('new.arende_id')} ${refuse('arende_makulerat')}
CREATE TRIGGER plan_no_delete BEFORE DELETE ON plan ${refuse('no_delete')}

CREATE TABLE plandag (
  plan_id TEXT NOT NULL REFERENCES plan (id),
  slag TEXT NOT NULL
    CHECK (slag IN ('samrad', 'inlamning', 'kallelse', 'justering', 'expediering')),
  namn TEXT NOT NULL,
  ordning INTEGER NOT NULL,
  datum TEXT NOT NULL CHECK (date(datum) IS datum),
  egen INTEGER NOT NULL CHECK (egen IN (0, 1)),
  PRIMARY KEY (plan_id, slag, namn)
) STRICT;
${once('plandag', 'plan_id = new.plan_id AND slag = new.slag AND namn = new.namn')}
CREATE TRIGGER plandag_makulerat_i BEFORE INSERT ON plandag
WHEN ${makulerat(planOf('new'))} ${refuse('arende_makulerat')}
CREATE TRIGGER plandag_makulerat_d BEFORE DELETE ON plandag
WHEN ${makulerat(planOf('old'))} ${refuse('arende_makulerat')}
CREATE TRIGGER plandag_stands BEFORE UPDATE ON plandag ${refuse('locked')}

-- Which reminder was made of which date, so that the next time moves it.
CREATE TABLE planbevakning (
  plan_id TEXT NOT NULL REFERENCES plan (id),
  slag TEXT NOT NULL CHECK (slag IN ('samrad', 'inlamning', 'kallelse', 'justering',
    'expediering', 'sammantrade', 'sista_dag')),
  namn TEXT NOT NULL,
  bevakning_id TEXT NOT NULL UNIQUE REFERENCES bevakning (id),
  PRIMARY KEY (plan_id, slag, namn)
) STRICT;
${once(
  'planbevakning',
  `bevakning_id = new.bevakning_id
  OR (plan_id = new.plan_id AND slag = new.slag AND namn = new.namn)`,
)}
CREATE TRIGGER planbevakning_case BEFORE INSERT ON planbevakning
WHEN (SELECT arende_id FROM bevakning WHERE id = new.bevakning_id) IS NOT ${planOf('new')}
${refuse('reminder_of_other')}
CREATE TRIGGER planbevakning_stands BEFORE UPDATE ON planbevakning ${refuse('locked')}
CREATE TRIGGER planbevakning_no_delete BEFORE DELETE ON planbevakning ${refuse('no_delete')}
`,
};
