import { expect, test } from 'vitest';
import { describeDamaged } from '../../db/repositories/fil.ts';
import { PDF, seedJusterad } from './support/justerad.ts';

test('a damaged file of approved minutes is told by its body and day', async () => {
  const { register, mote } = await seedJusterad();
  expect(await register.read((tx) => describeDamaged(tx, PDF.sha256, true))).toEqual({
    ...{ sha256: PDF.sha256, isMissing: true, namn: '', handling: null },
    mote: {
      ...{ sammantradeId: mote.sammantradeId, slag: 'protokoll' },
      ...{ organ: 'Kommunstyrelsen', datum: '2026-03-24' },
    },
  });
});

test('one that is nothing’s is told by its hash alone', async () => {
  const { register } = await seedJusterad();
  const sha256 = 'f'.repeat(64);
  expect(await register.read((tx) => describeDamaged(tx, sha256, false))).toEqual({
    ...{ sha256, isMissing: false, namn: '', handling: null, mote: null },
  });
});
