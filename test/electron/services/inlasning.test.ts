import { afterEach, beforeEach, expect, test } from 'vitest';
import { standardmall } from '../../../shared/rules/mall.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { playUntil } from '../contract/samples/play.ts';
import { samples } from '../contract/samples/samples.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

test('a paper that is brought in follows the usual template of its kind', async () => {
  const play = await playUntil(app, 'inlasning.create');
  const data = { ...standardmall('tjansteskrivelse'), namn: 'Kommunens egen' };
  const mall = await app.call('mall.save', { existing: null, data });
  const paper = await app.call('inlasning.create', samples['inlasning.create'].good(play));
  expect(paper).toMatchObject({ dokumenttyp: 'tjansteskrivelse', mallId: mall.id });
});
