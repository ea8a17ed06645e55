import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MallData } from '../../../../shared/domain/mall.ts';
import { standardmall } from '../../../../shared/rules/mall.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

export const LOGOTYPE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path fill="#045" d="M0 0h40v10z"/></svg>';

function newMall(made: Made, changes: Partial<MallData> = {}) {
  const logotyp = { sha256: made.answer('mall.chooseLogotyp').sha256, alternativtext: 'Granholma' };
  const data = { ...standardmall('yttrande'), namn: 'Nämndens yttrande', logotyp, ...changes };
  return { existing: null, data };
}
const ofMall = (made: Made) => ({ mallId: made.answer('mall.save').id });
const noMall = refused('a template that does not exist', 'NotFound', () => ({
  mallId: sampleId(404),
}));
const unexpectedKey = malformed('a key too many', 'unrecognized_keys', [], () => ({ id: 1 }));
const unknownHandle = (title: string) => ({
  ...refused(title, 'NotFound', () => ({ file: 'okänd' })),
  violations: [{ path: [], rule: 'file_handle' }],
});
const unknownPicture = { sha256: 'a'.repeat(64), alternativtext: 'Granholma' };

export const mallSamples: SampleTable<
  | 'mall.chooseLogotyp'
  | 'mall.save'
  | 'mall.list'
  | 'mall.get'
  | 'mall.getPreview'
  | 'mall.export'
  | 'mall.chooseFile'
> = {
  'mall.chooseLogotyp': {
    prepare: ({ app }) => {
      const path = join(app.folder, 'logotyp.svg');
      writeFileSync(path, LOGOTYPE);
      app.host.answerFiles([path]);
    },
    good: () => ({ file: null }),
    bad: [unknownHandle('a handle nobody gave out')],
  },
  'mall.save': {
    good: (made) => newMall(made),
    bad: [
      malformed('no sections', 'required', ['data', 'avsnitt'], (made) =>
        newMall(made, { avsnitt: [] }),
      ),
      malformed('a head that fills the page', 'too_many_lines', ['data', 'sidhuvud'], (made) =>
        newMall(made, { sidhuvud: 'a\n'.repeat(7) + 'a' }),
      ),
      malformed(
        'a logotype that says nothing',
        'required',
        ['data', 'logotyp', 'alternativtext'],
        (made) => newMall(made, { logotyp: { ...unknownPicture, alternativtext: ' ' } }),
      ),
      broken('a picture nobody has read', 'logotype_missing', ['data', 'logotyp'], (made) =>
        newMall(made, { logotyp: unknownPicture }),
      ),
      refused('changed by someone else since', 'Conflict', (made) => ({
        ...newMall(made),
        existing: { id: made.answer('mall.save').id, version: 0 },
      })),
    ],
  },
  'mall.list': { good: () => ({}), bad: [unexpectedKey] },
  'mall.get': { good: ofMall, bad: [noMall] },
  'mall.getPreview': {
    good: (made) => ({ data: newMall(made).data }),
    bad: [
      broken('a sign that no face has', 'unknown_glyph', ['sidfot'], (made) => ({
        data: newMall(made, { sidfot: '漢' }).data,
      })),
    ],
  },
  'mall.export': {
    prepare: ({ app }) => {
      app.host.answerSaveFile(join(app.folder, 'yttrande.parmall'));
    },
    good: ofMall,
    bad: [noMall],
  },
  'mall.chooseFile': {
    prepare: ({ app }) => {
      app.host.answerFiles([join(app.folder, 'yttrande.parmall')]);
    },
    good: () => ({ file: null }),
    bad: [unknownHandle('a handle nobody gave out')],
  },
};
