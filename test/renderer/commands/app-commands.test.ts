import { expect, test } from 'vitest';
import { keyFaults } from '../../../renderer/commands/rules.ts';
import { appCommands } from '../../../renderer/shell/app-commands.ts';

const commands = appCommands({ navigate: () => Promise.resolve(), goBack: () => undefined });

test('no two commands of the program share a key, and none takes a forbidden one', () => {
  expect(keyFaults(commands)).toEqual([]);
});

test('every command has an id and a title of its own', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  expect(new Set(commands.map(({ title }) => title)).size).toBe(commands.length);
});
