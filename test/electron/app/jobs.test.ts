import { ulid } from 'ulid';
import { beforeEach, expect, test } from 'vitest';
import { createJobs } from '../../../electron/app/jobs.ts';
import type { Jobs } from '../../../electron/app/jobs.ts';
import type { AppEvent } from '../../../shared/contract/events.ts';

let jobs: Jobs;
let events: AppEvent[];
beforeEach(() => {
  const told: AppEvent[] = [];
  events = told;
  jobs = createJobs({
    newId: ulid,
    publish: (event) => void told.push(event),
    report: () => undefined,
  });
});

const outcomes = () => events.flatMap((event) => (event.type === 'jobEnded' ? event.outcome : []));

/** Starts works that go on until they are let go, and tells how many go on. */
function startMany(count: number) {
  let [underWay, most] = [0, 0];
  const over = Promise.withResolvers<null>();
  const ids = Array.from({ length: count }, () =>
    jobs.start(async (_progress, signal) => {
      underWay += 1;
      most = Math.max(most, underWay);
      signal.addEventListener('abort', () => over.resolve(null));
      await over.promise;
      signal.throwIfAborted();
      underWay -= 1;
      return null;
    }),
  );
  return { ids, letGo: () => over.resolve(null), underWay: () => underWay, most: () => most };
}

test('few go on at once, and the others begin when one has ended', async () => {
  const { letGo, underWay, most } = startMany(20);
  await expect.poll(underWay).toBe(4);
  letGo();
  await expect.poll(outcomes).toEqual(Array.from({ length: 20 }, () => 'done'));
  expect(most()).toBe(4);
  expect(jobs.areRunning()).toBe(false);
});

test('one that waits is cancelled at once, and never begins', async () => {
  const { ids, letGo, underWay, most } = startMany(5);
  await expect.poll(underWay).toBe(4);
  jobs.cancel(ids[4]!);
  await expect.poll(() => events).toMatchObject([{ jobId: ids[4], outcome: 'cancelled' }]);
  letGo();
  await expect.poll(outcomes).toEqual(['cancelled', 'done', 'done', 'done', 'done']);
  expect(most()).toBe(4);
});

test('more than anybody has a use for are refused, until some have ended', async () => {
  const { letGo } = startMany(50);
  const refused = () => jobs.start(() => Promise.resolve(null));
  expect(refused).toThrow('RuleViolated');
  letGo();
  await expect.poll(() => jobs.areRunning()).toBe(false);
  expect(refused).not.toThrow();
});

test('the program waits for those that it cancels when it ends', async () => {
  const { underWay } = startMany(6);
  await expect.poll(underWay).toBe(4);
  await jobs.close();
  expect(outcomes()).toEqual(Array.from({ length: 6 }, () => 'cancelled'));
});
