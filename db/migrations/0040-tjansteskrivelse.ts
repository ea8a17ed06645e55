import type { Migration } from '../migrate.ts';

/** Officer's reports and their proposed points. */
export const tjansteskrivelse: Migration = {
  version: 40,
  sql: `
CREATE TABLE tjansteskrivelse (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  arende_id TEXT NOT NULL REFERENCES arende (id),
  rubrik TEXT NOT NULL CHECK (rubrik <> ''),
  dokumentdatum TEXT CHECK (date(dokumentdatum) IS dokumentdatum),
  adressat_organ_id TEXT NOT NULL REFERENCES organ (id),
  beslutsniva_organ_id TEXT NOT NULL REFERENCES organ (id),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (id, arende_id)
) STRICT;
CREATE INDEX tjansteskrivelse_arende ON tjansteskrivelse (arende_id);

CREATE TABLE tjansteskrivelse_handlaggare (
  tjansteskrivelse_id TEXT NOT NULL REFERENCES tjansteskrivelse (id),
  ordning INTEGER NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (tjansteskrivelse_id, ordning)
) STRICT;

CREATE TABLE beslutspunkt (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  tjansteskrivelse_id TEXT NOT NULL REFERENCES tjansteskrivelse (id),
  ordning INTEGER NOT NULL,
  nyckel TEXT CHECK (nyckel <> ''),
  egen_text TEXT,
  -- Left out by the user.
  utgar INTEGER NOT NULL CHECK (utgar IN (0, 1)),
  -- No longer in the paper at all; the row is kept, since points are never deleted.
  struken INTEGER NOT NULL DEFAULT 0 CHECK (struken IN (0, 1))
) STRICT;
CREATE INDEX beslutspunkt_tjansteskrivelse ON beslutspunkt (tjansteskrivelse_id, ordning);
CREATE TRIGGER beslutspunkt_no_delete BEFORE DELETE ON beslutspunkt
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;

CREATE TABLE avsnitt (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  tjansteskrivelse_id TEXT NOT NULL REFERENCES tjansteskrivelse (id),
  ordning INTEGER NOT NULL,
  typ TEXT NOT NULL CHECK (typ IN ('sammanfattning', 'bakgrund', 'arendebeskrivning', 'bedomning',
    'konsekvens_ekonomi', 'konsekvens_miljo', 'konsekvens_medborgare', 'konsekvens_barn', 'fri')),
  rubrik TEXT NOT NULL CHECK (rubrik <> ''),
  innehall_version INTEGER NOT NULL CHECK (innehall_version >= 1),
  innehall_doc TEXT NOT NULL CHECK (json_valid(innehall_doc))
) STRICT;
CREATE INDEX avsnitt_tjansteskrivelse ON avsnitt (tjansteskrivelse_id, ordning);

CREATE TABLE fotnot (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  tjansteskrivelse_id TEXT NOT NULL REFERENCES tjansteskrivelse (id),
  ordning INTEGER NOT NULL,
  kallhanvisning_id TEXT REFERENCES kallhanvisning (id),
  text TEXT,
  CONSTRAINT fotnot_one_kind CHECK ((kallhanvisning_id IS NULL) <> (text IS NULL))
) STRICT;
CREATE INDEX fotnot_tjansteskrivelse ON fotnot (tjansteskrivelse_id, ordning);
CREATE INDEX fotnot_kalla ON fotnot (kallhanvisning_id);

CREATE TABLE handlingsrad (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  tjansteskrivelse_id TEXT NOT NULL REFERENCES tjansteskrivelse (id),
  ordning INTEGER NOT NULL,
  rubrik TEXT NOT NULL CHECK (rubrik <> ''),
  datum TEXT CHECK (date(datum) IS datum),
  kallhanvisning_id TEXT REFERENCES kallhanvisning (id),
  bilaggs INTEGER NOT NULL CHECK (bilaggs IN (0, 1))
) STRICT;
CREATE INDEX handlingsrad_tjansteskrivelse ON handlingsrad (tjansteskrivelse_id, ordning);
CREATE INDEX handlingsrad_kalla ON handlingsrad (kallhanvisning_id);

CREATE TABLE underskrift (
  tjansteskrivelse_id TEXT NOT NULL REFERENCES tjansteskrivelse (id),
  ordning INTEGER NOT NULL,
  namn TEXT NOT NULL CHECK (namn <> ''),
  titel TEXT NOT NULL,
  PRIMARY KEY (tjansteskrivelse_id, ordning)
) STRICT;
`,
};
