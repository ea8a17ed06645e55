import type { StoredFil } from '../../db/repositories/fil.ts';
import type { TypesetRequest } from '../documents/protocol.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { bytesSource } from '../files/source.ts';
import type { ServiceContext } from '../services/context.ts';
import type { FileRoom } from './file-room.ts';
import { typesetPdf } from './typeset.ts';

export interface KeepPdfParts {
  readonly files: FileRoom;
  readonly context: () => ServiceContext;
  readonly typesetter: Typesetter;
}

/**
 * Typesets a document into the store of the open register, and has it named by a row there; its
 * words are read then, in the background. Answers what the naming does.
 */
export async function keepPdf<Result>(
  { files, typesetter, context }: KeepPdfParts,
  { request, fileName }: { request: TypesetRequest; fileName: string },
  store: (pdf: StoredFil) => Promise<Result>,
): Promise<Result> {
  const { register } = context();
  const bytes = await typesetPdf(typesetter, { request, fileName, fieldOf: (path) => [path] });
  const stored = await files.storeOf(register).add(bytesSource(`${fileName}.pdf`, bytes));
  const { sha256, bytes: storlek } = stored;
  const result = await store({ sha256, storlek, mime: 'application/pdf' });
  files.textReader.wake();
  return result;
}
