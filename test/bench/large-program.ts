import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Bench } from './bench.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { below, seededRandom } from './random.ts';

/** The program with the large register open, and a bare connection to the same file. */
export interface LargeProgram {
  readonly program: Program;
  readonly folder: string;
  readonly bare: Database.Database;
  /** Rows of the list's order that stand together, at another depth every round. */
  pageAt(round: number): number[];
  /** So many rows from all over the register, others every round. */
  scattered(round: number): number[];
  close(): Promise<void>;
}

const PAGE = 50;

export async function startLarge(bench: Bench): Promise<LargeProgram> {
  const folder = await bench.largeRegister();
  const program = await startProgram(join(bench.folder, 'program'));
  await program.session.open(folder);
  const bare = new Database(join(folder, 'register.db'), { readonly: true });
  const { ids } = await program.ask('arende.list', {
    filter: { text: '', status: [] },
    sort: { by: 'diarienummer', descending: true },
  });
  const page = (random: () => number) => {
    const start = below(random, ids.length - PAGE);
    return ids.slice(start, start + PAGE);
  };
  const anywhere = (random: () => number) => ids[below(random, ids.length)] ?? 0;
  return {
    ...{ program, folder, bare },
    pageAt: (round) => page(seededRandom(round)),
    scattered: (round) => {
      const random = seededRandom(round);
      return Array.from({ length: PAGE }, () => anywhere(random));
    },
    async close() {
      bare.close();
      await program.close();
    },
  };
}
