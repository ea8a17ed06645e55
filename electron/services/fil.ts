import { describeDamaged, findFil, getText } from '../../db/repositories/fil.ts';
import { nextUnreadFil, storeText } from '../../db/repositories/fil.ts';
import type { ReadText, StoredFil, UnreadFil } from '../../db/repositories/fil.ts';
import { checkNamedFil } from '../../db/repositories/post.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { DamagedFile } from '../../shared/domain/register-check.ts';
import type { ServiceContext } from './context.ts';

const MOST_CHARS = 200_000;

export type { ReadText, StoredFil } from '../../db/repositories/fil.ts';

/** What is known of stored bytes; undefined for a hash that nothing in the register has. */
export function findStoredFil(
  context: ServiceContext,
  sha256: string,
): Promise<StoredFil | undefined> {
  return context.register.read((tx) => findFil(tx, sha256));
}

/** A stored file that was found gone or changed, with where it belongs. */
export function describeDamagedFil(
  context: ServiceContext,
  sha256: string,
  isMissing: boolean,
): Promise<DamagedFile> {
  return context.register.read((tx) => describeDamaged(tx, sha256, isMissing));
}

/** Tells in the log that a stored file has been put back from a backup. */
export function noteFetched(
  context: ServiceContext,
  sha256: string,
  kopianGjord: string,
): Promise<void> {
  return context.register.write((tx) =>
    tx.log({
      ...{ handelse: 'fil.aterhamtad', objektId: sha256, arendeId: null, fore: null },
      efter: { kopianGjord },
    }),
  );
}

/** The words of a file as far as anyone reads on a screen. Throws `NotFound`. */
export function findText(
  context: ServiceContext,
  { sha256 }: ParsedInput<'fil.getText'>,
): Promise<Output<'fil.getText'>> {
  return context.register.read((tx) => getText(tx, sha256, MOST_CHARS));
}

/** Throws `NotFound` unless something in the register has the bytes under that name. */
export function assertNamedFil(
  context: ServiceContext,
  sha256: string,
  namn: string,
): Promise<void> {
  return context.register.read((tx) => checkNamedFil(tx, sha256, namn));
}

/** The next file after a row whose words have not been read; undefined when there is none. */
export function findUnreadFil(
  context: ServiceContext,
  after: number,
): Promise<UnreadFil | undefined> {
  return context.register.read((tx) => nextUnreadFil(tx, after));
}

/** Keeps the words of a file, or that it has none or can't be read. */
export function keepText(
  context: ServiceContext,
  { rad, sha256 }: UnreadFil,
  text: ReadText,
): Promise<void> {
  return context.register.write(async (tx) => {
    await storeText(tx, rad, text);
    const efter = { status: text.status, fel: text.fel, sidor: text.sidor.length };
    await tx.log({
      handelse: 'fil.text_last',
      objektId: sha256,
      arendeId: null,
      fore: null,
      efter,
    });
  });
}
