/**
 * Moves focus to the next or previous input of the same column (`data-column`) in the table around
 * an element. At either end focus stays where it is.
 */
export function moveInColumn(from: Element, column: string, step: 1 | -1): void {
  const table = from.closest('table, [role="grid"]');
  const inputs = [...(table?.querySelectorAll<HTMLInputElement>('input[data-column]') ?? [])];
  const sameColumn = inputs.filter((input) => input.dataset['column'] === column);
  const here = sameColumn.findIndex((input) => from.contains(input));
  const next = sameColumn[here + step];
  next?.focus();
  next?.select();
}
