import type { LucideIcon } from 'lucide-react';
import type { textCommands } from '../text/sv.ts';

export type CommandGroup = keyof typeof textCommands.groups;

/** Something a person can do, by palette, key, button or menu. */
export interface Command {
  /** Area and verb, for example `arenden.ny`; changed keys are stored under it. */
  readonly id: string;
  readonly title: string;
  readonly group: CommandGroup;
  /** Other words one may look for. */
  readonly keywords?: readonly string[];
  /** Function key, or with Ctrl or Alt but never both, for example `Ctrl+N`. */
  readonly key?: string;
  /** `app` works everywhere; `view` while its page is open, where it wins over `app`. */
  readonly when: 'app' | 'view';
  readonly icon?: LucideIcon;
  readonly run: () => void;
}

/** Keys as the person has changed them, by command id; `''` for none. */
export type KeyChanges = Readonly<Record<string, string>>;

/** The commands with the person's own keys in place of the given ones. */
export function withKeyChanges(commands: readonly Command[], changes: KeyChanges): Command[] {
  return commands.map(({ key, ...command }) => {
    const chosen = changes[command.id] ?? key;
    return chosen === undefined || chosen === '' ? command : { ...command, key: chosen };
  });
}
