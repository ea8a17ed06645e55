import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A package that is shipped, with the text of its licence by its place among the texts. */
interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: number;
}

/** What the window shows of licences; a text that several packages share stands once. */
export interface Licences {
  readonly packages: readonly LicensedPackage[];
  readonly texts: readonly string[];
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|ofl)/iu;

/** Electron's own packages fetch it when the program is built, and are not shipped. */
const LEFT_OUT_BELOW = ['electron'];

/** The packages that `docs/licenser.md` lists, which a test holds against what is imported. */
function listedPackages(root: string): string[] {
  const list = readFileSync(join(root, 'docs/licenser.md'), 'utf8');
  const rows = list.matchAll(/^\| (@?[a-z0-9][^ |]*) +\|/gmu);
  return Array.from(rows, ([, name = '']) => name);
}

/** Where a package lies for one that needs it; undefined for one that was left out here. */
function folderOf(name: string, from: string): string | undefined {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(from) === from ? undefined : folderOf(name, dirname(from));
}

/** Every shipped package by its folder, with those that it needs in turn. */
function shippedPackages(root: string): Map<string, Package> {
  const found = new Map<string, Package>();
  const visit = (name: string, from: string) => {
    const folder = name.startsWith('@types/') ? undefined : folderOf(name, from);
    if (folder === undefined || found.has(folder)) return;
    const shipped = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
    found.set(folder, shipped);
    if (LEFT_OUT_BELOW.includes(name)) return;
    for (const needed of Object.keys(shipped.dependencies ?? {})) visit(needed, folder);
  };
  for (const name of listedPackages(root)) visit(name, root);
  return found;
}

function ownText(folder: string): string | undefined {
  const files = readdirSync(folder).filter((name) => LICENCE_FILE.test(name));
  if (files.length === 0) return undefined;
  return files.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
}

function authorOf({ author, name }: Package): string {
  return (typeof author === 'string' ? author : author?.name) ?? name;
}

/** What the file of a package under the LGPL does not say itself. */
const LGPL: Readonly<Record<string, string>> = {
  'dictionary-sv': '',
  'hunspell-asm':
    'Hunspell, in this package as WebAssembly, is Copyright (C) 2002-2022 Németh László and others. It may be used under MPL 1.1, GPL 2.0 or LGPL 2.1 or later; here it is used under LGPL 3.0:',
};

/** LGPL version 3 adds to GPL version 3 and asks for the text of both. */
function withWholeText(root: string, { name }: Package, text: string): string {
  const words = LGPL[name];
  if (words === undefined) return text;
  const whole = ['LGPL-3.0', 'GPL-3.0'].map((name) =>
    readFileSync(join(root, `docs/licenser/${name}.txt`), 'utf8').trim(),
  );
  return [text, words, ...whole].join('\n\n').replace(/\n{3,}/gu, '\n\n');
}

/**
 * The licence of everything that is shipped, read from the installed packages below `root`. One
 * that came without its text has that of another under the same licence, with its author's name.
 * Throws when there is none.
 */
export function collectLicences(root: string): Licences {
  const shipped = [...shippedPackages(root)].map(([folder, one]) => ({
    one,
    text: ownText(folder),
  }));
  const textOf = (one: Package): string => {
    const alike = shipped.find(({ one: other, text }) => text && other.license === one.license);
    if (alike?.text === undefined) throw new Error(`${one.name} has no licence text`);
    const words = alike.text.replace(/^\s*Copyright .*$/gmu, '').trim();
    return `Copyright (c) ${authorOf(one)} (${one.name})\n\n${words}`;
  };
  const texts: string[] = [];
  const placeOf = (text: string) => {
    if (!texts.includes(text)) texts.push(text);
    return texts.indexOf(text);
  };
  const packages = shipped.map(({ one, text }) => ({
    ...{ name: one.name, version: one.version, licence: one.license },
    text: placeOf(withWholeText(root, one, text ?? textOf(one))),
  }));
  return { packages: packages.toSorted((a, b) => (a.name < b.name ? -1 : 1)), texts };
}
