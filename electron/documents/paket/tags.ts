import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObjectCopier } from '@cantoo/pdf-lib';
import { annotationsOf } from './strip.ts';
import { dictsIn, named, numbered, setTrees, textOf } from './trees.ts';

const name = (text: string) => PDFName.of(text);
const TREE = name('StructTreeRoot');
const KEYS = [name('StructParents'), name('StructParent')];

function treeOf({ catalog }: PDFDocument): PDFDict | undefined {
  return catalog.lookupMaybe(TREE, PDFDict);
}

/** Moves the numbers by which pages, pictures and links of a paper find their place in its tree. */
function renumber(document: PDFDocument, by: number): void {
  const dicts = new Set<PDFDict>(document.getPages().flatMap(({ node }) => annotationsOf(node)));
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict) dicts.add(object);
    if (object instanceof PDFStream) dicts.add(object.dict);
  }
  for (const dict of dicts) {
    for (const key of KEYS) {
      const value = dict.get(key);
      if (value instanceof PDFNumber) dict.set(key, PDFNumber.of(value.asNumber() + by));
    }
  }
}

/** A paper without tags has no places in the tree of the whole. */
export function forgetTags(document: PDFDocument): void {
  for (const { node } of document.getPages()) {
    for (const dict of [node, ...annotationsOf(node)]) for (const key of KEYS) dict.delete(key);
  }
}

/** Gives every element with a name another one, that no other paper has. */
function rename(tree: PDFDict, prefix: string): void {
  const elements = elementsOf(tree);
  const names = new Map<string, string>();
  for (const element of elements) {
    const id = textOf(element.lookup(name('ID')));
    if (id === null) continue;
    names.set(id, `${prefix}-${names.size}`);
    element.set(name('ID'), PDFString.of(names.get(id) ?? ''));
  }
  for (const element of elements) {
    for (const attributes of dictsIn(element.lookup(name('A')))) {
      const headers = attributes.lookup(name('Headers'));
      if (!(headers instanceof PDFArray)) continue;
      headers.asArray().forEach((header, index) => {
        const renamed = names.get(textOf(header) ?? '');
        if (renamed !== undefined) headers.set(index, PDFString.of(renamed));
      });
    }
  }
}

function elementsOf(tree: PDFDict): PDFDict[] {
  const found = new Set<PDFDict>();
  const waiting = dictsIn(tree.lookup(name('K')));
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (found.has(one)) continue;
    found.add(one);
    waiting.push(...dictsIn(one.lookup(name('K'))));
  }
  return [...found];
}

/** Roles and classes of a paper's own, where the whole has none of the name. */
function addNames(base: PDFDict, own: PDFDict, key: string, copier: PDFObjectCopier): void {
  const theirs = own.lookupMaybe(name(key), PDFDict);
  if (theirs === undefined) return;
  const ours = base.lookupMaybe(name(key), PDFDict) ?? base.context.obj({});
  base.set(name(key), ours);
  for (const [word, value] of theirs.entries())
    if (!ours.has(word)) ours.set(word, copier.copy(value));
}

/**
 * Prepares the tags of a paper to stand among those of the whole: numbers and names that no other
 * paper has. Before its pages are copied.
 * @returns what puts them there, when its pages have been copied by the same copier
 */
export function tagsOf(
  paper: PDFDocument,
  { after, prefix, titel }: { after: number; prefix: string; titel: string },
): (whole: PDFDocument, copier: PDFObjectCopier) => number {
  const own = treeOf(paper);
  const reference = paper.catalog.get(TREE);
  if (own === undefined || !(reference instanceof PDFRef)) return () => after;
  renumber(paper, after);
  rename(own, prefix);
  const places = numbered(own.lookupMaybe(name('ParentTree'), PDFDict));
  const names = named(own.lookupMaybe(name('IDTree'), PDFDict));
  for (const key of ['ParentTree', 'ParentTreeNextKey', 'IDTree']) own.delete(name(key));
  return (whole, copier) => {
    const base = treeOf(whole);
    const root = whole.catalog.get(TREE);
    if (base === undefined || root === undefined) return after;
    for (const key of ['RoleMap', 'ClassMap']) {
      addNames(base, own, key, copier);
      own.delete(name(key));
    }
    const part = copier.copy(reference);
    const element = whole.context.lookup(part, PDFDict);
    element.set(name('Type'), name('StructElem'));
    element.set(name('S'), name('Part'));
    element.set(name('P'), root);
    element.set(name('T'), PDFHexString.fromText(titel));
    addPart(base, part);
    const moved = places.map(([key, value]) => [key + after, copier.copy(value)] as const);
    const copied = names.map(([id, value]) => [id, copier.copy(value)] as const);
    setTrees(
      base,
      [...numbered(base.lookupMaybe(name('ParentTree'), PDFDict)), ...moved],
      [...named(base.lookupMaybe(name('IDTree'), PDFDict)), ...copied],
    );
    return after + Math.max(-1, ...places.map(([key]) => key)) + 1;
  };
}

function addPart(base: PDFDict, part: PDFRef): void {
  const before = base.get(name('K'));
  const list = base.lookup(name('K'));
  const parts = base.context.obj([]);
  if (list instanceof PDFArray) for (const one of list.asArray()) parts.push(one);
  else if (before !== undefined) parts.push(before);
  parts.push(part);
  base.set(name('K'), parts);
}

/** The first number that nothing in the tree of the whole has. */
export function nextPlace(whole: PDFDocument): number {
  const places = numbered(treeOf(whole)?.lookupMaybe(name('ParentTree'), PDFDict));
  return Math.max(-1, ...places.map(([key]) => key)) + 1;
}
