import type { Migration } from '../migrate.ts';

/** Handlingar in full, with secrecy, stored files and their text, and the post not yet registered. */
export const handlingar: Migration = {
  version: 110,
  sql: `
CREATE TABLE handling_ny (
  rad INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 26),
  arende_id TEXT NOT NULL REFERENCES arende (id),
  handlnr INTEGER NOT NULL CHECK (handlnr >= 1),
  -- Number in the diarium's own series of handlingar, where it keeps one.
  serie_ar INTEGER,
  serie_nr INTEGER CHECK (serie_nr >= 1),
  beteckning TEXT NOT NULL UNIQUE CHECK (beteckning <> ''),
  riktning TEXT NOT NULL CHECK (riktning IN ('in', 'ut', 'intern')),
  status_tf TEXT NOT NULL CHECK (status_tf IN ('arbetsmaterial', 'inkommen', 'upprattad')),
  handlingstyp TEXT NOT NULL CHECK (handlingstyp GLOB '[a-z]*'),
  rubrik TEXT NOT NULL CONSTRAINT rubrik_missing CHECK (trim(rubrik) <> ''),
  rubrik_sort TEXT NOT NULL,
  rubrik_offentlig TEXT NOT NULL,
  datum_handling TEXT CHECK (date(datum_handling) IS datum_handling),
  inkommen_datum TEXT CHECK (date(inkommen_datum) IS inkommen_datum),
  upprattad_datum TEXT CHECK (date(upprattad_datum) IS upprattad_datum),
  datum TEXT GENERATED ALWAYS AS
    (coalesce(inkommen_datum, upprattad_datum, datum_handling)) VIRTUAL,
  motpart_typ TEXT NOT NULL CHECK (motpart_typ IN ('kontakt', 'namn', 'dold', 'saknas')),
  motpart TEXT NOT NULL,
  motpart_kontakt_id TEXT REFERENCES kontakt (id),
  motpart_organ_id TEXT REFERENCES organ (id),
  motpart_person_id TEXT REFERENCES person (id),
  registreringsform TEXT NOT NULL CHECK (registreringsform IN ('diariefort', 'halls_ordnat',
    'ringa_betydelse', 'undantag_osf')),
  registreringsskal TEXT NOT NULL,
  offentlighet TEXT NOT NULL
    CHECK (offentlighet IN ('ej_bedomd', 'offentligt', 'delvis', 'sekretess')),
  anmarkning TEXT NOT NULL,
  ersatter_id TEXT REFERENCES handling (id),
  makulerad_orsak TEXT CHECK (trim(makulerad_orsak) <> ''),
  makulerad_av TEXT,
  makulerad_tid TEXT,
  registrerad_tid TEXT NOT NULL,
  registrerad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (arende_id, handlnr),
  CONSTRAINT series_number_whole CHECK ((serie_ar IS NULL) = (serie_nr IS NULL)),
  -- OSL 5 kap. 2 §: a date, a designation, a sender or recipient, and what it is about (K01).
  CONSTRAINT datum_missing CHECK (
    coalesce(inkommen_datum, upprattad_datum, datum_handling) IS NOT NULL),
  CONSTRAINT motpart_stated CHECK ((motpart_typ = 'saknas') = (motpart = '')),
  CONSTRAINT motpart_one_contact CHECK (
    (motpart_kontakt_id IS NOT NULL) + (motpart_organ_id IS NOT NULL)
      + (motpart_person_id IS NOT NULL)
    BETWEEN (motpart_typ = 'kontakt') AND (motpart_typ IN ('kontakt', 'dold'))),
  -- TF 2 kap. 9–10 §§.
  CONSTRAINT inkommen_iff_in CHECK ((riktning = 'in') = (status_tf = 'inkommen')),
  CONSTRAINT inkommen_datum_missing
    CHECK (status_tf <> 'inkommen' OR inkommen_datum IS NOT NULL),
  CONSTRAINT upprattad_datum_missing
    CHECK (status_tf <> 'upprattad' OR upprattad_datum IS NOT NULL),
  CONSTRAINT registreringsskal_missing
    CHECK (registreringsform <> 'undantag_osf' OR trim(registreringsskal) <> ''),
  -- OSL 5 kap. 1 §: what is secret must be entered in the register (K03).
  CONSTRAINT secret_not_registered
    CHECK (offentlighet NOT IN ('delvis', 'sekretess') OR registreringsform = 'diariefort'),
  CONSTRAINT reason_missing CHECK ((makulerad_orsak IS NULL) = (makulerad_av IS NULL)
    AND (makulerad_orsak IS NULL) = (makulerad_tid IS NULL))
) STRICT;
INSERT INTO handling_ny (id, arende_id, handlnr, beteckning, riktning, status_tf, handlingstyp,
  rubrik, rubrik_sort, rubrik_offentlig, datum_handling, inkommen_datum, upprattad_datum,
  motpart_typ, motpart, registreringsform, registreringsskal, offentlighet, anmarkning,
  registrerad_tid, registrerad_av, andrad)
SELECT h.id, h.arende_id, h.handlnr, a.diarienummer || '-' || h.handlnr, h.riktning, h.status_tf,
  'ovrigt', h.rubrik, lower(h.rubrik), '',
  CASE h.status_tf WHEN 'arbetsmaterial' THEN h.datum END,
  CASE h.status_tf WHEN 'inkommen' THEN h.datum END,
  CASE h.status_tf WHEN 'upprattad' THEN h.datum END,
  CASE WHEN h.motpart IS NULL THEN 'saknas' ELSE 'namn' END, coalesce(h.motpart, ''),
  'diariefort', '', 'ej_bedomd', h.anmarkning, h.registrerad_tid, h.registrerad_av,
  h.registrerad_tid
FROM handling h JOIN arende a ON a.id = h.arende_id ORDER BY h.registrerad_tid, h.id;
PRAGMA legacy_alter_table = ON;
DROP TABLE handling;
ALTER TABLE handling_ny RENAME TO handling;
PRAGMA legacy_alter_table = OFF;

CREATE INDEX handling_by_datum ON handling (datum, rad);
CREATE INDEX handling_by_rubrik ON handling (rubrik_sort, rad);
CREATE INDEX handling_by_beteckning ON handling (beteckning, rad);
CREATE INDEX handling_kontakt ON handling (motpart_kontakt_id)
  WHERE motpart_kontakt_id IS NOT NULL;
CREATE INDEX handling_organ ON handling (motpart_organ_id) WHERE motpart_organ_id IS NOT NULL;
CREATE INDEX handling_person ON handling (motpart_person_id) WHERE motpart_person_id IS NOT NULL;

CREATE TRIGGER handling_number_given BEFORE INSERT ON handling
WHEN EXISTS (SELECT 1 FROM handling WHERE id = new.id OR rad = new.rad
    OR beteckning = new.beteckning)
  OR new.handlnr IS NOT
  (SELECT coalesce(max(handlnr), 0) + 1 FROM handling WHERE arende_id = new.arende_id)
BEGIN SELECT RAISE(ABORT, 'rule:number_not_given'); END;
CREATE TRIGGER handling_number_immutable BEFORE UPDATE ON handling
WHEN new.rad IS NOT old.rad OR new.id IS NOT old.id OR new.arende_id IS NOT old.arende_id
  OR new.handlnr IS NOT old.handlnr OR new.serie_ar IS NOT old.serie_ar
  OR new.serie_nr IS NOT old.serie_nr OR new.beteckning IS NOT old.beteckning
  OR new.registrerad_tid IS NOT old.registrerad_tid
  OR new.registrerad_av IS NOT old.registrerad_av
BEGIN SELECT RAISE(ABORT, 'rule:number_immutable'); END;
-- What has come in or been drawn up can't become a draft again (TF 2 kap. 9–10 §§).
CREATE TRIGGER handling_stays_allman BEFORE UPDATE OF status_tf ON handling
WHEN new.status_tf = 'arbetsmaterial' AND old.status_tf <> 'arbetsmaterial'
BEGIN SELECT RAISE(ABORT, 'rule:no_longer_draft'); END;
CREATE TRIGGER handling_makulerad BEFORE UPDATE ON handling
WHEN old.makulerad_tid IS NOT NULL BEGIN SELECT RAISE(ABORT, 'rule:makulerat'); END;
CREATE TRIGGER handling_no_delete BEFORE DELETE ON handling
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;

-- An annotation, not a decision; one that is lifted is still seen (OSL 5 kap. 5 §, K02).
CREATE TABLE sekretessmarkering (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  handling_id TEXT NOT NULL REFERENCES handling (id),
  lagrum TEXT NOT NULL CONSTRAINT lagrum_missing CHECK (trim(lagrum) <> ''),
  datum TEXT NOT NULL CHECK (date(datum) IS datum),
  myndighet TEXT NOT NULL CONSTRAINT myndighet_missing CHECK (trim(myndighet) <> ''),
  anmarkning TEXT NOT NULL,
  havd_datum TEXT CHECK (date(havd_datum) IS havd_datum),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL
) STRICT;
CREATE INDEX sekretessmarkering_handling ON sekretessmarkering (handling_id);
CREATE TRIGGER sekretessmarkering_registered BEFORE INSERT ON sekretessmarkering
WHEN (SELECT registreringsform FROM handling WHERE id = new.handling_id) <> 'diariefort'
BEGIN SELECT RAISE(ABORT, 'rule:secret_not_registered'); END;
CREATE TRIGGER sekretessmarkering_stands BEFORE UPDATE OF id, handling_id, lagrum, datum, myndighet
ON sekretessmarkering BEGIN SELECT RAISE(ABORT, 'rule:locked'); END;
CREATE TRIGGER sekretessmarkering_no_delete BEFORE DELETE ON sekretessmarkering
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;
CREATE TRIGGER handling_marked_registered BEFORE UPDATE OF registreringsform ON handling
WHEN new.registreringsform <> 'diariefort'
  AND EXISTS (SELECT 1 FROM sekretessmarkering WHERE handling_id = new.id AND havd_datum IS NULL)
BEGIN SELECT RAISE(ABORT, 'rule:secret_not_registered'); END;

-- Stored bytes, named by their SHA-256; the same bytes are stored once.
CREATE TABLE fil (
  rad INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  mime TEXT NOT NULL CHECK (mime GLOB '*/*'),
  storlek INTEGER NOT NULL CHECK (storlek >= 0),
  text_status TEXT NOT NULL CHECK (text_status IN ('vantar', 'klar', 'tom', 'olasbar')),
  text_fel TEXT NOT NULL,
  mottagen_tid TEXT NOT NULL,
  mottagen_av TEXT NOT NULL
) STRICT;
CREATE INDEX fil_unread ON fil (rad) WHERE text_status = 'vantar';
CREATE TRIGGER fil_once BEFORE INSERT ON fil
WHEN EXISTS (SELECT 1 FROM fil WHERE sha256 = new.sha256 OR rad = new.rad)
BEGIN SELECT RAISE(ABORT, 'rule:already_exists'); END;
CREATE TRIGGER fil_stands BEFORE UPDATE OF rad, sha256, mime, storlek, mottagen_tid, mottagen_av
ON fil BEGIN SELECT RAISE(ABORT, 'rule:locked'); END;
CREATE TRIGGER fil_no_delete BEFORE DELETE ON fil
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;

-- Text read out of a file, a page at a time; made anew when a better reader comes.
CREATE TABLE fil_sida (
  rad INTEGER PRIMARY KEY,
  fil_rad INTEGER NOT NULL REFERENCES fil (rad),
  sida INTEGER NOT NULL CHECK (sida >= 1),
  text TEXT NOT NULL,
  UNIQUE (fil_rad, sida)
) STRICT;

CREATE TABLE handling_fil (
  handling_id TEXT NOT NULL REFERENCES handling (id),
  ordning INTEGER NOT NULL CHECK (ordning >= 1),
  fil_rad INTEGER NOT NULL REFERENCES fil (rad),
  namn TEXT NOT NULL CHECK (namn <> ''),
  roll TEXT NOT NULL CHECK (roll IN ('huvud', 'bilaga', 'original')),
  -- The place of the file that is valid instead: the old version stays.
  ersatt_av INTEGER,
  tillagd_tid TEXT NOT NULL,
  tillagd_av TEXT NOT NULL,
  PRIMARY KEY (handling_id, ordning),
  FOREIGN KEY (handling_id, ersatt_av) REFERENCES handling_fil (handling_id, ordning)
    DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX handling_fil_fil ON handling_fil (fil_rad);
CREATE TRIGGER handling_fil_stands BEFORE UPDATE ON handling_fil
WHEN old.ersatt_av IS NOT NULL OR new.handling_id IS NOT old.handling_id
  OR new.ordning IS NOT old.ordning OR new.fil_rad IS NOT old.fil_rad
  OR new.namn IS NOT old.namn OR new.roll IS NOT old.roll
  OR new.tillagd_tid IS NOT old.tillagd_tid OR new.tillagd_av IS NOT old.tillagd_av
BEGIN SELECT RAISE(ABORT, 'rule:locked'); END;
CREATE TRIGGER handling_fil_once BEFORE INSERT ON handling_fil
WHEN EXISTS (SELECT 1 FROM handling_fil
  WHERE handling_id = new.handling_id AND ordning = new.ordning)
BEGIN SELECT RAISE(ABORT, 'rule:already_exists'); END;
CREATE TRIGGER handling_fil_no_delete BEFORE DELETE ON handling_fil
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;

-- What has arrived and waits to be registered, or was settled in another way.
CREATE TABLE post (
  rad INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 26),
  arende_id TEXT REFERENCES arende (id),
  kalla TEXT NOT NULL CHECK (kalla IN ('fil', 'epost', 'papper', 'urklipp')),
  inkommen_datum TEXT NOT NULL CHECK (date(inkommen_datum) IS inkommen_datum),
  datum_handling TEXT CHECK (date(datum_handling) IS datum_handling),
  avsandare TEXT NOT NULL,
  avsandare_epost TEXT NOT NULL,
  rubrik TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('vantar', 'registrerad', 'halls_ordnat',
    'ringa_betydelse', 'dubblett')),
  handling_id TEXT REFERENCES handling (id),
  orsak TEXT NOT NULL,
  mottagen_tid TEXT NOT NULL,
  mottagen_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT registered_as CHECK ((status = 'registrerad') = (handling_id IS NOT NULL)),
  CONSTRAINT reason_missing
    CHECK (status IN ('vantar', 'registrerad') OR trim(orsak) <> '')
) STRICT;
CREATE INDEX post_waiting ON post (inkommen_datum, rad) WHERE status = 'vantar';
CREATE INDEX post_handling ON post (handling_id) WHERE handling_id IS NOT NULL;
CREATE TRIGGER post_once BEFORE INSERT ON post
WHEN EXISTS (SELECT 1 FROM post WHERE id = new.id OR rad = new.rad)
BEGIN SELECT RAISE(ABORT, 'rule:already_exists'); END;
CREATE TRIGGER post_registered BEFORE UPDATE ON post
WHEN old.status = 'registrerad' OR new.id IS NOT old.id OR new.rad IS NOT old.rad
  OR new.mottagen_tid IS NOT old.mottagen_tid OR new.mottagen_av IS NOT old.mottagen_av
BEGIN SELECT RAISE(ABORT, 'rule:locked'); END;
CREATE TRIGGER post_no_delete BEFORE DELETE ON post
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;

CREATE TABLE post_fil (
  post_id TEXT NOT NULL REFERENCES post (id),
  ordning INTEGER NOT NULL CHECK (ordning >= 1),
  fil_rad INTEGER NOT NULL REFERENCES fil (rad),
  namn TEXT NOT NULL CHECK (namn <> ''),
  roll TEXT NOT NULL CHECK (roll IN ('huvud', 'bilaga', 'original')),
  PRIMARY KEY (post_id, ordning)
) STRICT;
CREATE INDEX post_fil_fil ON post_fil (fil_rad);
CREATE TRIGGER post_fil_stands BEFORE UPDATE ON post_fil
BEGIN SELECT RAISE(ABORT, 'rule:locked'); END;
CREATE TRIGGER post_fil_no_delete BEFORE DELETE ON post_fil
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;

-- What the public may see of a handling (OSL 5 kap. 2 §): no drafts, no hidden names, and the
-- public wording where there is one. In a secret case nobody has judged it fit to be told.
CREATE VIEW handling_offentlig (rad, id, arende_id, handlnr, beteckning, riktning, status_tf,
  handlingstyp, rubrik, motpart, motpart_dold, datum, datum_handling, inkommen_datum,
  upprattad_datum, offentlighet, makulerad, registrerad_tid) AS
SELECT h.rad, h.id, h.arende_id, h.handlnr, h.beteckning, h.riktning, h.status_tf, h.handlingstyp,
  CASE WHEN h.makulerad_tid IS NOT NULL THEN ''
    WHEN h.rubrik_offentlig <> '' THEN h.rubrik_offentlig
    WHEN h.offentlighet = 'sekretess' THEN ''
    WHEN h.offentlighet = 'ej_bedomd' AND a.offentlighet = 'sekretess' THEN ''
    ELSE h.rubrik END,
  CASE WHEN h.motpart_typ = 'dold' OR h.makulerad_tid IS NOT NULL
    OR coalesce(k.skyddad, p.skyddad, 0) = 1 THEN '' ELSE h.motpart END,
  h.motpart_typ = 'dold' OR coalesce(k.skyddad, p.skyddad, 0) = 1,
  h.datum, h.datum_handling, h.inkommen_datum, h.upprattad_datum, h.offentlighet,
  h.makulerad_tid IS NOT NULL, h.registrerad_tid
FROM handling h JOIN arende a ON a.id = h.arende_id
  LEFT JOIN kontakt k ON k.id = h.motpart_kontakt_id
  LEFT JOIN person p ON p.id = h.motpart_person_id
WHERE h.status_tf <> 'arbetsmaterial' AND h.registreringsform = 'diariefort';
`,
};
