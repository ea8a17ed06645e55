import fc from 'fast-check';
import type { z } from 'zod';
import { valuesLike } from './schema-values.ts';

type Change = (old: unknown) => unknown;
type Path = readonly (string | number)[];

const hostileValues: readonly unknown[] = [
  ...[null, true, 0, -1, 0.5, 1e308, 2 ** 53, -(2 ** 31)],
  ...['', ' ', '\u0000', 'a\u202eb', 'a\u0007b', '\ud800', 'NaN', 'Infinity', '-1', '1e3', '01'],
  ...['2026-02-30', '0000-00-00', '2026-2-3', '+002026-01-01', '2026-01-01T00:00:00Z'],
  ...['01arz3ndektsv4rrffq69g5fav', '8ZZZZZZZZZZZZZZZZZZZZZZZZZ', '../../etc/passwd', '%00'],
  ...["'; DROP TABLE logg; --", '<img src=x onerror=alert(1)>', '{"typ":"fri"}'],
  ...[
    {},
    [],
    [[]],
    { length: 1 },
    { toString: 'x' },
    { then: 1 },
    JSON.parse('{"__proto__":{}}') as unknown,
  ],
];
const rareValues: readonly unknown[] = ['å'.repeat(100_000), nested(400), Array(10_000).fill(0)];
const hostile = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...hostileValues) },
  { weight: 1, arbitrary: fc.constantFrom(...rareValues) },
  { weight: 20, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);
const keys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toJSON', 'id', 'version', '', '0'),
  fc.string(),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  hostile.map((value) => () => value),
  fc.constant(() => undefined),
  fc.constant((old: unknown) => [old]),
  fc.constant(distorted),
  fc.tuple(keys, hostile).map(
    ([key, value]) =>
      (old: unknown) =>
        withKey(old, key, value),
  ),
);
const changes = fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 3 });

const notJson = fc.oneof(
  fc.constantFrom('', 'undefined', 'NaN', "{'a':1}", '{a:1}', '{}{}', '\ufeff{}', '[1,]', '{"a":'),
  fc.string(),
);

/**
 * JSON texts (and texts that aren't) which the schema refuses: values of its shape and a good
 * sample, changed at one to three places.
 */
export function malformedTexts(schema: z.ZodType, good: unknown): fc.Arbitrary<string> {
  const base = fc.oneof(fc.constant(good), valuesLike(schema));
  const changed = fc
    .tuple(base, changes)
    .map(([value, list]) => JSON.stringify(apply(value, list)));
  const texts = fc.oneof(
    { weight: 8, arbitrary: changed.map((text) => text as string | undefined) },
    { weight: 1, arbitrary: notJson },
    { weight: 1, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)) },
  );
  return texts.map((text) => text ?? '').filter((text) => isMalformed(schema, text));
}

/** The places of a value: the whole, and everything inside it. `path` leads to the value itself. */
export function placesIn(value: unknown, path: Path = [], found: Path[] = []): Path[] {
  found.push(path);
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, member] of Object.entries(value)) {
    placesIn(member, [...path, Array.isArray(value) ? Number(key) : key], found);
  }
  return found;
}

/** The value with one place changed; the rest is shared with the old one. */
export function changedAt(value: unknown, [first, ...rest]: Path, to: Change): unknown {
  if (first === undefined) return to(value);
  if (Array.isArray(value)) {
    return value.map(
      (item, index) => (index === first ? changedAt(item, rest, to) : item) as unknown,
    );
  }
  const entries = Object.entries(value as object).map(([key, member]: [string, unknown]) => [
    key,
    key === first ? changedAt(member, rest, to) : member,
  ]);
  return Object.fromEntries(entries);
}

function apply(value: unknown, list: readonly (readonly [number, Change])[]): unknown {
  return list.reduce((current: unknown, [at, to]) => {
    const places = placesIn(current);
    return changedAt(current, places[at % places.length] ?? [], to);
  }, value);
}

/** The same value as something that looks like it. */
function distorted(old: unknown): unknown {
  if (typeof old === 'string') return `${old.toLowerCase()}\u0000`;
  if (Array.isArray(old)) return Object.fromEntries(Object.entries(old));
  if (typeof old === 'object' && old !== null) return Object.entries(old);
  return String(old);
}

function withKey(old: unknown, key: string, value: unknown): unknown {
  if (typeof old !== 'object' || old === null) return { [key]: old };
  if (Array.isArray(old)) return [...(old as unknown[]), value];
  // fromEntries, because assigning to __proto__ would set the prototype instead.
  return Object.fromEntries([...Object.entries(old), [key, value]]);
}

function isMalformed(schema: z.ZodType, text: string): boolean {
  try {
    return !schema.safeParse(JSON.parse(text)).success;
  } catch {
    return true;
  }
}

function nested(levels: number): unknown {
  return levels === 0 ? 0 : [nested(levels - 1)];
}
