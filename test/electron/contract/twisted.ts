import fc from 'fast-check';
import { changedAt, placesIn } from './malformed.ts';

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** Well-formed texts that something behind the contract could take for more than text. */
const words = [
  ...[
    '',
    'x',
    'Å',
    'É',
    '"',
    "'",
    '%',
    '_',
    '*',
    '"läs',
    'läs*',
    '-läs',
    'NEAR(a b)',
    'a:b',
    '^a',
    '(',
    ')',
  ],
  ...[
    '{O}',
    '{AR}{LOPNR}',
    '#let x = 1',
    '$a$',
    '\\',
    '`',
    '<b>',
    '&amp;',
    '${x}',
    'C++ [VR-läsning]',
  ],
  ...[
    '2024-02-29',
    '2026-11-21',
    '1900-01-01',
    '2028-02',
    '__proto__',
    'constructor',
    'standard',
    'F1',
  ],
];
const numbers = [0, 1, 2, 9999, 2027, -1, 2 ** 31, Number.MAX_SAFE_INTEGER];

const twist = fc.oneof(
  fc.constantFrom(...words).map((word) => (old: unknown) => (typeof old === 'string' ? word : old)),
  fc
    .constantFrom(...numbers)
    .map((number) => (old: unknown) => (typeof old === 'number' ? number : old)),
  fc.constant((old: unknown) => (typeof old === 'boolean' ? !old : null)),
  fc.constant((old: unknown) =>
    Array.isArray(old) ? [...(old as unknown[]), ...(old as unknown[])] : old,
  ),
  fc.constant((old: unknown) => (Array.isArray(old) ? old.toReversed() : old)),
  fc.constant((old: unknown) => (Array.isArray(old) ? [] : old)),
);

/**
 * A good sample with one to four values changed for others of the same kind: ids swapped, lists
 * emptied or doubled, amounts at their limits. Not all of them are well-formed.
 */
export function twisted(good: unknown): fc.Arbitrary<unknown> {
  const ids = [...new Set(JSON.stringify(good).match(/[0-7][0-9A-HJKMNP-TV-Z]{25}/g) ?? [])];
  const swap = fc
    .constantFrom(...ids, '00000000000000000000000000')
    .map((id) => (old: unknown) => (typeof old === 'string' && ULID.test(old) ? id : old));
  const change = fc.tuple(
    fc.nat(),
    fc.oneof({ weight: 2, arbitrary: swap }, { weight: 5, arbitrary: twist }),
  );
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce((value: unknown, [at, to]) => {
      const places = placesIn(value);
      return changedAt(value, places[at % places.length] ?? [], to);
    }, good),
  );
}
