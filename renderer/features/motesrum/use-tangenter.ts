import { useEffect, useRef } from 'react';

/** What is written in takes its keys itself. */
const WRITING = 'input, textarea, select, [contenteditable="true"], [role="dialog"]';

interface Tangenter {
  /** False for a key that means nothing. */
  readonly onTangent: (key: string) => boolean;
  readonly onAngra: () => void;
  /** A question is asked, and has the focus. */
  readonly isUpptagen: boolean;
}

/**
 * Single keys while the focus is in the room and not in a field (WCAG 2.1.4). The room takes the
 * focus when it is shown, and again when a question has been answered.
 */
export function useTangenter({ onTangent, onAngra, isUpptagen }: Tangenter) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isUpptagen) room.current?.focus({ preventScroll: true });
  }, [isUpptagen]);
  useEffect(() => {
    const here = room.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isUpptagen || isWriting(event.target)) return;
      const isMeant = hasModifier(event)
        ? takesBack(event, onAngra)
        : onTangent(keyName(event.key));
      if (isMeant) event.preventDefault();
    };
    here?.addEventListener('keydown', onKeyDown);
    return () => here?.removeEventListener('keydown', onKeyDown);
  });
  return room;
}

function isWriting(target: EventTarget | null): boolean {
  return !(target instanceof Element) || target.closest(WRITING) !== null;
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.getModifierState('AltGraph');
}

/** Ctrl+Z, which fields have for themselves. */
function takesBack(event: KeyboardEvent, onAngra: () => void): boolean {
  const isUndo = event.key === 'z' && event.ctrlKey && !event.altKey;
  if (isUndo) onAngra();
  return isUndo;
}

/** A letter in lower case, whatever Caps Lock says; a key with a name as it is. */
function keyName(key: string): string {
  return key.length === 1 ? key.toLocaleLowerCase('sv') : key;
}
