import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkCatalogue } from '../../../shared/checks/checks.ts';
import { findingReason, findingText } from '../../../renderer/text/kontroller.ts';
import { DEPARTURES, OWN } from './katalogavsteg.ts';

const file = resolve('../shared/domain.md');
const isThere = existsSync(file);
if (!isThere) console.warn('SKIPPED: no ../shared/domain.md beside the project');

/** Rows of the table of checks: id, severity, gate. */
function written(): [string, { severity: string; gate: string }][] {
  const rows = readFileSync(file, 'utf8').matchAll(/^\| (K\d\d) \| ([SVT]) \| ([A-Z]) \|/gmu);
  return [...rows].map(([, id = '', severity = '', gate = '']) => [id, { severity, gate }]);
}

test.skipIf(!isThere)('the catalogue in code is the written one, but for the departures', () => {
  const expected = written().filter(([id]) => !(id in DEPARTURES));
  expect(expected.length).toBeGreaterThan(50);
  const own = Object.entries(checkCatalogue).filter(([id]) => !OWN.includes(id));
  expect(Object.fromEntries(own)).toEqual(Object.fromEntries(expected));
  expect(Object.keys(DEPARTURES).filter((id) => id in checkCatalogue)).toEqual([]);
});

test.each(Object.keys(checkCatalogue))('%s says what is wrong, and why it matters', (id) => {
  expect(findingText(id, {})).not.toBe(`Kontroll ${id} har en anmärkning.`);
  expect(findingReason(id, {})).not.toBe('');
});
