import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

export type PdfProfile = '2a' | 'ua1';

/** A rule of ISO 19005-2 (`2a`) or ISO 14289-1 (`ua1`) that a file breaks. */
export interface RuleFailure {
  readonly profile: PdfProfile;
  /** Clause and test number, such as "7.1-10". */
  readonly rule: string;
  readonly message: string;
}

const run = promisify(execFile);
const jar = resolve('node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar');
const driver = resolve('test/support/pdf/CheckPdf.java');
const classes = resolve('.cache/check-pdf');
const compiled = join(classes, 'CheckPdf.class');

/** What begins soon: most of the work is done before a slower compiler would have paid. */
const SOON = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

let java: Promise<boolean> | undefined;

/** Whether this machine has the Java compiler and runtime that the check needs. */
export function hasJava(): Promise<boolean> {
  java ??= lookForJava();
  return java;
}

async function lookForJava(): Promise<boolean> {
  try {
    await run('javac', ['-version']);
    await run('java', ['-version']);
    return true;
  } catch {
    return false;
  }
}

async function modified(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

async function compileDriver(): Promise<void> {
  if ((await modified(compiled)) > (await modified(driver))) return;
  // Several test processes may do this at once: none must see half a file.
  const half = `${classes}/${process.pid}`;
  await run('javac', ['-cp', jar, '-d', half, driver]);
  await rename(join(half, 'CheckPdf.class'), compiled);
  await rm(half, { recursive: true });
}

/** Asks the validator about one file; gives the lines it answers. */
type Ask = (question: string) => Promise<string[]>;

/** Starts the validator, which ends with the process that asks. */
async function startValidator(): Promise<Ask> {
  await compileDriver();
  const path = [jar, classes].join(delimiter);
  const child = spawn('java', [...SOON, '-cp', path, 'CheckPdf'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // A process that has asked its last question waits for none of these.
  for (const handle of [child, child.stdin as Socket, child.stdout as Socket]) handle.unref();
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    child.stdin.write(`${question}\n`);
    const said: string[] = [];
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`the validator ended:\n${said.join('\n')}`);
      if (value === '') return said;
      said.push(value);
    }
  };
  return oneAtATime(ask);
}

function oneAtATime(ask: Ask): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return (question) => {
    const answer = last.then(() => ask(question));
    last = answer.catch(() => undefined);
    return answer;
  };
}

/** One for the process: to start it takes longer than to judge ten files. */
let validator: Promise<Ask> | undefined;

function failuresIn(lines: readonly string[], profiles: readonly PdfProfile[]): RuleFailure[] {
  const rows = lines.map((line) => line.split('\t'));
  const failures: RuleFailure[] = [];
  for (const profile of profiles) {
    const ofProfile = rows.filter(([, name]) => name === profile);
    // Without this line a validator that never ran would look like a faultless file.
    if (!ofProfile.some(([, , kind, count]) => kind === 'checks' && Number(count) > 0)) {
      throw new Error(`no check of ${profile} was made:\n${lines.join('\n')}`);
    }
    for (const [, , rule = '', message = ''] of ofProfile) {
      if (rule !== 'checks') failures.push({ profile, rule, message });
    }
  }
  return failures;
}

/**
 * Validates a PDF against the profiles with veraPDF's engine; empty means compliant.
 * @throws Error when Java is absent (ask `hasJava` first) or the file cannot be parsed
 */
export async function checkPdf(
  bytes: Uint8Array,
  profiles: readonly PdfProfile[],
): Promise<RuleFailure[]> {
  validator ??= startValidator();
  const ask = await validator;
  const folder = await mkdtemp(join(tmpdir(), 'check-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, bytes);
    return failuresIn(await ask(`${profiles.join(',')}\t${file}`), profiles);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
