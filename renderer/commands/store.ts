import type { Command } from './command.ts';

type Owner = object;

/** What is shown of a command; two lists with the same faces look the same. */
function facesOf(commands: readonly Command[]): string {
  return JSON.stringify(
    commands.map(({ id, title, group, keywords, key, when }) => [
      ...[id, title, group, key, when],
      keywords,
    ]),
  );
}

/**
 * The one registry: what can be done right now, by whoever is on the page. Readers are told only
 * when something shown has changed; `run` always reaches the latest function all the same.
 */
export function createCommandStore() {
  const lists = new Map<Owner, readonly Command[]>();
  const listeners = new Set<() => void>();
  let all: readonly Command[] = [];

  const runLatest = (owner: Owner, id: string) =>
    lists
      .get(owner)
      ?.find((command) => command.id === id)
      ?.run();
  const changed = () => {
    all = [...lists].flatMap(([owner, commands]) =>
      commands.map((command) => ({ ...command, run: () => runLatest(owner, command.id) })),
    );
    for (const listener of listeners) listener();
  };

  return {
    all: () => all,
    set: (owner: Owner, commands: readonly Command[]) => {
      const before = lists.get(owner);
      lists.set(owner, commands);
      if (before === undefined || facesOf(before) !== facesOf(commands)) changed();
    },
    drop: (owner: Owner) => {
      lists.delete(owner);
      changed();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const commandStore = createCommandStore();
