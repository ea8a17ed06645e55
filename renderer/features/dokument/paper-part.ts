/** The element that names a section; it takes focus when somebody jumps there. */
export function partElementId(id: string): string {
  return `del-${id}`;
}

/** Scrolls to a section of the paper and puts the focus at its beginning. */
export function goToPart(id: string): void {
  const heading = document.getElementById(partElementId(id));
  (heading?.closest('section') ?? heading)?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
