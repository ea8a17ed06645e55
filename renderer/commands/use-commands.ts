import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { currentPreferences, usePreferences } from '../lib/preferences.ts';
import { withKeyChanges } from './command.ts';
import type { Command } from './command.ts';
import { commandForKey } from './rules.ts';
import { commandStore } from './store.ts';

/**
 * Makes commands available while the component is on the page. The array may be made anew on
 * every render: what `run` does is always the latest.
 */
export function useCommands(commands: readonly Command[]): void {
  const [owner] = useState(() => ({}));
  useEffect(() => commandStore.set(owner, commands), [owner, commands]);
  useEffect(() => () => commandStore.drop(owner), [owner]);
}

/** All commands that can be run now, with the person's own keys. */
export function useAllCommands(): readonly Command[] {
  const all = useSyncExternalStore(commandStore.subscribe, commandStore.all);
  const { keys } = usePreferences();
  return useMemo(() => withKeyChanges(all, keys), [all, keys]);
}

/** The key of a command as it is now, for a button's key cap or a tooltip. */
export function useShortcut(id: string): string | undefined {
  return useAllCommands().find((command) => command.id === id)?.key;
}

/** Modal windows, and a field that takes any key as its answer. */
const KEYS_OFF = '.dialog-overlay, .palette-overlay, [data-asks-key]';

/** Runs commands by their keys, everywhere but behind a modal window. Used once, by the shell. */
export function useCommandKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat) return;
      const commands = withKeyChanges(commandStore.all(), currentPreferences().keys);
      const command = commandForKey(commands, event);
      // Last: a key that is no command isn't to cost a search of the whole page.
      if (!command || document.querySelector(KEYS_OFF)) return;
      event.preventDefault();
      event.stopPropagation();
      command.run();
    };
    // Before the fields see it: a component that stops the event must not switch the keys off.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
