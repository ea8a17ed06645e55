const FOCUSABLE = '[role="textbox"], input, textarea, button, [tabindex="0"]';

/** The element of a field by its path in the form, or the first one inside that path. */
function elementOf(field: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-field]')];
  return (
    all.find((element) => element.dataset['field'] === field) ??
    all.find((element) => element.dataset['field']?.startsWith(`${field}.`))
  );
}

/** Puts the focus in the field that a finding or an error points at. */
export function goToField(field: string): void {
  const element = elementOf(field);
  const target = element?.matches('input') ? element : element?.querySelector(FOCUSABLE);
  element?.scrollIntoView({ block: 'center' });
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
