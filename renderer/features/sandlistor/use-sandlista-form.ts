import type { Sandlista, SandlistaData } from '../../../shared/domain/sandlista.ts';
import { call } from '../../api/client.ts';
import { useVersionedForm } from '../../autosave/use-versioned-form.ts';
import { formSchema, storedData, valuesOf } from './sandlista-values.ts';

/** The form of a list, saved as it is written and in step with what is stored elsewhere. */
export function useSandlistaForm(list: Sandlista) {
  const { id: sandlistaId } = list;
  return useVersionedForm<Sandlista, SandlistaData, SandlistaData>({
    stored: list,
    schema: formSchema,
    valuesOf: (stored) => valuesOf(stored ?? list),
    save: (data, version) =>
      call('sandlista.save', {
        sandlistaId,
        version: version ?? list.version,
        data: storedData(data),
      }),
    read: async () => (await call('expediering.get', { sandlistaId })).lista ?? list,
  });
}

export type SandlistaFormHandle = ReturnType<typeof useSandlistaForm>;
