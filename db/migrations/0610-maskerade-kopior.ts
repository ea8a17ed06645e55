import type { Migration } from '../migrate.ts';
import { refuse } from './triggers.ts';

const LAST = (post: string) => `(SELECT handelse FROM expediering
  WHERE sandlistepost_id = ${post} ORDER BY nr DESC LIMIT 1)`;

/**
 * The file that a recipient of a masked copy gets: a PDF of the list's own case, that is neither
 * the approved minutes nor of a handling that is marked as secret (OSL 5 kap. 5 §).
 */
export const maskeradeKopior: Migration = {
  version: 610,
  sql: `
CREATE TABLE maskerad_kopia (
  sandlistepost_id TEXT NOT NULL PRIMARY KEY REFERENCES sandlistepost (id) ON DELETE CASCADE,
  handling_id TEXT NOT NULL,
  ordning INTEGER NOT NULL,
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  FOREIGN KEY (handling_id, ordning) REFERENCES handling_fil (handling_id, ordning)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER maskerad_kopia_once BEFORE INSERT ON maskerad_kopia
WHEN EXISTS (SELECT 1 FROM maskerad_kopia WHERE sandlistepost_id = new.sandlistepost_id)
${refuse('already_exists')}
CREATE TRIGGER maskerad_kopia_stands BEFORE UPDATE ON maskerad_kopia ${refuse('locked')}
CREATE TRIGGER maskerad_kopia_masked BEFORE INSERT ON maskerad_kopia
WHEN (SELECT kopietyp FROM sandlistepost WHERE id = new.sandlistepost_id) IS NOT 'maskerad'
${refuse('not_masked')}
CREATE TRIGGER maskerad_kopia_file BEFORE INSERT ON maskerad_kopia
WHEN NOT EXISTS (SELECT 1 FROM sandlistepost p
  JOIN sandlista_arende x ON x.sandlista_id = p.sandlista_id
  JOIN handling h ON h.arende_id = x.arende_id
  JOIN handling_fil f ON f.handling_id = h.id JOIN fil b ON b.rad = f.fil_rad
  WHERE p.id = new.sandlistepost_id AND h.id = new.handling_id AND f.ordning = new.ordning
    AND h.makulerad_tid IS NULL AND b.mime = 'application/pdf')
${refuse('masked_file_missing')}
CREATE TRIGGER maskerad_kopia_whole BEFORE INSERT ON maskerad_kopia
WHEN EXISTS (SELECT 1 FROM sekretessmarkering
    WHERE handling_id = new.handling_id AND havd_datum IS NULL)
  OR EXISTS (SELECT 1 FROM handling_fil f JOIN fil b ON b.rad = f.fil_rad
    JOIN protokollsdel d ON d.sha256 = b.sha256
    WHERE f.handling_id = new.handling_id AND f.ordning = new.ordning)
${refuse('unmasked_file')}
CREATE TRIGGER maskerad_kopia_sent_i BEFORE INSERT ON maskerad_kopia
WHEN ${LAST('new.sandlistepost_id')} IN ('expedierad', 'kvitterad') ${refuse('post_sent')}
CREATE TRIGGER maskerad_kopia_sent_d BEFORE DELETE ON maskerad_kopia
WHEN ${LAST('old.sandlistepost_id')} IN ('expedierad', 'kvitterad') ${refuse('post_sent')}
`,
};
