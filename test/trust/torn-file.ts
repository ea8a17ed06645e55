import { cpSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openAsIs } from '../../db/connection.ts';
import type { RegisterKey } from '../../db/encryption/register-key.ts';
import type { CallFailure } from '../../shared/contract/errors.ts';
import { failuresOf, otherThan } from './failures.ts';
import { loads } from './loads.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { faultsOf } from './reckoning.ts';
import { sized } from './scenario.ts';
import type { Bench, Row, Scenario } from './scenario.ts';
import { seenOfAll } from './seen.ts';

const HEADER = 32;
const FRAME_HEADER = 24;
const FRAME = FRAME_HEADER + 4096;

/** The register's file and its write-ahead log are cut, and bits of them turned. */
export const tornFiles: Scenario = {
  name: 'torn files',
  part: 'fel',
  async run(bench) {
    const program = await startProgram(bench.bundle, join(bench.folder, 'program'));
    try {
      const worked = await registerAtWork(bench, program);
      return [cutWal(bench, worked), await turnBits(bench, program, worked)];
    } finally {
      await program.close();
    }
  },
};

/** Files of a register as they lay on the disk while it was worked in. */
async function registerAtWork(bench: Bench, program: Program): Promise<string> {
  const [register, picture] = [join(bench.folder, 'register'), join(bench.folder, 'bild')];
  cpSync(bench.ground, register, { recursive: true });
  await program.open(register);
  const step = await loads.registrering(program);
  for (let round = 0; round < 12; round += 1) await step(round);
  cpSync(register, picture, { recursive: true });
  await program.call('register.close', {});
  return picture;
}

/** At every boundary and within: what is left must be a whole register, as it was at some moment. */
function cutWal(bench: Bench, picture: string): Row {
  const size = statSync(join(picture, 'register.db-wal')).size;
  const frames = Math.floor((size - HEADER) / FRAME);
  const count = sized(bench, { smak: 4, kort: 20, lang: frames });
  const inside = [0, 1, FRAME_HEADER - 1, FRAME_HEADER, FRAME_HEADER + 2048, FRAME - 1];
  const at = [0, 1, HEADER - 1].concat(
    Array.from(
      { length: count },
      (_, nr) => HEADER + FRAME * Math.floor((nr * frames) / count),
    ).flatMap((start) => inside.map((offset) => start + offset)),
  );
  const faults: string[] = [];
  let [first, before, most] = [Infinity, 0, 0];
  for (const bytes of at) {
    const folder = layOut(picture, join(bench.folder, 'kapad'));
    truncateSync(join(folder, 'register.db-wal'), bytes);
    const file = new Database(join(folder, 'register.db'));
    faults.push(...faultsOf(file).map((fault) => `cut at ${bytes}: ${fault}`));
    const rows = Number(file.prepare('SELECT count(*) FROM logg').pluck().get());
    if (rows < before) faults.push(`cut at ${bytes}: fewer rows than a shorter one`);
    [first, before, most] = [Math.min(first, rows), rows, Math.max(most, rows)];
    file.close();
  }
  if (most <= first) faults.push('no cut left anything of the log: nothing was tried');
  return {
    fault: 'The write-ahead log is torn',
    done: 'Cut at the header, at frames, inside frames and a byte short of them',
    times: at.length,
    seen: 'Opens as usual, as it was after the last whole transaction',
    outcome: `whole every time, up to ${most} rows of the log; what a disk lost that said it had it is gone`,
    faults,
  };
}

/** What came of bits that turned. */
export interface Tally {
  told: number;
  found: number;
  harmless: number;
  silent: number;
}

/** A bit of the register's file turned: told when it is used or examined, or without meaning. */
async function turnBits(bench: Bench, program: Program, picture: string): Promise<Row> {
  const times = sized(bench, { smak: 10, kort: 40, lang: 1500 });
  const clean = layOut(picture, join(bench.folder, 'hel'));
  const whole = new Database(join(clean, 'register.db'));
  whole.pragma('wal_checkpoint(TRUNCATE)');
  const text = contentOf(whole);
  whole.close();
  const bytes = readFileSync(join(clean, 'register.db'));
  const tally: Tally = { told: 0, found: 0, harmless: 0, silent: 0 };
  const [failures, faults]: [CallFailure[], string[]] = [[], []];
  for (let time = 0; time < times; time += 1) {
    const folder = layOut(clean, join(bench.folder, 'vand'));
    const turned = Buffer.from(bytes);
    const at = Math.floor(Math.random() * turned.length);
    turned.writeUInt8(turned.readUInt8(at) ^ (1 << Math.floor(Math.random() * 8)), at);
    writeFileSync(join(folder, 'register.db'), turned);
    const refused = await read(program, folder);
    await program.raw('register.close', '{}');
    failures.push(...refused);
    tally[kindOf(join(folder, 'register.db'), refused, text)] += 1;
  }
  faults.push(...otherThan(['StorageDamaged', 'RuleViolated', 'NotFound', 'Unexpected'], failures));
  return {
    fault: 'A bit of the database turns',
    done: 'One bit anywhere in the file; opened, lists read, then SQLite and the log asked',
    times,
    seen: seenOfAll(failures.filter(({ code }) => code === 'StorageDamaged')),
    outcome: `${tally.told} told on use, ${tally.found} found by the examination, ${tally.harmless} in unused bytes, ${tally.silent} changed a text or number without a trace: only a backup tells`,
    faults,
  };
}

/** What came of one of them, to a register that held this text. */
export function kindOf(
  path: string,
  refused: readonly unknown[],
  text: string,
  key: RegisterKey | null = null,
): keyof Tally {
  if (refused.length > 0) return 'told';
  try {
    const file = openAsIs(path, key);
    try {
      if (faultsOf(file).length > 0) return 'found';
      return contentOf(file) === text ? 'harmless' : 'silent';
    } finally {
      file.close();
    }
  } catch {
    return 'found';
  }
}

/** Opens the register, reads what the first pages show, and leaves it open. */
export function read(
  program: Program,
  register: string,
  passphrase?: string,
): Promise<CallFailure[]> {
  return failuresOf(async () => {
    await program.open(register, passphrase);
    const sort = { by: 'inkomDatum', descending: true } as const;
    const { ids } = await program.call('arende.list', { filter: { text: '', status: [] }, sort });
    const rows = await program.call('arende.listRows', { ids: ids.slice(0, 50) });
    for (const { id } of rows) await program.call('handling.list', { arendeId: id });
    await program.call('logg.list', { arendeId: null, antal: 200 });
  });
}

/** Every row of every table, as one text. */
export function contentOf(file: Database.Database): string {
  const tables = file.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1");
  const rows = tables
    .pluck()
    .all()
    .map((name) =>
      file
        .prepare(`SELECT * FROM "${String(name)}"`)
        .raw()
        .all(),
    );
  return JSON.stringify(rows);
}

/** A copy in the place of what lay there. */
export function layOut(from: string, to: string): string {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  rmSync(join(to, 'register.las'), { force: true });
  return to;
}
