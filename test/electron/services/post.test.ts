import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ArendeId } from '../../../shared/domain/id.ts';
import type { Post, PostData } from '../../../shared/domain/post.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { makeEml } from '../../support/files/mail.ts';
import { takeInFiles } from '../../support/files/take-in.ts';
import type { TestApp } from '../../support/test-app.ts';
import { playedOnce } from '../contract/samples/played-once.ts';

const letter: PostData = {
  inkommenDatum: '2026-11-20',
  datumHandling: null,
  avsandare: 'Byalaget',
  avsandareEpost: '',
  rubrik: 'Belysning',
};

let app: TestApp;
let arendeId: ArendeId;

const open = playedOnce('arende.list', { day: '2026-11-20' });
beforeEach(async () => {
  const played = await open();
  app = played.app;
  arendeId = played.play.answer('arende.register').id;
});
afterEach(() => app.close());

const note = (data: Partial<PostData> = {}): Promise<Post> =>
  app.call('post.notePaper', { data: { ...letter, ...data }, arendeId: null });

async function waiting(): Promise<string[]> {
  const { ids } = await app.call('post.list', { urval: 'vantar' });
  return (await app.call('post.listRows', { ids })).map(({ rubrik }) => rubrik);
}

const data = () => ({
  ...newHandling('in', '2026-11-20'),
  rubrik: 'Synpunkter',
  motpart: { typ: 'saknas' } as const,
});

test('the inbox tells the longest waiting first, and how many have waited too long', async () => {
  await note({ rubrik: 'ny' });
  await note({ rubrik: 'gammal', inkommenDatum: '2026-11-16' });
  expect(await waiting()).toEqual(['gammal', 'ny']);
  expect(await app.call('post.getCounts', {})).toEqual({ vantar: 2, forsenade: 1 });
  app.host.setDay('2026-11-24');
  expect(await app.call('post.getCounts', {})).toEqual({ vantar: 2, forsenade: 2 });
});

describe('a post that is registered', () => {
  test('becomes a handling with its files, and leaves the inbox', async () => {
    const path = join(app.folder, 'brev.eml');
    const attachments = [{ name: 'karta.txt', content: 'x' }];
    writeFileSync(path, makeEml({ attachments }));
    const [taken] = await takeInFiles(app, [path], arendeId);
    if (!taken?.ok) throw new Error(JSON.stringify(taken));
    const { postId } = taken;
    expect((await app.call('post.get', { postId })).arende?.id).toBe(arendeId);
    const handling = await app.call('handling.register', { arendeId, data: data(), postId });
    const { filer } = await app.call('handling.get', { handlingId: handling.id });
    expect(filer.map(({ namn, roll }) => [namn, roll])).toEqual([
      ['brev.eml', 'original'],
      ['karta.txt', 'bilaga'],
    ]);
    expect(await waiting()).toEqual([]);
    const post = await app.call('post.get', { postId });
    expect([post.status, post.handling?.beteckning]).toEqual(['registrerad', handling.beteckning]);
  });

  test('can not be registered, settled or changed again', async () => {
    const { id: postId } = await note();
    await app.call('handling.register', { arendeId, data: data(), postId });
    const settled = { code: 'RuleViolated', violations: [{ rule: 'post_settled' }] };
    const stillAt = { postId, version: 2 };
    expect(
      await app.failure('handling.register', { arendeId, data: data(), postId }),
    ).toMatchObject(settled);
    for (const [name, input] of [
      ['post.settle', { ...stillAt, status: 'dubblett', orsak: 'x' }],
      ['post.correct', { ...stillAt, data: letter }],
      ['post.assignArende', { ...stillAt, arendeId: null }],
      ['post.reopen', stillAt],
    ] as const) {
      expect(await app.failure(name, input), name).toMatchObject(settled);
    }
  });

  test('stays in the inbox when the registration is refused', async () => {
    const { id: postId } = await note();
    const tomorrow = { ...data(), inkommenDatum: '2026-11-21' };
    await app.failure('handling.register', { arendeId, data: tomorrow, postId });
    expect(await waiting()).toEqual(['Belysning']);
  });
});

test('what is settled is kept with its reason, and can be taken back', async () => {
  const { id: postId } = await note();
  const orsak = 'Reklam';
  const settled = await app.call('post.settle', {
    ...{ postId, version: 1, orsak },
    status: 'ringa_betydelse',
  });
  expect([settled.status, settled.orsak, await waiting()]).toEqual(['ringa_betydelse', orsak, []]);
  expect((await app.call('post.list', { urval: 'avgjorda' })).ids).toHaveLength(1);
  await app.call('post.reopen', { postId, version: 2 });
  expect(await waiting()).toEqual(['Belysning']);
});

test('the log tells what was known before and after, and of which case', async () => {
  const { id: postId } = await note();
  const changed = { ...letter, avsandare: 'Skogsbackens byalag' };
  await app.call('post.correct', { postId, version: 1, data: changed });
  await app.call('post.assignArende', { postId, version: 2, arendeId });
  const rows = await app.call('logg.list', { arendeId, omrade: 'post' });
  expect(rows.map(({ handelse, efter }) => [handelse, efter])).toEqual([
    ['post.kopplad', { arendeId }],
  ]);
  const [, corrected] = await app.call('logg.list', { arendeId: null, omrade: 'post' });
  expect(corrected).toMatchObject({ handelse: 'post.rattad', fore: letter, efter: changed });
});
