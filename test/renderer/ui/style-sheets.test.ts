import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../renderer');

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).map((name) =>
  join(ROOT, name),
);
const sources = files.filter((file) => /\.tsx?$/u.test(file));
const text = new Map(
  files
    .filter((file) => /\.(?:tsx?|css)$/u.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

function found(file: string, pattern: RegExp): string[] {
  return [...(text.get(file) ?? '').matchAll(pattern)].map(([, one]) => one ?? '');
}

/** The files that a file names, loaded with it or, where they are asked for, later. */
function named(file: string, pattern: RegExp): string[] {
  return found(file, pattern)
    .map((path) => resolve(dirname(file), path))
    .filter((path) => path.startsWith(ROOT) && existsSync(path));
}

function loadedWith(first: string): Set<string> {
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const next of named(file, /(?:from|import) '(\.[^']+)'/gu)) load(next);
  };
  load(first);
  return loaded;
}

const sheets = files.filter((file) => file.endsWith('.css'));

/** The sheets with rules for a class. */
const ruled = new Map<string, string[]>();
for (const sheet of sheets)
  for (const name of found(sheet, /\.([a-z][\w-]*)(?=[^{};]*\{)/gu))
    ruled.set(name, [...(ruled.get(name) ?? []), sheet]);

function classesOf(file: string): string[] {
  return found(file, /className=(?:\{[^}]*?)?["']([^"']+)["']/gu).flatMap((names) =>
    names.split(' '),
  );
}

/** What a page shows that none of the sheets it loads has rules for. */
function unstyled(page: string, always: ReadonlySet<string>): string[] {
  const loaded = loadedWith(page);
  const isThere = (sheet: string) => loaded.has(sheet) || always.has(sheet);
  return [...loaded].flatMap((file) =>
    classesOf(file)
      .filter((name) => ruled.has(name) && !ruled.get(name)?.some(isThere))
      .map((name) => `${file.slice(ROOT.length + 1)}: ${name}`),
  );
}

// Else a page looks right only when another page has been opened before it.
test('a page loads the rules of everything it shows, whichever page is opened first', () => {
  const always = loadedWith(join(ROOT, 'main.tsx'));
  const pages = sources.flatMap((file) => named(file, /import\('(\.[^']+)'\)/gu));
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.flatMap((page) => unstyled(page, always))).toEqual([]);
});
