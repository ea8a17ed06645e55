import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcedureName } from '../../../../shared/contract/contract.ts';
import { recogniseParts } from '../../../../shared/rules/inlasning/recognise.ts';
import { assemblePaper } from '../../../../shared/rules/inlasning/assemble.ts';
import type { TestApp } from '../../../support/test-app.ts';
import { caseOf } from './arende.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';
import { paperOf } from './tjansteskrivelse.ts';

const source = `Diarienummer
2026KUN/0001

Belysning längs gångvägen

Förslag till beslut

1. Förslaget godkänns.

Sammanfattning

Gångvägen får belysning.
`;

const create = (made: Made, changes: object = {}) => ({
  ...caseOf(made),
  proposal: assemblePaper(recogniseParts(made.answer('inlasning.read').blocks), () =>
    made.app.host.newId(),
  ),
  organval: [],
  personval: [],
  ...changes,
});
const noPaper = { tjansteskrivelseId: sampleId(404) };

const filesRead = ({ events }: TestApp) =>
  events.filter((event) => event.type === 'changed' && event.subjects.includes('post')).length;
const readBefore = new WeakMap<TestApp, number>();

/** The words of printed files are read in the background, and told of together. */
export const untilRead = {
  prepare: ({ app }: Made) => void readBefore.set(app, filesRead(app)),
  async settle({ app }: Made): Promise<void> {
    const before = readBefore.get(app) ?? 0;
    if (filesRead(app) > before) return;
    await new Promise<void>((resolve) => {
      const stop = app.onEvent(() => {
        if (filesRead(app) === before) return;
        stop();
        resolve();
      });
    });
  },
};

type Names = Extract<ProcedureName, `inlasning.${string}` | `utskrift.${string}`>;

/** A paper that exists already comes in, and papers go out as files. */
export const inlasningSamples = {
  'inlasning.chooseFile': {
    prepare: ({ app }) => {
      const path = join(app.folder, 'skrivelse.txt');
      writeFileSync(path, source);
      app.host.answerFiles([path]);
    },
    good: () => ({}),
    bad: [malformed('a path of its own', 'unrecognized_keys', [], () => ({ path: '/etc/passwd' }))],
  },
  'inlasning.read': {
    good: ({ answer }) => ({ handle: answer('inlasning.chooseFile').handle }),
    bad: [refused('a handle nobody gave out', 'NotFound', () => ({ handle: '/etc/passwd' }))],
  },
  'inlasning.create': {
    good: (made) => create(made),
    bad: [
      broken('a body that nothing was chosen for', 'unknown_name', ['organval'], (made) => {
        const sample = create(made);
        return { ...sample, proposal: { ...sample.proposal, adressat: 'Okända nämnden' } };
      }),
      refused('on a case that does not exist', 'NotFound', (made) =>
        create(made, { arendeId: sampleId(404) }),
      ),
    ],
  },
  'utskrift.export': {
    prepare: ({ app }) => {
      app.host.answerSaveFile(join(app.folder, 'skrivelse.docx'));
    },
    good: (made) => ({ ...paperOf(made), format: 'docx' }),
    bad: [
      refused('a paper that does not exist', 'NotFound', () => ({ ...noPaper, format: 'txt' })),
    ],
  },
  'utskrift.addToArende': {
    ...untilRead,
    good: (made) => ({ ...paperOf(made), medWord: true }),
    bad: [
      refused('a paper that does not exist', 'NotFound', () => ({ ...noPaper, medWord: false })),
    ],
  },
} satisfies SampleTable<Names>;
