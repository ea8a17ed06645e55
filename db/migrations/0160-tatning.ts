import type { Migration } from '../migrate.ts';

const refuse = (rule: string) => `BEGIN SELECT RAISE(ABORT, 'rule:${rule}'); END;`;

/** Tables with a hidden number of each row beside their own key. */
const NUMBERED = [
  ...['organ', 'person', 'diarium', 'diarieserie', 'handlingsserie', 'kallhanvisning', 'parti'],
  ...['klassplan', 'klass', 'uppdrag', 'bevakning', 'anteckning', 'arende_relation'],
  ...['fordelningsram', 'ansokan', 'ansokningstillfalle', 'ansokanspost', 'tjansteskrivelse'],
  ...['tjansteskrivelse_handlaggare', 'beslutspunkt', 'avsnitt', 'fotnot', 'handlingsrad'],
  ...['underskrift', 'beslut', 'beslutad_punkt', 'beslut_tilldelning', 'beslut_avsteg'],
  ...['beslut_mottagare', 'aterrapportering', 'sandlista', 'sandlistepost', 'sandlista_avsteg'],
  ...['sekretessmarkering', 'handling_fil', 'post_fil'],
];

/** OR REPLACE with the hidden number of another row puts that row aside unseen, whatever its key. */
const keepsRow = (table: string) => `
CREATE TRIGGER ${table}_row_new BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE rowid = new.rowid) ${refuse('already_exists')}
CREATE TRIGGER ${table}_row_kept BEFORE UPDATE ON ${table}
WHEN new.rowid IS NOT old.rowid ${refuse('locked')}`;

/** Two that are one are protected when either is, and for as long as the one that stays. */
const protectsBoth = (table: string) => `
DROP TRIGGER ${table}_protected_by;
CREATE TRIGGER ${table}_protected_by AFTER UPDATE OF sammanslagen_med ON ${table}
WHEN new.sammanslagen_med IS NOT NULL
BEGIN
  UPDATE ${table} SET skyddad = 1 WHERE id = new.sammanslagen_med AND new.skyddad = 1;
  UPDATE ${table} SET skyddad = 1 WHERE id = new.id
    AND (SELECT skyddad FROM ${table} WHERE id = new.sammanslagen_med) = 1;
END;
CREATE TRIGGER ${table}_still_protected BEFORE UPDATE OF skyddad ON ${table}
WHEN old.sammanslagen_med IS NOT NULL AND new.skyddad <>
  (SELECT skyddad FROM ${table} WHERE id = old.sammanslagen_med)
${refuse('merged')}`;

/** Ways around the rules that were found by trying to break them. */
export const tatning: Migration = {
  version: 160,
  sql: `
${NUMBERED.map(keepsRow).join('')}
${protectsBoth('person')}
${protectsBoth('kontakt')}

CREATE TRIGGER register_once BEFORE INSERT ON register
WHEN EXISTS (SELECT 1 FROM register) ${refuse('already_exists')}
CREATE TRIGGER register_no_delete BEFORE DELETE ON register ${refuse('no_delete')}

-- A marking that was lifted and stood again could be on a handling that left the register (K03).
CREATE TRIGGER sekretessmarkering_once BEFORE INSERT ON sekretessmarkering
WHEN EXISTS (SELECT 1 FROM sekretessmarkering WHERE id = new.id) ${refuse('already_exists')}
CREATE TRIGGER sekretessmarkering_lifted BEFORE UPDATE ON sekretessmarkering
WHEN old.havd_datum IS NOT NULL OR new.anmarkning IS NOT old.anmarkning
  OR new.skapad IS NOT old.skapad OR new.skapad_av IS NOT old.skapad_av
${refuse('locked')}
CREATE TRIGGER handling_marked_secret BEFORE UPDATE OF offentlighet ON handling
WHEN old.offentlighet IN ('delvis', 'sekretess')
  AND new.offentlighet NOT IN ('delvis', 'sekretess')
  AND EXISTS (SELECT 1 FROM sekretessmarkering
    WHERE handling_id = old.id AND havd_datum IS NULL)
${refuse('still_marked')}

CREATE TRIGGER post_fil_once BEFORE INSERT ON post_fil
WHEN EXISTS (SELECT 1 FROM post_fil WHERE post_id = new.post_id AND ordning = new.ordning)
${refuse('already_exists')}
CREATE TRIGGER handling_fil_makulerad BEFORE INSERT ON handling_fil
WHEN (SELECT makulerad_tid FROM handling WHERE id = new.handling_id) IS NOT NULL
${refuse('makulerat')}
-- Versions follow each other: none is replaced by itself or by one before it.
CREATE TRIGGER handling_fil_later BEFORE UPDATE OF ersatt_av ON handling_fil
WHEN new.ersatt_av <= new.ordning ${refuse('locked')}
CREATE TRIGGER handling_replaces BEFORE INSERT ON handling
WHEN new.ersatter_id IS NOT NULL AND new.arende_id IS NOT
  (SELECT arende_id FROM handling WHERE id = new.ersatter_id)
${refuse('other_case')}
CREATE TRIGGER handling_replaces_kept BEFORE UPDATE OF ersatter_id ON handling
WHEN new.ersatter_id IS NOT old.ersatter_id ${refuse('number_immutable')}

-- A number in the diarium's own series is one that was given out, and only once.
CREATE INDEX handling_by_serie ON handling (serie_ar, serie_nr) WHERE serie_nr IS NOT NULL;
CREATE TRIGGER handling_series_given BEFORE INSERT ON handling
WHEN new.serie_nr IS NOT NULL AND (
  new.serie_nr > coalesce((SELECT s.senaste_nr FROM arende a JOIN handlingsserie s
    ON s.diarium_id = a.diarium_id AND s.ar = new.serie_ar WHERE a.id = new.arende_id), 0)
  OR EXISTS (SELECT 1 FROM handling h JOIN arende a ON a.id = h.arende_id
    WHERE h.serie_ar = new.serie_ar AND h.serie_nr = new.serie_nr
      AND a.diarium_id = (SELECT diarium_id FROM arende WHERE id = new.arende_id)))
${refuse('number_not_given')}

-- As before, and what lies in a makulerat case is told as little of as the case: nothing in it can
-- be corrected or marked secret any more.
DROP VIEW handling_offentlig;
CREATE VIEW handling_offentlig (rad, id, arende_id, handlnr, beteckning, riktning, status_tf,
  handlingstyp, rubrik, motpart, motpart_dold, datum, datum_handling, inkommen_datum,
  upprattad_datum, offentlighet, makulerad, registrerad_tid) AS
SELECT h.rad, h.id, h.arende_id, h.handlnr, h.beteckning, h.riktning, h.status_tf, h.handlingstyp,
  CASE WHEN h.makulerad_tid IS NOT NULL OR a.status = 'makulerat' THEN ''
    WHEN h.rubrik_offentlig <> '' THEN h.rubrik_offentlig
    WHEN h.offentlighet = 'sekretess' THEN ''
    WHEN h.offentlighet = 'ej_bedomd' AND a.offentlighet = 'sekretess' THEN ''
    ELSE h.rubrik END,
  CASE WHEN h.motpart_typ = 'dold' OR h.makulerad_tid IS NOT NULL OR a.status = 'makulerat'
    OR coalesce(k.skyddad, p.skyddad, 0) = 1 THEN '' ELSE h.motpart END,
  h.motpart_typ = 'dold' OR coalesce(k.skyddad, p.skyddad, 0) = 1,
  h.datum, h.datum_handling, h.inkommen_datum, h.upprattad_datum, h.offentlighet,
  h.makulerad_tid IS NOT NULL OR a.status = 'makulerat', h.registrerad_tid
FROM handling h JOIN arende a ON a.id = h.arende_id
  LEFT JOIN kontakt k ON k.id = h.motpart_kontakt_id
  LEFT JOIN person p ON p.id = h.motpart_person_id
WHERE h.status_tf <> 'arbetsmaterial' AND h.registreringsform = 'diariefort';
`,
};
