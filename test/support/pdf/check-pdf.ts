import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
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

/** Whether this machine has the Java compiler and runtime that the check needs. */
export async function hasJava(): Promise<boolean> {
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
  const compiled = join(classes, 'CheckPdf.class');
  if ((await modified(compiled)) > (await modified(driver))) return;
  await mkdir(classes, { recursive: true });
  await run('javac', ['-cp', jar, '-d', classes, driver]);
}

function failuresIn(output: string, profiles: readonly PdfProfile[]): RuleFailure[] {
  const rows = output.split('\n').map((line) => line.split('\t'));
  const failures: RuleFailure[] = [];
  for (const profile of profiles) {
    const ofProfile = rows.filter(([, name]) => name === profile);
    // Without this line a validator that never ran would look like a faultless file.
    if (!ofProfile.some(([, , kind, count]) => kind === 'checks' && Number(count) > 0)) {
      throw new Error(`no check of ${profile} was made:\n${output}`);
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
  await compileDriver();
  const folder = await mkdtemp(join(tmpdir(), 'check-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, bytes);
    const path = [jar, classes].join(delimiter);
    const { stdout } = await run('java', ['-cp', path, 'CheckPdf', profiles.join(','), file]);
    return failuresIn(stdout, profiles);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
