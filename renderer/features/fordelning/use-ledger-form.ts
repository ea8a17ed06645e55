import type { Fordelning, FordelningData } from '../../../shared/domain/fordelning.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { call } from '../../api/client.ts';
import { useVersionedForm } from '../../autosave/use-versioned-form.ts';
import { ledgerSchema, valuesOf } from './ledger-values.ts';
import type { LedgerValues } from './ledger-values.ts';

/** The form of a case's ledger, saved as it is written; `start` is shown while none is stored. */
export function useLedgerForm(arendeId: ArendeId, stored: Fordelning | null, start: LedgerValues) {
  return useVersionedForm<Fordelning, LedgerValues, FordelningData>({
    stored,
    schema: ledgerSchema,
    valuesOf: (fordelning) => (fordelning ? valuesOf(fordelning) : start),
    save: (data, version) => call('fordelning.save', { arendeId, version, data }),
    read: () => call('fordelning.get', { arendeId }),
  });
}

export type LedgerFormHandle = ReturnType<typeof useLedgerForm>;
