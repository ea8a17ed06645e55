import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingReason, findingText } from '../../../renderer/text/kontroller.ts';
import { checkCatalogue } from '../../../shared/checks/checks.ts';
import type { CheckId, Finding } from '../../../shared/checks/checks.ts';
import type { Bevistabell } from './bevis/bevis.ts';
import { kallor } from './bevis/kallor.ts';
import { pengar } from './bevis/pengar.ts';
import { personer, protokoll } from './bevis/protokoll.ts';
import { registret } from './bevis/registret.ts';
import { skrivelse } from './bevis/skrivelse.ts';
import { DEPARTURES, OWN } from './katalogavsteg.ts';

const bevistabell: Bevistabell = { ...skrivelse, ...registret, ...kallor, ...pengar, ...protokoll };
const ids = Object.keys(checkCatalogue) as CheckId[];
const isOf = (id: CheckId) => (found: Finding) => found.id === id;

test('every number of the catalogue is a check that is proved here, or a departure with its reason', () => {
  const known = new Set([...ids, ...Object.keys(DEPARTURES)].filter((id) => !OWN.includes(id)));
  expect([...known].sort()).toEqual(numbers());
  for (const { reason, proof } of Object.values(DEPARTURES)) {
    expect(reason).not.toBe('');
    expect(existsSync(proof), proof).toBe(true);
  }
});

/** K01–K70 as they are given out: K08, K09, K19, K29, K48 and K49 aren't. */
function numbers(): string[] {
  const free = [8, 9, 19, 29, 48, 49];
  const all = Array.from({ length: 70 }, (_, index) => index + 1);
  return all.filter((nr) => !free.includes(nr)).map((nr) => `K${String(nr).padStart(2, '0')}`);
}

describe.each(ids)('%s', (id) => {
  const rows = bevistabell[id] ?? [];

  test('has a case that raises it, and one so near that it mustn’t', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const { found, near } of rows) {
      expect(found().map((one) => one.id)).toContain(id);
      expect(near().filter(isOf(id))).toEqual([]);
    }
  });

  test('is as grave and stops where the catalogue says, or is a hint of it', () => {
    for (const found of rows.flatMap((one) => one.found()).filter(isOf(id))) {
      const { severity, gate } = checkCatalogue[id];
      expect([severity, 'T']).toContain(found.severity);
      expect(found.gate).toBe(gate);
    }
  });

  test('is told in whole words: a sentence, a reason, no fact left out and no id', () => {
    for (const found of rows.flatMap((one) => one.found()).filter(isOf(id))) {
      const told = messageOf(found);
      expect(told).toMatch(/^[\p{Lu}\d”„][^\n]*[.!?”]$/u);
      expect(told).not.toMatch(/undefined|null|NaN|\[object|  |\b01[0-9A-Z]{24}\b/u);
      expect(told).not.toContain('har en anmärkning');
      expect(findingReason(id, found.details)).toMatch(/^\p{Lu}.{20,}\.$/u);
    }
  });
});

/** As it is told where bodies and persons have been given their names. */
function messageOf({ id, details }: Finding): string {
  const { person, organId } = details;
  const named = {
    ...details,
    ...(person === undefined ? {} : { person: personer.get(String(person)) ?? '' }),
    ...(organId === undefined ? {} : { organ: 'Fritidsnämnden' }),
  };
  return findingText(id, named);
}
