import { createContext, useContext, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { Ansokan, FordelningData } from '../../../shared/domain/fordelning.ts';
import { moved } from '../../lib/lists.ts';
import { showToast } from '../../ui/toasts.ts';
import { countable } from './ledger-values.ts';
import type { LedgerValues } from './ledger-values.ts';

/** The form of the ledger on the page. */
export type LedgerForm = UseFormReturn<LedgerValues, unknown, FordelningData>;

export const LedgerFormContext = createContext<LedgerForm | null>(null);

/** The ledger that is being written. */
export function useLedger(): LedgerForm {
  const form = useContext(LedgerFormContext);
  if (!form) throw new Error('no ledger around this component');
  return form;
}

/** The ledger as it can be summed now; follows each key. */
export function useCountable(): FordelningData {
  const { control } = useLedger();
  const values = useWatch({
    control,
    compute: (all: LedgerValues) => JSON.stringify(countable(all)),
  });
  return useMemo(() => JSON.parse(values) as FordelningData, [values]);
}

/** Puts the focus in the row of an applicant or an item, once it has been drawn. */
function focusRow(id: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-ledger-row="${id}"] :is(input, button)`)?.focus();
  });
}

/** Changes of the list of applicants and of one applicant. */
export function useLedgerEdits() {
  const form = useLedger();
  const all = () => form.getValues('ansokningar');
  const set = (ansokningar: readonly Ansokan[]) => {
    form.setValue('ansokningar', [...ansokningar], { shouldTouch: false });
    // Errors are kept by place, and places have changed.
    form.clearErrors('ansokningar');
  };
  return {
    add: (ansokan: Ansokan) => {
      set([...all(), ansokan]);
      focusRow(ansokan.poster[0]?.id ?? ansokan.id);
    },
    change: (index: number, change: (ansokan: Ansokan) => Ansokan) => {
      const ansokan = all()[index];
      if (ansokan) set(all().with(index, change(ansokan)));
    },
    changeUndoably: (title: string, change: (list: readonly Ansokan[]) => Ansokan[]) => {
      const before = all();
      set(change(before));
      showToast({ title, onUndo: () => set(before) });
    },
    move: (index: number, step: 1 | -1) => {
      const id = all()[index]?.id;
      set(moved(all(), index, step));
      if (id !== undefined) focusRow(id);
    },
    focusRow,
  };
}
