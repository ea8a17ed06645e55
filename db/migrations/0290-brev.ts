import type { Migration } from '../migrate.ts';

const refuse = `BEGIN SELECT RAISE(ABORT, 'rule:locked'); END;`;

type Row = 'new' | 'old';
type PaperOf = (row: Row) => string;

const OF_PAPER: PaperOf = (row) => `${row}.tjansteskrivelse_id`;
const OF_POINT: PaperOf = (row) =>
  `(SELECT tjansteskrivelse_id FROM beslutspunkt WHERE id = ${row}.beslutspunkt_id)`;

const PARTS: readonly (readonly [string, PaperOf])[] = [
  ...['beslutspunkt', 'avsnitt', 'fotnot', 'handlingsrad', 'samrad'].map(
    (table) => [table, OF_PAPER] as const,
  ),
  ...['tjansteskrivelse_handlaggare', 'underskrift'].map((table) => [table, OF_PAPER] as const),
  ['delpunkt', OF_POINT],
];

/** What is sent with a decision is written after it; nothing is decided by a letter. */
const LETTERS = `('foljebrev', 'remissmissiv')`;

const decidedPaper = (id: string) => `EXISTS (SELECT 1 FROM beslut b JOIN tjansteskrivelse t
  ON t.arende_id = b.arende_id WHERE t.id = ${id} AND t.dokumenttyp NOT IN ${LETTERS})`;

const decidedRow = (row: Row) => `(${row}.dokumenttyp NOT IN ${LETTERS}
  AND EXISTS (SELECT 1 FROM beslut WHERE arende_id = ${row}.arende_id))`;

/** The three locks of a table, with another ground. */
const lockedWhen = (table: string, isDecided: (row: Row) => string) => `
${['i', 'u', 'd'].map((event) => `DROP TRIGGER ${table}_locked_${event};`).join('\n')}
CREATE TRIGGER ${table}_locked_i BEFORE INSERT ON ${table} WHEN ${isDecided('new')} ${refuse}
CREATE TRIGGER ${table}_locked_u BEFORE UPDATE ON ${table}
WHEN ${isDecided('old')} OR ${isDecided('new')} ${refuse}
CREATE TRIGGER ${table}_locked_d BEFORE DELETE ON ${table} WHEN ${isDecided('old')} ${refuse}`;

/** Letters of a decided case can still be written; its other papers stand as before. */
export const brev: Migration = {
  version: 290,
  sql: `
${lockedWhen('tjansteskrivelse', decidedRow)}
${PARTS.map(([table, paper]) => lockedWhen(table, (row) => decidedPaper(paper(row)))).join('\n')}
DROP TRIGGER avsteg_locked_i;
DROP TRIGGER avsteg_locked_d;
CREATE TRIGGER avsteg_locked_i BEFORE INSERT ON avsteg
WHEN ${decidedPaper('new.tjansteskrivelse_id')} ${refuse}
CREATE TRIGGER avsteg_locked_d BEFORE DELETE ON avsteg
WHEN ${decidedPaper('old.tjansteskrivelse_id')} ${refuse}
`,
};
