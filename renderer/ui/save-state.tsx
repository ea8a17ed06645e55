import { Check, TriangleAlert } from 'lucide-react';
import { textSaving } from '../text/sv.ts';
import './save-state.css';

export type SaveStateValue =
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed' };

const CLOCK = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' });

function words(state: SaveStateValue): string {
  if (state.kind !== 'saved') return textSaving[state.kind];
  return textSaving.savedAt(CLOCK.format(state.at).replace(':', '.'));
}

/** Whether what is written is safe: "Osparade ändringar", "Sparar …", "Sparat 14.32". */
export function SaveState({ state }: { readonly state: SaveStateValue }) {
  // What is saved every second must not be told of twice a second.
  const isSettled = state.kind === 'saved' || state.kind === 'failed';
  return (
    <span
      className={`save-state save-${state.kind}`}
      role="status"
      aria-live={isSettled ? 'polite' : 'off'}
    >
      {state.kind === 'saved' && <Check size={14} aria-hidden="true" />}
      {state.kind === 'failed' && <TriangleAlert size={14} aria-hidden="true" />}
      {words(state)}
    </span>
  );
}
