import type {
  Tjansteskrivelse,
  TjansteskrivelseData,
} from '../../../shared/domain/tjansteskrivelse.ts';
import { call } from '../../api/client.ts';
import { TEXT_PACE } from '../../autosave/use-autosave.ts';
import { useVersionedForm } from '../../autosave/use-versioned-form.ts';
import { paperSchema, storedValues, valuesOf } from './paper-values.ts';
import type { PaperValues } from './paper-values.ts';

/** The form of a paper, saved as it is written and in step with what is stored elsewhere. */
export function usePaperForm(paper: Tjansteskrivelse) {
  const tjansteskrivelseId = paper.id;
  return useVersionedForm<Tjansteskrivelse, PaperValues, TjansteskrivelseData>({
    stored: paper,
    schema: paperSchema,
    valuesOf: (stored) => valuesOf(stored ?? paper),
    prepare: storedValues,
    save: (data, version) =>
      call('tjansteskrivelse.save', {
        tjansteskrivelseId,
        version: version ?? paper.version,
        data,
      }),
    read: () => call('tjansteskrivelse.get', { tjansteskrivelseId }),
    pace: TEXT_PACE,
  });
}

export type PaperFormHandle = ReturnType<typeof usePaperForm>;
