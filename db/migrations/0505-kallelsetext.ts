import type { Migration } from '../migrate.ts';

/** What every call of a body says of being absent, and whom to ask. */
export const kallelsetext: Migration = {
  version: 505,
  sql: `
ALTER TABLE protokollsregler ADD COLUMN forhinder TEXT NOT NULL DEFAULT '';
ALTER TABLE protokollsregler ADD COLUMN upplysningar TEXT NOT NULL DEFAULT '';
`,
};
