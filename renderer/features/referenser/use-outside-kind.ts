import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { isUtomstaende } from '../../../shared/domain/organ.ts';
import type { OrganData } from '../../../shared/domain/organ.ts';

/**
 * A region or an authority as a whole is never a body of our own, and an abbreviation that was only
 * suggested isn't one that somebody else goes by.
 */
export function useOutsideKind(form: UseFormReturn<OrganData, unknown, OrganData>): void {
  useEffect(
    () =>
      form.subscribe({
        name: 'organtyp',
        formState: { values: true, dirtyFields: true },
        callback: ({ values: { organtyp, externt }, dirtyFields }) => {
          if (!isUtomstaende(organtyp) || externt) return;
          form.setValue('externt', true, { shouldValidate: true });
          if (dirtyFields?.forkortning !== true) form.setValue('forkortning', '');
        },
      }),
    [form],
  );
}
