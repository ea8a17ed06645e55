import type { Migration } from '../migrate.ts';
import { VERSIONED, noDelete } from './triggers.ts';

/** Which parties' deputies serve for which party's members, by body. */
export const inkallelseordning: Migration = {
  version: 481,
  sql: `
CREATE TABLE inkallelseordning (
  organ_id TEXT NOT NULL PRIMARY KEY REFERENCES organ (id),
  ${VERSIONED}
) STRICT;
${noDelete('inkallelseordning')}
CREATE TABLE inkallelserad (
  organ_id TEXT NOT NULL REFERENCES inkallelseordning (organ_id),
  parti_id TEXT NOT NULL REFERENCES parti (id),
  plats INTEGER NOT NULL CHECK (plats >= 0),
  ersatts_av_parti_id TEXT NOT NULL REFERENCES parti (id),
  PRIMARY KEY (organ_id, parti_id, plats),
  CONSTRAINT party_twice UNIQUE (organ_id, parti_id, ersatts_av_parti_id)
) STRICT, WITHOUT ROWID;
`,
};
