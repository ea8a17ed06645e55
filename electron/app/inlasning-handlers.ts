import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SourceBlock } from '../../shared/domain/inlasning.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import { safeFileName } from '../../shared/rules/filnamn.ts';
import { writeError } from '../files/file-error.ts';
import { fileSource } from '../files/source.ts';
import { createFromProposal } from '../services/inlasning.ts';
import type { ServiceContext } from '../services/context.ts';
import type { Handlers } from './dispatcher.ts';
import type { FileRoom } from './file-room.ts';
import type { Host } from './host.ts';
import { addPaperToCase, exportPaper } from './paper-files.ts';
import type { PaperFileParts } from './paper-files.ts';
import { makePrivateFolder } from './private-folder.ts';

export interface InlasningHandlerParts extends PaperFileParts {
  readonly host: Host;
  readonly files: FileRoom;
  readonly context: () => ServiceContext;
}

type Names = Extract<keyof Handlers, `inlasning.${string}` | `utskrift.${string}`>;

const READABLE = ['docx', 'pdf', 'txt', 'html', 'htm', 'eml', 'msg'];

/** Handlers of papers that exist already, and of papers that go out as files. */
export function inlasningHandlers(parts: InlasningHandlerParts): Pick<Handlers, Names> {
  const { host, files, context } = parts;
  return {
    'inlasning.chooseFile': async () => {
      // Nothing is brought in without an open register, and nobody is asked for a file in vain.
      context();
      const [path] = await host.chooseFiles({ isMultiple: false, extensions: READABLE });
      return path === undefined ? null : files.incoming.admit(path);
    },
    'inlasning.read': async ({ handle }) => {
      context();
      const path = files.incoming.pathOf(handle);
      const namn = safeFileName(fileSource(path).name);
      const blocks = await readCopy(files, path, namn);
      await files.incoming.release(handle);
      return { namn, blocks: [...blocks] };
    },
    'inlasning.create': (input) => createFromProposal(context(), input),
    'utskrift.export': (input) => exportPaper(parts, input),
    'utskrift.addToArende': (input) => addPaperToCase(parts, input),
  };
}

/** Reads a copy, so that what is read is no pipe and changes under nobody's hands. */
async function readCopy(
  files: FileRoom,
  path: string,
  name: string,
): Promise<readonly SourceBlock[]> {
  const copy = join(files.copies, randomUUID(), 'inlast');
  try {
    await makePrivateFolder(dirname(copy));
    await pipeline(
      Readable.from(fileSource(path).bytes()),
      createWriteStream(copy, { flags: 'wx' }),
    );
    const outcome = await files.intakeReader.read({ want: 'blocks', path: copy, name });
    if (outcome.ok) return withWords(outcome.value);
    if (outcome.reason === 'cancelled') throw new CallError('Cancelled');
    throw ruleViolated(`unreadable_${outcome.reason}`, ['handle']);
  } catch (error) {
    throw error instanceof CallError ? error : writeError(error);
  } finally {
    await rm(dirname(copy), { recursive: true, force: true });
  }
}

function withWords(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const hasWords = blocks.some(({ kind }) => kind !== 'sidhuvud');
  if (!hasWords) throw ruleViolated('no_text', ['handle']);
  return blocks;
}
