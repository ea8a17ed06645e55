import fc from 'fast-check';
import { expect, test } from 'vitest';
import { A4, KUVERTMATT, Kuvertfonster, VANLIGA_FONSTER } from '../../../shared/domain/utskick.ts';
import { adressruta } from '../../../shared/rules/kuvertfonster.ts';

test('the usual windows are ones that the settings take', () => {
  expect(Kuvertfonster.safeParse(VANLIGA_FONSTER).success).toBe(true);
});

test('a window beyond its envelope is refused', () => {
  const wide = { ...VANLIGA_FONSTER, C5: { ...VANLIGA_FONSTER.C5, x: 140 } };
  const low = { ...VANLIGA_FONSTER, C4: { ...VANLIGA_FONSTER.C4, y: 290 } };
  expect(Kuvertfonster.safeParse(wide).error?.issues[0]?.path).toEqual(['C5', 'bredd']);
  expect(Kuvertfonster.safeParse(low).error?.issues[0]?.path).toEqual(['C4', 'hojd']);
});

test.each(['C5', 'C4'] as const)('an address in %s is seen however the letter slides', (format) => {
  const fonster = VANLIGA_FONSTER[format];
  const ruta = adressruta(format, fonster);
  const folded = { bredd: A4.bredd, hojd: format === 'C5' ? A4.hojd / 2 : A4.hojd };
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (right, down) => {
      const x = ruta.x + right * (KUVERTMATT[format].bredd - folded.bredd);
      const y = ruta.y + down * (KUVERTMATT[format].hojd - folded.hojd);
      expect(x).toBeGreaterThanOrEqual(fonster.x);
      expect(x + ruta.bredd).toBeLessThanOrEqual(fonster.x + fonster.bredd + 1e-9);
      expect(y).toBeGreaterThanOrEqual(fonster.y);
      expect(y + ruta.hojd).toBeLessThanOrEqual(fonster.y + fonster.hojd + 1e-9);
    }),
  );
});

test('a window with little room gets the address as it is seen when the letter lies amid', () => {
  const fonster = { x: 119, y: 47, bredd: 90, hojd: 20 };
  expect(adressruta('C5', fonster)).toMatchObject({ y: 47 - 13.5 / 2, hojd: 20 });
});
