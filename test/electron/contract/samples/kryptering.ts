import { join } from 'node:path';
import { endOfJob } from '../../../support/files/jobs.ts';
import { newRegister } from './register.ts';
import { broken, malformed, refused } from './sample.ts';
import type { Made, SampleTable } from './sample.ts';

const PASSPHRASE = 'gröna äpplen i Tallvik';
const NEW = 'röda päron i Sjöhult';
const unexpectedKey = malformed('a key too many', 'unrecognized_keys', [], () => ({ extra: 1 }));
const short = (made: object) => ({ ...made, passphrase: 'kort' });

/** Handle of the encrypted register that these samples are about. */
let handle = '';

async function chosen({ app }: Made, name: string): Promise<string> {
  app.host.answerFolder(join(app.folder, name));
  const folder = await app.call('register.chooseFolder', { purpose: 'new-register' });
  return folder?.handle ?? '';
}

let [copyTo, plainTo] = ['nobody has chosen yet', 'nor this'];

export const krypteringSamples: SampleTable<
  | `kryptering.${'getState' | 'saveSettings' | 'changePassphrase' | 'renewRecoveryKey'}`
  | `kryptering.${'exportRecoveryKey' | 'printRecoveryKey' | 'copy' | 'copyPlain'}`
  | `register.${'noteActivity' | 'lock' | 'unlock'}`
> = {
  'kryptering.getState': {
    prepare: async (made) => {
      handle = await chosen(made, 'krypterat');
      await made.app.call('register.create', { ...newRegister(handle), passphrase: PASSPHRASE });
    },
    good: () => ({}),
    bad: [unexpectedKey],
  },
  'kryptering.saveSettings': {
    good: () => ({ remember: false, lockAfter: 10 }),
    bad: [
      broken('no key store', 'no_key_store', ['remember'], () => ({
        ...{ remember: true, lockAfter: 10 },
      })),
      malformed('never a minute', 'too_small', ['lockAfter'], () => ({
        ...{ remember: false, lockAfter: 0 },
      })),
    ],
  },
  'kryptering.changePassphrase': {
    good: () => ({ current: PASSPHRASE, passphrase: NEW }),
    bad: [
      broken('another passphrase', 'wrong_passphrase', ['current'], () => ({
        ...{ current: 'en annan lösenfras', passphrase: NEW },
      })),
      malformed('a short one', 'passphrase_short', ['passphrase'], () => short({ current: NEW })),
    ],
  },
  'kryptering.renewRecoveryKey': {
    good: () => ({ current: NEW }),
    bad: [
      broken('the passphrase of before', 'wrong_passphrase', ['current'], () => ({
        current: PASSPHRASE,
      })),
    ],
  },
  'kryptering.exportRecoveryKey': {
    prepare: ({ app }) => app.host.answerSaveFile(join(app.folder, 'nyckel.pdf')),
    good: () => ({}),
    bad: [unexpectedKey],
  },
  'kryptering.printRecoveryKey': { good: () => ({}), bad: [unexpectedKey] },
  'kryptering.copy': {
    prepare: async (made) => {
      copyTo = await chosen(made, 'krypterad-kopia');
    },
    good: () => ({ folder: copyTo, passphrase: NEW }),
    settle: async ({ app, answer }) => {
      await endOfJob(app, answer('kryptering.copy').jobId);
    },
    bad: [
      refused('a path', 'NotFound', () => ({ folder: '/etc', passphrase: NEW })),
      malformed('a short one', 'passphrase_short', ['passphrase'], () => short({ folder: copyTo })),
    ],
  },
  'kryptering.copyPlain': {
    prepare: async (made) => {
      plainTo = await chosen(made, 'okrypterad-kopia');
    },
    good: () => ({ folder: plainTo, current: NEW }),
    settle: async ({ app, answer }) => {
      await endOfJob(app, answer('kryptering.copyPlain').jobId);
    },
    bad: [
      refused('a path', 'NotFound', () => ({ folder: '/etc', current: NEW })),
      broken('another passphrase', 'wrong_passphrase', ['current'], () => ({
        ...{ folder: plainTo, current: 'fel lösenfras' },
      })),
    ],
  },
  'register.noteActivity': {
    good: () => ({ place: '/arenden' }),
    bad: [malformed('no address', 'too_big', ['place'], () => ({ place: '/'.padEnd(2001, 'x') }))],
  },
  'register.lock': { good: () => ({}), bad: [unexpectedKey] },
  'register.unlock': {
    good: () => ({ handle, upplasning: { med: 'losenfras', passphrase: NEW } }),
    bad: [
      broken('another passphrase', 'wrong_passphrase', ['passphrase'], () => ({
        ...{ handle, upplasning: { med: 'losenfras', passphrase: PASSPHRASE } },
      })),
      broken('a key with a fault', 'mistyped_recovery_key', ['code'], () => ({
        ...{ handle, upplasning: { med: 'nyckel', code: 'AAAAA', passphrase: NEW } },
      })),
      refused('a path', 'NotFound', () => ({
        ...{ handle: '/etc', upplasning: { med: 'losenfras', passphrase: NEW } },
      })),
    ],
  },
};
