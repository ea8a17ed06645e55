const FOCUSABLE = '[role="textbox"], input, textarea, button, [tabindex="0"], h2[tabindex]';

/** The element of a field by its path in the form, or the first one inside that path. */
export function elementOf(field: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-field]')];
  return (
    all.find((element) => element.dataset['field'] === field) ??
    all.find((element) => element.dataset['field']?.startsWith(`${field}.`)) ??
    // A row that has gone leads to the list it was in.
    (field.includes('.') ? elementOf(field.slice(0, field.lastIndexOf('.'))) : undefined)
  );
}

/** Unfolds what the element lies in, as the browser does for words it finds there. */
function unfold(element: HTMLElement): boolean {
  const folded = element.closest<HTMLElement>('[hidden]');
  return folded?.dispatchEvent(new Event('beforematch', { bubbles: true })) ?? false;
}

function focusIn(element: HTMLElement, block: ScrollLogicalPosition): void {
  const target = element.matches('input') ? element : element.querySelector(FOCUSABLE);
  element.scrollIntoView({ block });
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/** Puts the focus in the field that a finding, an error or an undone change points at. */
export function goToField(field: string, block: ScrollLogicalPosition = 'center'): void {
  const element = elementOf(field);
  if (!element) return;
  if (!unfold(element)) focusIn(element, block);
  // The fold opens in the next frame and is drawn in the one after it.
  else requestAnimationFrame(() => requestAnimationFrame(() => focusIn(element, block)));
}
