import type { Migration } from '../migrate.ts';

/** Open cases by their age: what a body has outstanding is read without those that are over. */
export const oppnaArenden: Migration = {
  version: 581,
  sql: `
CREATE INDEX arende_oppet ON arende (inkom_datum, rad, diarium_id, ursprung)
WHERE status IN ('registrerat', 'under_beredning', 'vilande', 'namndklart');
`,
};
