import Database from 'better-sqlite3';
import { monotonicFactory } from 'ulid';
import { seededRandom } from './random.ts';

const NOW = '2026-11-20T12:00:00.000Z';
const BY = `'${NOW}', 'bench'`;

interface Case {
  readonly id: string;
  readonly status: string;
  readonly inkom: string;
}

/**
 * Gives every so many case of the large register a paper; one that is decided or closed its beslut
 * and a sändlista with two recipients too. Those closed and half of those decided are sent, of the
 * rest every other list is still open. Written through the triggers, outside the log.
 */
export function fillDecidedCases(register: string, every: number): void {
  const file = new Database(register);
  try {
    file.pragma('synchronous = OFF');
    file.pragma('foreign_keys = ON');
    file.transaction(() => fill(file, every))();
  } finally {
    file.close();
  }
}

function fill(file: Database.Database, every: number): void {
  const newId = monotonicFactory(seededRandom(11));
  const id = () => newId(Date.parse(NOW));
  const organId = file.prepare<[], string>('SELECT organ_id FROM diarium').pluck().get() ?? '';
  const cases = file
    .prepare<[number], Case>(
      `SELECT id, status, inkom_datum AS inkom FROM arende WHERE rad % ? = 0
        AND status IN ('under_beredning', 'beslutat', 'avslutat') ORDER BY rad`,
    )
    .all(every);
  const paper = file.prepare(`INSERT INTO tjansteskrivelse (id, arende_id, rubrik, dokumentdatum,
    adressat_organ_id, beslutsniva_organ_id, skapad, skapad_av, andrad)
    VALUES (?, ?, 'Skrivelse', ?, ?, ?, ${BY}, '${NOW}')`);
  const decide = beslutWriter(file, { id, organId });
  for (const [index, { id: arendeId, status, inkom }] of cases.entries()) {
    const tjansteskrivelseId = id();
    paper.run(tjansteskrivelseId, arendeId, inkom, organId, organId);
    if (status === 'under_beredning') continue;
    const isSent = status === 'avslutat' || index % 2 === 0;
    decide({ arendeId, tjansteskrivelseId, datum: inkom, isSent, isOpen: index % 4 === 1 });
  }
}

interface Decision {
  readonly arendeId: string;
  readonly tjansteskrivelseId: string;
  readonly datum: string;
  readonly isSent: boolean;
  readonly isOpen: boolean;
}

function beslutWriter(
  file: Database.Database,
  { id, organId }: { readonly id: () => string; readonly organId: string },
): (decision: Decision) => void {
  const beslut = file.prepare(`INSERT INTO beslut
    VALUES (?, ?, ?, ?, ?, (SELECT count(*) + 1 FROM beslut WHERE organ_id = ? AND datum = ?),
      'enligt_forslag', ${BY})`);
  const lista = file.prepare(`INSERT INTO sandlista
    VALUES (?, ?, NULL, 0, NULL, ${BY}, '${NOW}', 1)`);
  const post = file.prepare(`INSERT INTO sandlistepost
    VALUES (?, ?, ?, NULL, NULL, NULL, 'Sökanden', 'post', '', 1, 'part', 'hela')`);
  const settle = file.prepare('UPDATE sandlista SET faststalld = 1, justerad = ? WHERE id = ?');
  const sent = file.prepare(`INSERT INTO expediering
    VALUES (?, ?, 1, 'expedierad', '2026-11-20', 'post', '', 1, 'hela', '', ${BY})`);
  return ({ arendeId, tjansteskrivelseId, datum, isSent, isOpen }) => {
    beslut.run(id(), arendeId, tjansteskrivelseId, organId, datum, organId, datum);
    const listId = id();
    lista.run(listId, tjansteskrivelseId);
    const posts = [id(), id()];
    posts.forEach((postId, ordning) => post.run(postId, listId, ordning));
    if (isSent || !isOpen) settle.run(datum, listId);
    if (isSent) for (const postId of posts) sent.run(id(), postId);
  };
}
