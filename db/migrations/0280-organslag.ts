import type { SqliteFile } from '../connection.ts';
import type { Migration } from '../migrate.ts';

/**
 * A region, a state authority or an organisation is a body too, and one that isn't ours need not
 * have an abbreviation. The table is made anew, since SQLite can't widen a CHECK. Legacy renaming
 * leaves alone the other tables' triggers and references, which go on naming `organ`.
 */
const REBUILT = `
PRAGMA legacy_alter_table = ON;
CREATE TABLE organ_ny (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  namn TEXT NOT NULL CHECK (namn <> ''),
  genitiv TEXT NOT NULL CHECK (genitiv <> ''),
  bestamd_form TEXT NOT NULL CHECK (bestamd_form <> ''),
  forkortning TEXT NOT NULL,
  organtyp TEXT NOT NULL CHECK (organtyp IN ('kf', 'ks', 'namnd', 'utskott', 'rad', 'gemensam',
    'region', 'statlig', 'annan')),
  beslutsstil TEXT NOT NULL
    CHECK (beslutsstil IN ('numrerade_meningar', 'att_satser', 'en_mening')),
  ekonomifunktion TEXT NOT NULL,
  externt INTEGER NOT NULL CHECK (externt IN (0, 1)),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  epost TEXT NOT NULL DEFAULT '',
  adress TEXT NOT NULL DEFAULT '',
  avslutad INTEGER NOT NULL DEFAULT 0 CHECK (avslutad IN (0, 1)),
  sammanslagen_med TEXT REFERENCES organ (id)
    CONSTRAINT merged_in_use CHECK (sammanslagen_med IS NULL OR avslutad = 1),
  CONSTRAINT abbreviation_missing CHECK (externt = 1 OR forkortning <> ''),
  CONSTRAINT external_kind CHECK (externt = 1 OR organtyp NOT IN ('region', 'statlig', 'annan'))
) STRICT;
-- The list of contacts numbers its lines by rowid.
INSERT INTO organ_ny (rowid, id, namn, genitiv, bestamd_form, forkortning, organtyp, beslutsstil,
  ekonomifunktion, externt, skapad, skapad_av, andrad, version, epost, adress, avslutad,
  sammanslagen_med)
SELECT rowid, id, namn, genitiv, bestamd_form, forkortning, organtyp, beslutsstil, ekonomifunktion,
  externt, skapad, skapad_av, andrad, version, epost, adress, avslutad, sammanslagen_med FROM organ;
DROP TABLE organ;
ALTER TABLE organ_ny RENAME TO organ;
PRAGMA legacy_alter_table = OFF;
`;

/** Indexes and triggers go with the table they are on, so they are put back as they were. */
function rebuild(file: SqliteFile): void {
  const attached = file
    .prepare(
      "SELECT sql FROM sqlite_schema WHERE tbl_name = 'organ' AND type <> 'table' AND sql IS NOT NULL",
    )
    .pluck()
    .all() as string[];
  file.exec(REBUILT);
  for (const sql of attached) file.exec(sql);
}

export const organslag: Migration = { version: 280, sql: '', fill: rebuild };
