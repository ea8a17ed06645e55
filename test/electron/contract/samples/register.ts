import { join } from 'node:path';
import { newOrgan } from '../../../../shared/domain/organ.ts';
import { newPerson } from '../../../../shared/domain/person.ts';
import { broken, malformed, refused } from './sample.ts';
import { endOfJob } from '../../../support/files/jobs.ts';
import type { Made, SampleTable } from './sample.ts';

const styrelsen = newOrgan({
  ...{ namn: 'Kommunstyrelsen', genitiv: 'Kommunstyrelsens', bestamdForm: 'styrelsen' },
  ...{ forkortning: 'KS', organtyp: 'ks', ekonomifunktion: 'Ekonomienheten' },
});

/** A register as the first-run guide sends it. */
export function newRegister(folder: string) {
  return {
    folder,
    kommun: 'Sjöhults kommun',
    organ: styrelsen,
    diarium: { namn: 'Kommunstyrelsens diarium', monster: '{NAMND} {AR}/{LOPNR:4}' },
    handlaggare: newPerson({ fornamn: 'Elin', efternamn: 'Sandgren', titel: 'Utredare' }),
  };
}

const folderOf = (made: Made) => made.answer('register.chooseFolder').handle;
const unexpectedKey = malformed('a key too many', 'unrecognized_keys', [], () => ({ extra: 1 }));

export const openingSamples: SampleTable<
  'app.getInfo' | 'register.listRecent' | 'register.chooseFolder' | 'register.create'
> = {
  'app.getInfo': { good: () => ({}), bad: [unexpectedKey] },
  'register.listRecent': {
    good: () => ({}),
    bad: [malformed('a list', 'invalid_type', [], () => [])],
  },
  'register.chooseFolder': {
    prepare: ({ app }) => app.host.answerFolder(join(app.folder, 'register')),
    good: () => ({ purpose: 'new-register' }),
    bad: [
      malformed('unknown purpose', 'invalid_value', ['purpose'], () => ({ purpose: 'delete' })),
    ],
  },
  'register.create': {
    good: (made) => newRegister(folderOf(made)),
    bad: [
      refused('a folder nobody chose', 'NotFound', () => newRegister('/etc')),
      malformed('no municipality', 'required', ['kommun'], (made) => ({
        ...newRegister(folderOf(made)),
        kommun: ' ',
      })),
      broken(
        'a pattern without a serial',
        'monster_lopnr_saknas',
        ['diarium', 'monster'],
        (made) => ({
          ...newRegister(folderOf(made)),
          diarium: { namn: 'Diarium', monster: '{NAMND} {AR}' },
        }),
      ),
      broken('a folder whose register is open', 'register_exists', [], (made) =>
        newRegister(folderOf(made)),
      ),
    ],
  },
};

const recentHandle = (made: Made) => made.answer('register.chooseFolder').handle;

export const closingSamples: SampleTable<
  | 'register.check'
  | 'register.verifyLog'
  | 'job.cancel'
  | 'register.close'
  | 'register.open'
  | 'register.forgetRecent'
  | 'register.createExample'
> = {
  'register.check': {
    good: () => ({}),
    settle: async ({ app, answer }) => {
      await endOfJob(app, answer('register.check').jobId);
    },
    bad: [unexpectedKey],
  },
  'register.verifyLog': {
    good: () => ({}),
    settle: async ({ app, answer }) => {
      await endOfJob(app, answer('register.verifyLog').jobId);
    },
    bad: [unexpectedKey],
  },
  'job.cancel': {
    good: (made) => ({ jobId: made.answer('register.verifyLog').jobId }),
    bad: [malformed('a number', 'invalid_type', ['jobId'], () => ({ jobId: 1 }))],
  },
  'register.close': { good: () => ({}), bad: [unexpectedKey] },
  'register.open': {
    good: (made) => ({ handle: recentHandle(made) }),
    bad: [
      malformed('no handle', 'folder_unchosen', ['handle'], () => ({ handle: '' })),
      refused('a path', 'NotFound', () => ({ handle: '/etc' })),
    ],
  },
  'register.forgetRecent': {
    good: (made) => ({ handle: recentHandle(made) }),
    bad: [refused('a path', 'NotFound', () => ({ handle: '/etc' }))],
  },
  'register.createExample': { good: () => ({}), bad: [unexpectedKey] },
};
