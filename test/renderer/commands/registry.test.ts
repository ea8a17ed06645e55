import { describe, expect, test, vi } from 'vitest';
import { withKeyChanges } from '../../../renderer/commands/command.ts';
import type { Command } from '../../../renderer/commands/command.ts';
import { commandForKey, keyFaults } from '../../../renderer/commands/rules.ts';
import { createCommandStore } from '../../../renderer/commands/store.ts';
import { press } from './press.ts';

function command(id: string, key?: string, when: Command['when'] = 'app'): Command {
  return { id, title: id, group: 'skapa', when, run: () => undefined, ...(key ? { key } : {}) };
}

describe('rules', () => {
  test('two commands with one key in the same place are a fault', () => {
    const faults = keyFaults([command('a', 'Ctrl+N'), command('b', 'Ctrl+n')]);
    expect(faults).toEqual([{ kind: 'clash', key: 'Ctrl+N', ids: ['a', 'b'] }]);
  });

  test('a view may take a key of the program while it is open', () => {
    const commands = [command('app', 'Ctrl+N'), command('vyn', 'Ctrl+N', 'view')];
    expect(keyFaults(commands)).toEqual([]);
    expect(commandForKey(commands, press('n', { ctrlKey: true }))?.id).toBe('vyn');
  });

  test('keys of text fields and of AltGr are not to be had', () => {
    const faults = keyFaults([
      command('a', 'Ctrl+C'),
      command('b', 'Ctrl+Alt+2'),
      command('c', 'k'),
    ]);
    expect(faults.map(({ kind }) => kind)).toEqual(['forbidden', 'forbidden', 'forbidden']);
  });

  test('a key nobody has means nothing', () => {
    expect(commandForKey([command('a', 'Ctrl+N')], press('m', { ctrlKey: true }))).toBeUndefined();
  });
});

describe('keys of one’s own', () => {
  test('replace, give and take away', () => {
    const changed = withKeyChanges([command('a', 'Ctrl+N'), command('b'), command('c', 'F1')], {
      a: 'Ctrl+M',
      b: 'Ctrl+B',
      c: '',
    });
    expect(changed.map(({ key }) => key)).toEqual(['Ctrl+M', 'Ctrl+B', undefined]);
  });
});

describe('store', () => {
  test('commands come and go with their owner', () => {
    const store = createCommandStore();
    const page = {};
    store.set(page, [command('a')]);
    expect(store.all().map(({ id }) => id)).toEqual(['a']);
    store.drop(page);
    expect(store.all()).toEqual([]);
  });

  test('a new function under the same face tells nobody, yet is the one that runs', () => {
    const store = createCommandStore();
    const page = {};
    const listener = vi.fn();
    const run = vi.fn();
    store.set(page, [command('a')]);
    store.subscribe(listener);
    store.set(page, [{ ...command('a'), run }]);
    expect(listener).not.toHaveBeenCalled();
    store.all()[0]?.run();
    expect(run).toHaveBeenCalledOnce();
  });

  test('a changed title is told', () => {
    const store = createCommandStore();
    const page = {};
    const listener = vi.fn();
    store.set(page, [command('a')]);
    store.subscribe(listener);
    store.set(page, [{ ...command('a'), title: 'Annat' }]);
    expect(listener).toHaveBeenCalledOnce();
  });
});
