import type { Migration } from '../migrate.ts';
import { ID, noDelete, once, refuse } from './triggers.ts';

/** Proofs that approvers have been sent, and corrections of approved minutes. */
export const rattelser: Migration = {
  version: 430,
  sql: `
-- What an approver has seen, so that the next proof can mark what is new.
CREATE TABLE korrektur (
  ${ID},
  protokollsdel_id TEXT NOT NULL REFERENCES protokollsdel (id),
  nr INTEGER NOT NULL CHECK (nr >= 1),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  UNIQUE (protokollsdel_id, nr)
) STRICT;
${once('korrektur', 'protokollsdel_id = new.protokollsdel_id AND nr = new.nr')}
${noDelete('korrektur')}
CREATE TRIGGER korrektur_no_update BEFORE UPDATE ON korrektur ${refuse('locked')}
CREATE TABLE korrekturstycke (
  korrektur_id TEXT NOT NULL REFERENCES korrektur (id),
  paragraf_id TEXT NOT NULL REFERENCES paragraf (id),
  ordning INTEGER NOT NULL CHECK (ordning >= 0),
  nyckel TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (korrektur_id, paragraf_id, ordning)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER korrekturstycke_once BEFORE INSERT ON korrekturstycke
WHEN EXISTS (SELECT 1 FROM korrekturstycke WHERE korrektur_id = new.korrektur_id
  AND paragraf_id = new.paragraf_id AND ordning = new.ordning)
${refuse('already_exists')}
CREATE TRIGGER korrekturstycke_no_update BEFORE UPDATE ON korrekturstycke ${refuse('locked')}
CREATE TRIGGER korrekturstycke_no_delete BEFORE DELETE ON korrekturstycke ${refuse('no_delete')}

-- The approved text stands; what was wrong in it is told beside it (JO 581-2013).
CREATE TABLE rattelse (
  ${ID},
  protokollsdel_id TEXT NOT NULL REFERENCES protokollsdel (id),
  paragraf_id TEXT NOT NULL REFERENCES paragraf (id),
  ursprunglig_text TEXT NOT NULL CHECK (trim(ursprunglig_text) <> ''),
  rattad_text TEXT NOT NULL,
  skal TEXT NOT NULL CONSTRAINT reason_missing CHECK (trim(skal) <> ''),
  beslutad_av_id TEXT NOT NULL REFERENCES person (id),
  datum TEXT NOT NULL CHECK (date(datum) IS datum),
  sha256 TEXT NOT NULL REFERENCES fil (sha256),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL
) STRICT;
CREATE INDEX rattelse_del ON rattelse (protokollsdel_id);
${once('rattelse')}
${noDelete('rattelse')}
CREATE TRIGGER rattelse_no_update BEFORE UPDATE ON rattelse ${refuse('locked')}
CREATE TRIGGER rattelse_of_locked BEFORE INSERT ON rattelse
WHEN NOT EXISTS (SELECT 1 FROM paragraf p JOIN protokollsdel d ON d.id = p.protokollsdel_id
  WHERE p.id = new.paragraf_id AND d.id = new.protokollsdel_id
    AND d.status IN ('justerad', 'anslagen', 'klagotid_lopt_ut'))
${refuse('part_not_approved')}
`,
};
