import { describe, expect, test } from 'vitest';
import type { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import { beslutForst, underlagForst } from '../../../shared/rules/protokollstext/stilar.ts';
import { stilFran, stilrader } from '../../../shared/rules/protokollstext/stilrader.ts';

const many: Protokollsstil = {
  ...underlagForst,
  huvud: Array.from({ length: 8 }, (_, index) => `rad ${String(index)}`),
  handord: Array.from({ length: 9 }, (_, index) => `hand${String(index)}`),
};

describe('a style is kept as rows', () => {
  test.each([
    ['what lies behind first', underlagForst],
    ['the decision first', beslutForst],
    ['lists of many places', many],
    ['no words between', { ...underlagForst, ordningsord: { forst: '', sedan: [], sist: '' } }],
  ])('%s comes back as it was', (_name, stil) => {
    const rows = stilrader(stil);
    expect(stilFran(rows.toReversed())).toEqual(stil);
    expect(new Set(rows.map(({ falt }) => falt)).size).toBe(rows.length);
  });

  test('rows that are not a whole style are refused', () => {
    const rows = stilrader(underlagForst).filter(({ falt }) => !falt.startsWith('blockordning'));
    expect(() => stilFran(rows)).toThrow();
  });
});
