import { useEffect, useState } from 'react';
import type { DraftPreview } from '../../../shared/contract/dokument.ts';
import { call } from '../../api/client.ts';
import { followDraft } from './draft-follower.ts';
import type { ShownPages } from './draft-follower.ts';
import { useEditing } from './paper-context.ts';
import { useSources } from './paper-sources.ts';
import { paperSchema, storedValues } from './paper-values.ts';

/** The pages of what is written, set a quarter of a second after the last change; newest wins. */
export function useDraftPreview(): ShownPages<DraftPreview> {
  const { form, paper, lastPreview } = useEditing();
  const sources = useSources();
  const [shown, setShown] = useState<ShownPages<DraftPreview>>({
    ...{ preview: lastPreview.current, problem: null },
  });
  useEffect(() => {
    const typeset = () => {
      const parsed = paperSchema.safeParse(storedValues(form.getValues()));
      if (!parsed.success) return null;
      const input = { tjansteskrivelseId: paper.id, data: parsed.data };
      return call('dokument.getDraftPreview', input).then((preview) => {
        lastPreview.current = preview;
        return preview;
      });
    };
    const follower = followDraft<DraftPreview>({ typeset, show: setShown });
    const stop = form.subscribe({ formState: { values: true }, callback: follower.changed });
    return () => {
      follower.stop();
      stop();
    };
    // What the paper points at is read by main; when it changes the pages do too.
  }, [form, paper.id, sources, lastPreview]);
  return shown;
}
