import type { Migration } from '../migrate.ts';

const refuse = (rule: string) => `BEGIN SELECT RAISE(ABORT, 'rule:${rule}'); END;`;

/** A new id in SQL; a ULID by its form, though not by its time. */
const NEW_ID = `('0' || substr(hex(randomblob(13)), 1, 25))`;

const paperOf = (row: 'new' | 'old') => `${row}.tjansteskrivelse_id`;
const paperOfPoint = (row: 'new' | 'old') =>
  `(SELECT tjansteskrivelse_id FROM beslutspunkt WHERE id = ${row}.beslutspunkt_id)`;

const decided = (paper: string) => `EXISTS (SELECT 1 FROM beslut b JOIN tjansteskrivelse t
  ON t.arende_id = b.arende_id WHERE t.id = ${paper})`;

/** As for the other parts of a paper: once its case is decided it stands. */
const locked = (table: string, paper: (row: 'new' | 'old') => string) => `
CREATE TRIGGER ${table}_locked_i BEFORE INSERT ON ${table}
WHEN ${decided(paper('new'))} ${refuse('locked')}
CREATE TRIGGER ${table}_locked_u BEFORE UPDATE ON ${table}
WHEN ${decided(paper('old'))} OR ${decided(paper('new'))} ${refuse('locked')}
CREATE TRIGGER ${table}_locked_d BEFORE DELETE ON ${table}
WHEN ${decided(paper('old'))} ${refuse('locked')}`;

// OR REPLACE takes the row in its way without any DELETE trigger.
const once = (table: string, key: string) => `
CREATE TRIGGER ${table}_once BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE rowid = new.rowid OR (${key})) ${refuse('already_exists')}
CREATE TRIGGER ${table}_row_kept BEFORE UPDATE ON ${table}
WHEN new.rowid IS NOT old.rowid ${refuse('locked')}`;

const idStands = (table: string) => `
CREATE TRIGGER ${table}_id_stands BEFORE UPDATE OF id ON ${table}
WHEN new.id IS NOT old.id ${refuse('locked')}`;

const TYPES = `'sammanfattning', 'beredning', 'bakgrund', 'arendet', 'arendebeskrivning', 'synpunkter',
  'bedomning', 'konsekvens_ekonomi', 'konsekvens_miljo', 'konsekvens_medborgare', 'konsekvens_barn',
  'konsekvens_jamstalldhet', 'konsekvens_personal', 'samverkan', 'tidplan', 'avslutande_forslag',
  'bilagor', 'fri', 'beslutsforslag', 'beslutsniva', 'handlingar', 'sandlista', 'underskrifter'`;

/** What was put together stood in a fixed place; now it is a section like the others. */
const SECTIONS = [
  ['beslutsforslag', 'Förslag till beslut', -2],
  ['beslutsniva', 'Beslutsnivå', -1],
  ['handlingar', 'Handlingar i ärendet', 1000],
  ['sandlista', 'Sändlista för beslutsexpediering', 1001],
  ['underskrifter', 'Underskrifter', 1002],
] as const;

const EMPTY = `'{"type":"doc","content":[{"type":"paragraph"}]}'`;

const addSection = ([typ, rubrik, ordning]: (typeof SECTIONS)[number]) => `
INSERT INTO avsnitt_ny SELECT ${NEW_ID}, id, ${ordning}, '${typ}', '${rubrik}', 1, ${EMPTY}, 0, 0, NULL
FROM tjansteskrivelse;`;

/** Kinds of paper, templates, consultation, and sections that can be moved, left out or follow. */
export const papper: Migration = {
  version: 180,
  sql: `
CREATE TABLE mall (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  namn TEXT NOT NULL CHECK (namn <> ''),
  dokumenttyp TEXT NOT NULL CHECK (dokumenttyp IN ('tjansteskrivelse', 'tjansteutlatande',
    'yttrande', 'remissmissiv', 'foljebrev')),
  organ_id TEXT REFERENCES organ (id),
  sidhuvud TEXT NOT NULL,
  sidfot TEXT NOT NULL,
  logotyp_sha256 TEXT REFERENCES fil (sha256),
  logotyp_alternativtext TEXT,
  typsnitt TEXT NOT NULL CHECK (typsnitt IN ('antikva', 'linjar')),
  underskriftskolumner INTEGER NOT NULL CHECK (underskriftskolumner IN (1, 2)),
  beslutsstil TEXT CHECK (beslutsstil IN ('numrerade_meningar', 'att_satser', 'en_mening')),
  dokumentord TEXT NOT NULL,
  avslutad INTEGER NOT NULL CHECK (avslutad IN (0, 1)),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((logotyp_sha256 IS NULL) = (logotyp_alternativtext IS NULL))
) STRICT;
CREATE TABLE mall_avsnitt (
  mall_id TEXT NOT NULL REFERENCES mall (id),
  ordning INTEGER NOT NULL,
  typ TEXT NOT NULL CHECK (typ IN (${TYPES})),
  rubrik TEXT NOT NULL CHECK (rubrik <> ''),
  obligatoriskt INTEGER NOT NULL CHECK (obligatoriskt IN (0, 1)),
  PRIMARY KEY (mall_id, ordning)
) STRICT;
${once('mall', 'id = new.id')}
${idStands('mall')}
CREATE TRIGGER mall_no_delete BEFORE DELETE ON mall ${refuse('no_delete')}
${once('mall_avsnitt', 'mall_id = new.mall_id AND ordning = new.ordning')}

ALTER TABLE tjansteskrivelse ADD COLUMN dokumenttyp TEXT NOT NULL DEFAULT 'tjansteskrivelse'
  CHECK (dokumenttyp IN ('tjansteskrivelse', 'tjansteutlatande', 'yttrande', 'remissmissiv',
    'foljebrev'));
ALTER TABLE tjansteskrivelse ADD COLUMN mall_id TEXT REFERENCES mall (id);
ALTER TABLE tjansteskrivelse ADD COLUMN underrubrik TEXT NOT NULL DEFAULT '';
ALTER TABLE tjansteskrivelse ADD COLUMN enhet TEXT NOT NULL DEFAULT '';
ALTER TABLE tjansteskrivelse ADD COLUMN sammantrade_id TEXT REFERENCES sammantrade (id);
ALTER TABLE tjansteskrivelse ADD COLUMN status TEXT NOT NULL DEFAULT 'utkast'
  CHECK (status IN ('utkast', 'granskning', 'godkand', 'lamnad_till_namnd'));

CREATE TABLE avsnitt_ny (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  tjansteskrivelse_id TEXT NOT NULL REFERENCES tjansteskrivelse (id),
  ordning INTEGER NOT NULL,
  typ TEXT NOT NULL CHECK (typ IN (${TYPES})),
  rubrik TEXT NOT NULL CHECK (rubrik <> ''),
  innehall_version INTEGER NOT NULL CHECK (innehall_version >= 1),
  innehall_doc TEXT NOT NULL CHECK (json_valid(innehall_doc)),
  utelamnat INTEGER NOT NULL CHECK (utelamnat IN (0, 1)),
  foljer INTEGER NOT NULL CHECK (foljer IN (0, 1)),
  niva TEXT CHECK (niva IN ('inga', 'positiva', 'negativa', 'enkel', 'fordjupad'))
) STRICT;
INSERT INTO avsnitt_ny
  SELECT id, tjansteskrivelse_id, ordning, typ, rubrik, innehall_version, innehall_doc, 0, 0, NULL
  FROM avsnitt;
${SECTIONS.map(addSection).join('')}
DROP TABLE avsnitt;
ALTER TABLE avsnitt_ny RENAME TO avsnitt;
CREATE INDEX avsnitt_tjansteskrivelse ON avsnitt (tjansteskrivelse_id, ordning);
${locked('avsnitt', paperOf)}
${once('avsnitt', 'id = new.id')}
${idStands('avsnitt')}

CREATE TABLE delpunkt (
  beslutspunkt_id TEXT NOT NULL REFERENCES beslutspunkt (id),
  ordning INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (beslutspunkt_id, ordning)
) STRICT;
${locked('delpunkt', paperOfPoint)}
${once('delpunkt', 'beslutspunkt_id = new.beslutspunkt_id AND ordning = new.ordning')}

CREATE TABLE samrad (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  tjansteskrivelse_id TEXT NOT NULL REFERENCES tjansteskrivelse (id),
  ordning INTEGER NOT NULL,
  typ TEXT NOT NULL CHECK (typ IN ('facklig', 'rad', 'annan_namnd', 'medborgare')),
  organ_namn TEXT NOT NULL CHECK (organ_namn <> ''),
  datum TEXT CHECK (date(datum) IS datum),
  form TEXT NOT NULL CHECK (form IN ('information', 'samverkan', 'forhandling_11',
    'forhandling_38', 'samrad')),
  utfall TEXT NOT NULL
) STRICT;
CREATE INDEX samrad_tjansteskrivelse ON samrad (tjansteskrivelse_id, ordning);
${locked('samrad', paperOf)}
${once('samrad', 'id = new.id')}
${idStands('samrad')}
`,
};
