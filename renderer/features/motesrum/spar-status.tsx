import { Check, LoaderCircle } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { textMotesrum as text } from '../../text/motesrum.ts';
import type { RumStore } from './rum-store.ts';
import type { Sparlage } from './skrivare.ts';

const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
});

function words(lage: Sparlage): string {
  if (lage.kind === 'sparar') return text.sparar(lage.kvar);
  if (lage.kind === 'vila') return text.vila;
  return text.sparat(CLOCK.format(lage.at).replaceAll(':', '.'));
}

const MARKS = (
  <>
    <LoaderCircle className="rum-sparar-ikon" size={14} aria-hidden="true" />
    <Check className="rum-sparat-ikon" size={14} aria-hidden="true" />
  </>
);

/** Whether all that was entered is on disk. Told by its look: a voice after each key would disturb. */
export function SparStatus({ rum }: { readonly rum: RumStore }) {
  const lage = useSyncExternalStore(rum.subscribe, rum.sparat);
  return (
    <p className="rum-sparat" data-lage={lage.kind}>
      {MARKS}
      {words(lage)}
    </p>
  );
}
