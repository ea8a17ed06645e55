import { beforeEach, describe, expect, test } from 'vitest';
import { lookOf } from '../../../renderer/features/filer/shown-file.ts';
import { arendeOf, handlingOf } from '../../../renderer/features/inkorg/post-prefill.ts';
import { InkorgSearch } from '../../../renderer/features/inkorg/inkorg-search.ts';
import { tasks } from '../../../renderer/lib/tasks.ts';
import { HandlingData } from '../../../shared/domain/handling.ts';
import type { Post } from '../../../shared/domain/post.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';

const post = {
  kalla: 'epost',
  status: 'vantar',
  inkommenDatum: '2026-11-17',
  datumHandling: '2026-11-16',
  avsandare: 'Anna Almgren',
  avsandareEpost: 'anna@exempel.invalid',
  rubrik: 'Synpunkter på skolvägen',
} as Post;

describe('a file is shown', () => {
  test.each([
    ['application/pdf', 'pdf'],
    ['image/png', 'image'],
    ['text/plain', 'plain'],
    ['text/csv', 'plain'],
    ['message/rfc822', 'words'],
    // Markup is never shown as markup, nor as a picture.
    ['text/html', 'words'],
    ['image/svg+xml', 'none'],
    ['application/xhtml+xml', 'none'],
    ['application/octet-stream', 'none'],
    ['image/tiff', 'none'],
  ])('%s as %s', (mime, look) => {
    expect(lookOf(mime)).toBe(look);
  });
});

describe('what a post says', () => {
  test('makes a handling that can be registered as it is', () => {
    const data = { ...newHandling('in', '2026-11-22'), ...handlingOf(post) };
    expect(HandlingData.parse(data)).toMatchObject({
      rubrik: 'Synpunkter på skolvägen',
      inkommenDatum: '2026-11-17',
      datumHandling: '2026-11-16',
      motpart: { typ: 'namn', namn: 'Anna Almgren' },
      handlingstyp: 'e_post',
      statusTf: 'inkommen',
    });
  });

  test('says nothing of a sender that is not known', () => {
    expect(handlingOf({ ...post, avsandare: '', kalla: 'fil' })).not.toHaveProperty('motpart');
  });

  test('begins a case', () => {
    expect(arendeOf(post)).toEqual({
      arendemening: 'Synpunkter på skolvägen',
      inkomDatum: '2026-11-17',
      initiativtagare: 'Anna Almgren',
    });
  });
});

test('an address that somebody wrote by hand shows the inbox', () => {
  expect(InkorgSearch.parse({ visa: 'allt', valt: 'ett' })).toEqual({
    visa: undefined,
    valt: undefined,
  });
});

describe('tasks', () => {
  beforeEach(() => {
    for (const { jobId } of tasks.shown()) tasks.remove(jobId);
  });

  test('stay with what came of them until they are closed', () => {
    let told = 0;
    const stop = tasks.subscribe(() => void (told += 1));
    tasks.add({ jobId: 'a', title: 'Tar emot 2 filer', formatAmount: String });
    tasks.finish('a', { title: '1 av 2 filer togs emot', lines: [] });
    expect(tasks.shown().map(({ report }) => report?.title)).toEqual(['1 av 2 filer togs emot']);
    tasks.remove('a');
    expect(tasks.shown()).toEqual([]);
    expect(told).toBe(3);
    stop();
  });
});
