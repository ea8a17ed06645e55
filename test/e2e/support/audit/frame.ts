/**
 * Runs in the page: what a screen reader asks of every page besides what axe asks. One heading of
 * the first level, the landmarks, a title, and nothing shown in another order than it is read.
 */
export function frameFaults(sidebars: number): string[] {
  const nameOf = (element: Element) => element.outerHTML.replace(/>.*/su, '>').slice(0, 160);
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const wanted: readonly (readonly [string, number])[] = [
    ['h1', 1],
    ['main', 1],
    ['nav.sidebar', sidebars],
  ];
  const reordered = [...document.querySelectorAll('main *')].filter((element) => {
    const { order, flexDirection, display } = getComputedStyle(element);
    const isReversed = display.includes('flex') && flexDirection.endsWith('reverse');
    return order !== '0' || isReversed;
  });
  return [
    ...wanted
      .filter(([selector, number]) => count(selector) !== number)
      .map(([selector]) => `${String(count(selector))} of ${selector}`),
    ...(/^\S.* – Paragraf$/u.test(document.title) ? [] : [`the title is "${document.title}"`]),
    ...(document.documentElement.lang === 'sv' ? [] : ['the language is not told']),
    ...reordered.map((element) => `shown in another order: ${nameOf(element)}`),
  ];
}

/** Runs in the page, for a person who wants no movement: what moves all the same. */
export function movements(): string[] {
  const seconds = (times: string) => Math.max(...times.split(',').map((time) => parseFloat(time)));
  const moving = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationDuration, animationName, scrollBehavior } =
      getComputedStyle(element);
    const isAnimated = animationName !== 'none' && seconds(animationDuration) > 0.001;
    return seconds(transitionDuration) > 0.001 || isAnimated || scrollBehavior === 'smooth';
  });
  return moving.map((element) => `moves: ${element.outerHTML.slice(0, 120)}`);
}
