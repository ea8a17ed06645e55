import { z } from 'zod';

type Shape = Readonly<Record<string, z.ZodType>>;
type Lenient<S extends Shape> = { [Name in keyof S]: z.ZodCatch<z.ZodOptional<S[Name]>> };

/** The fields of a filter as an address holds them: what can't be read is left out. */
export function lenient<S extends Shape>(shape: S): Lenient<S> {
  const fields = Object.entries(shape).map(([name, schema]) => [
    name,
    schema.optional().catch(undefined),
  ]);
  // Object.fromEntries can't tell which schema stands under which name.
  return Object.fromEntries(fields) as Lenient<S>;
}

/** What every list has in its address beside its filter. */
export const listPlace = {
  fallande: z.boolean().optional().catch(undefined),
  /** The row one stands on. */
  valt: z.int().optional().catch(undefined),
  /** Columns of a saved view, in order; the person's own when there are none. */
  kolumner: z.array(z.string().max(40)).max(40).optional().catch(undefined),
};

type Fields = Readonly<Record<string, unknown>>;

/** Whether a field narrows nothing. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.values(value).every(isBlank);
}

/** The fields that narrow a list, of those its filter has. */
export function narrowing(search: Fields, names: readonly string[]): Fields {
  const kept = names.map((name) => [name, search[name]]).filter(([, value]) => !isBlank(value));
  return Object.fromEntries(kept) as Fields;
}

/** Every field of a filter made blank, for leaving the rest of the address as it is. */
export function blanked(names: readonly string[]): Record<string, undefined> {
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

/** Whether two filters or orders say the same, in whatever order they say it. */
export function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
