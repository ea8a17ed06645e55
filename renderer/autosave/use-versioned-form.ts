import { useEffect, useMemo, useRef } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import { useSchemaForm } from '../lib/schema-form.ts';
import type { Pace } from './use-autosave.ts';
import { useAutosavedForm } from './use-autosaved-form.ts';

interface VersionedForm<Stored extends { version: number }, Values extends FieldValues, Data> {
  /** As it was last read; null while nothing is stored. */
  readonly stored: Stored | null;
  readonly schema: z.ZodType<Data, Values>;
  readonly valuesOf: (stored: Stored | null) => Values;
  /** What is stored of the values, for a form that holds rows nothing is written in yet. */
  readonly prepare?: (values: Values) => Values;
  readonly save: (data: Data, version: number | null) => Promise<Stored>;
  readonly read: () => Promise<Stored | null>;
  /** How often it is saved; as other forms when it isn't said. */
  readonly pace?: Pace;
}

/**
 * A form that is saved as it is written, on top of the version it has seen, and that shows what
 * another window has stored meanwhile.
 */
export function useVersionedForm<
  Stored extends { version: number },
  Values extends FieldValues,
  Data,
>({ stored, schema, valuesOf, prepare, save, read, pace }: VersionedForm<Stored, Values, Data>) {
  const version = useRef(stored?.version ?? null);
  const form = useSchemaForm(schema, valuesOf(stored) as DefaultValues<Values>);
  const { autosave, show } = useAutosavedForm({
    form,
    schema,
    ...(prepare && { prepare }),
    pace,
    send: async (data) => {
      version.current = (await save(data, version.current)).version;
    },
  });
  const showStored = (next: Stored | null) => {
    version.current = next?.version ?? null;
    show(valuesOf(next));
  };
  const latest = useRef({ read, showStored });
  useEffect(() => {
    latest.current = { read, showStored };
  });
  useEffect(() => {
    // Changed elsewhere (the ledger, another window) while nothing is being written here.
    const isNewer = stored !== null && stored.version > (version.current ?? 0);
    if (isNewer && !autosave.hasUnsaved()) latest.current.showStored(stored);
  }, [stored, autosave]);
  // The same at each render, so that a long form isn't drawn again each time it has been saved.
  return useMemo(
    () => ({
      form,
      autosave,
      version: () => version.current,
      readAgain: async () => latest.current.showStored(await latest.current.read()),
      keepMine: async () => {
        version.current = (await latest.current.read())?.version ?? null;
        await autosave.overrule();
      },
    }),
    [form, autosave],
  );
}
