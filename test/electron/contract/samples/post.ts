import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcedureName } from '../../../../shared/contract/contract.ts';
import { Intag } from '../../../../shared/contract/post.ts';
import type { PostData } from '../../../../shared/domain/post.ts';
import { endOfJob } from '../../../support/files/jobs.ts';
import { textIsRead } from '../../../support/files/text-is-read.ts';
import { broken, malformed, refused, sampleId } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const letter: PostData = {
  inkommenDatum: '2026-11-20',
  datumHandling: '2026-11-18',
  avsandare: 'Skogsbackens byalag',
  avsandareEpost: '',
  rubrik: 'Belysning längs gångvägen',
};

const text = 'Synpunkter på förslaget.';
/** SHA-256 of the text. */
export const sha256 = '22dc77b235340ba86c6fca14352eb9b371617622336e9cfb08350f577259e581';

const noted = ({ answer }: Made) => ({ postId: answer('post.notePaper').id });
const ofUnknown = { postId: sampleId(404), version: 1 };

type PostNames = Exclude<
  Extract<ProcedureName, `post.${string}` | `fil.${string}`>,
  'fil.fetchFromBackup'
>;

/** A file and a letter come in, are corrected and settled. */
export const postSamples = {
  'post.chooseFiles': {
    prepare: ({ app }) => {
      const path = join(app.folder, 'synpunkter.txt');
      writeFileSync(path, text);
      app.host.answerFiles([path]);
    },
    good: () => ({}),
    bad: [malformed('a path of its own', 'unrecognized_keys', [], () => ({ path: '/etc/passwd' }))],
  },
  'post.takeIn': {
    good: ({ answer }) => ({
      files: answer('post.chooseFiles').map(({ handle }) => handle),
      arendeId: null,
      kalla: 'fil',
    }),
    settle: async ({ app, answer }) => {
      const { result } = await endOfJob(app, answer('post.takeIn').jobId);
      const [taken] = Intag.parse(result);
      if (!taken?.ok) throw new Error(JSON.stringify(result));
      await textIsRead(app, taken.postId);
    },
    bad: [
      refused('a handle nobody gave out', 'NotFound', () => ({
        files: ['/etc/passwd'],
        arendeId: null,
        kalla: 'fil',
      })),
    ],
  },
  'post.notePaper': {
    good: ({ answer }) => ({ data: letter, arendeId: answer('arende.register').id }),
    bad: [
      malformed('a letter about nothing', 'required', ['data', 'rubrik'], () => ({
        data: { ...letter, rubrik: ' ' },
        arendeId: null,
      })),
      broken('a day to come', 'day_in_future', ['data', 'inkommenDatum'], () => ({
        data: { ...letter, inkommenDatum: '2026-12-24' },
        arendeId: null,
      })),
      refused('a case that is not there', 'NotFound', () => ({
        data: letter,
        arendeId: sampleId(404),
      })),
    ],
  },
  'post.list': {
    good: () => ({ urval: 'vantar' }),
    bad: [malformed('another choice', 'invalid_value', ['urval'], () => ({ urval: 'alla' }))],
  },
  'post.listRows': {
    good: ({ answer }) => ({ ids: answer('post.list').ids }),
    bad: [malformed('no row', 'too_small', ['ids', 0], () => ({ ids: [0] }))],
  },
  'post.getCounts': {
    good: () => ({}),
    bad: [malformed('a day', 'unrecognized_keys', [], () => ({ dag: '2026-11-21' }))],
  },
  'post.get': {
    good: noted,
    bad: [refused('an unknown one', 'NotFound', () => ({ postId: sampleId(404) }))],
  },
  'post.correct': {
    good: (made) => ({
      ...noted(made),
      version: 1,
      data: { ...letter, avsandareEpost: 'byalaget@exempel.invalid' },
    }),
    bad: [
      refused('the version before', 'Conflict', (made) => ({
        ...noted(made),
        version: 1,
        data: letter,
      })),
      refused('an unknown one', 'NotFound', () => ({ ...ofUnknown, data: letter })),
    ],
  },
  'post.assignArende': {
    good: (made) => ({ ...noted(made), version: 2, arendeId: null }),
    bad: [
      refused('a case that is not there', 'NotFound', (made) => ({
        ...noted(made),
        version: 3,
        arendeId: sampleId(404),
      })),
    ],
  },
  'post.settle': {
    good: (made) => ({
      ...noted(made),
      version: 3,
      status: 'ringa_betydelse',
      orsak: 'Reklam om gatlyktor',
    }),
    bad: [
      malformed('no reason', 'required', ['orsak'], (made) => ({
        ...noted(made),
        version: 4,
        status: 'dubblett',
        orsak: '',
      })),
      broken('what is settled already', 'post_settled', [], (made) => ({
        ...noted(made),
        version: 4,
        status: 'dubblett',
        orsak: 'Kom två gånger',
      })),
    ],
  },
  'post.reopen': {
    good: (made) => ({ ...noted(made), version: 4 }),
    bad: [broken('what waits', 'post_waits', [], (made) => ({ ...noted(made), version: 5 }))],
  },
  'fil.getText': {
    good: () => ({ sha256 }),
    bad: [
      malformed('a path', 'invalid_id', ['sha256'], () => ({ sha256: '../register.db' })),
      refused('an unknown one', 'NotFound', () => ({ sha256: '0'.repeat(64) })),
    ],
  },
  'fil.getDamage': {
    good: () => ({ sha256 }),
    bad: [malformed('a path', 'invalid_id', ['sha256'], () => ({ sha256: '../register.db' }))],
  },
  'fil.open': {
    good: () => ({ sha256, namn: 'synpunkter.txt' }),
    bad: [
      refused('under another name', 'NotFound', () => ({ sha256, namn: 'synpunkter.exe' })),
      malformed('a path', 'invalid_id', ['sha256'], () => ({ sha256: '../x', namn: 'x.txt' })),
    ],
  },
} satisfies SampleTable<PostNames>;
