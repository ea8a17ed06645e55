import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Bench } from './bench.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { below, seededRandom } from './random.ts';

/** The program with the full register open, and a bare connection to the same file. */
export interface FullProgram {
  readonly program: Program;
  readonly folder: string;
  readonly bare: Database.Database;
  /** A row of a table from anywhere in it, another every round. */
  anywhere(table: 'handling' | 'fil_sida', round: number): number;
  /** Words of five letters or more that stand next to each other on some page. */
  wordsTogether(round: number, count: number): string[];
  close(): Promise<void>;
}

export async function startFull(bench: Bench): Promise<FullProgram> {
  const folder = await bench.fullRegister();
  const program = await startProgram(join(bench.folder, 'full-program'));
  await program.session.open(folder);
  const bare = new Database(join(folder, 'register.db'), { readonly: true });
  const last = {
    handling: Number(bare.prepare('SELECT max(rad) FROM handling').pluck().get()),
    fil_sida: Number(bare.prepare('SELECT max(rad) FROM fil_sida').pluck().get()),
  };
  const anywhere = (table: keyof typeof last, round: number) =>
    1 + below(seededRandom(round), last[table]);
  const text = bare.prepare<[number], string>('SELECT text FROM fil_sida WHERE rad = ?').pluck();
  return {
    ...{ program, folder, bare, anywhere },
    wordsTogether: (round, count) => {
      for (let attempt = 0; ; attempt += 1) {
        const page = text.get(anywhere('fil_sida', round * 1000 + attempt)) ?? '';
        const run = runOfWords(page, round, count);
        if (run) return run;
      }
    },
    async close() {
      bare.close();
      await program.close();
    },
  };
}

/** So many long words in a row within a sentence, if the page has them. */
function runOfWords(page: string, round: number, count: number): string[] | undefined {
  const runs = page.split('.').flatMap((sentence) => {
    const words = sentence.trim().split(' ');
    return words.map((_, at) => words.slice(at, at + count));
  });
  const long = runs.filter(
    (run) => run.length === count && run.every((word) => /^\p{L}{5,}$/u.test(word)),
  );
  return long[below(seededRandom(round), long.length)];
}
