import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const Entry = z.object({
  folder: z.string(),
  kommun: z.string(),
  organNamn: z.string(),
  lastOpened: z.iso.datetime(),
});
export type RecentEntry = z.infer<typeof Entry>;

const KEPT = 12;

export interface RecentRegisters {
  list(): readonly RecentEntry[];
  remember(entry: RecentEntry): void;
  forget(folder: string): void;
}

/** The list of registers opened before, newest first, in one small file. A damaged file is an empty list. */
export function createRecentRegisters(file: string): RecentRegisters {
  const others = (folder: string) => read(file).filter((entry) => entry.folder !== folder);
  return {
    list: () => read(file),
    remember: (entry) => {
      write(file, [entry, ...others(entry.folder)].slice(0, KEPT));
    },
    forget: (folder) => {
      write(file, others(folder));
    },
  };
}

function read(file: string): RecentEntry[] {
  try {
    return z.array(Entry).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

/** A list that can't be written is left as it was: it must not stop a register from opening. */
function write(file: string, entries: readonly RecentEntry[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.ny`, JSON.stringify(entries, null, 2));
    renameSync(`${file}.ny`, file);
  } catch {
    return;
  }
}
