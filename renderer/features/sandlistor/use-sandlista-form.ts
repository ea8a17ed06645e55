import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { Sandlista, SandlistaData } from '../../../shared/domain/sandlista.ts';
import { call } from '../../api/client.ts';
import { useAutosavedForm } from '../../autosave/use-autosaved-form.ts';
import { formSchema, storedData, valuesOf } from './sandlista-values.ts';

/** The form of a list, saved as it is written and in step with what is stored elsewhere. */
export function useSandlistaForm(list: Sandlista) {
  const version = useRef(list.version);
  const form = useForm<SandlistaData, unknown, SandlistaData>({
    resolver: zodResolver(formSchema),
    defaultValues: valuesOf(list),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const { autosave, show } = useAutosavedForm({
    form,
    schema: formSchema,
    send: async (data) => {
      const stored = await call('sandlista.save', {
        sandlistaId: list.id,
        version: version.current,
        data: storedData(data),
      });
      version.current = stored.version;
    },
  });
  const showStored = (stored: Sandlista) => {
    version.current = stored.version;
    show(valuesOf(stored));
  };
  const latestShow = useRef(showStored);
  useEffect(() => {
    latestShow.current = showStored;
  });
  useEffect(() => {
    // Changed elsewhere, in another window, while nothing is being written here.
    if (list.version > version.current && !autosave.hasUnsaved()) latestShow.current(list);
  }, [list, autosave]);

  const readStored = () => call('sandlista.get', { tjansteskrivelseId: list.tjansteskrivelseId });
  return {
    form,
    autosave,
    version: () => version.current,
    readAgain: async () => showStored(await readStored()),
    keepMine: async () => {
      version.current = (await readStored()).version;
      await autosave.overrule();
    },
  };
}

export type SandlistaFormHandle = ReturnType<typeof useSandlistaForm>;
