import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Fact } from './loads.ts';

/** A program in a process of its own, that waits for work. */
export interface Victim {
  /** Lets it work, and kills it some milliseconds after what `until` says; answers what it told. */
  killDuring(order: string, when: Moment, meanwhile?: () => Promise<void>): Promise<Told>;
  /** Ends it without its having worked. */
  stop(): Promise<void>;
}

/** When to kill: so many acknowledged rounds after it began, and so long after that. */
export interface Moment {
  /** null counts from when it was told to begin, so that it may be opening the register. */
  readonly rounds: number | null;
  readonly afterMs: number;
}

export interface Told {
  readonly facts: readonly Fact[];
  readonly rounds: number;
  /** What it wrote when it ended by itself, which it must not. */
  readonly fault: string | null;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** Beside the program's own files: what it leaves for the system to remove. */
export const TEMPORARY = 'temp';

const CHILD = join(import.meta.dirname, 'child.ts');

/** Starts one that loads while another works. */
export function startVictim(bundle: string, folder: string): Victim {
  const temporary = join(folder, TEMPORARY);
  mkdirSync(temporary, { recursive: true });
  const cache = { NODE_COMPILE_CACHE: resolve('.cache/trust') };
  const env = { ...process.env, ...cache, TMPDIR: temporary };
  const child = spawn(process.execPath, [CHILD, bundle, folder], { env, stdio: 'pipe' });
  const heard = listen(child);
  return {
    async killDuring(order, when, meanwhile) {
      await heard.line(1);
      child.stdin.write(`${order}\n`);
      await heard.line(when.rounds === null ? 1 : 2 + when.rounds);
      await meanwhile?.();
      holdFor(when.afterMs);
      child.kill('SIGKILL');
      await heard.closed;
      return heard.told();
    },
    async stop() {
      child.kill('SIGKILL');
      await heard.closed;
    },
  };
}

/** What a child says, line by line; a line is whole or wasn't told. */
function listen(child: Child) {
  const said = { out: '', error: '' };
  let wake: () => void = () => undefined;
  const closed = once(child, 'close').then(() => wake());
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
    wake();
  });
  child.stderr.on('data', (chunk: Buffer) => (said.error += chunk.toString()));
  const lines = () => said.out.split('\n').slice(0, -1);
  return {
    closed,
    /** Waits until so many lines have come, or it has ended. */
    async line(count: number) {
      while (lines().length < count && child.exitCode === null && child.signalCode === null) {
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    told(): Told {
      const rounds = lines().slice(2);
      const facts = rounds.flatMap((line) => JSON.parse(line) as Fact[]);
      const ended = child.signalCode === 'SIGKILL' ? null : said.error;
      return { facts, rounds: rounds.length, fault: ended };
    },
  };
}

/** Timers are too coarse for this. */
function holdFor(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}
