import { expect, test } from 'vitest';
import { runOnce } from '../../../renderer/lib/run-once.ts';

test('the same work asked for twice at once is done once, and both get its answer', async () => {
  const underWay = new Map<string, Promise<number>>();
  let times = 0;
  const work = () => Promise.resolve((times += 1));
  const answers = await Promise.all([runOnce(underWay, 'a', work), runOnce(underWay, 'a', work)]);
  expect(answers).toEqual([1, 1]);
});

test('other work is not held back', async () => {
  const underWay = new Map<string, Promise<number>>();
  let times = 0;
  const work = () => Promise.resolve((times += 1));
  const answers = await Promise.all([runOnce(underWay, 'a', work), runOnce(underWay, 'b', work)]);
  expect(answers).toEqual([1, 2]);
});

test('work that has failed can be tried again', async () => {
  const underWay = new Map<string, Promise<string>>();
  const refused = runOnce(underWay, 'a', () => Promise.reject(new Error('Busy')));
  await expect(refused).rejects.toThrow('Busy');
  await expect(runOnce(underWay, 'a', () => Promise.resolve('saved'))).resolves.toBe('saved');
});
