import type { Stavord } from '../../../../shared/rules/stavning/ord.ts';

/** The underlined words as they are shown over a field. */
function shownWords(field: Element): HTMLElement[] {
  return [...(field.parentElement?.querySelectorAll<HTMLElement>('[data-from]') ?? [])];
}

/** Where a marked word of a field is shown. */
export function markedElement(field: Element | null, { from }: Stavord): HTMLElement | undefined {
  return field
    ? shownWords(field).find(({ dataset }) => dataset['from'] === String(from))
    : undefined;
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

function isAt(element: Element, { clientX: x, clientY: y }: Point): boolean {
  return [...element.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

/** The marked word of a field under the pointer, else the one that the selection stands in or covers. */
export function wordAt(
  field: HTMLTextAreaElement,
  marked: readonly Stavord[],
  point: Point | null = null,
): Stavord | undefined {
  const hit = point && shownWords(field).find((element) => isAt(element, point));
  const { selectionStart, selectionEnd } = field;
  return hit
    ? marked.find(({ from }) => String(from) === hit.dataset['from'])
    : marked.find(({ from, to }) => from <= selectionStart && to >= selectionEnd);
}

/** Gives the focus back when a menu that has no button of its own has closed. */
export function focusAfterMenu(focus: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(focus));
}
