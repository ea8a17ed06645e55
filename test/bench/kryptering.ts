import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { runBackup } from '../../db/backup/run.ts';
import { makeKey } from '../../db/encryption/register-locks.ts';
import type { RegisterKey } from '../../db/encryption/register-key.ts';
import type { Input } from '../../shared/contract/contract.ts';
import type { Bench } from './bench.ts';
import type { Figure } from './figure.ts';
import { inTurn } from './measure.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { newCases } from './save.ts';

type Work = () => Promise<unknown>;

const told = { against: 'the same, plain', unit: 'ms', statistic: 'p50', as: 'cost' } as const;
const list = (): Input<'arende.list'> => ({
  filter: { text: '', status: [] },
  sort: { by: 'diarienummer', descending: true },
});

/** The same register encrypted and plain: opened, listed, searched and written. */
export async function krypteringPart(bench: Bench): Promise<Figure[]> {
  const [plain, sealed] = [join(bench.folder, 'oppet'), join(bench.folder, 'krypterat')];
  cpSync(await bench.largeRegister(), plain, { recursive: true });
  const key = await encryptedCopy(plain, sealed);
  const ours = await startProgram(join(bench.folder, 'krypteringsprogram'));
  const theirs = await startProgram(join(bench.folder, 'program'));
  const opened = await compared('opened, and closed before that', bench.size.runs, [
    () => reopened(ours, sealed, Uint8Array.from(key)),
    () => reopened(theirs, plain, null),
  ]);
  const figures = [
    opened,
    await compared('ids of the whole list', bench.size.runs, [
      () => ours.ask('arende.list', list()),
      () => theirs.ask('arende.list', list()),
    ]),
    await compared('a search, arende.search', bench.size.queries, [
      () => ours.ask('arende.search', { text: 'bidrag' }),
      () => theirs.ask('arende.search', { text: 'bidrag' }),
    ]),
    await compared('a case, arende.register', bench.size.queries, [
      await newCases(ours),
      await newCases(theirs),
    ]),
  ];
  await ours.close();
  await theirs.close();
  return figures;
}

async function encryptedCopy(registerFolder: string, folder: string): Promise<RegisterKey> {
  const { recoveryKey: _, ...encryption } = await makeKey('gröna äpplen i Tallvik');
  const order = { kind: 'encrypt', registerFolder, key: null, folder, encryption } as const;
  const never = new AbortController().signal;
  await runBackup<'encrypt'>({ ...order, id: 'bench' }, () => undefined, never);
  return encryption.key;
}

async function reopened({ session }: Program, folder: string, key: RegisterKey | null) {
  await session.close();
  await session.open(folder, key);
}

async function compared(what: string, most: number, [ours, theirs]: [Work, Work]): Promise<Figure> {
  const samples = await inTurn({ most }, { ours: () => ours, theirs: () => theirs });
  return { ...told, what, ...samples };
}
