import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { lockNewKey, seal, unlockKey, unseal } from '../../../db/backup/sealing.ts';
import type { LockedKey } from '../../../db/backup/sealing.ts';
import type { Bytes } from '../../../db/encryption/pieces.ts';

let key: LockedKey;
let privateKey: string;
let other: LockedKey;

beforeAll(async () => {
  key = await lockNewKey('gröna äpplen i Tallvik');
  other = await lockNewKey('gröna äpplen i Tallvik');
  privateKey = await unlockKey(key, 'gröna äpplen i Tallvik');
});

async function collect(bytes: Bytes): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

const damaged = { failure: { code: 'StorageDamaged', violations: [{ rule: 'backup_damaged' }] } };
const opens = (sealed: Buffer) => collect(unseal([sealed], privateKey));

describe('what is sealed', () => {
  test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 300_001])('%i bytes come back', async (n) => {
    const plain = randomBytes(n);
    const sealed = await collect(seal([plain], key.publicKey));
    expect((await opens(sealed)).equals(plain)).toBe(true);
    if (n > 20) expect(sealed.includes(plain.subarray(0, 20))).toBe(false);
  });

  test('comes back however it is cut in pieces', async () => {
    const plain = randomBytes(200_000);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 90_000 })), async (cuts) => {
        const sealed = await collect(seal(cutUp(plain, cuts), key.publicKey));
        const opened = await collect(unseal(cutUp(sealed, cuts), privateKey));
        expect(opened.equals(plain)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('never reads with a bit of it turned', async () => {
    const sealed = await collect(seal([randomBytes(70_000)], key.publicKey));
    const bits = fc.integer({ min: 0, max: sealed.length * 8 - 1 });
    await fc.assert(
      fc.asyncProperty(bits, async (bit) => {
        const changed = Buffer.from(sealed);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        // The top bit of an X25519 key means nothing, but it is part of what the key is made of.
        await expect(opens(changed)).rejects.toMatchObject(damaged);
      }),
      { numRuns: 300, examples: [[0], [63], [64], [39 * 8 + 7], [319], [320]] },
    );
  });

  test('never reads when it is cut off, or a piece is left out, moved or repeated', async () => {
    const sealed = await collect(seal([randomBytes(200_000)], key.publicKey));
    const part = (nr: number) => sealed.subarray(40 + nr * 65_552, 40 + (nr + 1) * 65_552);
    const head = sealed.subarray(0, 40);
    const broken = [
      ...[0, 7, 40, 41, 40 + 65_552, 40 + 2 * 65_552, sealed.length - 1].map((end) =>
        sealed.subarray(0, end),
      ),
      Buffer.concat([head, part(1), part(2), part(3)]),
      Buffer.concat([head, part(1), part(0), part(2), part(3)]),
      Buffer.concat([head, part(0), part(0), part(1), part(2), part(3)]),
      Buffer.concat([sealed, Buffer.from('x')]),
    ];
    for (const one of broken) await expect(opens(one)).rejects.toMatchObject(damaged);
  });

  test('does not read with the key of another register', async () => {
    const sealed = await collect(seal([Buffer.from('hej')], other.publicKey));
    await expect(opens(sealed)).rejects.toMatchObject(damaged);
  });
});

describe('the passphrase', () => {
  test('opens whether å is written as one character or as two', async () => {
    expect(await unlockKey(key, 'gröna äpplen i Tallvik'.normalize('NFD'))).toBe(privateKey);
  });

  test.each(['', 'gröna äpplen i tallvik'])('%j is told at its field', async (wrong) => {
    await expect(unlockKey(key, wrong)).rejects.toMatchObject({
      failure: { violations: [{ rule: 'wrong_passphrase', path: ['passphrase'] }] },
    });
  });

  test('opens nothing when what it locks has been changed', async () => {
    const swapped = { ...key, publicKey: other.publicKey };
    await expect(unlockKey(swapped, 'gröna äpplen i Tallvik')).rejects.toThrow('wrong_passphrase');
  });
});

function cutUp(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  let at = 0;
  const pieces = cuts.map((length) => bytes.subarray(at, (at += length)));
  return [...pieces, bytes.subarray(at)];
}
