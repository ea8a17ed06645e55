import type { SqliteFile } from '../connection.ts';
import { FEED_WORDS, wordRows } from './words.ts';

/** Texts whose words are gathered before they are stored. */
const AT_ONCE = 1000;

/** Makes the indexes that are searched anew from what the tables hold; they must be empty. */
export function rebuildSearch(file: SqliteFile): void {
  file.exec(`
    INSERT INTO arende_sok (rowid, text) SELECT rad, text FROM arende_sok_kalla;
    INSERT INTO handling_sok (rowid, text) SELECT rad, text FROM handling_sok_kalla;
    INSERT INTO fil_sok (fil_sok) VALUES ('rebuild');
    DELETE FROM ordforrad;`);
  const texts = file.prepare<[], string>(`SELECT text FROM handling_sok_kalla
    UNION ALL SELECT text FROM arende_sok_kalla UNION ALL SELECT text FROM fil_sida`);
  const feed = file.prepare(FEED_WORDS);
  const all = texts.pluck().all();
  for (let first = 0; first < all.length; first += AT_ONCE) {
    feed.run(wordRows(all.slice(first, first + AT_ONCE)));
  }
  file.exec("INSERT INTO ordforrad_del (ordforrad_del) VALUES ('rebuild')");
}
