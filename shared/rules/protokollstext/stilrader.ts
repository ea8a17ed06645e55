import { Protokollsstil } from '../../domain/protokollsstil.ts';

/** One value of a house's style, by its place: "rubriker.beslut.en". */
export interface Stilrad {
  readonly falt: string;
  readonly varde: string;
}

/** The style as rows, a word, heading or choice each. */
export function stilrader(stil: Protokollsstil): Stilrad[] {
  return rowsOf('', stil);
}

/** The style that rows tell. Throws ZodError for rows that aren't a whole style. */
export function stilFran(rader: readonly Stilrad[]): Protokollsstil {
  const root: Node = new Map();
  for (const { falt, varde } of rader) put(root, falt.split('.'), varde);
  const told = plain(root) as { personer: Record<string, unknown>; ordningsord: object };
  const { personer, ordningsord } = told;
  return Protokollsstil.parse({
    meningar: {},
    ...told,
    // What is empty leaves no row.
    ordningsord: { sedan: [], ...ordningsord },
    personer: {
      ...personer,
      partiEnGang: personer['partiEnGang'] === 'true',
      medFleraFran: Number(personer['medFleraFran']),
    },
  });
}

function rowsOf(falt: string, value: unknown): Stilrad[] {
  if (typeof value !== 'object' || value === null) return [{ falt, varde: String(value) }];
  return Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : rowsOf(falt === '' ? key : `${falt}.${key}`, inner),
  );
}

type Node = Map<string, Node | string>;

function put(node: Node, [key = '', ...rest]: readonly string[], varde: string): void {
  if (rest.length === 0) {
    node.set(key, varde);
    return;
  }
  const known = node.get(key);
  const inner = known instanceof Map ? known : new Map<string, Node | string>();
  node.set(key, inner);
  put(inner, rest, varde);
}

/** Objects, and lists where the keys are places. */
function plain(node: Node): unknown {
  const entries = [...node].map(
    ([key, value]) => [key, value instanceof Map ? plain(value) : value] as const,
  );
  if (!entries.every(([key]) => /^\d+$/u.test(key))) return Object.fromEntries(entries);
  return entries.sort(([one], [other]) => Number(one) - Number(other)).map(([, value]) => value);
}
