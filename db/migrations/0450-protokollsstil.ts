import type { Migration } from '../migrate.ts';
import { VERSIONED, noDelete } from './triggers.ts';

/** How each body writes its minutes: order, headings and words. */
export const protokollsstil: Migration = {
  version: 450,
  sql: `
CREATE TABLE protokollsstil (
  organ_id TEXT NOT NULL PRIMARY KEY REFERENCES organ (id),
  ${VERSIONED}
) STRICT;
${noDelete('protokollsstil')}
-- One word, heading or choice a row: "rubriker.beslut.en", or "blockordning.3" for a place in a list.
CREATE TABLE protokollsstilrad (
  organ_id TEXT NOT NULL REFERENCES protokollsstil (organ_id),
  falt TEXT NOT NULL CHECK (trim(falt) <> ''),
  varde TEXT NOT NULL,
  PRIMARY KEY (organ_id, falt)
) STRICT, WITHOUT ROWID;

-- How a decision is appealed, in the authority's own words.
CREATE TABLE overklagandehanvisning (
  organ_id TEXT NOT NULL REFERENCES organ (id),
  slag TEXT NOT NULL CHECK (slag IN ('laglighetsprovning', 'forvaltningsbesvar')),
  rubrik TEXT NOT NULL CHECK (trim(rubrik) <> ''),
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  ${VERSIONED},
  PRIMARY KEY (organ_id, slag)
) STRICT, WITHOUT ROWID;
${noDelete('overklagandehanvisning')}
`,
};
