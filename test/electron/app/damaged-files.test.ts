import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Post } from '../../../shared/domain/post.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { endOfJob } from '../../support/files/jobs.ts';
import { takeInFiles } from '../../support/files/take-in.ts';
import { filesUnder } from '../../support/register-snapshot.ts';
import type { TestApp } from '../../support/test-app.ts';
import type { Play } from '../contract/samples/play.ts';
import { playedOnce } from '../contract/samples/played-once.ts';

const BYTES = Buffer.alloc(200_000, 'En handling som väger något. ');
const PASSPHRASE = 'sju sjösjuka sjömän';

let app: TestApp;
let play: Play;
let sha256: string;
let postId: Post['id'];

const open = playedOnce('arende.register', { day: '2026-11-21' });
beforeEach(async () => {
  ({ app, play } = await open());
  const path = join(app.folder, 'kopia av beslut.pdf');
  writeFileSync(path, BYTES);
  const [taken] = await takeInFiles(app, [path]);
  if (!taken?.ok) throw new Error('the file was refused');
  ({ postId } = taken);
  const { filer } = await app.call('post.get', { postId });
  sha256 = filer[0]?.sha256 ?? '';
});
afterEach(() => app.close());

const stored = () => join(app.folder, 'register', 'filer', sha256.slice(0, 2), sha256);
const damage = () => app.call('fil.getDamage', { sha256 });

function turnBit(path: string, at = 100_000): void {
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(path, bytes);
}

async function makeBackup(): Promise<void> {
  const { jobId } = await app.call('backup.make', {});
  expect(await endOfJob(app, jobId)).toMatchObject({ outcome: 'done', result: { damaged: 0 } });
}

async function fetchBack(passphrase: string | null) {
  const handle = (await damage())?.backup?.handle ?? '';
  return { sha256, handle, passphrase };
}

/** The stored file as it lies in the one backup that there is, under whichever name. */
function inBackup(): string {
  const kopior = join(app.folder, 'register', 'kopior');
  const [file = ''] = filesUnder(kopior).filter((name) => /filer.[0-9a-f]{2}./u.test(name));
  return join(kopior, file);
}

describe('a stored file with a bit turned', () => {
  test('is neither shown nor opened, and is told of by its name', async () => {
    expect(await damage()).toBeNull();
    turnBit(stored());
    const address = new Request(`app://paragraf/filer/${sha256}`);
    expect((await app.fetch(address)).status).toBe(404);
    const input = { sha256, namn: 'kopia av beslut.pdf' };
    expect(await app.failure('fil.open', input)).toEqual({
      code: 'StorageDamaged',
      violations: [
        {
          ...{ path: [], rule: 'stored_file_changed' },
          params: { namn: 'kopia av beslut.pdf', handling: '', mote: '' },
        },
      ],
    });
    expect(app.host.opened).toEqual([]);
    expect(await damage()).toMatchObject({
      ...{ isMissing: false, namn: 'kopia av beslut.pdf', backup: null },
    });
    rmSync(stored());
    expect(await damage()).toMatchObject({ isMissing: true, backup: null });
  });

  test.each([null, PASSPHRASE])('is fetched from a backup (passphrase: %s)', async (passphrase) => {
    if (passphrase !== null) await app.call('backup.setPassphrase', { passphrase });
    await makeBackup();
    turnBit(stored());
    expect((await damage())?.backup).toMatchObject({ sealed: passphrase !== null });
    if (passphrase !== null) {
      const wrong = { ...(await fetchBack(null)), passphrase: 'en annan lång fras' };
      expect((await app.failure('fil.fetchFromBackup', wrong)).violations).toEqual([
        { path: ['passphrase'], rule: 'wrong_passphrase' },
      ]);
    }
    await app.call('fil.fetchFromBackup', await fetchBack(passphrase));
    expect(readFileSync(stored()).equals(BYTES)).toBe(true);
    expect(await damage()).toBeNull();
    const [newest] = await app.call('logg.list', { arendeId: null, antal: 1 });
    expect(newest).toMatchObject({ handelse: 'fil.aterhamtad', objektId: sha256 });
  });

  test.each([null, PASSPHRASE])(
    'is not taken from a backup where it is damaged too (passphrase: %s)',
    async (passphrase) => {
      if (passphrase !== null) await app.call('backup.setPassphrase', { passphrase });
      await makeBackup();
      turnBit(stored());
      const input = await fetchBack(passphrase);
      const before = readFileSync(stored());
      turnBit(inBackup());
      expect((await damage())?.backup).toBeNull();
      const failure = await app.failure('fil.fetchFromBackup', input);
      expect(failure).toMatchObject({
        ...{ code: 'StorageDamaged', violations: [{ rule: 'backup_damaged' }] },
      });
      expect(readFileSync(stored()).equals(before)).toBe(true);
    },
  );
});

test('a file of a handling is named with it', async () => {
  await play.run('arende.register');
  const { id: arendeId } = play.answer('arende.register');
  const data = { ...newHandling('in', '2026-11-20'), rubrik: 'Beslut i kopia' };
  const motpart = { typ: 'namn' as const, namn: 'Byalaget' };
  const { beteckning } = await app.call('handling.register', {
    ...{ arendeId, postId, data: { ...data, motpart } },
  });
  turnBit(stored());
  const { handling } = (await damage()) ?? {};
  expect(`${handling?.diarienummer}-${handling?.nr}`).toBe(beteckning);
  const failure = await app.failure('fil.open', { sha256, namn: 'kopia av beslut.pdf' });
  expect(failure.violations[0]?.params).toMatchObject({ handling: `${beteckning} Beslut i kopia` });
});
