import type { Migration } from '../migrate.ts';

/**
 * Decided cases by their id, which is what their papers and §§ are looked up by: the overview asks
 * each of them for a sändlista, and had to fetch the row of every one.
 */
export const oexpedieradeArenden: Migration = {
  version: 660,
  sql: `
DROP INDEX arende_oexpedierat;
CREATE INDEX arende_oexpedierat ON arende (id) WHERE status = 'beslutat';
`,
};
