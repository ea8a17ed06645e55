import type { Migration } from '../migrate.ts';
import { ID, once, refuse } from './triggers.ts';

/** Reasons that are taken back are deleted; the log keeps them. */
const reasons = (table: string, place: string) => `
CREATE TABLE ${table}avsteg (
  ${ID},
  ${place}_id TEXT NOT NULL REFERENCES ${place} (id),
  kontroll TEXT NOT NULL CHECK (kontroll GLOB 'K[0-9][0-9]'),
  ankare TEXT NOT NULL CHECK (ankare <> ''),
  lydelse TEXT NOT NULL CHECK (length(lydelse) = 16),
  skal TEXT NOT NULL CONSTRAINT reason_missing CHECK (trim(skal) <> ''),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  UNIQUE (${place}_id, kontroll, ankare, lydelse)
) STRICT;
${once(
  `${table}avsteg`,
  `${place}_id = new.${place}_id AND kontroll = new.kontroll
    AND ankare = new.ankare AND lydelse = new.lydelse`,
)}
CREATE TRIGGER ${table}avsteg_stands BEFORE UPDATE ON ${table}avsteg ${refuse('locked')}
`;

/** Findings in a case and in an agenda that somebody answers for as they are (K04, K70). */
export const avstegIRegistret: Migration = {
  version: 681,
  sql: reasons('arende', 'arende') + reasons('sammantrades', 'sammantrade'),
};
