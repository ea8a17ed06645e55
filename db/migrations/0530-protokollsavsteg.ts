import type { Migration } from '../migrate.ts';
import { ID, once, refuse } from './triggers.ts';

const LOCKED = (del: string) =>
  `(SELECT justerad IS NOT NULL FROM protokollsdel WHERE id = ${del})`;

/** Findings in minutes that somebody answers for as they are, as long as the part isn't approved. */
export const protokollsavsteg: Migration = {
  version: 530,
  sql: `
CREATE TABLE protokollsavsteg (
  ${ID},
  protokollsdel_id TEXT NOT NULL REFERENCES protokollsdel (id),
  kontroll TEXT NOT NULL CHECK (kontroll GLOB 'K[0-9][0-9]'),
  ankare TEXT NOT NULL CHECK (ankare <> ''),
  lydelse TEXT NOT NULL CHECK (length(lydelse) = 16),
  skal TEXT NOT NULL CONSTRAINT reason_missing CHECK (trim(skal) <> ''),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  UNIQUE (protokollsdel_id, kontroll, ankare, lydelse)
) STRICT;
${once(
  'protokollsavsteg',
  `protokollsdel_id = new.protokollsdel_id AND kontroll = new.kontroll
    AND ankare = new.ankare AND lydelse = new.lydelse`,
)}
CREATE TRIGGER protokollsavsteg_stands BEFORE UPDATE ON protokollsavsteg ${refuse('locked')}
CREATE TRIGGER protokollsavsteg_locked_i BEFORE INSERT ON protokollsavsteg
WHEN ${LOCKED('new.protokollsdel_id')} ${refuse('part_locked')}
CREATE TRIGGER protokollsavsteg_locked_d BEFORE DELETE ON protokollsavsteg
WHEN ${LOCKED('old.protokollsdel_id')} ${refuse('part_locked')}
`,
};
