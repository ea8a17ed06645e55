import { textKeys } from '../text/sv.ts';

/** A keyboard shortcut taken apart; `main` is the key itself in lower case, for example `k` or `f6`. */
interface KeyCombination {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly main: string;
}

/** The part of a keyboard event that decides whether a shortcut was pressed. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly getModifierState: (modifier: 'AltGraph') => boolean;
}

function parseKey(shortcut: string): KeyCombination {
  const parts = shortcut.toLowerCase().split('+');
  return {
    ctrl: parts.includes('ctrl'),
    alt: parts.includes('alt'),
    shift: parts.includes('shift'),
    main: parts.at(-1) ?? '',
  };
}

function pressedMain(press: KeyPress): string {
  // Shift+1 is "!" and, on a Mac, Alt+1 is "©": digits are read from the physical key.
  const digit = /^Digit(\d)$/.exec(press.code);
  return (digit?.[1] ?? press.key).toLowerCase();
}

/**
 * True when the event is this shortcut and nothing more. AltGr never counts: on a Swedish Windows
 * keyboard it reports itself as Ctrl+Alt and is how @, £, { and [ are written.
 */
export function isPressed(press: KeyPress, shortcut: string): boolean {
  if (press.getModifierState('AltGraph')) return false;
  const wanted = parseKey(shortcut);
  return (
    wanted.main === pressedMain(press) &&
    wanted.ctrl === (press.ctrlKey || press.metaKey) &&
    wanted.alt === press.altKey &&
    wanted.shift === press.shiftKey
  );
}

const MODIFIER_KEYS = new Set(['control', 'alt', 'shift', 'meta', 'altgraph', 'dead', 'capslock']);

/** The shortcut that was pressed, as it is written in the registry; `null` for a lone modifier. */
export function shortcutOf(press: KeyPress): string | null {
  const main = pressedMain(press);
  if (press.getModifierState('AltGraph') || MODIFIER_KEYS.has(main)) return null;
  const parts = [
    press.ctrlKey || press.metaKey ? 'Ctrl' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey ? 'Shift' : '',
    main.length === 1 ? main.toUpperCase() : press.key,
  ];
  return parts.filter((part) => part !== '').join('+');
}

/** True for shortcuts that may be given to a command: a function key, or Ctrl or Alt but never both. */
export function isAllowedShortcut(shortcut: string): boolean {
  const { ctrl, alt, main } = parseKey(shortcut);
  if (ctrl && alt) return false;
  return ctrl || alt || /^f\d{1,2}$/.test(main);
}

/** Two spellings of one shortcut become the same text, for comparing. */
export function normalizedKey(shortcut: string): string {
  const { ctrl, alt, shift, main } = parseKey(shortcut);
  return [ctrl ? 'ctrl' : '', alt ? 'alt' : '', shift ? 'shift' : '', main]
    .filter((part) => part !== '')
    .join('+');
}

/** The words on the keys of a Swedish keyboard: `Ctrl+Shift+T` → `Ctrl Skift T`. */
export function keyLabel(shortcut: string): string {
  return shortcut
    .split('+')
    .map((part) => textKeys[part] ?? part)
    .join(' ');
}
