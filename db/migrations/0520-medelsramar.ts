import type { Migration } from '../migrate.ts';
import { ID, once, onWrite, refuse, stands, VERSIONED } from './triggers.ts';

const kronor = (column: string, least: number) =>
  `CONSTRAINT invalid_amount CHECK (${column} BETWEEN ${least} AND 9007199254740991)`;

/** What the table of one frame a case was held by, under the names that a round keeps it by. */
const OLD_TRIGGERS = [
  ...['ram_holds', 'ansokan_within_frame_i', 'ansokan_within_frame_u'],
  ...['ansokanspost_within_frame_i', 'ansokanspost_within_frame_u', 'kallhanvisning_locked'],
  ...['fordelningsram_locked_i', 'fordelningsram_locked_u', 'fordelningsram_locked_d'],
  ...['fordelningsram_id_once', 'fordelningsram_id_stands'],
  ...['fordelningsram_row_new', 'fordelningsram_row_kept'],
];

const decidedCase = (arende: string) => `EXISTS (SELECT 1 FROM beslut WHERE arende_id = ${arende})`;

/** Something has been decided out of the frame, or about it. */
const decidedRam = (id: string) => `(EXISTS (SELECT 1 FROM fordelningsomgang o
    JOIN beslut b ON b.arende_id = o.arende_id WHERE o.ram_id = ${id})
  OR EXISTS (SELECT 1 FROM ramandring WHERE ${id} IN (ram_id, till_ram_id)))`;

const withinRound = (name: string, event: string, omgang: string) => `
CREATE TRIGGER ${name} AFTER ${event}
WHEN (SELECT sum(beviljat_kr) FROM ansokan_belopp WHERE omgang_id = ${omgang})
  > (SELECT belopp_kr FROM fordelningsomgang WHERE id = ${omgang})
${refuse('granted_above_frame')}`;

const OF_POST = '(SELECT omgang_id FROM ansokan WHERE id = new.ansokan_id)';

const TABLES = `
${OLD_TRIGGERS.map((name) => `DROP TRIGGER ${name};`).join('\n')}
ALTER TABLE fordelningsram RENAME TO fordelningsomgang;
ALTER TABLE ansokan RENAME COLUMN ram_id TO omgang_id;

CREATE TABLE fordelningsram (
  ${ID},
  agare_organ_id TEXT NOT NULL REFERENCES organ (id),
  ar INTEGER NOT NULL CHECK (ar BETWEEN 1900 AND 2200),
  andamal TEXT NOT NULL,
  belopp_kr INTEGER NOT NULL ${kronor('belopp_kr', 0)},
  kallhanvisning_id TEXT REFERENCES kallhanvisning (id),
  -- The case whose ledger the frame was written in; none when it was written by itself.
  arende_id TEXT REFERENCES arende (id),
  ${VERSIONED}
) STRICT;
CREATE INDEX fordelningsram_ar ON fordelningsram (ar, id);
INSERT INTO fordelningsram
SELECT id, agare_organ_id, ar, andamal, belopp_kr, kallhanvisning_id, arende_id, skapad, skapad_av,
  andrad, version FROM fordelningsomgang;

ALTER TABLE fordelningsomgang ADD COLUMN ram_id TEXT REFERENCES fordelningsram (id);
ALTER TABLE fordelningsomgang ADD COLUMN bilaga INTEGER NOT NULL DEFAULT 0 CHECK (bilaga IN (0, 1));
UPDATE fordelningsomgang SET ram_id = id;
ALTER TABLE fordelningsomgang DROP COLUMN agare_organ_id;
ALTER TABLE fordelningsomgang DROP COLUMN ar;
ALTER TABLE fordelningsomgang DROP COLUMN andamal;
ALTER TABLE fordelningsomgang DROP COLUMN kallhanvisning_id;
CREATE INDEX fordelningsomgang_ram ON fordelningsomgang (ram_id);

CREATE TABLE ramandring (
  ${ID},
  ram_id TEXT NOT NULL REFERENCES fordelningsram (id),
  typ TEXT NOT NULL
    CHECK (typ IN ('okning', 'minskning', 'overforing', 'omfordelning', 'aterbetalning')),
  dag TEXT NOT NULL CHECK (date(dag) IS dag),
  belopp_kr INTEGER NOT NULL ${kronor('belopp_kr', 1)},
  kallhanvisning_id TEXT NOT NULL REFERENCES kallhanvisning (id),
  fran_ansokan_id TEXT REFERENCES ansokan (id),
  till_ansokan_id TEXT REFERENCES ansokan (id),
  till_ram_id TEXT REFERENCES fordelningsram (id),
  anteckning TEXT NOT NULL,
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  CHECK ((fran_ansokan_id IS NOT NULL) = (typ IN ('omfordelning', 'aterbetalning'))),
  CHECK ((till_ansokan_id IS NOT NULL) = (typ = 'omfordelning')),
  CHECK ((till_ram_id IS NOT NULL) = (typ = 'overforing')),
  CONSTRAINT same_place CHECK (till_ram_id <> ram_id AND till_ansokan_id <> fran_ansokan_id)
) STRICT;
CREATE INDEX ramandring_ram ON ramandring (ram_id, dag);
CREATE INDEX ramandring_till ON ramandring (till_ram_id, dag);

CREATE TABLE redovisning (
  ${ID},
  ansokan_id TEXT NOT NULL REFERENCES ansokan (id),
  post_id TEXT REFERENCES ansokanspost (id),
  dag TEXT NOT NULL CHECK (date(dag) IS dag),
  belopp_kr INTEGER NOT NULL ${kronor('belopp_kr', 0)},
  kallhanvisning_id TEXT REFERENCES kallhanvisning (id),
  anteckning TEXT NOT NULL,
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL
) STRICT;
CREATE INDEX redovisning_ansokan ON redovisning (ansokan_id, post_id, dag, id);
`;

const VIEWS = `
DROP VIEW ansokan_belopp;
CREATE VIEW ansokan_belopp (ansokan_id, omgang_id, begart_kr, beviljat_kr) AS
SELECT a.id, a.omgang_id,
  CASE a.beslutssatt WHEN 'klumpsumma' THEN a.begart_kr ELSE
    (SELECT coalesce(sum(p.begart_kr), 0) FROM ansokanspost p WHERE p.ansokan_id = a.id) END,
  CASE a.beslutssatt WHEN 'klumpsumma' THEN a.beviljat_kr ELSE
    (SELECT coalesce(sum(coalesce(p.beviljat_kr, iif(p.utfall = 'beviljas', p.begart_kr, 0))), 0)
     FROM ansokanspost p WHERE p.ansokan_id = a.id) END
FROM ansokan a;

-- What each application was granted by the last decision on it.
CREATE VIEW tilldelning (ansokan_id, ram_id, beslut_id, dag, belopp_kr) AS
SELECT t.ansokan_id, o.ram_id, b.id, b.datum, t.belopp_kr
FROM beslut_tilldelning t JOIN beslut b ON b.id = t.beslut_id
  JOIN ansokan a ON a.id = t.ansokan_id JOIN fordelningsomgang o ON o.id = a.omgang_id
WHERE NOT EXISTS (SELECT 1 FROM beslut_tilldelning u JOIN beslut c ON c.id = u.beslut_id
  WHERE u.ansokan_id = t.ansokan_id AND (c.datum, c.id) > (b.datum, b.id));

-- Every day's part in what an application has been granted.
CREATE VIEW tilldelningshandelse (ansokan_id, ram_id, dag, kr) AS
SELECT ansokan_id, ram_id, dag, belopp_kr FROM tilldelning
UNION ALL SELECT fran_ansokan_id, ram_id, dag, -belopp_kr FROM ramandring
WHERE fran_ansokan_id IS NOT NULL
UNION ALL SELECT till_ansokan_id, ram_id, dag, belopp_kr FROM ramandring
WHERE till_ansokan_id IS NOT NULL;

CREATE VIEW tilldelning_dag (ansokan_id, dag, belopp_kr) AS
SELECT ansokan_id, dag, sum(sum(kr)) OVER (PARTITION BY ansokan_id ORDER BY dag)
FROM tilldelningshandelse GROUP BY ansokan_id, dag;

-- The same of a frame: what it holds and what has been granted out of it.
CREATE VIEW ramhandelse (ram_id, dag, ram_kr, tilldelat_kr) AS
SELECT id, '', belopp_kr, 0 FROM fordelningsram
UNION ALL SELECT ram_id, dag, iif(typ = 'okning', belopp_kr, -belopp_kr), 0 FROM ramandring
WHERE typ IN ('okning', 'minskning', 'overforing')
UNION ALL SELECT till_ram_id, dag, belopp_kr, 0 FROM ramandring WHERE till_ram_id IS NOT NULL
UNION ALL SELECT ram_id, dag, 0, kr FROM tilldelningshandelse;

-- What was left of a frame at the end of each day on which something happened to it.
CREATE VIEW ram_dag (ram_id, dag, kvar_kr) AS
SELECT ram_id, dag, sum(sum(ram_kr - tilldelat_kr)) OVER (PARTITION BY ram_id ORDER BY dag)
FROM ramhandelse GROUP BY ram_id, dag;

-- The last that was told of what an application or one of its items has used.
CREATE VIEW anvant (ansokan_id, post_id, belopp_kr) AS
SELECT r.ansokan_id, r.post_id, r.belopp_kr FROM redovisning r
WHERE NOT EXISTS (SELECT 1 FROM redovisning s WHERE s.ansokan_id = r.ansokan_id
  AND s.post_id IS r.post_id AND (s.dag, s.rowid) > (r.dag, r.rowid));
`;

const KEPT = ['fordelningsomgang', 'fordelningsram'].map((table) => once(table)).join('');

const ROUNDS = `
${KEPT}
${withinRound('omgang_holds', 'UPDATE ON fordelningsomgang', 'new.id')}
${withinRound('ansokan_within_frame_i', 'INSERT ON ansokan', 'new.omgang_id')}
${withinRound('ansokan_within_frame_u', 'UPDATE ON ansokan', 'new.omgang_id')}
${withinRound('ansokanspost_within_frame_i', 'INSERT ON ansokanspost', OF_POST)}
${withinRound('ansokanspost_within_frame_u', 'UPDATE ON ansokanspost', OF_POST)}
CREATE TRIGGER fordelningsomgang_locked_i BEFORE INSERT ON fordelningsomgang
WHEN ${decidedCase('new.arende_id')} ${refuse('locked')}
CREATE TRIGGER fordelningsomgang_locked_u BEFORE UPDATE ON fordelningsomgang
WHEN ${decidedCase('old.arende_id')} OR ${decidedCase('new.arende_id')} ${refuse('locked')}
CREATE TRIGGER fordelningsomgang_locked_d BEFORE DELETE ON fordelningsomgang
WHEN ${decidedCase('old.arende_id')} ${refuse('locked')}
${stands('fordelningsomgang', [])}
${onWrite('fordelningsomgang', 'in_frame', 'new.ram_id IS NULL', 'unknown_reference')}
${['INSERT', 'UPDATE']
  .map(
    (event) => `CREATE TRIGGER fordelningsomgang_rest_${event} AFTER ${event} ON fordelningsomgang
WHEN new.belopp_kr > (SELECT sum(ram_kr - tilldelat_kr) FROM ramhandelse WHERE ram_id = new.ram_id)
${refuse('round_above_rest')}`,
  )
  .join('\n')}
`;

const FRAMES = `
${stands('fordelningsram', ['arende_id'])}
CREATE TRIGGER fordelningsram_locked_u BEFORE UPDATE ON fordelningsram
WHEN ${decidedRam('old.id')} ${refuse('locked')}
CREATE TRIGGER fordelningsram_locked_d BEFORE DELETE ON fordelningsram
WHEN ${decidedRam('old.id')} ${refuse('locked')}
CREATE TRIGGER fordelningsram_holds AFTER UPDATE ON fordelningsram
WHEN new.belopp_kr < (SELECT max(belopp_kr) FROM fordelningsomgang WHERE ram_id = new.id)
${refuse('round_above_rest')}
CREATE TRIGGER beslut_within_frame AFTER INSERT ON beslut
WHEN EXISTS (SELECT 1 FROM ram_dag WHERE kvar_kr < 0
  AND ram_id IN (SELECT ram_id FROM fordelningsomgang WHERE arende_id = new.arende_id))
${refuse('granted_above_frame')}
CREATE TRIGGER kallhanvisning_locked BEFORE UPDATE OF organ_id, datum, paragraf ON kallhanvisning
WHEN EXISTS (SELECT 1 FROM ramandring WHERE kallhanvisning_id = old.id)
  OR EXISTS (SELECT 1 FROM redovisning WHERE kallhanvisning_id = old.id)
  OR EXISTS (SELECT 1 FROM beslut b WHERE b.arende_id IN (
  SELECT o.arende_id FROM fordelningsram f JOIN fordelningsomgang o ON o.ram_id = f.id
    WHERE f.kallhanvisning_id = old.id
  UNION SELECT f.arende_id FROM ansokningstillfalle t JOIN ansokan a ON a.id = t.ansokan_id
    JOIN fordelningsomgang f ON f.id = a.omgang_id WHERE t.kallhanvisning_id = old.id
  UNION SELECT s.arende_id FROM fotnot n JOIN tjansteskrivelse s ON s.id = n.tjansteskrivelse_id
    WHERE n.kallhanvisning_id = old.id
  UNION SELECT s.arende_id FROM handlingsrad h
    JOIN tjansteskrivelse s ON s.id = h.tjansteskrivelse_id WHERE h.kallhanvisning_id = old.id))
${refuse('locked')}
`;

/** Rows that are added and then stand. */
const appended = (table: string) => `
${once(table)}
CREATE TRIGGER ${table}_stands BEFORE UPDATE ON ${table} ${refuse('locked')}
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} ${refuse('no_delete')}`;

/** What a change tells of an application must be true of one decided out of the frame. */
const undecided = (column: string) => `new.${column} IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM tilldelning WHERE ansokan_id = new.${column}
    AND ram_id = new.ram_id)`;

const afterChange = (name: string, when: string, rule: string) => `
CREATE TRIGGER ramandring_${name} AFTER INSERT ON ramandring WHEN ${when} ${refuse(rule)}`;

const CHANGES = `
${appended('ramandring')}
${appended('redovisning')}
CREATE TRIGGER ramandring_decided BEFORE INSERT ON ramandring
WHEN new.dag < (SELECT datum FROM kallhanvisning WHERE id = new.kallhanvisning_id)
${refuse('change_before_decision')}
CREATE TRIGGER ramandring_of_frame BEFORE INSERT ON ramandring
WHEN (${undecided('fran_ansokan_id')}) OR (${undecided('till_ansokan_id')})
${refuse('not_granted')}
${afterChange(
  'grant_left',
  `EXISTS (SELECT 1 FROM tilldelning_dag
    WHERE ansokan_id = new.fran_ansokan_id AND belopp_kr < 0)`,
  'taken_above_granted',
)}
${afterChange(
  'grant_used',
  `(SELECT sum(kr) FROM tilldelningshandelse WHERE ansokan_id = new.fran_ansokan_id)
  < (SELECT sum(belopp_kr) FROM anvant WHERE ansokan_id = new.fran_ansokan_id)`,
  'granted_below_used',
)}
${afterChange(
  'grant_asked',
  `(SELECT max(belopp_kr) FROM tilldelning_dag WHERE ansokan_id = new.till_ansokan_id)
  > (SELECT begart_kr FROM ansokan_belopp WHERE ansokan_id = new.till_ansokan_id)`,
  'granted_above_requested',
)}
${afterChange(
  'frame_left',
  `EXISTS (SELECT 1 FROM ram_dag
    WHERE ram_id IN (new.ram_id, new.till_ram_id) AND kvar_kr < 0)`,
  'change_above_rest',
)}
CREATE TRIGGER redovisning_granted BEFORE INSERT ON redovisning
WHEN NOT EXISTS (SELECT 1 FROM tilldelning WHERE ansokan_id = new.ansokan_id)
${refuse('not_granted')}
CREATE TRIGGER redovisning_place BEFORE INSERT ON redovisning
WHEN (new.post_id IS NULL) <>
    ((SELECT beslutssatt FROM ansokan WHERE id = new.ansokan_id) = 'klumpsumma')
  OR (new.post_id IS NOT NULL AND new.ansokan_id IS NOT
    (SELECT ansokan_id FROM ansokanspost WHERE id = new.post_id))
${refuse('unknown_reference')}
CREATE TRIGGER redovisning_within AFTER INSERT ON redovisning
WHEN (SELECT sum(belopp_kr) FROM anvant WHERE ansokan_id = new.ansokan_id)
  > (SELECT sum(kr) FROM tilldelningshandelse WHERE ansokan_id = new.ansokan_id)
${refuse('used_above_granted')}
`;

/**
 * A frame lives on its own and is distributed in rounds, one a case; what becomes of it afterwards
 * is told by rows that are only added, each with the decision behind it.
 */
export const medelsramar: Migration = {
  version: 520,
  sql: TABLES + VIEWS + ROUNDS + FRAMES + CHANGES,
};
