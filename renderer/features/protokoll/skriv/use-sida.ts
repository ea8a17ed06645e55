import { useEffect, useRef, useState } from 'react';
import { ParagrafData } from '../../../../shared/domain/paragraf.ts';
import type { ParagrafId } from '../../../../shared/domain/id.ts';
import { call } from '../../../api/client.ts';
import { followDraft } from '../../dokument/draft-follower.ts';
import type { ShownPages } from '../../dokument/draft-follower.ts';
import { sparbar } from './sparbar.ts';

/** The pages of a §, by their addresses. */
export type Sidor = readonly string[];

/** The § as it is typeset, following what is written. */
export function useSida(id: ParagrafId, data: ParagrafData): ShownPages<Sidor> {
  const [shown, setShown] = useState<ShownPages<Sidor>>({ preview: null, problem: null });
  const latest = useRef(data);
  const follower = useRef<ReturnType<typeof followDraft<Sidor>>>(null);
  useEffect(() => {
    const typeset = () => {
      const parsed = ParagrafData.safeParse(sparbar(latest.current));
      if (!parsed.success) return null;
      return call('paragraf.getDraftPreview', { id, data: parsed.data }).then(({ sidor }) => sidor);
    };
    const made = followDraft<Sidor>({ typeset, show: setShown });
    follower.current = made;
    return made.stop;
  }, [id]);
  useEffect(() => {
    if (latest.current === data) return;
    latest.current = data;
    follower.current?.changed();
  }, [data]);
  return shown;
}
