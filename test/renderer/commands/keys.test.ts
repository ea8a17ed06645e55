import { describe, expect, test } from 'vitest';
import {
  isAllowedShortcut,
  isPressed,
  keyLabel,
  normalizedKey,
  shortcutOf,
} from '../../../renderer/commands/keys.ts';
import { press } from './press.ts';

describe('isPressed', () => {
  test('the whole combination and nothing more', () => {
    expect(isPressed(press('k', { ctrlKey: true }), 'Ctrl+K')).toBe(true);
    expect(isPressed(press('k', { ctrlKey: true, shiftKey: true }), 'Ctrl+K')).toBe(false);
    expect(isPressed(press('k'), 'Ctrl+K')).toBe(false);
    expect(isPressed(press('F6', { shiftKey: true }), 'Shift+F6')).toBe(true);
    expect(isPressed(press('F6', { shiftKey: true }), 'F6')).toBe(false);
  });

  test('the command key of a Mac counts as Ctrl', () => {
    expect(isPressed(press('k', { metaKey: true }), 'Ctrl+K')).toBe(true);
  });

  test('AltGr+2, which writes @, is no shortcut though it reports Ctrl and Alt', () => {
    const altGr = press('@', { code: 'Digit2', ctrlKey: true, altKey: true, isAltGraph: true });
    expect(isPressed(altGr, 'Ctrl+Alt+2')).toBe(false);
    expect(isPressed(altGr, 'Alt+2')).toBe(false);
    expect(shortcutOf(altGr)).toBeNull();
  });

  test('digits are read from the key, not from what it writes', () => {
    expect(
      isPressed(press('!', { code: 'Digit1', ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+1'),
    ).toBe(true);
    expect(isPressed(press('©', { code: 'Digit1', altKey: true }), 'Alt+1')).toBe(true);
  });
});

describe('shortcutOf', () => {
  test('writes a pressed combination as the registry does', () => {
    expect(shortcutOf(press('d', { ctrlKey: true, shiftKey: true }))).toBe('Ctrl+Shift+D');
    expect(shortcutOf(press('ArrowLeft', { altKey: true }))).toBe('Alt+ArrowLeft');
    expect(shortcutOf(press('F6'))).toBe('F6');
  });

  test('waits while only a modifier is down', () => {
    expect(shortcutOf(press('Control', { ctrlKey: true }))).toBeNull();
  });
});

test('a shortcut has Ctrl or Alt or is a function key, and never both', () => {
  expect(['Ctrl+K', 'Alt+1', 'F1', 'Shift+F6'].map(isAllowedShortcut)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['Ctrl+Alt+2', 'k', 'Shift+K', 'Enter'].map(isAllowedShortcut)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('two spellings of a shortcut are the same', () => {
  expect(normalizedKey('Shift+Ctrl+t')).toBe(normalizedKey('Ctrl+Shift+T'));
});

test('key caps have the words of a Swedish keyboard', () => {
  expect(keyLabel('Ctrl+Shift+T')).toBe('Ctrl Skift T');
  expect(keyLabel('Alt+ArrowLeft')).toBe('Alt ←');
});
