/** `npm start`: builds the program and shows it with the best host this machine has. */
import { spawn, type SpawnOptions } from 'node:child_process';
import { join } from 'node:path';
import { findVisibleChromium, hasDisplay } from './find-chromium.ts';
import { findElectron } from './find-electron.ts';
import { planStart, type Host } from './start-plan.ts';

const root = join(import.meta.dirname, '../..');

/** A failure that the person is told about in these words. */
class StartFailure extends Error {}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a command to its end and gives its exit code. */
function run(file: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

async function buildProgram(): Promise<void> {
  say('Bygger Paragraf …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--app', '--logLevel', 'silent'];
  const code = await run(process.execPath, args, { stdio: 'ignore' });
  if (code !== 0) {
    throw new StartFailure('Bygget misslyckades. Kör "npm run build" för att se vad som är fel.');
  }
}

async function show(host: Host): Promise<void> {
  const args = process.argv.slice(2);
  const code = await open(host, args);
  if (code !== 0) {
    throw new StartFailure(
      'Programmet avslutades med ett fel. Kör "npm ci" och försök igen; ' +
        'loggen heter paragraf.log och ligger i programmets datamapp.',
    );
  }
}

function open(host: Host, args: readonly string[]): Promise<number> {
  if (host.kind === 'electron') return run(host.executable, [root, ...args]);
  if (host.kind === 'chromium') {
    const script = join(import.meta.dirname, 'run.ts');
    const env = { ...process.env, PARAGRAF_VISIBLE_CHROMIUM: host.executable };
    return run(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
      env,
    });
  }
  const out = join(root, 'out/demo');
  return run(process.execPath, [join(root, 'test/demo/run.ts'), '--out', out]);
}

async function start(): Promise<void> {
  await buildProgram();
  const { host, line } = planStart({
    electron: await findElectron(),
    display: hasDisplay(process.env, process.platform),
    chromium: findVisibleChromium(process.env, process.platform),
  });
  if (line !== null) say(line);
  await show(host);
}

try {
  await start();
} catch (error) {
  const known = error instanceof StartFailure;
  say(known ? error.message : 'Paragraf kunde inte startas. Kör "npm ci" och försök igen.');
  process.exitCode = 1;
}
