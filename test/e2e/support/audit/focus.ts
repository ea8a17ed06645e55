import type { Page } from 'playwright-core';

/** More stops than any page has that isn't a long list; of those the first ones tell. */
const MOST_STOPS = 60;

interface Walk {
  readonly lookOf: (element: Element) => string;
  /** How everything looks that can have the focus, while it doesn't. */
  readonly otherwise: Map<Element, string>;
}

type WithWalk = typeof globalThis & { auditWalk?: Walk };

/**
 * Goes through the page with Tab, from its beginning until the focus leaves it, and tells of every
 * stop that doesn't look different from how it looks otherwise, or that can't be seen.
 */
export async function focusFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  // In a turn of its own: what had the focus draws itself anew after it.
  await page.evaluate(() => document.getElementById('main')?.focus());
  await page.evaluate(beginWalk);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(lookAtStop);
    if (found === null) break;
    faults.push(...found);
  }
  return faults;
}

/** Runs in the page: remembers how it looks while nothing in it has the focus. */
function beginWalk(): void {
  const drawn = (style: CSSStyleDeclaration) =>
    style.outlineStyle === 'none' ? '' : `${style.outlineColor} ${style.outlineWidth}`;
  const faceOf = (element: Element, pseudo?: string) => {
    const style = getComputedStyle(element, pseudo);
    const { boxShadow, borderColor, backgroundColor, textDecorationLine, stroke } = style;
    return [
      drawn(style),
      boxShadow,
      borderColor,
      backgroundColor,
      textDecorationLine,
      stroke,
    ].join();
  };
  // The frame may be drawn by what is around a field, in a picture, or by the row a list points at.
  const lookOf = (element: Element) => {
    const row = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
    const around = [element.parentElement, element.closest('label'), element.closest('.input')];
    const within = element instanceof SVGElement ? [...element.children] : [];
    return [element, row, ...around, ...within]
      .flatMap((one) => (one ? [faceOf(one), faceOf(one, '::before'), faceOf(one, '::after')] : []))
      .join('|');
  };
  const able = 'a, button, input, textarea, select, summary, [tabindex], [contenteditable]';
  const all = [...document.querySelectorAll(able)];
  const otherwise = new Map(all.map((element) => [element, lookOf(element)]));
  (globalThis as WithWalk).auditWalk = { lookOf, otherwise };
}

/** Runs in the page: what is wrong with the stop that has the focus; null when the page is left. */
function lookAtStop(): string[] | null {
  const walk = (globalThis as WithWalk).auditWalk;
  const element = document.activeElement;
  if (!walk || !element || element.id === 'main' || !element.closest('main')) return null;
  const name = element.outerHTML.replace(/>.*/su, '>').slice(0, 200);
  // What is only for screen readers is seen as its label.
  const seen = element.clientWidth > 1 ? element : (element.closest('label') ?? element);
  const { left, top, right, bottom } = seen.getBoundingClientRect();
  const isHitAt = (x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (seen.contains(hit) || hit.contains(seen)) && hit !== document.body;
  };
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  const isSeen = isHitAt(...middle) || isHitAt(left + 3, top + 3) || isHitAt(right - 3, bottom - 3);
  return [
    ...(walk.lookOf(element) === walk.otherwise.get(element) ? [`no frame: ${name}`] : []),
    ...(isSeen ? [] : [`out of sight: ${name}`]),
  ];
}
