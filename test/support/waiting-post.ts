import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ulid } from 'ulid';
import { PostId } from '../../shared/domain/id.ts';
import type { TestApp } from './test-app.ts';

let made = 0;

/**
 * Puts a post with files of these names in the open register, as if they had been taken in: no job
 * to wait for, and nothing told to the windows.
 */
export function waitingPost(app: TestApp, ...names: string[]): PostId {
  const raw = new Database(join(app.folder, 'register', 'register.db'));
  const id = PostId.parse(ulid());
  try {
    raw.transaction(() => {
      raw
        .prepare(
          `INSERT INTO post (id, kalla, inkommen_datum, avsandare, avsandare_epost, rubrik, status,
           orsak, mottagen_tid, mottagen_av, andrad)
           VALUES (?, 'fil', '2026-11-20', '', '', 'Post', 'vantar', '', ?, 'u', ?)`,
        )
        .run(id, TID, TID);
      for (const [index, name] of names.entries()) addFile(raw, id, index + 1, name);
    })();
  } finally {
    raw.close();
  }
  return id;
}

const TID = '2026-11-20T08:00:00.000Z';

function addFile(raw: Database.Database, postId: PostId, ordning: number, namn: string): void {
  made += 1;
  const { lastInsertRowid } = raw
    .prepare(
      `INSERT INTO fil (sha256, mime, storlek, text_status, text_fel, mottagen_tid, mottagen_av)
       VALUES (?, 'application/pdf', 12, 'tom', '', ?, 'u')`,
    )
    .run(made.toString(16).padStart(64, '0'), TID);
  raw
    .prepare(`INSERT INTO post_fil (post_id, ordning, fil_rad, namn, roll) VALUES (?, ?, ?, ?, ?)`)
    .run(postId, ordning, lastInsertRowid, namn, ordning === 1 ? 'huvud' : 'bilaga');
}
