import { keyLabel } from '../commands/keys.ts';
import './key-hint.css';

/**
 * A key cap, for example `<KeyHint shortcut="Ctrl+K" />`. It is drawn by the style sheet and hidden
 * from screen readers, so that a button's name stays the words on it (WCAG 2.5.3).
 */
export function KeyHint({ shortcut }: { readonly shortcut: string }) {
  return <kbd className="key-hint" aria-hidden="true" data-key={keyLabel(shortcut)} />;
}
