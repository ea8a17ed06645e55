import type { Migration } from '../migrate.ts';

/** A class can be put right, and can end before its plan does. */
export const klassrattning: Migration = {
  version: 250,
  sql: `
ALTER TABLE klass ADD COLUMN giltig_till TEXT CHECK (date(giltig_till) IS giltig_till);
ALTER TABLE klass ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
CREATE TRIGGER klass_corrected BEFORE UPDATE ON klass WHEN new.version <> old.version + 1
BEGIN SELECT RAISE(ABORT, 'rule:klass_immutable'); END;
`,
};
