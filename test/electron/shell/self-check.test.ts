import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
let folder: string;

beforeEach(() => {
  // In the project, so that the copied bundle finds its packages.
  mkdirSync(join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(join(root, '.cache/self-check-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly status: number | null;
  readonly report: {
    readonly ok: boolean;
    readonly checks: object;
    readonly problems: Readonly<Record<string, string>>;
  };
}

/** Runs the self-check of a built program. */
function selfCheck(bundle: string): Outcome {
  const script = join(root, 'test/electron-on-chromium/run.ts');
  const { status, stdout } = spawnSync(
    process.execPath,
    [script, `--bundle=${bundle}`, `--user-data-dir=${join(folder, 'data')}`, '--self-check'],
    { encoding: 'utf8', env: { ...process.env, HOME: folder } },
  );
  return { status, report: JSON.parse(stdout) as Outcome['report'] };
}

test('the built program passes, and says what this host cannot tell', () => {
  const { status, report } = selfCheck(join(root, 'out/main/main.js'));
  expect(report).toMatchObject({
    ok: true,
    checks: {
      programLoads: true,
      pageAnswers: true,
      pageHasNoNode: true,
      document: true,
      fuses: null,
      sandbox: null,
    },
    problems: {},
  });
  expect(status).toBe(0);
});

test('a program without its templates fails, with the reason', () => {
  cpSync(join(root, 'out'), join(folder, 'out'), { recursive: true });
  rmSync(join(folder, 'out/templates/tjansteskrivelse.typ'));
  const { status, report } = selfCheck(join(folder, 'out/main/main.js'));
  expect(report).toMatchObject({ ok: false, checks: { pageAnswers: true, document: false } });
  expect(report.problems['document']).toContain('dokument.getPreview');
  expect(status).toBe(1);
});
