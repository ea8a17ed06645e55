import { expect, test } from 'vitest';
import type { Command } from '../../../renderer/commands/command.ts';
import { commandSections } from '../../../renderer/commands/palette-items.ts';

function command(id: string, title: string, rest: Partial<Command> = {}): Command {
  return { id, title, group: 'skapa', when: 'app', run: () => undefined, ...rest };
}

const commands = [
  command('arende', 'Nytt ärende'),
  command('person', 'Ny handläggare'),
  command('morkt', 'Mörkt tema', { group: 'installningar', keywords: ['utseende'] }),
];

function found(query: string, recent: readonly string[] = []): string[] {
  return commandSections(commands, query, recent).flatMap(({ items }) => items.map(({ id }) => id));
}

test('nothing written shows everything, in groups', () => {
  expect(commandSections(commands, '', []).map(({ title }) => title)).toEqual([
    'Skapa',
    'Inställningar',
  ]);
  expect(found('')).toEqual(['arende', 'person', 'morkt']);
});

test('lately used ones come first in their group', () => {
  expect(found('', ['person'])).toEqual(['person', 'arende', 'morkt']);
});

test('all words, anywhere, in any order', () => {
  expect(found('ärende nytt')).toEqual(['arende']);
  expect(found('utseende')).toEqual(['morkt']);
  expect(found('nytt tema')).toEqual([]);
});

test('one that is called what is written comes first, before its likes and other groups', () => {
  const pages = [
    command('ny', 'Handlingar utan ärende'),
    command('senare', 'Handlingar i akten', { group: 'vyn' }),
    command('sida', 'Handlingar', { group: 'vyn' }),
  ];
  const ids = (query: string) =>
    commandSections(pages, query, ['senare']).flatMap(({ items }) => items.map(({ id }) => id));
  expect(ids('handlingar')).toEqual(['sida', 'senare', 'ny']);
  expect(ids('handling')).toEqual(['ny', 'senare', 'sida']);
});

test('å, ä and ö written as a and o are found too', () => {
  expect(found('morkt')).toEqual(['morkt']);
});
