import { expect, test } from 'vitest';
import { SeededTree } from './seeded-tree.ts';

test.each([
  ['shared/seeded.ts', 'export const  x = "a"'],
  ['renderer/seeded.css', 'a{color:red}'],
  ['docs/seeded.md', '*  a\n*  b'],
  ['shared/seeded.json', '{"a":1}'],
  ['renderer/seeded.html', '<p   class=a>b'],
])('badly formatted, %s is refused; the clean tree passes', (file, text) => {
  using tree = new SeededTree();
  expect(tree.run('oxfmt', '--check').output).toContain('All matched files');

  tree.write(file, text);
  const { passed, output } = tree.run('oxfmt', '--check');
  expect(passed).toBe(false);
  expect(output).toContain(file);
});
