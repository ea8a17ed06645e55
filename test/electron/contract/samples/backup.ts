import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { usualSchedule } from '../../../../shared/domain/backup.ts';
import { endOfJob } from '../../../support/files/jobs.ts';
import { malformed, refused } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const unexpectedKey = malformed('a key too many', 'unrecognized_keys', [], () => ({ extra: 1 }));
const aPath = () => ({ handle: '/etc' });
const target = ({ app }: Made) => join(app.folder, 'kopior');
const firstHandle = (made: Made) => made.answer('backup.getState').rows[0]?.handle ?? '';
const settings = (made: Made) => ({
  folder: made.answer('backup.chooseFolder').handle,
  ...{ hourly: true, closing: false, schedule: usualSchedule },
});

export const backupSamples: SampleTable<
  | 'backup.chooseFolder'
  | 'backup.saveSettings'
  | 'backup.make'
  | 'backup.getState'
  | 'backup.verify'
  | 'backup.setPassphrase'
  | 'backup.removePassphrase'
  | 'restore.chooseSource'
  | 'restore.inspect'
  | 'restore.start'
> = {
  'backup.chooseFolder': {
    prepare: (made) => {
      mkdirSync(target(made), { recursive: true });
      made.app.host.answerFolder(target(made));
    },
    good: () => ({}),
    bad: [unexpectedKey],
  },
  'backup.saveSettings': {
    good: settings,
    bad: [
      refused('a path', 'NotFound', (made) => ({ ...settings(made), folder: '/etc' })),
      malformed('no hours', 'too_small', ['schedule', 'hours'], (made) => ({
        ...settings(made),
        schedule: { ...usualSchedule, hours: 0 },
      })),
    ],
  },
  'backup.make': {
    good: () => ({}),
    settle: async ({ app, answer }) => {
      await endOfJob(app, answer('backup.make').jobId);
    },
    bad: [unexpectedKey],
  },
  'backup.getState': { good: () => ({}), bad: [unexpectedKey] },
  'backup.verify': {
    good: (made) => ({ handle: firstHandle(made) }),
    settle: async ({ app, answer }) => {
      await endOfJob(app, answer('backup.verify').jobId);
    },
    bad: [refused('a path', 'NotFound', aPath)],
  },
  'backup.setPassphrase': {
    good: () => ({ passphrase: 'en lång mening om äpplen' }),
    bad: [
      malformed('a short one', 'passphrase_short', ['passphrase'], () => ({ passphrase: 'kort' })),
    ],
  },
  'backup.removePassphrase': { good: () => ({}), bad: [unexpectedKey] },
  'restore.chooseSource': {
    prepare: (made) => made.app.host.answerFolder(target(made)),
    good: () => ({}),
    bad: [unexpectedKey],
  },
  'restore.inspect': {
    good: (made) => ({ handle: firstHandle(made), passphrase: null }),
    bad: [
      refused('a path', 'NotFound', () => ({ ...aPath(), passphrase: null })),
      refused('a folder that is no backup', 'StorageDamaged', (made) => ({
        handle: made.answer('backup.chooseFolder').handle,
        passphrase: null,
      })),
    ],
  },
  // Into the folder of backups, which isn't empty: the job is refused, and writes nothing.
  'restore.start': {
    good: (made) => ({
      handle: firstHandle(made),
      ...{ passphrase: null, folder: made.answer('backup.chooseFolder').handle },
    }),
    settle: async ({ app, answer }) => {
      await endOfJob(app, answer('restore.start').jobId);
    },
    bad: [
      refused('a path', 'NotFound', (made) => ({
        ...{ handle: firstHandle(made), passphrase: null, folder: '/etc' },
      })),
    ],
  },
};
