import type { Migration } from '../migrate.ts';

/** A changed code can't take the place of another phrase: OR REPLACE would, without any DELETE. */
export const frasskydd: Migration = {
  version: 270,
  sql: `
CREATE TRIGGER egen_fras_kod_once BEFORE UPDATE ON egen_fras
WHEN EXISTS (SELECT 1 FROM egen_fras WHERE kod = new.kod AND id <> old.id)
BEGIN SELECT RAISE(ABORT, 'rule:already_exists'); END;
`,
};
