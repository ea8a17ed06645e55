import type { Migration } from '../migrate.ts';

const AFTER_Z = ['åÅ{', 'äÄæÆ|', 'öÖøØ}'];
const ACCENTED = [
  ...['aàáâãąÀÁÂÃĄ', 'cçćčÇĆČ', 'eèéêëęÈÉÊËĘ', 'gğĞ', 'iìíîïÌÍÎÏ', 'nñńÑŃ', 'oòóôõőÒÓÔÕŐ'],
  ...['sśšşŚŠŞ', 'uùúûüűÙÚÛÜŰ', 'yýÿÝŸ', 'zźžżŹŽŻ'],
].map((letters) => letters.slice(1) + letters.charAt(0));

/** A column in the program's Swedish order, for text that has no key of its own. */
function sortKeyOf(column: string): string {
  return [...AFTER_Z, ...ACCENTED].reduce((inner, letters) => {
    const key = letters.at(-1) ?? '';
    return Array.from(letters.slice(0, -1)).reduce((sql, letter) => {
      return `replace(${sql}, '${letter}', '${key}')`;
    }, inner);
  }, `lower(${column})`);
}

/** A million handlingar are walked in order until the list is full, and each is judged on the way. */
function handlingOrder(column: string): string {
  const filters =
    'riktning, handlingstyp, status_tf, offentlighet, registreringsform, makulerad_tid';
  const day = column === 'datum' ? '' : ', datum';
  return `CREATE INDEX handling_by_${column} ON handling (${column}, rad, ${filters}${day});`;
}

/**
 * Saved views, who each user is, and what the lists of cases and handlingar are sorted and filtered
 * by: an index for each order, and the columns of the filters in an index too, so that choosing rows
 * reads no whole row.
 */
export const vyer: Migration = {
  version: 130,
  sql: `
ALTER TABLE arende ADD COLUMN initiativtagare_sort TEXT NOT NULL
  GENERATED ALWAYS AS (${sortKeyOf('initiativtagare')}) VIRTUAL;
CREATE INDEX arende_by_initiativtagare ON arende (initiativtagare_sort, rad);
CREATE INDEX arende_by_klass ON arende (klass, rad);
CREATE INDEX arende_by_ursprung ON arende (ursprung, rad);
CREATE INDEX arende_by_offentlighet ON arende (offentlighet, rad);
CREATE INDEX arende_by_registrerad ON arende (registrerad_tid, rad);
CREATE INDEX arende_by_avslutad ON arende (avslutad_datum, rad);
CREATE INDEX arende_urval ON arende (rad, status, ar, offentlighet, ursprung, klass, inkom_datum,
  registrerad_tid, avslutad_datum, diarium_id);
CREATE INDEX bevakning_by_datum ON bevakning (datum, arende_id) WHERE klar = 0;

ALTER TABLE handling ADD COLUMN motpart_sort TEXT NOT NULL
  GENERATED ALWAYS AS (${sortKeyOf('motpart')}) VIRTUAL;
DROP INDEX handling_by_datum;
DROP INDEX handling_by_rubrik;
DROP INDEX handling_by_beteckning;
${['datum', 'rubrik_sort', 'beteckning', 'motpart_sort', 'registrerad_tid'].map(handlingOrder).join('\n')}

CREATE TABLE vy (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  namn TEXT NOT NULL CHECK (trim(namn) <> ''),
  -- What the list is asked for: which list, its filter and its order.
  sokning TEXT NOT NULL CHECK (json_valid(sokning)),
  kolumner TEXT NOT NULL CHECK (json_valid(kolumner)),
  ordning INTEGER NOT NULL CHECK (ordning >= 1),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO vy (id, namn, sokning, kolumner, ordning, skapad, skapad_av, andrad) VALUES
  ('01VY0000000000000000000001', 'Mina ärenden', '{"lista":"arenden","filter":{"mina":true,
    "status":["registrerat","under_beredning","vilande","namndklart","beslutat","expedierat"]},
    "sort":{"by":"tidsfrist","descending":false}}', '[]', 1, '', '', ''),
  ('01VY0000000000000000000002', 'Förfallna tidsfrister', '{"lista":"arenden",
    "filter":{"frist":"forfallen"},"sort":{"by":"tidsfrist","descending":false}}', '[]', 2,
    '', '', ''),
  ('01VY0000000000000000000003', 'Oavslutade', '{"lista":"arenden","filter":{
    "status":["registrerat","under_beredning","vilande","namndklart","beslutat","expedierat"]},
    "sort":{"by":"diarienummer","descending":true}}', '[]', 3, '', '', ''),
  ('01VY0000000000000000000004', 'Sekretess', '{"lista":"arenden",
    "filter":{"offentlighet":["delvis","sekretess"]},
    "sort":{"by":"diarienummer","descending":true}}', '[]', 4, '', '', '');

-- Whose cases are "mine", by the name a user has in the operating system.
CREATE TABLE anvandare (
  anvandare TEXT NOT NULL PRIMARY KEY CHECK (anvandare <> ''),
  person_id TEXT NOT NULL REFERENCES person (id),
  andrad TEXT NOT NULL
) STRICT;
`,
};
