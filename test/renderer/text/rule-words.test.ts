import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../renderer/text');

test('no two texts have words for the same rule, so that all of them load', async () => {
  const files = globSync('*.ts', { cwd: FOLDER });
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    await expect(import(pathToFileURL(join(FOLDER, file)).href)).resolves.toBeDefined();
  }
});
