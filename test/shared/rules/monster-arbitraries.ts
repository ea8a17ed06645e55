import fc from 'fast-check';

/** Parts of a number, few and alike, so that numbers that can be confused are. */
export const delar = fc.record({
  klass: fc
    .array(fc.constantFrom('1', '2', '12', 'a'), { minLength: 1, maxLength: 3 })
    .map((x) => x.join('.')),
  namnd: fc.constantFrom('K', 'KS', 'S', 'a'),
  ar: fc.integer({ min: 2001, max: 2022 }),
  lopnr: fc.constantFrom(1, 2, 12, 21, 112),
  handlnr: fc.option(fc.constantFrom(1, 2, 12)),
});
const piece = fc.constantFrom(
  ...['{KLASS}', '{NAMND}', '{AR}', '{AR:2}', '{LOPNR}', '{LOPNR:2}', '{HANDLNR}'],
  ...['.', '-', '/', ' ', 'nr', '1', '. '],
);
/** Every pattern has a serial, and often a handling number last, or few would be accepted. */
export const monsterText = fc
  .tuple(fc.array(piece, { maxLength: 4 }), fc.array(piece, { maxLength: 4 }), fc.boolean())
  .map(([before, after, handling]) =>
    [...before, '{LOPNR}', ...after, handling ? '{HANDLNR}' : ''].join(''),
  );
