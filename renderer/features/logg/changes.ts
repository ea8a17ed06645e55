import type { Loggrad } from '../../../shared/domain/logg.ts';
import { textLogg, textLoggfalt } from '../../text/logg.ts';
import { blockWords, isFields, isHidden, partOf, wordsOf, writtenOf } from './values.ts';
import type { Fields, Names, WrittenPart } from './values.ts';
import { together } from './written-changes.ts';
import type { BlockChange } from './written-changes.ts';

/** One field that was changed, in words; `''` where there was nothing before or is nothing after. */
export interface FieldChange {
  readonly path: string;
  readonly falt: string;
  readonly fore: string;
  readonly efter: string;
}

interface Leaf {
  readonly falt: string;
  readonly text: string;
  /** Of a text that only the changed part is told of. */
  readonly part?: WrittenPart | undefined;
}

/**
 * What rows of the log about one object changed together, newest row first: for each field how it
 * was before the first of them and how it is after the last.
 */
export function changesOf(rows: readonly Loggrad[]): FieldChange[] {
  const changes = new Map<string, FieldChange>();
  for (const row of rows.toReversed()) {
    for (const change of changesIn(row)) {
      const earlier = changes.get(change.path);
      changes.set(change.path, earlier ? { ...change, fore: earlier.fore } : change);
    }
  }
  const whole = [...changes.values()].filter(({ fore, efter }) => fore !== efter);
  return [...whole, ...writtenChanges(rows)];
}

/** What was written: each place of a text by itself, however many saves it took. */
function writtenChanges(rows: readonly Loggrad[]): FieldChange[] {
  const texts = new Map<string, { falt: string; changes: BlockChange[] }>();
  for (const { fore, efter, namn } of rows.toReversed()) {
    const before = leavesOf(fore, namn);
    for (const [path, { falt, part }] of leavesOf(efter, namn)) {
      const earlier = before.get(path)?.part;
      if (!part || !earlier) continue;
      const known = texts.get(path)?.changes ?? [];
      const change = { fran: part.fran, fore: earlier.block, efter: part.block };
      texts.set(path, { falt, changes: [...known, change] });
    }
  }
  return [...texts].flatMap(([path, { falt, changes }]) =>
    together(changes).map(({ fore, efter }, index) => ({
      ...{ path: `${path}/${String(index)}`, falt },
      ...{ fore: blockWords(fore), efter: blockWords(efter) },
    })),
  );
}

function changesIn({ fore, efter, namn }: Loggrad): FieldChange[] {
  const [before, after] = [leavesOf(fore, namn), leavesOf(efter, namn)];
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.map((path) => ({
    path,
    falt: (after.get(path) ?? before.get(path))?.falt ?? path,
    fore: before.get(path)?.text ?? '',
    efter: after.get(path)?.text ?? '',
  }));
}

/** Every field of a logged object that says something, by its path. */
function leavesOf(value: unknown, names: Names): ReadonlyMap<string, Leaf> {
  return new Map(isFields(value) ? fieldLeaves(value, '', '', names) : []);
}

function fieldLeaves(fields: Fields, path: string, under: string, names: Names): [string, Leaf][] {
  return Object.entries(fields).flatMap(([key, value]): [string, Leaf][] => {
    if (isHidden(key, value)) return [];
    const falt = [under, labelOf(key)].filter((part) => part !== '').join(': ');
    const here = `${path}/${key}`;
    if (isItems(value)) return itemLeaves(value, here, falt, names);
    const part = partOf(value) ?? undefined;
    if (part) return [[here, { falt, text: '', part }]];
    if (isFields(value) && !isWhole(key, value)) return fieldLeaves(value, here, falt, names);
    const text = wordsOf(key, value, names);
    return text === '' ? [] : [[here, { falt, text }]];
  });
}

/** Each item of a list in one line, followed from before to after by its id. */
function itemLeaves(
  items: readonly Fields[],
  path: string,
  falt: string,
  names: Names,
): [string, Leaf][] {
  return items.flatMap((item, index): [string, Leaf][] => {
    const key = typeof item['id'] === 'string' ? item['id'] : String(index);
    const here = `${path}/${key}`;
    const all = fieldLeaves(item, here, '', names);
    const written = all.flatMap(([at, leaf]): [string, Leaf][] =>
      leaf.part ? [[at, { ...leaf, falt: `${falt}: ${leaf.falt}` }]] : [],
    );
    const parts = all.filter(([, leaf]) => !leaf.part);
    if (parts.length === 0) return written;
    const text = parts.map(([, leaf]) => `${leaf.falt}: ${leaf.text}`).join(', ');
    return [[here, { falt: `${falt} ${String(index + 1)}`, text }], ...written];
  });
}

function isItems(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.length > 0 && value.every(isFields);
}

/** Objects that are said in one go: a sender, a text with its marks. */
function isWhole(key: string, value: Fields): boolean {
  return key === 'motpart' || writtenOf(value) !== null;
}

function labelOf(key: string): string {
  return textLoggfalt[key] ?? `${textLogg.unknown} (${key})`;
}
