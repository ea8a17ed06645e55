import type { Migration } from '../migrate.ts';

const refuse = (rule: string) => `BEGIN SELECT RAISE(ABORT, 'rule:${rule}'); END;`;

// OR REPLACE takes the row in its way without any DELETE trigger.
const once = (table: string, key: string) => `
CREATE TRIGGER ${table}_once BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE id = new.id OR rowid = new.rowid OR (${key}))
${refuse('already_exists')}`;

/** Runs on both ways a row gets its values. */
const onWrite = (table: string, name: string, when: string, rule: string) =>
  ['INSERT', 'UPDATE']
    .map(
      (event) => `
CREATE TRIGGER ${table}_${name}_${event} BEFORE ${event} ON ${table} WHEN ${when} ${refuse(rule)}`,
    )
    .join('');

const REMISS = '(SELECT * FROM remiss WHERE id = new.remiss_id)';

/** Ways between states; what is answered from outside the register is only waited for. */
const WAYS = `('mottagen>fordelad', 'mottagen>utkast', 'mottagen>avstar', 'fordelad>utkast',
  'fordelad>mottagen', 'fordelad>avstar', 'utkast>namndklar', 'utkast>beslutad',
  'utkast>fordelad', 'utkast>avstar', 'namndklar>beslutad', 'namndklar>utkast',
  'namndklar>avstar', 'beslutad>besvarad', 'beslutad>namndklar', 'avstar>mottagen')`;
const OUTSIDE_WAYS = `('mottagen>besvarad', 'mottagen>avstar', 'avstar>mottagen')`;

/** Requests for an opinion, sent and received, and what each body answers. */
export const remisser: Migration = {
  version: 190,
  sql: `
CREATE TABLE remiss (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  arende_id TEXT NOT NULL REFERENCES arende (id),
  riktning TEXT NOT NULL CHECK (riktning IN ('in', 'ut')),
  avsandare_organ_id TEXT NOT NULL REFERENCES organ (id),
  avsandarens_dnr TEXT NOT NULL,
  rubrik TEXT NOT NULL CONSTRAINT rubrik_missing CHECK (trim(rubrik) <> ''),
  motion_ref TEXT NOT NULL,
  inkommen_datum TEXT CHECK (date(inkommen_datum) IS inkommen_datum),
  svar_senast TEXT CHECK (date(svar_senast) IS svar_senast),
  anstand_begart TEXT CHECK (date(anstand_begart) IS anstand_begart),
  anstand_till TEXT CHECK (date(anstand_till) IS anstand_till),
  underlag TEXT NOT NULL,
  sandningssatt TEXT NOT NULL CHECK (sandningssatt IN ('solfjader', 'kedja')),
  bevakning_id TEXT REFERENCES bevakning (id),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  -- Who asks says until when (FL 26 §).
  CONSTRAINT last_day_missing CHECK (riktning = 'in' OR svar_senast IS NOT NULL),
  CONSTRAINT last_day_before_received
    CHECK (svar_senast IS NULL OR inkommen_datum IS NULL OR svar_senast >= inkommen_datum),
  CONSTRAINT anstand_without_last_day CHECK (anstand_till IS NULL OR svar_senast IS NOT NULL),
  CONSTRAINT anstand_before_last_day CHECK (anstand_till IS NULL OR anstand_till > svar_senast)
) STRICT;
CREATE INDEX remiss_arende ON remiss (arende_id);

CREATE TABLE remissvar (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  remiss_id TEXT NOT NULL REFERENCES remiss (id),
  ordning INTEGER NOT NULL CHECK (ordning >= 0),
  organ_id TEXT NOT NULL REFERENCES organ (id),
  arende_id TEXT REFERENCES arende (id),
  tjansteskrivelse_id TEXT UNIQUE REFERENCES tjansteskrivelse (id),
  standpunkt TEXT CHECK (standpunkt IN ('tillstyrker', 'tillstyrker_delvis', 'avstyrker',
    'ingen_erinran', 'hanvisar_tu', 'avstar')),
  sammanfattning TEXT NOT NULL,
  barare TEXT NOT NULL CHECK (barare IN ('tjansteskrivelse', 'eget_yttrande')),
  vag TEXT NOT NULL CHECK (vag IN ('namnd', 'delegation', 'ordforandebeslut')),
  sammantrade_id TEXT REFERENCES sammantrade (id),
  omedelbar_justering INTEGER NOT NULL CHECK (omedelbar_justering IN (0, 1)),
  status TEXT NOT NULL CHECK (status IN ('mottagen', 'fordelad', 'utkast', 'namndklar',
    'beslutad', 'besvarad', 'avstar')),
  besvarad_datum TEXT CHECK (date(besvarad_datum) IS besvarad_datum),
  pamind_datum TEXT CHECK (date(pamind_datum) IS pamind_datum),
  skal TEXT NOT NULL,
  -- How many times an answer that was sent has been corrected, and why the last time.
  rattelser INTEGER NOT NULL DEFAULT 0 CHECK (rattelser >= 0),
  rattelseskal TEXT NOT NULL DEFAULT '',
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (remiss_id, organ_id),
  CONSTRAINT answer_day_missing CHECK ((status = 'besvarad') = (besvarad_datum IS NOT NULL)),
  CONSTRAINT standpunkt_missing
    CHECK (status NOT IN ('namndklar', 'beslutad', 'besvarad') OR standpunkt IS NOT NULL),
  CONSTRAINT reason_missing CHECK (status <> 'avstar' OR trim(skal) <> ''),
  CONSTRAINT arende_missing CHECK (tjansteskrivelse_id IS NULL OR arende_id IS NOT NULL)
) STRICT;
CREATE INDEX remissvar_remiss ON remissvar (remiss_id, ordning);
CREATE INDEX remissvar_arende ON remissvar (arende_id) WHERE arende_id IS NOT NULL;

${once('remiss', 'FALSE')}
CREATE TRIGGER remiss_stands BEFORE UPDATE ON remiss
WHEN new.id IS NOT old.id OR new.rowid IS NOT old.rowid OR new.arende_id IS NOT old.arende_id
  OR new.riktning IS NOT old.riktning OR new.skapad IS NOT old.skapad
  OR new.skapad_av IS NOT old.skapad_av
${refuse('locked')}
CREATE TRIGGER remiss_no_delete BEFORE DELETE ON remiss ${refuse('no_delete')}
CREATE TRIGGER remiss_makulerat BEFORE INSERT ON remiss
WHEN (SELECT status FROM arende WHERE id = new.arende_id) = 'makulerat'
${refuse('arende_makulerat')}
${onWrite(
  'remiss',
  'bevakning',
  `new.bevakning_id IS NOT NULL AND new.arende_id IS NOT
    (SELECT arende_id FROM bevakning WHERE id = new.bevakning_id)`,
  'paper_of_other_case',
)}
-- An answer to the council is not delegated (KL 6 kap. 38 §), so neither is one that becomes so.
CREATE TRIGGER remiss_kf BEFORE UPDATE OF avsandare_organ_id ON remiss
WHEN (SELECT organtyp FROM organ WHERE id = new.avsandare_organ_id) = 'kf'
  AND EXISTS (SELECT 1 FROM remissvar WHERE remiss_id = new.id AND vag = 'delegation')
${refuse('yttrande_to_kf_delegated')}
CREATE TRIGGER remiss_asks_others BEFORE UPDATE OF avsandare_organ_id ON remiss
WHEN EXISTS (SELECT 1 FROM remissvar
  WHERE remiss_id = new.id AND organ_id = new.avsandare_organ_id)
${refuse('asks_itself')}

${once(
  'remissvar',
  `(remiss_id = new.remiss_id AND organ_id = new.organ_id)
  OR (new.tjansteskrivelse_id IS NOT NULL AND tjansteskrivelse_id = new.tjansteskrivelse_id)`,
)}
CREATE TRIGGER remissvar_stands BEFORE UPDATE ON remissvar
WHEN new.id IS NOT old.id OR new.rowid IS NOT old.rowid OR new.remiss_id IS NOT old.remiss_id
  OR new.skapad IS NOT old.skapad OR new.skapad_av IS NOT old.skapad_av
  OR (new.organ_id IS NOT old.organ_id AND EXISTS (SELECT 1 FROM remissvar
    WHERE remiss_id = new.remiss_id AND organ_id = new.organ_id AND id <> new.id))
  OR (new.tjansteskrivelse_id IS NOT old.tjansteskrivelse_id AND EXISTS (SELECT 1 FROM remissvar
    WHERE tjansteskrivelse_id = new.tjansteskrivelse_id AND id <> new.id))
${refuse('locked')}
CREATE TRIGGER remissvar_begins BEFORE INSERT ON remissvar
WHEN new.status <> 'mottagen' OR new.rattelser <> 0 ${refuse('svarssteg_missing')}
-- What was sent stands; a correction says why, and the log keeps how it was (JO 581-2013).
CREATE TRIGGER remissvar_sent BEFORE UPDATE ON remissvar
WHEN old.status = 'besvarad' AND NOT (new.status = 'besvarad'
  AND new.rattelser = old.rattelser + 1 AND trim(new.rattelseskal) <> '')
${refuse('locked')}
CREATE TRIGGER remissvar_rattelse BEFORE UPDATE ON remissvar
WHEN old.status <> 'besvarad' AND (new.rattelser <> old.rattelser
  OR new.rattelseskal <> old.rattelseskal)
${refuse('locked')}
CREATE TRIGGER remissvar_ways BEFORE UPDATE ON remissvar
WHEN new.status <> old.status AND NOT (
  CASE WHEN old.arende_id IS NULL AND (SELECT riktning FROM ${REMISS}) = 'ut'
    THEN old.status || '>' || new.status IN ${OUTSIDE_WAYS}
    ELSE old.status || '>' || new.status IN ${WAYS} END)
${refuse('svarssteg_missing')}
CREATE TRIGGER remissvar_no_delete BEFORE DELETE ON remissvar
WHEN old.status <> 'mottagen' OR old.tjansteskrivelse_id IS NOT NULL ${refuse('no_delete')}
${onWrite(
  'remissvar',
  'paper',
  `new.tjansteskrivelse_id IS NOT NULL AND new.arende_id IS NOT
    (SELECT arende_id FROM tjansteskrivelse WHERE id = new.tjansteskrivelse_id)`,
  'paper_of_other_case',
)}
${onWrite(
  'remissvar',
  'kf',
  `new.vag = 'delegation' AND (SELECT o.organtyp FROM remiss r
    JOIN organ o ON o.id = r.avsandare_organ_id WHERE r.id = new.remiss_id) = 'kf'`,
  'yttrande_to_kf_delegated',
)}
${onWrite(
  'remissvar',
  'other',
  `new.organ_id = (SELECT avsandare_organ_id FROM ${REMISS})`,
  'asks_itself',
)}
${onWrite(
  'remissvar',
  'late',
  `new.status = 'besvarad' AND trim(new.skal) = ''
    AND new.besvarad_datum > (SELECT coalesce(anstand_till, svar_senast) FROM ${REMISS})`,
  'late_without_reason',
)}
${onWrite(
  'remissvar',
  'meeting',
  `new.sammantrade_id IS NOT NULL AND new.organ_id IS NOT
    (SELECT organ_id FROM sammantrade WHERE id = new.sammantrade_id)`,
  'meeting_of_other',
)}
CREATE TRIGGER remissvar_makulerat_i BEFORE INSERT ON remissvar
WHEN (SELECT status FROM arende WHERE id = new.arende_id) = 'makulerat'
${refuse('arende_makulerat')}
CREATE TRIGGER remissvar_makulerat_u BEFORE UPDATE OF arende_id ON remissvar
WHEN new.arende_id IS NOT old.arende_id
  AND (SELECT status FROM arende WHERE id = new.arende_id) = 'makulerat'
${refuse('arende_makulerat')}
`,
};
