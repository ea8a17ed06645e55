import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { SammantradeId } from '../../../../shared/domain/id.ts';
import type { Paragraf, ParagrafData } from '../../../../shared/domain/paragraf.ts';
import { call } from '../../../api/client.ts';
import { TEXT_PACE, useAutosave } from '../../../autosave/use-autosave.ts';
import { useTrailKeys } from '../../dokument/use-paper-trail.ts';
import { createUtkast } from './utkast.ts';

/** A § that is saved as it is written, and that shows what another window has stored meanwhile. */
export function useUtkast(paragraf: Paragraf, sammantradeId: SammantradeId) {
  const { id } = paragraf;
  const [utkast] = useState(() => createUtkast(paragraf));
  const { data, fel } = useSyncExternalStore(utkast.subscribe, utkast.bild);
  const autosave = useAutosave(
    () => utkast.save((next, version) => call('paragraf.save', { id, version, data: next })),
    TEXT_PACE,
  );
  useEffect(() => {
    if (paragraf.version > utkast.version() && !autosave.hasUnsaved()) utkast.replace(paragraf);
  }, [paragraf, utkast, autosave]);
  const change = useCallback(
    (next: (data: ParagrafData) => ParagrafData) => {
      utkast.change(next);
      autosave.changed();
    },
    [utkast, autosave],
  );
  const step = (isDone: boolean) => {
    if (isDone) autosave.changed();
  };
  const undo = () => step(utkast.undo());
  const redo = () => step(utkast.redo());
  useTrailKeys({ undo, redo });
  const read = async () => {
    const all = await call('paragraf.list', { sammantradeId });
    return all.find((one) => one.id === id) ?? paragraf;
  };
  return {
    ...{ data, fel, change, autosave, undo, redo, version: utkast.version },
    readAgain: async () => {
      utkast.replace(await read());
      autosave.settle();
    },
    keepMine: async () => {
      utkast.overrule(await read());
      await autosave.overrule();
    },
  };
}

export type Utkasthandtag = ReturnType<typeof useUtkast>;
