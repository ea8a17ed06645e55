import type Database from 'better-sqlite3';
import { monotonicFactory } from 'ulid';
import { wordRows } from '../../db/search/words.ts';
import { toSortKey } from '../../db/sort-key.ts';
import { foldWord } from '../../shared/rules/sok-ord.ts';
import { stam } from '../../shared/rules/sok-stam.ts';
import { below, pick, seededRandom } from './random.ts';
import type { Random } from './random.ts';
import { makeVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { senders, title } from './words.ts';

type File = Database.Database;

const AT_ONCE = 1000;
/** The logarithm of a page's length in words is normally distributed; the mean is 150 words. */
const [MEAN_WORDS, SPREAD] = [150, 0.6];
const SENTENCE = 12;
const FEED = `INSERT INTO ordforrad (term, vikt, stam, n)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?) WHERE true
  ON CONFLICT (term) DO UPDATE SET n = n + excluded.n`;

/**
 * So many handlingar over the cases of a register, each with a file of one page: rows through the
 * register's own triggers, indexes fed by a statement for every thousand, as an import does it.
 * They are not in the log. The same every time.
 */
export function addHandlingar(file: File, count: number): void {
  const random = seededRandom(23);
  const vocabulary = makeVocabulary();
  const used = new Int32Array(vocabulary.words.length);
  const write = handlingWriter(file, random);
  const feedTitles = file.prepare(FEED);
  for (let first = 0; first < count; first += AT_ONCE) {
    file.transaction(() => {
      const from = { fil: nextRow(file, 'fil'), handling: nextRow(file, 'handling') };
      const titles: string[] = [];
      for (let index = first; index < Math.min(count, first + AT_ONCE); index += 1)
        titles.push(write(index / count, page(vocabulary, random, used)));
      feedTitles.run(wordRows(titles));
      indexFrom(file, from);
    })();
  }
  file.transaction(() => feedVocabulary(file, vocabulary, used))();
}

/** Text of a page: sentences of words by their frequency; `used` counts them. */
function page({ words, draw }: Vocabulary, random: Random, used: Int32Array): string {
  const drawn: string[] = [];
  const length = pageLength(random);
  for (let at = 0; at < length; at += 1) {
    const index = draw(random);
    used[index] = (used[index] ?? 0) + 1;
    drawn.push(`${words[index] ?? ''}${at % SENTENCE === SENTENCE - 1 ? '.' : ''}`);
  }
  return drawn.join(' ');
}

function pageLength(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(3, Math.round(MEAN_WORDS * Math.exp(SPREAD * normal - SPREAD ** 2 / 2)));
}

/** Writes a handling at a share of the register's time, with its file, and gives its title. */
function handlingWriter(file: File, random: Random): (share: number, text: string) => string {
  const cases = file
    .prepare<[], Case>(
      `SELECT id, diarienummer, inkom_datum AS day,
         (SELECT count(*) FROM handling WHERE arende_id = arende.id) AS handlingar
       FROM arende ORDER BY rad`,
    )
    .all();
  const numbers = Uint16Array.from(cases, ({ handlingar }) => handlingar);
  const newId = monotonicFactory(random);
  const handling = file.prepare(`INSERT INTO handling (id, arende_id, handlnr, beteckning, riktning,
    status_tf, handlingstyp, rubrik, rubrik_sort, rubrik_offentlig, inkommen_datum, motpart_typ,
    motpart, registreringsform, registreringsskal, offentlighet, anmarkning, registrerad_tid,
    registrerad_av, andrad) VALUES (?, ?, ?, ?, 'in', 'inkommen', 'ovrigt', ?, ?, '', ?, 'namn', ?,
    'diariefort', '', ?, '', ?, 'bench', ?)`);
  const fil = file.prepare(`INSERT INTO fil (sha256, mime, storlek, text_status, text_fel,
    mottagen_tid, mottagen_av) VALUES (?, 'application/pdf', ?, 'klar', '', ?, 'bench')`);
  const sida = file.prepare('INSERT INTO fil_sida (fil_rad, sida, text) VALUES (?, 1, ?)');
  const link = file.prepare(`INSERT INTO handling_fil (handling_id, ordning, fil_rad, namn, roll,
    tillagd_tid, tillagd_av) VALUES (?, 1, ?, 'inkommet.pdf', 'huvud', ?, 'bench')`);
  let written = 0;
  return (share, text) => {
    const index = caseAt(share, cases.length, random);
    const one = cases[index];
    if (!one) throw new Error('a register without cases');
    const handlnr = (numbers[index] = (numbers[index] ?? 0) + 1);
    const tid = `${one.day}T12:00:00.000Z`;
    const id = newId(Date.parse(one.day));
    const rubrik = `${title(random)} och ${title(random).toLowerCase()}`;
    const public_ = below(random, 10) === 0 ? 'sekretess' : 'offentligt';
    handling.run(
      ...[id, one.id, handlnr, `${one.diarienummer}-${String(handlnr)}`, rubrik],
      ...[toSortKey(rubrik), one.day, pick(random, senders), public_, tid, tid],
    );
    const sha = (written += 1).toString(16).padStart(64, '0');
    const { lastInsertRowid } = fil.run(sha, text.length, tid);
    sida.run(lastInsertRowid, text);
    link.run(id, lastInsertRowid, tid);
    return rubrik;
  };
}

interface Case {
  readonly id: string;
  readonly diarienummer: string;
  readonly day: string;
  readonly handlingar: number;
}

/** Most handlingar come soon after their case, some long after. */
function caseAt(share: number, count: number, random: Random): number {
  const lag = Math.floor(-Math.log(1 - random()) * 200);
  return Math.max(0, Math.min(count - 1, Math.floor(share * count) - lag));
}

function nextRow(file: File, table: 'fil' | 'handling'): number {
  return Number(file.prepare(`SELECT coalesce(max(rad), 0) + 1 FROM ${table}`).pluck().get());
}

function indexFrom(file: File, from: { fil: number; handling: number }): void {
  file
    .prepare('INSERT INTO fil_sok (rowid, text) SELECT rad, text FROM fil_sida WHERE fil_rad >= ?')
    .run(from.fil);
  file
    .prepare(
      'INSERT INTO handling_sok (rowid, text) SELECT rad, text FROM handling_sok_kalla WHERE rad >= ?',
    )
    .run(from.handling);
}

function feedVocabulary(file: File, { words }: Vocabulary, used: Int32Array): void {
  const feed = file.prepare(FEED);
  const rows = words.map((word, index) => [word, foldWord(word), stam(word), used[index] ?? 0]);
  const occurring = rows.filter(([, , , n]) => n !== 0);
  for (let at = 0; at < occurring.length; at += AT_ONCE)
    feed.run(JSON.stringify(occurring.slice(at, at + AT_ONCE)));
  file.exec("INSERT INTO ordforrad_del (ordforrad_del) VALUES ('rebuild')");
}
