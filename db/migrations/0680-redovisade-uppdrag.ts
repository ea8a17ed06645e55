import type { Migration } from '../migrate.ts';
import { refuse } from './triggers.ts';

/**
 * What was told of use can be what a decision asked to be told: the report-back of the same case
 * that it answers.
 */
export const redovisadeUppdrag: Migration = {
  version: 680,
  sql: `
ALTER TABLE redovisning ADD COLUMN aterrapportering_id TEXT REFERENCES aterrapportering (id);
CREATE INDEX redovisning_aterrapportering ON redovisning (aterrapportering_id)
WHERE aterrapportering_id IS NOT NULL;
CREATE TRIGGER redovisning_of_case BEFORE INSERT ON redovisning
WHEN new.aterrapportering_id IS NOT NULL
  AND (SELECT arende_id FROM aterrapportering WHERE id = new.aterrapportering_id) IS NOT
    (SELECT o.arende_id FROM ansokan a JOIN fordelningsomgang o ON o.id = a.omgang_id
     WHERE a.id = new.ansokan_id)
${refuse('unknown_reference')}
`,
};
