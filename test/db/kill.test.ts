import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { createRegister, openRegister } from '../../db/open.ts';
import { searchArende } from '../../db/repositories/arende-lista.ts';
import { seedGround } from './support/fixture.ts';
import { context, rawConnection, temporaryFolder } from './support/register.ts';

const KILLS = 200;
const ROOT = join(import.meta.dirname, '../..');
const BUNDLE = join(ROOT, '.cache/kill-writer');
/** Enough for every kill to land somewhere in the few milliseconds that a write takes. */
const MOST_WRITES = 4;
const LONGEST_DELAY_MS = 4;

type Writer = ChildProcessByStdio<Writable, Readable, null>;

/** In one file the writer starts five times as fast, and it starts two hundred times. */
async function bundleWriter(): Promise<void> {
  await build({
    ...{ root: ROOT, configFile: false, logLevel: 'error' },
    build: { ssr: 'test/db/support/kill-writer.ts', outDir: BUNDLE, target: 'node24' },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
}

function startWriter(): Writer {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(BUNDLE, 'cache') };
  const stdio = ['pipe', 'pipe', 'inherit'] as const;
  return spawn(process.execPath, [join(BUNDLE, 'kill-writer.js')], { env, stdio: [...stdio] });
}

/** Lets the writer work until it has told of some writes, and kills it soon after. */
async function killMidway(writer: Writer, folder: string): Promise<string[]> {
  const writes = 1 + Math.floor(Math.random() * MOST_WRITES);
  let told = '';
  writer.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString();
    if (told.split('\n').length > writes) killAfter(writer, Math.random() * LONGEST_DELAY_MS);
  });
  writer.stdin.write(`${folder}\n`);
  const [code, signal] = (await once(writer, 'close')) as [number | null, string | null];
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  // A line is whole or wasn't told.
  return told.split('\n').slice(0, -1);
}

/** Timers are too coarse for this. */
function killAfter(writer: Writer, milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
  writer.kill('SIGKILL');
}

async function checkRegister(folder: string, told: readonly string[]): Promise<void> {
  const register = await openRegister(folder, context);
  const raw = rawConnection(register);
  const kept = raw.prepare('SELECT id FROM arende').pluck().all();
  expect(told.filter((id) => !kept.includes(id))).toEqual([]);
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(raw.prepare('SELECT max(lopnr) FROM arende').pluck().get()).toBe(kept.length);
  const logged = "SELECT count(*) FROM logg WHERE handelse = 'arende.registrerat'";
  expect(raw.prepare(logged).pluck().get()).toBe(kept.length);
  const verdict = await register.verifyLog(() => undefined, new AbortController().signal);
  expect(verdict.firstBroken).toBeNull();
  const [newest] = await register.read((tx) => searchArende(tx, 'ärende', 1));
  expect(newest?.rad).toBe(kept.length);
  raw.close();
  await register.close();
}

test(`${KILLS} kills in the middle of writing lose nothing that was acknowledged`, async () => {
  const folder = temporaryFolder();
  const register = await createRegister(folder, context, { kommun: 'Granholma', exempel: false });
  await seedGround(register);
  await register.close();
  await bundleWriter();
  const told: string[] = [];
  let next = startWriter();
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const writer = next;
    // The next one loads while this one writes; the register is opened by one at a time.
    if (kill < KILLS) next = startWriter();
    told.push(...(await killMidway(writer, folder)));
    await checkRegister(folder, told);
  }
  expect(new Set(told).size).toBe(told.length);
  expect(told.length).toBeGreaterThanOrEqual(KILLS);
}, 300_000);
