/** `npm start`: builds the program and shows it with the best host this machine has. */
import { spawn, type SpawnOptions } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { findVisibleChromium, hasDisplay } from './find-chromium.ts';
import { findElectron } from './find-electron.ts';
import { planStart, type Host } from './start-plan.ts';

const root = join(import.meta.dirname, '../..');
const out = join(root, 'out');
const logFile = join(out, 'start.log');

/** A failure that the person is told about in these words. */
class StartFailure extends Error {}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs Node or a program to its end and gives its exit code; its complaints go to the log. */
function run(
  file: string,
  args: readonly string[],
  log: number,
  options: SpawnOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const stdio: SpawnOptions['stdio'] = ['inherit', 'inherit', log];
    const child = spawn(file, args, { cwd: root, stdio, ...options });
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

async function buildProgram(log: number): Promise<void> {
  say('Bygger Paragraf …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--app', '--logLevel', 'error'];
  const code = await run(process.execPath, args, log, { stdio: ['ignore', log, log] });
  if (code !== 0) {
    throw new StartFailure(
      `Bygget misslyckades. Kör "npm ci" och försök igen; felet står i ${logFile}.`,
    );
  }
}

async function show(host: Host, log: number): Promise<void> {
  const code = await open(host, process.argv.slice(2), log);
  if (code !== 0) {
    throw new StartFailure(
      `Programmet avslutades med ett fel. Kör "npm ci" och försök igen; felet står i ${logFile}.`,
    );
  }
}

function open(host: Host, args: readonly string[], log: number): Promise<number> {
  if (host.kind === 'electron') return run(host.executable, [root, ...args], log);
  if (host.kind === 'chromium') {
    const env = { ...process.env, PARAGRAF_VISIBLE_CHROMIUM: host.executable };
    return run(process.execPath, [join(import.meta.dirname, 'run.ts'), ...args], log, { env });
  }
  const demo = join(root, 'test/demo/run.ts');
  return run(process.execPath, [demo, '--out', join(out, 'demo'), ...args], log);
}

async function start(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const log = openSync(logFile, 'w');
  await buildProgram(log);
  const { host, line } = planStart({
    electron: await findElectron(),
    display: hasDisplay(process.env, process.platform),
    chromium: findVisibleChromium(process.env, process.platform),
  });
  if (line !== null) say(line);
  await show(host, log);
}

try {
  await start();
} catch (error) {
  const known = error instanceof StartFailure;
  say(known ? error.message : 'Paragraf kunde inte startas. Kör "npm ci" och försök igen.');
  process.exitCode = 1;
}
