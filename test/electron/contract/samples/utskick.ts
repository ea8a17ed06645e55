import { join } from 'node:path';
import { VANLIGA_FONSTER, VANLIGT_ARK } from '../../../../shared/domain/utskick.ts';
import { SandlistepostId } from '../../../../shared/domain/id.ts';
import type { Input } from '../../../../shared/contract/contract.ts';
import { endOfJob } from '../../../support/files/jobs.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const urval = (made: Made) => ({
  typ: 'sandlista' as const,
  id: made.answer('sandlista.get').id,
});
const nowhere = { typ: 'sandlista', id: sampleId(404) };
const papper: Input<'utskick.print'>['val'] = {
  ...{ typ: 'papper', delar: ['lista', 'missiv', 'utdrag'], kuvert: 'C5' },
};
const etiketter = { typ: 'etiketter' as const, start: 4 };
const regler = (made: Made, version = 0) => ({
  ...{ organId: made.answer('utskick.get').organId, version },
  data: {
    ...{ etikettark: VANLIGT_ARK, fonster: VANLIGA_FONSTER, missivtext: 'Till {mottagare}.' },
    ...{ avsandare: 'Siv Ek', titel: 'Sekreterare', epost: 'siv.ek@granberg.example' },
  },
});

/** Somebody more gets the decision, by e-mail and on paper, and hasn't yet. */
async function addMottagare({ app, answer }: Made): Promise<void> {
  const { id: sandlistaId } = answer('sandlista.get');
  const { lista } = await app.call('expediering.get', { sandlistaId });
  if (lista === null) throw new Error('the list is gone');
  const { version, poster, avsteg } = lista;
  const added = (['epost', 'post'] as const).map((kanal) => ({
    ...{ id: SandlistepostId.parse(app.host.newId()), organId: null, personId: null },
    ...{ kontaktId: null, mottagare: `Åsa ${app.host.newId().slice(-6)}`, kanal, antal: 1 },
    adress: kanal === 'epost' ? 'asa@angsbyn.example' : 'Ängsvägen 14\n123 47 Granberg',
    ...{ version: 'utdrag' as const, skal: 'kannedom' as const },
  }));
  const data = { poster: [...poster, ...added], avsteg };
  await app.call('sandlista.save', { sandlistaId, version, data });
}

export const utskickSamples: SampleTable<
  | ('utskick.get' | 'utskick.exportPdf' | 'utskick.print' | 'utskick.writeDrafts')
  | ('utskicksregler.get' | 'utskicksregler.save')
> = {
  'utskick.get': {
    prepare: addMottagare,
    good: (made) => ({ urval: urval(made) }),
    bad: [refused('of no list', 'NotFound', () => ({ urval: nowhere }))],
  },
  'utskicksregler.get': {
    good: (made) => ({ organId: made.answer('utskick.get').organId }),
    bad: [malformed('of nobody', 'invalid_id', ['organId'], () => ({ organId: '' }))],
  },
  'utskicksregler.save': {
    good: (made) => regler(made, made.answer('utskicksregler.get').version),
    bad: [
      broken(
        'a slot that no letter fills',
        'unknown_letter_slot',
        ['data', 'missivtext'],
        (made) => {
          const { data, ...rest } = regler(made, made.answer('utskicksregler.save').version);
          return { ...rest, data: { ...data, missivtext: 'Till {kund}.' } };
        },
      ),
      malformed(
        'more labels than a page holds',
        'outside_page',
        ['data', 'etikettark', 'bredd'],
        (made) => {
          const { data, ...rest } = regler(made);
          return { ...rest, data: { ...data, etikettark: { ...VANLIGT_ARK, kolumner: 4 } } };
        },
      ),
      refused('changed since it was read', 'Conflict', (made) => regler(made, 9)),
    ],
  },
  'utskick.exportPdf': {
    prepare: ({ app }) => app.host.answerSaveFile(join(app.folder, 'utskick.pdf')),
    good: (made) => ({ urval: urval(made), val: papper }),
    settle: async ({ app, answer }) => {
      await endOfJob(app, answer('utskick.exportPdf').jobId);
    },
    bad: [
      malformed('nothing', 'required', ['val', 'delar'], (made) => ({
        ...{ urval: urval(made), val: { ...papper, delar: [] } },
      })),
      refused('of no list', 'NotFound', () => ({ urval: nowhere, val: etiketter })),
    ],
  },
  'utskick.print': {
    good: (made) => ({ urval: urval(made), val: etiketter }),
    settle: async ({ app, answer }) => {
      await endOfJob(app, answer('utskick.print').jobId);
    },
    bad: [
      malformed('from before the first label', 'too_small', ['val', 'start'], (made) => ({
        ...{ urval: urval(made), val: { ...etiketter, start: 0 } },
      })),
      refused('of no list', 'NotFound', () => ({ urval: nowhere, val: etiketter })),
    ],
  },
  'utskick.writeDrafts': {
    prepare: ({ app }) => app.host.answerFolder(app.folder),
    good: (made) => ({ urval: urval(made) }),
    settle: async ({ app, answer }) => {
      await endOfJob(app, answer('utskick.writeDrafts').jobId);
      // A case is done when everybody has got what was decided.
      const poster = answer('utskick.get').rader.flatMap((rad) =>
        rad.poster.map((one) => one.postId),
      );
      const sent = { handelse: 'expedierad', datum: '2026-11-21', notering: '' } as const;
      await app.call('expediering.record', { poster, ...sent });
    },
    bad: [refused('of no list', 'NotFound', () => ({ urval: nowhere }))],
  },
};
