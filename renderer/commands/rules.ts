import type { Command } from './command.ts';
import { isAllowedShortcut, isPressed, normalizedKey } from './keys.ts';
import type { KeyPress } from './keys.ts';

/** Keys of the window and of text fields that no command may take. */
const TAKEN = [
  ...['ctrl+c', 'ctrl+v', 'ctrl+x', 'ctrl+a', 'ctrl+z', 'ctrl+y', 'ctrl+shift+z'],
  ...['ctrl+enter', 'alt+f4', 'alt+arrowup', 'alt+arrowdown'],
];

export type KeyFault =
  | { readonly kind: 'clash'; readonly key: string; readonly ids: readonly string[] }
  | { readonly kind: 'forbidden'; readonly key: string; readonly id: string };

function clashes(commands: readonly Command[]): KeyFault[] {
  const byPlace = Map.groupBy(
    commands.filter((command) => command.key !== undefined),
    (command) => `${command.when} ${normalizedKey(command.key ?? '')}`,
  );
  return [...byPlace.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      kind: 'clash',
      key: same[0]?.key ?? '',
      ids: same.map((command) => command.id),
    }));
}

function forbidden({ id, key }: Command): KeyFault[] {
  if (key === undefined) return [];
  const isFree = isAllowedShortcut(key) && !TAKEN.includes(normalizedKey(key));
  return isFree ? [] : [{ kind: 'forbidden', key, id }];
}

/** Everything wrong with the keys of these commands; the tests ask for an empty list. */
export function keyFaults(commands: readonly Command[]): KeyFault[] {
  return [...clashes(commands), ...commands.flatMap(forbidden)];
}

/** The command a key press means; that of the view wins over that of the whole program. */
export function commandForKey(commands: readonly Command[], press: KeyPress): Command | undefined {
  const matching = commands.filter(({ key }) => key !== undefined && isPressed(press, key));
  return matching.find(({ when }) => when === 'view') ?? matching[0];
}
