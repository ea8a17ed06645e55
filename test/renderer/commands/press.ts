import type { KeyPress } from '../../../renderer/commands/keys.ts';

interface PressOptions extends Partial<Omit<KeyPress, 'key' | 'getModifierState'>> {
  readonly isAltGraph?: boolean;
}

/** A key press as the browser reports it. */
export function press(key: string, options: PressOptions = {}): KeyPress {
  const { isAltGraph = false, ...rest } = options;
  return {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...rest,
    getModifierState: () => isAltGraph,
  };
}
