import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { OrganData } from '../../../shared/domain/organ.ts';

interface Suggestions {
  readonly genitiv: (namn: string) => string;
  readonly bestamdForm: (namn: string) => string;
  readonly forkortning: (namn: string) => string;
}

/** Fills in the forms of a name as it is written, until they are written by hand. */
export function useNameSuggestions(
  form: UseFormReturn<OrganData, unknown, OrganData>,
  { genitiv, bestamdForm, forkortning }: Suggestions,
): void {
  useEffect(
    () =>
      form.subscribe({
        name: 'namn',
        formState: { values: true, dirtyFields: true },
        callback: ({ values: { namn }, dirtyFields }) => {
          if (dirtyFields?.genitiv !== true) form.setValue('genitiv', genitiv(namn));
          if (dirtyFields?.bestamdForm !== true) form.setValue('bestamdForm', bestamdForm(namn));
          if (dirtyFields?.forkortning !== true) form.setValue('forkortning', forkortning(namn));
        },
      }),
    [form, genitiv, bestamdForm, forkortning],
  );
}
