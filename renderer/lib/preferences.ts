import { useSyncExternalStore } from 'react';
import { z } from 'zod';

export const Theme = z.enum(['system', 'light', 'dark', 'contrast']);
export const Density = z.enum(['compact', 'standard', 'comfortable']);
export const TextSize = z.enum(['normal', 'large', 'larger', 'largest']);

const ListLook = z.object({
  /** Ids of the columns shown, in order; empty for those the list has by itself. */
  columns: z.array(z.string()).catch([]),
  /** Widths that have been changed, in rem, by column. */
  widths: z.record(z.string(), z.number()).catch({}),
});
export type ListLook = z.infer<typeof ListLook>;

const Preferences = z.object({
  theme: Theme.catch('system'),
  density: Density.catch('standard'),
  textSize: TextSize.catch('normal'),
  /** Words that the dictionary lacks are marked in texts. */
  spelling: z.boolean().catch(true),
  /** Shortcuts the person has changed, by the command's id; `''` takes the key away. */
  keys: z.record(z.string(), z.string()).catch({}),
  /** The commands last run from the palette, the latest first. */
  recentCommands: z.array(z.string()).catch([]),
  /** How each long list looks, by its name. */
  lists: z.record(z.string(), ListLook).catch({}),
});
export type Preferences = z.infer<typeof Preferences>;

export const defaultPreferences: Preferences = Preferences.parse({});

const STORED_AS = 'paragraf.preferences';

/** Preferences from stored text; what is missing or broken gets its default. */
export function readPreferences(text: string | null): Preferences {
  try {
    const stored: unknown = JSON.parse(text ?? '{}');
    const parsed = Preferences.safeParse(stored);
    return parsed.success ? parsed.data : defaultPreferences;
  } catch {
    return defaultPreferences;
  }
}

/** Shows the preferences on the page: the style sheets read them from the root element. */
function apply(preferences: Preferences): void {
  const root = document.documentElement.dataset;
  root['theme'] = preferences.theme;
  root['density'] = preferences.density;
  root['textSize'] = preferences.textSize;
}

let current: Preferences | null = null;
const listeners = new Set<() => void>();

function read(): Preferences {
  current ??= readPreferences(localStorage.getItem(STORED_AS));
  return current;
}

function set(next: Preferences): void {
  current = next;
  apply(next);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Applies the stored preferences, now and when another window changes them. */
export function startPreferences(): void {
  apply(read());
  window.addEventListener('storage', (event) => {
    if (event.key === STORED_AS) set(readPreferences(event.newValue));
  });
}

/** Changes some preferences; they apply at once and are kept for this person on this machine. */
export function changePreferences(change: Partial<Preferences>): void {
  const next = { ...read(), ...change };
  localStorage.setItem(STORED_AS, JSON.stringify(next));
  set(next);
}

/** The preferences, followed. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, read);
}

/** The preferences as they are now, for code outside components. */
export function currentPreferences(): Preferences {
  return read();
}
