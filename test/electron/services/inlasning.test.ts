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

test.each([
  ['not_a_full_name', 'Ek', { personval: [{ namn: 'Ek', personId: null }] }],
  ['not_a_body', 'Byalaget', { organval: [{ namn: 'Byalaget', organId: null }] }],
])('a name that nothing can be made of is refused by name: %s %s', async (rule, namn, chosen) => {
  const play = await playUntil(app, 'inlasning.create');
  const good = samples['inlasning.create'].good(play);
  const proposal = { ...good.proposal, forkortningar: [{ namn: 'Byalaget', kort: 'B 1' }] };
  const before = await app.call('person.list', {});
  expect(await app.failure('inlasning.create', { ...good, ...chosen, proposal })).toMatchObject({
    ...{ code: 'RuleViolated', violations: [{ rule, params: { namn } }] },
  });
  expect(await app.call('person.list', {})).toEqual(before);
});

test('a body with a long name of an unknown kind is called by its letters', async () => {
  const play = await playUntil(app, 'inlasning.create');
  const namn = `Föreningen för ${'mycket '.repeat(10)}långa namn`;
  await app.call('inlasning.create', {
    ...samples['inlasning.create'].good(play),
    organval: [{ namn, organId: null }],
  });
  const organ = (await app.call('organ.list', {})).find((one) => one.namn === namn);
  expect(organ?.bestamdForm).toBe(organ?.forkortning);
});
