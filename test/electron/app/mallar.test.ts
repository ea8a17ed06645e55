import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestApp } from '../../support/test-app.ts';
import { caseOf } from '../contract/samples/arende.ts';
import { playedOnce } from '../contract/samples/played-once.ts';
import type { Play } from '../contract/samples/play.ts';

let app: TestApp;
let play: Play;
const open = playedOnce('mall.chooseFile');
beforeEach(async () => {
  ({ app, play } = await open());
});
afterEach(() => app.close());

const path = () => join(app.folder, 'yttrande.parmall');
type File = Record<string, unknown> & { mall: Record<string, unknown> };
const exported = () => JSON.parse(readFileSync(path(), 'utf8')) as File;

async function ruleOf(content: unknown): Promise<string | undefined> {
  writeFileSync(path(), typeof content === 'string' ? content : JSON.stringify(content));
  app.host.answerFiles([path()]);
  const { violations } = await app.failure('mall.chooseFile', { file: null });
  return violations[0]?.rule;
}

describe('a template in a file', () => {
  test('comes back as it was, and nothing is stored until it is saved', async () => {
    const mall = play.answer('mall.save');
    app.host.answerFiles([path()]);
    const last = await app.call('mall.chooseFile', { file: null });
    const { id: _, version: __, ...data } = mall;
    expect(last).toEqual({ filnamn: 'yttrande.parmall', data });
    expect(await app.call('mall.list', {})).toHaveLength(1);
    if (!last) throw new Error('nothing was read');
    await app.call('mall.save', { existing: null, data: last.data });
    expect(await app.call('mall.list', {})).toHaveLength(2);
  });

  test('names no body and no id of the register it comes from', () => {
    expect(readFileSync(path(), 'utf8')).not.toMatch(/[0-7][0-9A-HJKMNP-TV-Z]{25}/u);
  });

  test.each([
    ['no JSON', () => '{', 'template_file_unreadable'],
    ['something else', () => ({ typ: 'annat', version: 1 }), 'template_file_unreadable'],
    ['a newer form', () => ({ ...exported(), version: 2 }), 'template_file_newer'],
    ['a key too many', () => ({ ...exported(), kod: 'x' }), 'template_file_invalid'],
    [
      'an unknown section',
      () => ({ ...exported(), mall: { ...exported().mall, avsnitt: [{ typ: 'x' }] } }),
      'template_file_invalid',
    ],
    [
      'a body',
      () => ({ ...exported(), mall: { ...exported().mall, organId: 'x' } }),
      'template_file_invalid',
    ],
    [
      'a picture that acts',
      () => {
        const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>';
        const base64 = Buffer.from(svg).toString('base64');
        return { ...exported(), logotyp: { alternativtext: 'x', base64 } };
      },
      'logotype_script',
    ],
    [
      'a picture without words',
      () => ({
        ...exported(),
        logotyp: { ...(exported()['logotyp'] as object), alternativtext: '' },
      }),
      'template_file_invalid',
    ],
    ['too much', () => ' '.repeat(2 * 1024 ** 2 + 1), 'file_over_limit'],
  ])('with %s is refused', async (_title, content, rule) => {
    expect(await ruleOf(content())).toBe(rule);
    expect(await app.call('mall.list', {})).toHaveLength(1);
  });
});

describe('a new paper', () => {
  test('follows the authority’s own template before that of every body', async () => {
    const { organId } = play.answer('register.create');
    const { id: _, version: __, ...data } = play.answer('mall.save');
    const usual = () =>
      app.call('tjansteskrivelse.create', { ...caseOf(play), val: { dokumenttyp: 'yttrande' } });
    expect(await usual()).toMatchObject({ mallId: play.answer('mall.save').id });
    const own = await app.call('mall.save', { existing: null, data: { ...data, organId } });
    expect(await usual()).toMatchObject({ mallId: own.id, dokumenttyp: 'yttrande' });
    const existing = { id: own.id, version: own.version };
    await app.call('mall.save', { existing, data: { ...data, organId, avslutad: true } });
    expect(await usual()).toMatchObject({ mallId: play.answer('mall.save').id });
  });

  test('follows the built-in template when that is chosen, and no template of another kind', async () => {
    const of = (mallId: string | null, dokumenttyp: 'yttrande' | 'foljebrev') => ({
      ...caseOf(play),
      val: { dokumenttyp, mallId },
    });
    const made = await app.call('tjansteskrivelse.create', of(null, 'foljebrev'));
    expect(made).toMatchObject({ mallId: null, dokumenttyp: 'foljebrev' });
    const { id } = play.answer('mall.save');
    const wrong = await app.failure('tjansteskrivelse.create', of(id, 'foljebrev'));
    expect(wrong.violations).toEqual([{ path: ['mallId'], rule: 'mall_kind' }]);
  });
});

test('how a template was is kept in the log, so that it can be taken back', async () => {
  const { id, version, ...data } = play.answer('mall.save');
  const existing = { id, version };
  await app.call('mall.save', { existing, data: { ...data, sidfot: 'Ny fot' } });
  const rows = await app.call('logg.list', { arendeId: null, antal: 10 });
  const row = rows.find(({ handelse }) => handelse === 'mall.sparad');
  expect(row).toMatchObject({ fore: { sidfot: data.sidfot }, efter: { sidfot: 'Ny fot' } });
});
