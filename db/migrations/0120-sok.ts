import type { Migration } from '../migrate.ts';
import { wordRows } from '../search/words.ts';

/**
 * The indexes behind the search of handlingar and of what files say, and the words of the register
 * by their stems. Fed by the program: triggers would take more than twice as long.
 */
export const sok: Migration = {
  version: 120,
  sql: `
-- For every letter typed; the rowid is handling.rad.
CREATE VIRTUAL TABLE handling_sok USING fts5(text, content='', contentless_delete=1,
  tokenize='unicode61 remove_diacritics 2', prefix='2 3 4 5 6 7 8', detail=none);
CREATE VIEW handling_sok_kalla (rad, text) AS
SELECT rad, concat_ws(' ', rubrik, motpart,
  lower(replace(replace(replace(replace(beteckning, '/', ''), '-', ''), '.', ''), ' ', '')))
FROM handling;

-- For whole words and phrases; the text itself lies in fil_sida, and the rowid is its rad.
CREATE VIRTUAL TABLE fil_sok USING fts5(text, content='fil_sida', content_rowid='rad',
  tokenize='unicode61 remove_diacritics 2', columnsize=0);

-- The words of the register: a question's word is asked for in all the forms that occur.
CREATE TABLE ordforrad (
  rad INTEGER PRIMARY KEY,
  term TEXT NOT NULL UNIQUE,
  vikt TEXT NOT NULL,
  stam TEXT NOT NULL,
  n INTEGER NOT NULL
) STRICT;
CREATE INDEX ordforrad_by_stam ON ordforrad (stam, n);
CREATE INDEX ordforrad_by_vikt ON ordforrad (vikt, n);
CREATE VIRTUAL TABLE ordforrad_del USING fts5(vikt, content='ordforrad', content_rowid='rad',
  tokenize='trigram', detail=none, columnsize=0);

INSERT INTO handling_sok (rowid, text) SELECT rad, text FROM handling_sok_kalla;
INSERT INTO fil_sok (fil_sok) VALUES ('rebuild');
`,
  // The statements are the step's own: those of the program follow the tables as they change.
  fill: (file) => {
    const texts = file.prepare<[], string>(`SELECT text FROM handling_sok_kalla
      UNION ALL SELECT text FROM arende_sok_kalla UNION ALL SELECT text FROM fil_sida`);
    const feed = file.prepare(`INSERT INTO ordforrad (term, vikt, stam, n)
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?) WHERE true
      ON CONFLICT (term) DO UPDATE SET n = n + excluded.n`);
    for (const text of texts.pluck().all()) feed.run(wordRows([text]));
    file.exec('INSERT INTO ordforrad_del (rowid, vikt) SELECT rad, vikt FROM ordforrad');
  },
};
