import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type {
  Tjansteskrivelse,
  TjansteskrivelseData,
} from '../../../shared/domain/tjansteskrivelse.ts';
import { call } from '../../api/client.ts';
import { useAutosavedForm } from '../../autosave/use-autosaved-form.ts';
import { paperSchema, storedValues, valuesOf } from './paper-values.ts';
import type { PaperValues } from './paper-values.ts';

/** The form of a paper, saved as it is written and in step with what is stored elsewhere. */
export function usePaperForm(paper: Tjansteskrivelse) {
  const version = useRef(paper.version);
  const form = useForm<PaperValues, unknown, TjansteskrivelseData>({
    resolver: zodResolver(paperSchema),
    defaultValues: valuesOf(paper),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const { autosave, show } = useAutosavedForm({
    form,
    schema: paperSchema,
    prepare: storedValues,
    send: async (data) => {
      const stored = await call('tjansteskrivelse.save', {
        tjansteskrivelseId: paper.id,
        version: version.current,
        data,
      });
      version.current = stored.version;
    },
  });
  const showStored = (stored: Tjansteskrivelse) => {
    version.current = stored.version;
    show(valuesOf(stored));
  };
  const latestShow = useRef(showStored);
  useEffect(() => {
    latestShow.current = showStored;
  });
  useEffect(() => {
    // Changed elsewhere (the ledger, another window) while nothing is being written here.
    if (paper.version > version.current && !autosave.hasUnsaved()) latestShow.current(paper);
  }, [paper, autosave]);

  const readStored = () => call('tjansteskrivelse.get', { tjansteskrivelseId: paper.id });
  return {
    form,
    autosave,
    readAgain: async () => showStored(await readStored()),
    keepMine: async () => {
      version.current = (await readStored()).version;
      await autosave.overrule();
    },
  };
}

export type PaperFormHandle = ReturnType<typeof usePaperForm>;
