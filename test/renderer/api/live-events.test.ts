import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { dependsOn, followEvents } from '../../../renderer/api/live-events.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a query depends on what the contract says that it reads', () => {
  expect(dependsOn('arende.list', ['arende'])).toBe(true);
  expect(dependsOn('arende.list', ['sandlista'])).toBe(false);
  expect(dependsOn('arende.register', ['arende'])).toBe(false);
  expect(dependsOn('palette', ['arende'])).toBe(false);
  expect(dependsOn(7, ['arende'])).toBe(false);
});

test.each([
  ['the next number, which has the abbreviation of its body', 'diarium.list', 'organ'],
  ['the pages of a paper, which name its handläggare', 'dokument.getPreview', 'person'],
  ['hits of a search, which show the nearest deadline', 'arende.search', 'bevakning'],
] as const)('%s is read again', (_what, query, subject) => {
  expect(dependsOn(query, [subject])).toBe(true);
});

test('what has changed is read again, the rest is not; jobs go their own way', () => {
  let send: (json: string) => void = () => undefined;
  vi.stubGlobal('window', {
    paragraf: {
      onEvent: (listener: typeof send) => {
        send = listener;
      },
    },
  });
  const client = new QueryClient();
  client.setQueryData(['arende.get', { arendeId: 'a' }], {});
  client.setQueryData(['organ.list', {}], []);
  const onJob = vi.fn();
  followEvents(client, onJob);

  send(JSON.stringify({ type: 'changed', subjects: ['arende'] }));
  expect(client.getQueryState(['arende.get', { arendeId: 'a' }])?.isInvalidated).toBe(true);
  expect(client.getQueryState(['organ.list', {}])?.isInvalidated).toBe(false);

  const progress = { type: 'jobProgress', jobId: 'j', done: 1, total: null };
  send(JSON.stringify(progress));
  expect(onJob).toHaveBeenCalledWith(progress);
});
