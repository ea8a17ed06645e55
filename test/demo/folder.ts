import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DemoFailure } from './failure.ts';

/** Tells a folder of the demonstration from one that holds somebody's own files. */
const MARK = 'OM-MAPPEN.txt';
const MARK_TEXT =
  'Den här mappen är gjord av "npm run demo". Allt i den är påhittat och skrivs över nästa gång.\n';

/**
 * An empty folder to work in: the one asked for, else a new temporary one. What an earlier
 * demonstration left is removed; anything else is left alone, and refused.
 */
export function prepareFolder(wanted: string | undefined): string {
  const folder =
    wanted === undefined ? mkdtempSync(join(tmpdir(), 'paragraf-demo-')) : resolve(wanted);
  try {
    mkdirSync(folder, { recursive: true });
    empty(folder);
    writeFileSync(join(folder, MARK), MARK_TEXT);
  } catch (error) {
    if (error instanceof DemoFailure) throw error;
    throw new DemoFailure(`Det går inte att skriva i mappen ${folder}. Välj en annan med --out.`, {
      cause: error,
    });
  }
  return folder;
}

function empty(folder: string): void {
  const names = readdirSync(folder);
  if (names.length > 0 && !existsSync(join(folder, MARK))) {
    throw new DemoFailure(`Mappen ${folder} är inte tom. Välj en annan med --out.`);
  }
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
}
