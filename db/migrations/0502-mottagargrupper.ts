import type { Migration } from '../migrate.ts';
import { ID, VERSIONED, noDelete, once, onWrite, stands } from './triggers.ts';

/** Groups of recipients, what a body always sends to, and the units that act for a body. */
export const mottagargrupper: Migration = {
  version: 502,
  sql: `
CREATE TABLE mottagargrupp (
  ${ID},
  namn TEXT NOT NULL CONSTRAINT namn_missing CHECK (trim(namn) <> ''),
  organ_id TEXT REFERENCES organ (id),
  -- Suggested for every decision of the body.
  standig INTEGER NOT NULL CHECK (standig IN (0, 1)),
  avslutad INTEGER NOT NULL CHECK (avslutad IN (0, 1)),
  ${VERSIONED},
  CONSTRAINT standing_of_body CHECK (standig = 0 OR organ_id IS NOT NULL)
) STRICT;
${once('mottagargrupp')}
${stands('mottagargrupp', [])}
${noDelete('mottagargrupp')}
${onWrite(
  'mottagargrupp',
  'name',
  `new.avslutad = 0 AND EXISTS (SELECT 1 FROM mottagargrupp WHERE id <> new.id AND avslutad = 0
    AND organ_id IS new.organ_id AND namn = new.namn COLLATE NOCASE)`,
  'group_exists',
)}
CREATE TABLE mottagargrupprad (
  grupp_id TEXT NOT NULL REFERENCES mottagargrupp (id),
  ordning INTEGER NOT NULL CHECK (ordning >= 0),
  organ_id TEXT REFERENCES organ (id),
  person_id TEXT REFERENCES person (id),
  kontakt_id TEXT REFERENCES kontakt (id),
  mottagare TEXT NOT NULL CHECK (trim(mottagare) <> ''),
  kanal TEXT NOT NULL CHECK (kanal IN ('internpost', 'epost', 'post', 'fysiskt', 'system')),
  adress TEXT NOT NULL,
  antal INTEGER NOT NULL CHECK (antal BETWEEN 1 AND 999),
  kopietyp TEXT NOT NULL CHECK (kopietyp IN ('hela', 'utdrag', 'maskerad')),
  PRIMARY KEY (grupp_id, ordning),
  CHECK ((organ_id IS NOT NULL) + (person_id IS NOT NULL) + (kontakt_id IS NOT NULL) <= 1)
) STRICT, WITHOUT ROWID;

ALTER TABLE organ ADD COLUMN forvaltning TEXT NOT NULL DEFAULT '';
ALTER TABLE organ ADD COLUMN kansli TEXT NOT NULL DEFAULT '';
`,
};
