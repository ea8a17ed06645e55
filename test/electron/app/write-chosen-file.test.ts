import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeChosenFile } from '../../../electron/app/write-chosen-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paragraf-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what was written stands where it was asked for', async () => {
  const path = join(folder, 'a.pdf');
  await writeChosenFile(path, Buffer.from('%PDF'));
  expect(readFileSync(path, 'latin1')).toBe('%PDF');
});

test.each([
  ['a folder', '.'],
  ['a folder that is gone', 'borta/a.pdf'],
])('%s in its place is a broken rule, not an unexpected error', async (_what, place) => {
  await expect(writeChosenFile(join(folder, place), Buffer.from('%PDF'))).rejects.toMatchObject({
    failure: { code: 'RuleViolated', violations: [{ rule: 'file_not_writable' }] },
  });
});
