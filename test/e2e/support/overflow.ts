/**
 * Runs in the page: what makes somebody scroll sideways to read (WCAG 1.4.10), or lies outside
 * the window where nobody can get at it. What has two directions by its nature may scroll within
 * its own frame: tables of data, pictures along time, the page of a document.
 */
export function overflows(): string[] {
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.slice(0, 30)}"`;
  const scrollsSideways = (element: Element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
    element.scrollWidth > element.clientWidth + 1;
  const twoWays = 'table, [role=grid], svg[role], [role=img], .typeset-page, pre';
  const holdsTable = (element: Element) =>
    element.matches(twoWays) || element.querySelector(twoWays) !== null;
  const elements = [...document.querySelectorAll('body *')];
  const sideways = elements.filter((one) => scrollsSideways(one) && !holdsTable(one));
  const isInTable = (element: Element) => element.closest(twoWays) !== null;
  const isOutside = (element: Element) => {
    const box = element.getBoundingClientRect();
    const isSeen = box.width > 1 && box.height > 1 && element.checkVisibility();
    return isSeen && box.right > innerWidth + 1 && !isInTable(element);
  };
  // What lies in something outside is there because of it, or makes it so: one of them is enough.
  const outside = elements.filter(
    (one) => isOutside(one) && !(one.parentElement && isOutside(one.parentElement)),
  );
  // A word that is broken after every few letters is in the window and still can't be read.
  const squeezed = elements.filter((element) => {
    const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const length = words.map((node) => node.textContent?.trim() ?? '').join('').length;
    const { width, height } = element.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(element).fontSize);
    return length > 8 && width > 1 && width < 3 * size && height > 4 * size;
  });
  const root = document.documentElement;
  const isTooTall = root.scrollHeight > root.clientHeight;
  return [
    ...sideways.map((element) => `scrolls sideways: ${nameOf(element)}`),
    ...outside.map((element) => `outside the window: ${nameOf(element)}`),
    ...squeezed.map((element) => `squeezed: ${nameOf(element)}`),
    ...(isTooTall ? [`the window scrolls: ${root.scrollHeight} of ${root.clientHeight}`] : []),
  ];
}
