import type { FieldErrors, FieldValues } from 'react-hook-form';
import { fieldErrorText } from '../text/fel.ts';
import type { SummaryError } from './error-summary.tsx';

interface LeafError {
  readonly path: string;
  readonly text: string;
}

function isLeaf(value: object): value is { type: string; message?: string } {
  return 'type' in value && typeof value.type === 'string';
}

function leaves(errors: object, path: readonly string[]): LeafError[] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || key === 'ref') return [];
    const here = [...path, key];
    if (isLeaf(value)) return [{ path: here.join('.'), text: fieldErrorText(value) }];
    return leaves(value, here);
  });
}

/** A field on the page: where its error belongs and what it is called. */
export interface FieldPlace {
  readonly name: string;
  readonly label: string;
}

function isOfWhole(path: string): boolean {
  return path === 'root' || path.startsWith('root.') || path.endsWith('.root');
}

/**
 * The errors of a form in the order its fields stand on the page. An error at a path that has no
 * field of its own goes to the nearest field around it, or else to the form as a whole.
 */
export function summaryErrors<Values extends FieldValues>(
  errors: FieldErrors<Values>,
  places: readonly FieldPlace[],
): SummaryError[] {
  const placeOf = (path: string) =>
    isOfWhole(path)
      ? -1
      : places.findIndex(({ name }) => path === name || path.startsWith(`${name}.`));
  return leaves(errors, [])
    .map(({ path, text }) => ({ text, index: placeOf(path) }))
    .toSorted((a, b) => a.index - b.index)
    .map(({ text, index }) => {
      const place = places[index];
      return { field: place?.name ?? null, label: place?.label ?? null, text };
    });
}
