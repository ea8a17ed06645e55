import { afterEach, beforeEach, expect, test } from 'vitest';
import { changesOf } from '../../../renderer/features/logg/changes.ts';
import { textLogg } from '../../../renderer/text/logg.ts';
import { playUntil } from '../contract/samples/play.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

test('every field that is written to the log is told in words, with names for ids', async () => {
  await playUntil(app, 'logg.list');
  const rows = await app.call('logg.list', { arendeId: null, antal: 200 });
  const changes = rows.flatMap((row) => changesOf([row]).map((change) => ({ row, change })));
  const unnamed = changes
    .filter(({ change }) => change.falt.includes(textLogg.unknown))
    .map(({ row, change }) => `${row.handelse} ${change.path}`);
  expect([...new Set(unnamed)]).toEqual([]);
  const unresolved = changes.filter(({ change: { fore, efter } }) =>
    /\b[0-7][0-9A-HJKMNP-TV-Z]{25}\b/u.test(`${fore} ${efter}`),
  );
  expect(unresolved.map(({ row, change }) => `${row.handelse} ${change.path}`)).toEqual([]);
  expect(rows.length).toBeGreaterThan(20);
});
