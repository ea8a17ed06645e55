import { Quote } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useCommands } from '../../../commands/use-commands.ts';
import { textFraser } from '../../../text/fraser.ts';
import { PhrasePicker } from './phrase-picker.tsx';
import { placeOf } from './phrase-place.ts';
import type { PhrasePlace } from './phrase-place.ts';

/** Opens the phrases from wherever in the paper one writes: Alt+F, or by the palette. */
export function PhraseCommand() {
  const [place, setPlace] = useState<PhrasePlace | null>(null);
  const last = useRef<PhrasePlace>({ typ: 'punkt', after: null });
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const next = target instanceof Element ? placeOf(target) : null;
      if (next) last.current = next;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useCommands([
    {
      ...{ id: 'dokument.fras', title: textFraser.menu, group: 'vyn', when: 'view' },
      ...{ key: 'Alt+F', icon: Quote, keywords: ['formulering', 'standardtext', 'beslut'] },
      run: () => setPlace(last.current),
    },
  ]);
  return place && <PhrasePicker place={place} onClose={() => setPlace(null)} />;
}
