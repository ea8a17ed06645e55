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

/** Typesets a document into the store of the open register; a row is yet to name it. */
export async function keepPdf(
  { files, typesetter, context }: KeepPdfParts,
  request: TypesetRequest,
  fileName: string,
): Promise<StoredFil> {
  const { register } = context();
  const bytes = await typesetPdf(typesetter, { request, fileName, fieldOf: (path) => [path] });
  const stored = await files.storeOf(register).add(bytesSource(`${fileName}.pdf`, bytes));
  return { sha256: stored.sha256, storlek: stored.bytes, mime: 'application/pdf' };
}
