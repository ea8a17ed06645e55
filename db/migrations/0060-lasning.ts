import type { Migration } from '../migrate.ts';

const refuse = `BEGIN SELECT RAISE(ABORT, 'rule:locked'); END;`;

type Row = 'new' | 'old';
type CaseOf = (row: Row) => string;

/** Tables that a decision locks, with the way from a row to its case. */
const OWN: CaseOf = (row) => `${row}.arende_id`;
const OF_RAM: CaseOf = (row) => `(SELECT arende_id FROM fordelningsram WHERE id = ${row}.ram_id)`;
const OF_ANSOKAN: CaseOf = (row) => `(SELECT f.arende_id FROM ansokan a
  JOIN fordelningsram f ON f.id = a.ram_id WHERE a.id = ${row}.ansokan_id)`;
const OF_PAPER: CaseOf = (row) =>
  `(SELECT arende_id FROM tjansteskrivelse WHERE id = ${row}.tjansteskrivelse_id)`;

const BY_ID: readonly (readonly [string, CaseOf])[] = [
  ['fordelningsram', OWN],
  ['ansokan', OF_RAM],
  ['ansokanspost', OF_ANSOKAN],
  ['tjansteskrivelse', OWN],
  ['beslutspunkt', OF_PAPER],
  ['avsnitt', OF_PAPER],
  ['fotnot', OF_PAPER],
  ['handlingsrad', OF_PAPER],
];
const BY_PARENT: readonly (readonly [string, CaseOf])[] = [
  ['ansokningstillfalle', OF_ANSOKAN],
  ['tjansteskrivelse_handlaggare', OF_PAPER],
  ['underskrift', OF_PAPER],
];

const decided = (arende: string) => `EXISTS (SELECT 1 FROM beslut WHERE arende_id = ${arende})`;

const locked = ([table, caseOf]: readonly [string, CaseOf]) => `
CREATE TRIGGER ${table}_locked_i BEFORE INSERT ON ${table} WHEN ${decided(caseOf('new'))} ${refuse}
CREATE TRIGGER ${table}_locked_u BEFORE UPDATE ON ${table}
WHEN ${decided(caseOf('old'))} OR ${decided(caseOf('new'))} ${refuse}
CREATE TRIGGER ${table}_locked_d BEFORE DELETE ON ${table} WHEN ${decided(caseOf('old'))} ${refuse}`;

// INSERT OR REPLACE and UPDATE OR REPLACE delete the row in their way without any DELETE trigger.
const keepsId = ([table]: readonly [string, CaseOf]) => `
CREATE TRIGGER ${table}_id_once BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'rule:already_exists'); END;
CREATE TRIGGER ${table}_id_stands BEFORE UPDATE OF id ON ${table} WHEN new.id IS NOT old.id
${refuse}`;

/** Once a case is decided its ledger and papers stand, and the citations they point at. */
export const lasning: Migration = {
  version: 60,
  sql: `
${[...BY_ID, ...BY_PARENT].map(locked).join('')}
${BY_ID.map(keepsId).join('')}
CREATE TRIGGER kallhanvisning_locked BEFORE UPDATE OF organ_id, datum, paragraf ON kallhanvisning
WHEN EXISTS (SELECT 1 FROM beslut b WHERE b.arende_id IN (
  SELECT arende_id FROM fordelningsram WHERE kallhanvisning_id = old.id
  UNION SELECT f.arende_id FROM ansokningstillfalle t JOIN ansokan a ON a.id = t.ansokan_id
    JOIN fordelningsram f ON f.id = a.ram_id WHERE t.kallhanvisning_id = old.id
  UNION SELECT s.arende_id FROM fotnot n JOIN tjansteskrivelse s ON s.id = n.tjansteskrivelse_id
    WHERE n.kallhanvisning_id = old.id
  UNION SELECT s.arende_id FROM handlingsrad h
    JOIN tjansteskrivelse s ON s.id = h.tjansteskrivelse_id WHERE h.kallhanvisning_id = old.id))
${refuse}
`,
};
