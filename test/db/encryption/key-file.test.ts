import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { KEY_FILE, readKeyFile, writeKeyFile } from '../../../db/encryption/key-file.ts';
import { isWhole } from '../../../db/encryption/key-format.ts';
import {
  makeKey,
  openKey,
  withNewRecovery,
  withPassphrase,
  withRecoveryKept,
} from '../../../db/encryption/register-locks.ts';
import { sealingOf } from '../../../db/encryption/register-key.ts';
import type { Bytes } from '../../../db/encryption/pieces.ts';
import { temporaryFolder } from '../support/register.ts';

const PASSPHRASE = 'gröna äpplen i Tallvik';
type Made = Awaited<ReturnType<typeof makeKey>>;
let made: Made;

beforeAll(async () => {
  made = await makeKey(PASSPHRASE);
});

const byPassphrase = (passphrase: string, file = made.file) =>
  openKey(file, { kind: 'passphrase', passphrase });
const byCode = (code: string, file = made.file) => openKey(file, { kind: 'recovery', code });
const violation = (rule: string) => ({ failure: { violations: [{ rule }] } });

describe('the key of a register', () => {
  test('is opened by the passphrase and by the recovery key, and stands nowhere', async () => {
    expect(await byPassphrase(PASSPHRASE)).toEqual(made.key);
    // As another keyboard writes it.
    expect(await byPassphrase(PASSPHRASE.normalize('NFD'))).toEqual(made.key);
    expect(await byCode(made.recoveryKey)).toEqual(made.key);
    const text = JSON.stringify(made.file);
    for (const secret of [Buffer.from(made.key).toString('base64'), made.recoveryKey, PASSPHRASE])
      expect(text).not.toContain(secret);
  });

  test('is opened by nothing else', async () => {
    await expect(byPassphrase('gröna äpplen i Tallvi')).rejects.toMatchObject(
      violation('wrong_passphrase'),
    );
    const other = await makeKey(PASSPHRASE);
    await expect(byCode(other.recoveryKey)).rejects.toMatchObject(violation('wrong_recovery_key'));
    await expect(byCode(made.recoveryKey.slice(0, -1))).rejects.toMatchObject(
      violation('mistyped_recovery_key'),
    );
  });

  test('stays when the passphrase is changed, and the old one is worth nothing', async () => {
    const file = await withPassphrase(made.file, made.key, 'röda päron i Sjöhult');
    expect(await byPassphrase('röda päron i Sjöhult', file)).toEqual(made.key);
    expect(await byCode(made.recoveryKey, file)).toEqual(made.key);
    await expect(byPassphrase(PASSPHRASE, file)).rejects.toMatchObject(
      violation('wrong_passphrase'),
    );
  });

  test('stays when the recovery key is exchanged, and the old one is worth nothing', async () => {
    const { file, recoveryKey } = withNewRecovery(withRecoveryKept(made.file), made.key);
    expect(file.recovery.isKept).toBe(false);
    expect(await byCode(recoveryKey, file)).toEqual(made.key);
    expect(await byPassphrase(PASSPHRASE, file)).toEqual(made.key);
    await expect(byCode(made.recoveryKey, file)).rejects.toMatchObject(
      violation('wrong_recovery_key'),
    );
  });
});

describe('the file of the key', () => {
  const writtenIn = (folder: string) => {
    writeKeyFile(folder, made.file);
    return readFileSync(join(folder, KEY_FILE));
  };

  test('cut off within its first copy is told as damaged, and opens when cut off later', () => {
    const folder = temporaryFolder();
    const whole = writtenIn(folder);
    const copy = whole.length / 2;
    fc.assert(
      fc.property(fc.nat(whole.length), (length) => {
        writeFileSync(join(folder, KEY_FILE), whole.subarray(0, length));
        if (length >= copy - 2) expect(readKeyFile(folder)).toEqual(made.file);
        else expect(() => readKeyFile(folder)).toThrow(/key_file_damaged/u);
      }),
    );
  });

  test('with any byte of either copy changed is read from the other', () => {
    const folder = temporaryFolder();
    const whole = writtenIn(folder);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const turned = Buffer.from(whole);
        turned[at] = (turned[at] ?? 0) ^ bits;
        writeFileSync(join(folder, KEY_FILE), turned);
        expect(readKeyFile(folder)).toEqual(made.file);
      }),
      {
        examples: [
          [whole.length / 2 - 1, 42],
          [whole.length / 2 - 2, 42],
        ],
      },
    );
  });

  test('from before it lay twice is read as it lies', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, KEY_FILE), `${JSON.stringify(made.file, null, 1)}\n`);
    expect(readKeyFile(folder)).toEqual(made.file);
  });

  test('damaged in one of its locks says so, and is opened by the other', async () => {
    const other = Buffer.alloc(32).toString('base64');
    const { passphrase, recovery } = made.file;
    const [first, second] = [
      { ...made.file, passphrase: { ...passphrase, locked: other } },
      { ...made.file, recovery: { ...recovery, locked: other } },
    ];
    await expect(byPassphrase(PASSPHRASE, first)).rejects.toMatchObject(
      violation('passphrase_lock_damaged'),
    );
    expect(await byCode(made.recoveryKey, first)).toEqual(made.key);
    await expect(byCode(made.recoveryKey, second)).rejects.toMatchObject(
      violation('recovery_lock_damaged'),
    );
    expect(await byPassphrase(PASSPHRASE, second)).toEqual(made.key);
    expect([first, second].map((file) => isWhole(file, 'recovery'))).toEqual([true, false]);
    const mended = await withPassphrase(first, made.key, PASSPHRASE);
    expect(await byPassphrase(PASSPHRASE, mended)).toEqual(made.key);
    expect(isWhole(withNewRecovery(second, made.key).file, 'recovery')).toBe(true);
    // Another passphrase is no proof that the other lock is whole.
    expect(isWhole(await withPassphrase(second, made.key, PASSPHRASE), 'recovery')).toBe(false);
  });

  test('from before its locks had checks opens as it did', async () => {
    const { checks: _, ...file } = made.file;
    expect(await byPassphrase(PASSPHRASE, file)).toEqual(made.key);
    await expect(byPassphrase('fel lösenfras', file)).rejects.toMatchObject(
      violation('wrong_passphrase'),
    );
    expect(isWhole(withRecoveryKept(file), 'recovery')).toBe(true);
  });

  test('that can not be written leaves the one before', async () => {
    const folder = temporaryFolder();
    writeKeyFile(folder, made.file);
    const file = await withPassphrase(made.file, made.key, 'röda päron i Sjöhult');
    // Where the draft should go lies a folder.
    mkdirSync(join(folder, `${KEY_FILE}.ny`, 'x'), { recursive: true });
    expect(() => writeKeyFile(folder, file)).toThrow();
    expect(readKeyFile(folder)).toEqual(made.file);
    expect(existsSync(join(folder, KEY_FILE))).toBe(true);
  });
});

describe('a file under the key', () => {
  const collect = async (bytes: Bytes) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes) pieces.push(piece);
    return Buffer.concat(pieces);
  };

  test('comes back, never looks the same twice, and shows neither words nor name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200_000 }), async (plain) => {
        const sealing = sealingOf(made.key);
        const [first, second] = [
          await collect(sealing.seal([plain])),
          await collect(sealing.seal([plain])),
        ];
        expect(first.equals(second)).toBe(false);
        expect(await collect(sealing.open([first]))).toEqual(Buffer.from(plain));
        if (plain.length > 20)
          expect(first.includes(Buffer.from(plain.subarray(0, 20)))).toBe(false);
      }),
      { numRuns: 30 },
    );
    expect(sealingOf(made.key).nameOf('ab')).toMatch(/^[0-9a-f]{64}$/u);
    expect(sealingOf(made.key).nameOf('ab')).not.toBe(
      sealingOf((await makeKey(PASSPHRASE)).key).nameOf('ab'),
    );
  });

  test('changed at any byte is told as damaged', async () => {
    const sealing = sealingOf(made.key);
    const sealed = await collect(sealing.seal([Buffer.from('Tjänsteskrivelse om bidrag')]));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sealed.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const changed = Buffer.from(sealed);
          changed[at] = (changed[at] ?? 0) ^ flip;
          await expect(collect(sealing.open([changed]))).rejects.toMatchObject(
            violation('file_damaged'),
          );
        },
      ),
    );
    await expect(collect(sealing.open([sealed.subarray(0, -1)]))).rejects.toThrow();
  });
});
