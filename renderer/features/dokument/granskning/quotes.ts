import { AvsnittId } from '../../../../shared/domain/id.ts';

/** What a comment is about: words of a section, a section, or the whole paper. */
export interface CommentPlace {
  readonly avsnittId: AvsnittId | null;
  /** Empty for a section or the whole paper. */
  readonly citat: string;
}

const MOST_SIGNS = 400;

/** The sections on the page, not those of a version shown in a window over it. */
function sectionElement(avsnittId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.paper-desk [data-section="${avsnittId}"]`);
}

function sectionAround(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('.paper-desk [data-section]') ?? null;
}

function isField(element: Element | null): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

function wordsOf(text: string): string {
  const words = text.replaceAll(/\s+/gu, ' ').trim().slice(0, MOST_SIGNS);
  // A sign that was cut in two.
  return words.replace(/\p{Surrogate}$/u, '');
}

function placeIn(section: HTMLElement | null, words: string): CommentPlace {
  const avsnittId = AvsnittId.safeParse(section?.dataset['section']).data ?? null;
  return { avsnittId, citat: avsnittId === null ? '' : wordsOf(words) };
}

/** What is chosen in the paper now, or where the caret stands. */
export function chosenPlace(): CommentPlace {
  const focused = document.activeElement;
  if (isField(focused) && sectionAround(focused)) {
    const { selectionStart, selectionEnd, value } = focused;
    return placeIn(sectionAround(focused), value.slice(selectionStart ?? 0, selectionEnd ?? 0));
  }
  const chosen = document.getSelection();
  const [start, end] = [
    sectionAround(chosen?.anchorNode ?? null),
    sectionAround(chosen?.focusNode ?? null),
  ];
  // Words of two sections are about the first of them.
  return placeIn(start, start === end ? (chosen?.toString() ?? '') : '');
}

interface Signs {
  /** All signs but spaces, which differ between what is chosen and what is in the page. */
  readonly text: string;
  readonly places: readonly { readonly node: Text; readonly offset: number }[];
}

function signsOf(section: HTMLElement): Signs {
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  const places: { node: Text; offset: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    [...node.data.matchAll(/\S/g)].forEach(({ 0: sign, index }) => {
      text += sign;
      places.push({ node, offset: index });
    });
  }
  return { text, places };
}

function rangeIn({ text, places }: Signs, citat: string): Range | null {
  const wanted = citat.replaceAll(/\s/gu, '');
  const at = wanted === '' ? -1 : text.indexOf(wanted);
  const [first, last] = [places[at], places[at + wanted.length - 1]];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** A field of a section whose words hold the quoted ones, and where in them. */
function fieldWith(section: HTMLElement, citat: string) {
  for (const field of section.querySelectorAll<HTMLTextAreaElement>('textarea')) {
    const at = wordsOf(field.value).indexOf(citat);
    if (at !== -1) return { field, at };
  }
  return null;
}

/** Where the quoted words of one comment stand. */
export interface FoundQuote {
  /** Null for words that stand in a field, which can't be marked. */
  readonly range: Range | null;
}

/** Where quoted words stand on the page; those that don't stand there any more are left out. */
export function findQuotes(
  places: readonly (CommentPlace & { readonly id: string })[],
): Map<string, FoundQuote> {
  const known = new Map<string, Signs>();
  const found = new Map<string, FoundQuote>();
  for (const { id, avsnittId, citat } of places) {
    const section = avsnittId === null || citat === '' ? null : sectionElement(avsnittId);
    if (!section || avsnittId === null) continue;
    const signs = known.get(avsnittId) ?? signsOf(section);
    known.set(avsnittId, signs);
    const range = rangeIn(signs, citat);
    if (range || fieldWith(section, citat)) found.set(id, { range });
  }
  return found;
}

function chooseRange(range: Range): void {
  const { startContainer } = range;
  startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const text = startContainer.parentElement?.closest<HTMLElement>('.rich-text, .paper-desk');
  text?.focus({ preventScroll: true });
  const chosen = document.getSelection();
  chosen?.removeAllRanges();
  chosen?.addRange(range);
}

/** Leads to the words of a comment, or else to its section. */
export function goToPlace({ avsnittId, citat }: CommentPlace): void {
  const section = avsnittId === null ? null : sectionElement(avsnittId);
  if (!section) return;
  const range = citat === '' ? null : rangeIn(signsOf(section), citat);
  if (range) return chooseRange(range);
  const held = citat === '' ? null : fieldWith(section, citat);
  section.scrollIntoView({ block: held ? 'center' : 'start' });
  if (held) {
    held.field.focus();
    held.field.setSelectionRange(held.at, held.at + citat.length);
    return;
  }
  section.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
