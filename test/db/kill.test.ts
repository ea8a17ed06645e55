import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { createRegister, openRegister } from '../../db/open.ts';
import { registerArende, seedGround } from './support/fixture.ts';
import { change, context, rawConnection, temporaryFolder } from './support/register.ts';

/** Of each kind of work: what is written most is killed most. */
const KILLS = { arenden: 30, handlingar: 10, sammanslagning: 10 };
type Work = keyof typeof KILLS;
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
async function killMidway(writer: Writer, work: Work, folder: string): Promise<string[]> {
  const writes = 1 + Math.floor(Math.random() * MOST_WRITES);
  let told = '';
  writer.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString();
    if (told.split('\n').length > writes) killAfter(writer, Math.random() * LONGEST_DELAY_MS);
  });
  writer.stdin.write(`${work}\t${folder}\n`);
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

/** Kills so many writers in the middle of their work, and looks at the register after each. */
async function attack(
  work: Work,
  check: (raw: Database.Database, told: readonly string[]) => void,
): Promise<void> {
  const folder = temporaryFolder();
  const register = await createRegister(folder, context, { kommun: 'Granholma', exempel: false });
  const ground = await seedGround(register);
  if (work !== 'arenden') await change(register, (tx) => registerArende(tx, ground));
  await register.close();
  const told: string[] = [];
  let next = startWriter();
  for (let kill = 1; kill <= KILLS[work]; kill += 1) {
    const writer = next;
    // The next one loads while this one writes; the register is opened by one at a time.
    if (kill < KILLS[work]) next = startWriter();
    told.push(...(await killMidway(writer, work, folder)));
    await checkRegister(folder, (raw) => check(raw, told));
  }
  expect(new Set(told).size).toBe(told.length);
  expect(told.length).toBeGreaterThanOrEqual(KILLS[work]);
}

async function checkRegister(
  folder: string,
  check: (raw: Database.Database) => void,
): Promise<void> {
  const register = await openRegister(folder, context);
  const raw = rawConnection(register);
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(raw.pragma('foreign_key_check')).toEqual([]);
  check(raw);
  const verdict = await register.verifyLog(() => undefined, new AbortController().signal);
  expect(verdict.firstBroken).toBeNull();
  raw.close();
  await register.close();
}

const list = (raw: Database.Database, query: string) => raw.prepare(query).pluck().all();
const one = (raw: Database.Database, query: string) => raw.prepare(query).pluck().get();
const logged = (raw: Database.Database, handelse: string) =>
  raw.prepare('SELECT count(*) FROM logg WHERE handelse = ?').pluck().get(handelse);

beforeAll(bundleWriter);

test(`${KILLS.arenden} kills in the middle of writing lose nothing that was acknowledged`, async () => {
  await attack('arenden', (raw, told) => {
    const kept = list(raw, 'SELECT id FROM arende');
    expect(told.filter((id) => !kept.includes(id))).toEqual([]);
    expect(one(raw, 'SELECT max(lopnr) FROM arende')).toBe(kept.length);
    expect(logged(raw, 'arende.registrerat')).toBe(kept.length);
    expect(one(raw, "SELECT max(rowid) FROM arende_sok('arende')")).toBe(kept.length);
  });
}, 300_000);

test(`${KILLS.handlingar} kills while many are registered leave all of a go or none`, async () => {
  await attack('handlingar', (raw, told) => {
    const kept = list(raw, 'SELECT id FROM handling');
    expect(told.filter((id) => !kept.includes(id))).toEqual([]);
    expect(kept.length % 10).toBe(0);
    expect(list(raw, 'SELECT handlnr FROM handling ORDER BY handlnr')).toEqual(
      kept.map((_, index) => index + 1),
    );
    expect(logged(raw, 'handling.registrerad')).toBe(kept.length);
    expect(one(raw, "SELECT count(*) FROM handling_sok('brev')")).toBe(kept.length);
  });
}, 300_000);

test(`${KILLS.sammanslagning} kills while contacts are merged leave them merged or apart`, async () => {
  await attack('sammanslagning', (raw, told) => {
    const merged = list(raw, 'SELECT id FROM kontakt WHERE sammanslagen_med IS NOT NULL');
    expect(told.filter((id) => !merged.includes(id))).toEqual([]);
    expect(logged(raw, 'kontakt.sammanslagen')).toBe(merged.length);
    expect(
      list(
        raw,
        `SELECT h.id FROM handling h JOIN kontakt k ON k.id = h.motpart_kontakt_id
          WHERE k.sammanslagen_med IS NOT NULL`,
      ),
    ).toEqual([]);
  });
}, 300_000);
