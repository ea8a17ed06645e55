/**
 * Runs in the page: what makes somebody scroll sideways to read (WCAG 1.4.10), or lies outside
 * the window where nobody can get at it. Tables of data may scroll within their own frame.
 */
export function overflows(): string[] {
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.slice(0, 30)}"`;
  const scrollsSideways = (element: Element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
    element.scrollWidth > element.clientWidth + 1;
  const holdsTable = (element: Element) =>
    element.matches('[role=grid], pre') || element.querySelector('table, [role=grid]') !== null;
  const elements = [...document.querySelectorAll('body *')];
  const sideways = elements.filter((one) => scrollsSideways(one) && !holdsTable(one));
  const isInTable = (element: Element) => element.closest('table, [role=grid], pre') !== null;
  const outside = elements.filter((element) => {
    const box = element.getBoundingClientRect();
    const isSeen = box.width > 1 && box.height > 1 && element.checkVisibility();
    return isSeen && box.right > innerWidth + 1 && !isInTable(element);
  });
  const root = document.documentElement;
  const isTooTall = root.scrollHeight > root.clientHeight;
  return [
    ...sideways.map((element) => `scrolls sideways: ${nameOf(element)}`),
    ...outside.map((element) => `outside the window: ${nameOf(element)}`),
    ...(isTooTall ? [`the window scrolls: ${root.scrollHeight} of ${root.clientHeight}`] : []),
  ];
}
