import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { usualSchedule } from '../../../../shared/domain/backup.ts';
import { endOfJob } from '../../../support/files/jobs.ts';
import { sha256 } from './post.ts';
import { malformed, refused } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

/** What the job of `restore.salvage` answered. */
let salvaged = '';
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
  | 'fil.fetchFromBackup'
  | 'restore.chooseSource'
  | 'restore.inspect'
  | 'restore.listOf'
  | 'restore.salvage'
  | 'restore.openSalvaged'
  | 'restore.start'
  | 'support.prepare'
  | 'support.save'
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
  'fil.fetchFromBackup': {
    good: (made) => ({ sha256, handle: firstHandle(made), passphrase: null }),
    bad: [
      refused('a path', 'NotFound', () => ({ ...aPath(), sha256, passphrase: null })),
      refused('a file that no backup has', 'StorageDamaged', (made) => ({
        ...{ sha256: '0'.repeat(64), handle: firstHandle(made), passphrase: null },
      })),
    ],
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
  'restore.listOf': {
    good: (made) => ({ register: made.answer('register.chooseFolder').handle }),
    bad: [refused('a path', 'NotFound', () => ({ register: '/etc' }))],
  },
  'restore.salvage': {
    good: (made) => ({ register: made.answer('register.chooseFolder').handle }),
    settle: async ({ app, answer }) => {
      const { result } = await endOfJob(app, answer('restore.salvage').jobId);
      salvaged = z.object({ handle: z.string() }).parse(result).handle;
    },
    bad: [refused('a path', 'NotFound', () => ({ register: '/etc' }))],
  },
  'restore.openSalvaged': {
    good: (made) => ({
      register: made.answer('register.chooseFolder').handle,
      handle: salvaged,
    }),
    // From here on the register itself again.
    settle: async ({ app, answer }) => {
      const { handle } = answer('register.chooseFolder');
      await app.call('register.open', { handle });
    },
    bad: [
      refused('a path', 'NotFound', (made) => ({
        ...{ register: made.answer('register.chooseFolder').handle, handle: '/etc' },
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
  'support.prepare': { good: () => ({}), bad: [unexpectedKey] },
  'support.save': {
    prepare: ({ app }) => app.host.answerSaveFile(join(app.folder, 'support.zip')),
    good: () => ({}),
    bad: [unexpectedKey],
  },
};
