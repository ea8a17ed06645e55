import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { Fordelning, FordelningData } from '../../../shared/domain/fordelning.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { call } from '../../api/client.ts';
import { useAutosavedForm } from '../../autosave/use-autosaved-form.ts';
import { ledgerSchema, valuesOf } from './ledger-values.ts';
import type { LedgerValues } from './ledger-values.ts';

/** The form of a case's ledger, saved as it is written; `start` is shown while none is stored. */
export function useLedgerForm(arendeId: ArendeId, stored: Fordelning | null, start: LedgerValues) {
  const version = useRef(stored?.version ?? null);
  const form = useForm<LedgerValues, unknown, FordelningData>({
    resolver: zodResolver(ledgerSchema),
    defaultValues: stored ? valuesOf(stored) : start,
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const { autosave, show } = useAutosavedForm({
    form,
    schema: ledgerSchema,
    send: async (data) => {
      const saved = await call('fordelning.save', { arendeId, version: version.current, data });
      version.current = saved.version;
    },
  });
  const showStored = (fordelning: Fordelning | null) => {
    version.current = fordelning?.version ?? null;
    show(fordelning ? valuesOf(fordelning) : start);
  };
  const latestShow = useRef(showStored);
  useEffect(() => {
    latestShow.current = showStored;
  });
  useEffect(() => {
    // Changed in another window while nothing is being written here.
    const isNewer = stored !== null && stored.version > (version.current ?? 0);
    if (isNewer && !autosave.hasUnsaved()) latestShow.current(stored);
  }, [stored, autosave]);
  return {
    form,
    autosave,
    readAgain: async () => showStored(await call('fordelning.get', { arendeId })),
    keepMine: async () => {
      version.current = (await call('fordelning.get', { arendeId }))?.version ?? null;
      await autosave.overrule();
    },
  };
}

export type LedgerFormHandle = ReturnType<typeof useLedgerForm>;
