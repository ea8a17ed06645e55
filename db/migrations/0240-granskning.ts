import type { Migration } from '../migrate.ts';

const refuse = (rule: string) => `BEGIN SELECT RAISE(ABORT, 'rule:${rule}'); END;`;

type Row = 'new' | 'old';

const OF_PAPER = (row: Row) => `${row}.tjansteskrivelse_id`;
const OF_POINT = (row: Row) =>
  `(SELECT tjansteskrivelse_id FROM beslutspunkt WHERE id = ${row}.beslutspunkt_id)`;

const standing = (paper: string) =>
  `(SELECT status FROM tjansteskrivelse WHERE id = ${paper}) <> 'utkast'`;

/** Parts of a paper and what is written in them; pointers to merged objects may still move. */
const PARTS: readonly (readonly [table: string, columns: string, paper: typeof OF_PAPER])[] = [
  ['avsnitt', 'ordning, typ, rubrik, innehall_doc, utelamnat, foljer, niva', OF_PAPER],
  ['beslutspunkt', 'ordning, egen_text, utgar, struken', OF_PAPER],
  ['delpunkt', 'ordning, text', OF_POINT],
  ['fotnot', 'ordning, text', OF_PAPER],
  ['handlingsrad', 'ordning, rubrik, datum, bilaggs', OF_PAPER],
  ['samrad', 'ordning, typ, organ_namn, datum, form, utfall', OF_PAPER],
  ['underskrift', 'ordning, namn, titel', OF_PAPER],
  ['tjansteskrivelse_handlaggare', 'ordning', OF_PAPER],
];

const stands = ([table, columns, paper]: (typeof PARTS)[number]) => `
CREATE TRIGGER ${table}_review_i BEFORE INSERT ON ${table}
WHEN ${standing(paper('new'))} ${refuse('under_review')}
CREATE TRIGGER ${table}_review_u BEFORE UPDATE OF ${columns} ON ${table}
WHEN ${standing(paper('old'))} ${refuse('under_review')}
CREATE TRIGGER ${table}_review_d BEFORE DELETE ON ${table}
WHEN ${standing(paper('old'))} ${refuse('under_review')}`;

const kept = (table: string) => `
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} ${refuse('no_delete')}`;

/** Named versions, comments, and a paper that stands while it is read by others. */
export const granskning: Migration = {
  version: 240,
  sql: `
CREATE TABLE skrivelseversion (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  tjansteskrivelse_id TEXT NOT NULL REFERENCES tjansteskrivelse (id),
  nr INTEGER NOT NULL CHECK (nr >= 1),
  namn TEXT NOT NULL CHECK (namn <> ''),
  status TEXT CHECK (status IN ('utkast', 'granskning', 'godkand', 'lamnad_till_namnd')),
  -- The whole paper as it is saved, for comparing; what is printed is never read from here. The
  -- format says by which schema it is read, since a version is never rewritten.
  format INTEGER NOT NULL CHECK (format >= 1),
  data TEXT NOT NULL CHECK (json_valid(data)),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  UNIQUE (tjansteskrivelse_id, nr)
) STRICT;
CREATE TRIGGER skrivelseversion_once BEFORE INSERT ON skrivelseversion
WHEN EXISTS (SELECT 1 FROM skrivelseversion WHERE id = new.id OR rowid = new.rowid
  OR (tjansteskrivelse_id = new.tjansteskrivelse_id AND nr = new.nr))
${refuse('already_exists')}
CREATE TRIGGER skrivelseversion_stands BEFORE UPDATE ON skrivelseversion ${refuse('locked')}
${kept('skrivelseversion')}

CREATE TABLE kommentar (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  tjansteskrivelse_id TEXT NOT NULL REFERENCES tjansteskrivelse (id),
  -- Not a reference: the section may be taken out of the paper while the comment stays.
  avsnitt_id TEXT CHECK (length(avsnitt_id) = 26),
  citat TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  svar_pa TEXT REFERENCES kommentar (id),
  lost_tid TEXT,
  lost_av TEXT,
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  CHECK ((lost_tid IS NULL) = (lost_av IS NULL)),
  -- A reply is settled with what it answers.
  CHECK (svar_pa IS NULL OR lost_tid IS NULL)
) STRICT;
CREATE INDEX kommentar_tjansteskrivelse ON kommentar (tjansteskrivelse_id);
CREATE TRIGGER kommentar_once BEFORE INSERT ON kommentar
WHEN EXISTS (SELECT 1 FROM kommentar WHERE id = new.id OR rowid = new.rowid)
${refuse('already_exists')}
CREATE TRIGGER kommentar_reply BEFORE INSERT ON kommentar
WHEN new.svar_pa IS NOT NULL AND NOT EXISTS (SELECT 1 FROM kommentar WHERE id = new.svar_pa
  AND svar_pa IS NULL AND tjansteskrivelse_id = new.tjansteskrivelse_id)
${refuse('unknown_reference')}
CREATE TRIGGER kommentar_stands BEFORE UPDATE OF id, tjansteskrivelse_id, avsnitt_id, citat, text,
  svar_pa, skapad, skapad_av ON kommentar ${refuse('locked')}
CREATE TRIGGER kommentar_row_kept BEFORE UPDATE ON kommentar
WHEN new.rowid IS NOT old.rowid ${refuse('locked')}
${kept('kommentar')}

${PARTS.map(stands).join('')}
CREATE TRIGGER tjansteskrivelse_review BEFORE UPDATE OF dokumenttyp, mall_id, rubrik, underrubrik,
  dokumentdatum, enhet, sammantrade_id, adressat_organ_id, beslutsniva_organ_id ON tjansteskrivelse
WHEN old.status <> 'utkast' AND (new.rubrik, new.underrubrik, new.dokumentdatum, new.enhet,
    new.dokumenttyp, new.mall_id, new.sammantrade_id)
  IS NOT (old.rubrik, old.underrubrik, old.dokumentdatum, old.enhet,
    old.dokumenttyp, old.mall_id, old.sammantrade_id)
${refuse('under_review')}
CREATE TRIGGER tjansteskrivelse_step BEFORE UPDATE OF status ON tjansteskrivelse
WHEN new.status IS NOT old.status AND (old.status || '>' || new.status) NOT IN (
  'utkast>granskning', 'granskning>utkast', 'granskning>godkand', 'godkand>utkast',
  'godkand>lamnad_till_namnd', 'lamnad_till_namnd>utkast')
${refuse('no_such_step')}
CREATE TRIGGER tjansteskrivelse_starts BEFORE INSERT ON tjansteskrivelse
WHEN new.status <> 'utkast' ${refuse('no_such_step')}
`,
};
