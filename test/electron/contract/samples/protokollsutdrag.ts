import { join } from 'node:path';
import { untilRead } from './inlasning.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

/** The § that was decided on the day before today, approved the same day. */
const extract = (made: Made, changes: object = {}) => ({
  ...{ id: made.answer('beslut.record').id, justerad: '2026-11-21', bestyrkare: 'Siv Ek' },
  ...changes,
});
const unknown = { id: sampleId(404), justerad: null, bestyrkare: '' };

/** Copies of the record, which go out as files and into their case. */
export const protokollsutdragSamples: SampleTable<
  'protokollsutdrag.export' | 'protokollsutdrag.addToArende'
> = {
  'protokollsutdrag.export': {
    prepare: ({ app }) => app.host.answerSaveFile(join(app.folder, 'utdrag.docx')),
    good: (made) => ({ utdrag: extract(made), format: 'docx' }),
    bad: [
      malformed('as a picture', 'invalid_value', ['format'], (made) => ({
        ...{ utdrag: extract(made), format: 'png' },
      })),
      refused('of a decision that does not exist', 'NotFound', () => ({
        ...{ utdrag: unknown, format: 'txt' },
      })),
    ],
  },
  'protokollsutdrag.addToArende': {
    ...untilRead,
    good: (made) => ({ utdrag: extract(made), medWord: false }),
    bad: [
      broken('approved before the meeting', 'approved_before_meeting', ['justerad'], (made) => ({
        ...{ utdrag: extract(made, { justerad: '2026-11-20' }), medWord: false },
      })),
      broken('approved tomorrow', 'day_in_future', ['justerad'], (made) => ({
        ...{ utdrag: extract(made, { justerad: '2026-11-22' }), medWord: false },
      })),
    ],
  },
};
