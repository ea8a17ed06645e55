import { expect, test } from 'vitest';
import { SeededTree } from './seeded-tree.ts';

test('a badly formatted file is refused, the clean tree passes', () => {
  using tree = new SeededTree();
  expect(tree.run('prettier', '--check', '.').output).toContain('All matched files');

  tree.write('shared/seeded.ts', 'export const  x = "a"');
  const { passed, output } = tree.run('prettier', '--check', '.');
  expect(passed).toBe(false);
  expect(output).toContain('shared/seeded.ts');
});
