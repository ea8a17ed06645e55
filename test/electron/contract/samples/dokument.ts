import { join } from 'node:path';
import { malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';
import { paperOf, writtenPaper } from './tjansteskrivelse.ts';

const paper = (made: Made) =>
  ({ typ: 'tjansteskrivelse', id: paperOf(made).tjansteskrivelseId }) as const;
const sheet = (made: Made) => ({ typ: 'sandlista', id: made.answer('sandlista.get').id }) as const;
const noDocument = refused('a document that does not exist', 'NotFound', () => ({
  document: { typ: 'tjansteskrivelse', id: sampleId(404) },
}));
const noKind = malformed(
  'a kind that does not exist',
  'invalid_union',
  ['document', 'typ'],
  () => ({
    document: { typ: 'telegram', id: sampleId(1) },
  }),
);

export const dokumentSamples: SampleTable<
  'dokument.getDraftPreview' | 'dokument.getPreview' | 'dokument.exportPdf' | 'dokument.print'
> = {
  'dokument.getDraftPreview': {
    good: (made) => ({ ...paperOf(made), data: writtenPaper(made) }),
    bad: [
      malformed('no heading', 'required', ['data', 'rubrik'], (made) => ({
        ...paperOf(made),
        data: { ...writtenPaper(made), rubrik: '' },
      })),
    ],
  },
  'dokument.getPreview': {
    good: (made) => ({ document: paper(made) }),
    bad: [noKind, noDocument],
  },
  'dokument.exportPdf': {
    prepare: ({ app }) => app.host.answerSaveFile(join(app.folder, 'tjansteskrivelse.pdf')),
    good: (made) => ({ document: paper(made) }),
    bad: [noKind, noDocument],
  },
  'dokument.print': {
    good: (made) => ({ document: sheet(made) }),
    bad: [noKind, noDocument],
  },
};
