import type { Migration } from '../migrate.ts';

const refuse = (rule: string) => `BEGIN SELECT RAISE(ABORT, 'rule:${rule}'); END;`;

/** Parts of a decision are written before it; from then on they stand. */
const sealed = (table: string) => `
CREATE TRIGGER ${table}_sealed_i BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM beslut WHERE id = new.beslut_id) ${refuse('locked')}
CREATE TRIGGER ${table}_sealed_d BEFORE DELETE ON ${table}
WHEN EXISTS (SELECT 1 FROM beslut WHERE id = old.beslut_id) ${refuse('locked')}`;
const unchanging = (table: string) => `
CREATE TRIGGER ${table}_sealed_u BEFORE UPDATE ON ${table}
WHEN EXISTS (SELECT 1 FROM beslut WHERE id IN (old.beslut_id, new.beslut_id)) ${refuse('locked')}`;

const grantsHold = (event: 'INSERT' | 'UPDATE') => `
CREATE TRIGGER beslut_tilldelning_requested_${event} AFTER ${event} ON beslut_tilldelning
WHEN new.belopp_kr > (SELECT begart_kr FROM ansokan_belopp WHERE ansokan_id = new.ansokan_id)
${refuse('granted_above_requested')}
CREATE TRIGGER beslut_tilldelning_frame_${event} AFTER ${event} ON beslut_tilldelning
WHEN EXISTS (SELECT 1 FROM ansokan a JOIN fordelningsram f ON f.id = a.ram_id
  WHERE a.id = new.ansokan_id AND f.belopp_kr < (
    SELECT sum(t.belopp_kr) FROM beslut_tilldelning t JOIN ansokan b ON b.id = t.ansokan_id
    WHERE t.beslut_id = new.beslut_id AND b.ram_id = f.id))
${refuse('granted_above_frame')}`;

/** Decisions with all that they decided. */
export const beslut: Migration = {
  version: 50,
  sql: `
CREATE TABLE beslut (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  arende_id TEXT NOT NULL REFERENCES arende (id),
  tjansteskrivelse_id TEXT NOT NULL UNIQUE,
  organ_id TEXT NOT NULL REFERENCES organ (id),
  datum TEXT NOT NULL CHECK (date(datum) IS datum),
  paragraf INTEGER NOT NULL CHECK (paragraf BETWEEN 1 AND 9999),
  utfall TEXT NOT NULL CHECK (utfall IN ('enligt_forslag', 'andrat')),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  UNIQUE (organ_id, datum, paragraf),
  FOREIGN KEY (tjansteskrivelse_id, arende_id) REFERENCES tjansteskrivelse (id, arende_id)
) STRICT;
CREATE INDEX beslut_arende ON beslut (arende_id);

CREATE TABLE beslutad_punkt (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  beslut_id TEXT NOT NULL REFERENCES beslut (id) DEFERRABLE INITIALLY DEFERRED,
  nr INTEGER NOT NULL CHECK (nr >= 1),
  typ TEXT NOT NULL CHECK (typ IN ('tilldelning', 'aterrapport', 'avslag', 'rest',
    'finansiering', 'fri')),
  text TEXT NOT NULL CHECK (text <> ''),
  sokande_organ_id TEXT REFERENCES organ (id),
  harledd_fran_id TEXT REFERENCES beslutspunkt (id),
  UNIQUE (beslut_id, nr)
) STRICT;

CREATE TABLE beslut_tilldelning (
  beslut_id TEXT NOT NULL REFERENCES beslut (id) DEFERRABLE INITIALLY DEFERRED,
  ansokan_id TEXT NOT NULL REFERENCES ansokan (id),
  belopp_kr INTEGER NOT NULL CONSTRAINT invalid_amount CHECK (belopp_kr >= 0),
  PRIMARY KEY (beslut_id, ansokan_id)
) STRICT;
${grantsHold('INSERT')}
${grantsHold('UPDATE')}

CREATE TABLE beslut_avsteg (
  beslut_id TEXT NOT NULL REFERENCES beslut (id) DEFERRABLE INITIALLY DEFERRED,
  ansokan_id TEXT NOT NULL REFERENCES ansokan (id),
  skal TEXT NOT NULL CONSTRAINT reason_missing CHECK (trim(skal) <> ''),
  PRIMARY KEY (beslut_id, ansokan_id)
) STRICT;

CREATE TABLE beslut_mottagare (
  beslut_id TEXT NOT NULL REFERENCES beslut (id) DEFERRABLE INITIALLY DEFERRED,
  organ_id TEXT NOT NULL REFERENCES organ (id),
  skal TEXT NOT NULL CHECK (skal IN ('part', 'tilldelad', 'avslag', 'uppdrag', 'remittent',
    'verkstallare', 'kannedom')),
  PRIMARY KEY (beslut_id, organ_id, skal)
) STRICT;

CREATE TABLE aterrapportering (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  beslut_id TEXT NOT NULL REFERENCES beslut (id) DEFERRABLE INITIALLY DEFERRED,
  ansvarig_organ_id TEXT NOT NULL REFERENCES organ (id),
  till_organ_id TEXT NOT NULL REFERENCES organ (id),
  senast TEXT NOT NULL,
  precision TEXT NOT NULL CHECK (precision IN ('dag', 'manad')),
  status TEXT NOT NULL CHECK (status IN ('oppen', 'redovisad')),
  CHECK (CASE precision WHEN 'dag' THEN date(senast) IS senast
    ELSE date(senast || '-01') IS senast || '-01' END)
) STRICT;
CREATE INDEX aterrapportering_beslut ON aterrapportering (beslut_id);

DROP VIEW oppen_tidsfrist;
CREATE VIEW oppen_tidsfrist (arende_id, senast, sortdag, kalla, text, bevakning_id) AS
SELECT arende_id, datum, datum, 'bevakning', text, id FROM bevakning WHERE klar = 0
UNION ALL
SELECT b.arende_id, r.senast,
  iif(r.precision = 'dag', r.senast, date(r.senast || '-01', '+1 month', '-1 day')),
  'aterrapportering', o.namn, NULL
FROM aterrapportering r JOIN beslut b ON b.id = r.beslut_id JOIN organ o ON o.id = r.ansvarig_organ_id
WHERE r.status = 'oppen';

CREATE TRIGGER beslut_once BEFORE INSERT ON beslut
WHEN EXISTS (SELECT 1 FROM beslut WHERE id = new.id OR tjansteskrivelse_id = new.tjansteskrivelse_id)
${refuse('already_decided')}
CREATE TRIGGER beslut_paragraf BEFORE INSERT ON beslut
WHEN EXISTS (SELECT 1 FROM beslut
  WHERE organ_id = new.organ_id AND datum = new.datum AND paragraf = new.paragraf)
${refuse('paragraf_taken')}
CREATE TRIGGER beslut_whole BEFORE INSERT ON beslut
WHEN EXISTS (SELECT 1 FROM ansokan a JOIN fordelningsram f ON f.id = a.ram_id
  WHERE f.arende_id = new.arende_id
    AND NOT EXISTS (SELECT 1 FROM beslut_avsteg
      WHERE beslut_id = new.id AND ansokan_id = a.id)
    -- The key of a generated point ends in its applicant; a report-back alone decides nothing.
    AND NOT EXISTS (SELECT 1 FROM beslutspunkt p
      WHERE p.tjansteskrivelse_id = new.tjansteskrivelse_id AND p.utgar = 0 AND p.struken = 0
        AND instr(p.nyckel, ':' || a.sokande_organ_id) > 0
        AND p.nyckel NOT LIKE 'aterrapport:%'))
${refuse('ansokan_without_point')}
CREATE TRIGGER beslut_requests BEFORE INSERT ON beslut
WHEN EXISTS (SELECT 1 FROM ansokan a JOIN fordelningsram f ON f.id = a.ram_id
  JOIN ansokanspost p ON p.ansokan_id = a.id
  WHERE f.arende_id = new.arende_id AND a.beslutssatt = 'klumpsumma'
  GROUP BY a.id HAVING count(*) = count(p.begart_kr) AND sum(p.begart_kr) <> a.begart_kr)
${refuse('request_differs_from_items')}
CREATE TRIGGER beslut_own_parts BEFORE INSERT ON beslut
WHEN EXISTS (SELECT 1 FROM beslut_tilldelning t JOIN ansokan a ON a.id = t.ansokan_id
    JOIN fordelningsram f ON f.id = a.ram_id
    WHERE t.beslut_id = new.id AND f.arende_id <> new.arende_id)
  OR EXISTS (SELECT 1 FROM beslutad_punkt d JOIN beslutspunkt p ON p.id = d.harledd_fran_id
    WHERE d.beslut_id = new.id AND p.tjansteskrivelse_id <> new.tjansteskrivelse_id)
${refuse('unknown_reference')}
CREATE TRIGGER beslut_stands_u BEFORE UPDATE ON beslut ${refuse('locked')}
CREATE TRIGGER beslut_stands_d BEFORE DELETE ON beslut ${refuse('locked')}

${sealed('beslutad_punkt')} ${unchanging('beslutad_punkt')}
${sealed('beslut_tilldelning')} ${unchanging('beslut_tilldelning')}
${sealed('beslut_avsteg')} ${unchanging('beslut_avsteg')}
${sealed('beslut_mottagare')} ${unchanging('beslut_mottagare')}
${sealed('aterrapportering')}
CREATE TRIGGER aterrapportering_sealed_u BEFORE UPDATE ON aterrapportering
WHEN new.id IS NOT old.id OR new.beslut_id IS NOT old.beslut_id
  OR new.ansvarig_organ_id IS NOT old.ansvarig_organ_id
  OR new.till_organ_id IS NOT old.till_organ_id
  OR new.senast IS NOT old.senast OR new.precision IS NOT old.precision
${refuse('locked')}
CREATE TRIGGER beslutad_punkt_once BEFORE INSERT ON beslutad_punkt
WHEN EXISTS (SELECT 1 FROM beslutad_punkt WHERE id = new.id) ${refuse('locked')}
CREATE TRIGGER beslutad_punkt_id_stands BEFORE UPDATE ON beslutad_punkt
WHEN new.id IS NOT old.id ${refuse('locked')}
CREATE TRIGGER aterrapportering_once BEFORE INSERT ON aterrapportering
WHEN EXISTS (SELECT 1 FROM aterrapportering WHERE id = new.id) ${refuse('locked')}
`,
};
