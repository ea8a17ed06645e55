import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openRegister } from '../../db/open.ts';
import { registerArende, seedGround } from './support/fixture.ts';
import { change, context, newRegister } from './support/register.ts';

/** How a process of its own fares that opens the register and, if it may, keeps it open. */
async function openInProcess(folder: string) {
  const module = pathToFileURL(join(import.meta.dirname, '../../db/open.ts')).href;
  const script = `
    import { openRegister } from ${JSON.stringify(module)};
    const context = { now: () => new Date(), newId: () => '', user: 'Bo Al', computer: 'dator-1' };
    try {
      await openRegister(${JSON.stringify(folder)}, context);
      console.log(JSON.stringify({ open: true }));
      setInterval(() => undefined, 1000);
    } catch (error) {
      console.log(JSON.stringify(error.failure));
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'close');
    child.kill('SIGKILL');
    await gone;
  };
  return { said: JSON.parse(line.toString()) as unknown, stop };
}

test('of two processes that open a register at once, one is told who has it', async () => {
  const register = await newRegister();
  const { folder } = register;
  await register.close();
  const both = await Promise.all([openInProcess(folder), openInProcess(folder)]);
  try {
    const said = both.map((one) => one.said);
    expect(said).toContainEqual({ open: true });
    expect(said).toContainEqual({
      code: 'Busy',
      violations: [
        {
          ...{ path: [], rule: 'register_open_elsewhere' },
          params: { user: 'Bo Al', computer: 'dator-1', time: expect.any(String) as string },
        },
      ],
    });
  } finally {
    await Promise.all(both.map((one) => one.stop()));
  }
  await (await openRegister(folder, context)).close();
});

/** Takes the next number as any program might, past every lock of ours. */
const RACER = `
  import Database from 'better-sqlite3';
  const [path, diarium] = process.argv.slice(1);
  const file = new Database(path, { timeout: 5000 });
  const numbers = [];
  for (let count = 0; count < 100; count += 1) {
    const { senaste_lopnr } = file
      .prepare(\`UPDATE diarieserie SET senaste_lopnr = senaste_lopnr + 1
        WHERE diarium_id = ? AND ar = 2026 RETURNING senaste_lopnr\`)
      .get(diarium);
    numbers.push(senaste_lopnr);
  }
  console.log(JSON.stringify(numbers));`;

async function race(path: string, diariumId: string): Promise<number[]> {
  const cwd = join(import.meta.dirname, '../..');
  const child = spawn(process.execPath, ['--input-type=module', '-e', RACER, path, diariumId], {
    ...{ cwd, stdio: ['ignore', 'pipe', 'inherit'] },
  });
  const [told] = (await Promise.all([once(child.stdout, 'data'), once(child, 'close')])) as [
    [Buffer],
    unknown,
  ];
  return JSON.parse(told[0].toString()) as number[];
}

test('two processes that take numbers in raw SQL never get the same', async () => {
  const register = await newRegister();
  const ground = await seedGround(register);
  await change(register, (tx) => registerArende(tx, ground));
  await register.close();
  const path = join(register.folder, 'register.db');
  const [one, other] = await Promise.all([
    race(path, ground.diariumId),
    race(path, ground.diariumId),
  ]);
  const all = [...one, ...other].toSorted((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: 200 }, (_, index) => index + 2));
});

test('a number that two connections read before either wrote is given once', async () => {
  const register = await newRegister();
  const ground = await seedGround(register);
  await change(register, (tx) => registerArende(tx, ground));
  await register.close();
  const path = join(register.folder, 'register.db');
  const [first, second] = [new Database(path), new Database(path)];
  const columns = first.prepare('SELECT name FROM pragma_table_info(?)').pluck().all('arende');
  const insert = insertCopy(columns as string[]);
  const next = 'SELECT max(lopnr) + 1 FROM arende';
  expect([first, second].map((file) => file.prepare(next).pluck().get())).toEqual([2, 2]);
  expect(() => first.prepare(insert).run('0'.repeat(26))).toThrow('rule:number_not_given');
  first.exec('UPDATE diarieserie SET senaste_lopnr = 2');
  first.prepare(insert).run('A'.repeat(26));
  expect(() => second.prepare(insert).run('B'.repeat(26))).toThrow('number_taken');
  expect(first.prepare('SELECT count(*) FROM arende WHERE lopnr = 2').pluck().get()).toBe(1);
  for (const file of [first, second]) file.close();
});

/** A second case like the first, with the next number. */
function insertCopy(columns: readonly string[]): string {
  const changed: Readonly<Record<string, string>> = {
    ...{ rad: 'NULL', id: '?', lopnr: '2', diarienummer: "'2026KS/0002'" },
    ...{ sortnyckel: "'ks 2026 2'", nummer_sok: "'2026ks0002'" },
  };
  const values = columns.map((name) => changed[name] ?? name);
  return `INSERT INTO arende (${columns.join(', ')}) SELECT ${values.join(', ')} FROM arende
    WHERE lopnr = 1`;
}
