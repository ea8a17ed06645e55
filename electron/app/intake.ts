import type { Intagen } from '../../shared/contract/post.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { ArendeId, PostId } from '../../shared/domain/id.ts';
import type { Filroll } from '../../shared/domain/handlingsfil.ts';
import { safeFileName } from '../../shared/rules/filnamn.ts';
import type { Email } from '../extraction/email.ts';
import type { Extractor } from '../extraction/extractor.ts';
import { MAX_READ_BYTES } from '../extraction/limits.ts';
import { refuseAborted } from '../files/file-error.ts';
import type { FileStore } from '../files/file-store.ts';
import { bytesSource, fileSource } from '../files/source.ts';
import type { FileSource } from '../files/source.ts';
import type { ReceivedPost } from '../services/post.ts';
import { dataOfEmail, dataOfFile } from './received-email.ts';

/** What taking in one file needs of the program. */
export interface IntakeParts {
  readonly store: FileStore;
  readonly extractor: Extractor;
  readonly today: string;
  /** Stores the post with its files; answers its id. */
  readonly receive: (post: ReceivedPost) => Promise<PostId>;
  readonly onBytes: (bytes: number) => void;
  readonly signal: AbortSignal;
}

export interface IntakeRequest {
  readonly arendeId: ArendeId | null;
  readonly kalla: 'fil' | 'urklipp';
}

const MAIL: readonly string[] = ['message/rfc822', 'application/vnd.ms-outlook'];

type NewFil = ReceivedPost['filer'][number];

/**
 * Makes one post of a file: its bytes are stored first, then the rows that name them, all in one
 * write. An e-mail becomes one post with its attachments; one that can't be read is kept as a file.
 * Throws what the store and the services throw; nothing but unnamed bytes is left behind then.
 */
export async function takeInFile(
  parts: IntakeParts,
  path: string,
  { arendeId, kalla }: IntakeRequest,
): Promise<Extract<Intagen, { ok: true }>> {
  const source = fileSource(path);
  const namn = safeFileName(source.name);
  const fil = await keepFile(parts, source, 'huvud', parts.onBytes);
  const email = MAIL.includes(fil.mime) ? await readEmail(parts, fil) : null;
  const received =
    email === null
      ? { kalla, data: dataOfFile(namn, parts.today), filer: [fil] }
      : await emailPost(parts, email, fil);
  refuseAborted(parts.signal);
  const postId = await parts.receive({ ...received, arendeId });
  const olasbar = email === null && MAIL.includes(fil.mime);
  return { ok: true, namn, postId, utelamnade: email?.leftOut ?? 0, olasbar };
}

/** An e-mail is one post: itself kept as it came, and each attachment as a file. */
async function emailPost(
  parts: IntakeParts,
  email: Email,
  original: NewFil,
): Promise<Pick<ReceivedPost, 'kalla' | 'data' | 'filer'>> {
  const filer: NewFil[] = [{ ...original, roll: 'original' }];
  for (const [index, { name, bytes }] of email.attachments.entries()) {
    const source = bytesSource(name || `Bilaga ${index + 1}`, bytes);
    filer.push(await keepFile(parts, source, 'bilaga'));
  }
  return { kalla: 'epost', data: dataOfEmail(email, original.namn, parts.today), filer };
}

async function keepFile(
  { store, extractor, signal }: IntakeParts,
  source: FileSource,
  roll: Filroll,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<NewFil> {
  const { sha256, bytes } = await store.add(source, { signal, onBytes });
  const namn = safeFileName(source.name);
  const from = await store.sourceOf(sha256, MAX_READ_BYTES);
  const order = { want: 'kind', ...from, name: namn } as const;
  const kind = await extractor.read(order, signal);
  if (!kind.ok && kind.reason === 'cancelled') throw new CallError('Cancelled');
  const mime = kind.ok ? kind.value : 'application/octet-stream';
  return { sha256, mime, storlek: bytes, namn, roll };
}

async function readEmail(
  { store, extractor, signal }: IntakeParts,
  { sha256, namn }: NewFil,
): Promise<Email | null> {
  const from = await store.sourceOf(sha256, MAX_READ_BYTES);
  const order = { want: 'email', ...from, name: namn } as const;
  const outcome = await extractor.read(order, signal);
  if (outcome.ok) return outcome.value;
  if (outcome.reason === 'cancelled') throw new CallError('Cancelled');
  return null;
}
