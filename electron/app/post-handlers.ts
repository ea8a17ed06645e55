import { CallError } from '../../shared/contract/errors.ts';
import type { Intag, Intagen } from '../../shared/contract/post.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import { safeFileName } from '../../shared/rules/filnamn.ts';
import { fileSource } from '../files/source.ts';
import { today } from '../services/context.ts';
import type { ServiceContext } from '../services/context.ts';
import { assertNamedFil, findText } from '../services/fil.ts';
import {
  assignArende,
  correctPost,
  countPost,
  findPost,
  listPost,
  listPostrader,
  notePaper,
  receivePost,
  reopenPost,
  settlePost,
} from '../services/post.ts';
import type { Handlers } from './dispatcher.ts';
import type { FileRoom } from './file-room.ts';
import type { Host } from './host.ts';
import { takeInFile } from './intake.ts';
import type { IntakeParts } from './intake.ts';
import { jsonOf } from './jobs.ts';
import type { Jobs, Progress } from './jobs.ts';
import { openStoredFile } from './open-stored-file.ts';

export interface PostHandlerParts {
  readonly host: Host;
  readonly jobs: Jobs;
  readonly files: FileRoom;
  readonly context: () => ServiceContext;
  readonly report: (error: unknown) => string;
}

type PostNames = Extract<keyof Handlers, `post.${string}` | 'fil.getText' | 'fil.open'>;

/** Handlers of what comes in: files, e-mails and letters, until they are registered. */
export function postHandlers(parts: PostHandlerParts): Pick<Handlers, PostNames> {
  const { host, jobs, files, context } = parts;
  return {
    'post.list': (input) => listPost(context(), input),
    'post.listRows': (input) => listPostrader(context(), input),
    'post.getCounts': () => countPost(context()),
    'post.get': (input) => findPost(context(), input),
    'post.notePaper': (input) => notePaper(context(), input),
    'post.correct': (input) => correctPost(context(), input),
    'post.assignArende': (input) => assignArende(context(), input),
    'post.settle': (input) => settlePost(context(), input),
    'post.reopen': (input) => reopenPost(context(), input),
    'post.chooseFiles': async () => {
      // Nothing is chosen that could not be taken in.
      context();
      const paths = await host.chooseFiles({ isMultiple: true, extensions: [] });
      return paths.map((path) => files.incoming.admit(path));
    },
    'post.takeIn': (input) => {
      const current = context();
      // A handle nobody gave out is told at once, and not by the job.
      for (const handle of input.files) files.incoming.pathOf(handle);
      const jobId = jobs.start(async (progress, signal) =>
        jsonOf(await takeInAll(parts, current, input, progress, signal)),
      );
      return Promise.resolve({ jobId });
    },
    'fil.getText': (input) => findText(context(), input),
    'fil.open': async ({ sha256, namn }) => {
      await assertNamedFil(context(), sha256, namn);
      await openStoredFile(host, files, { sha256, namn });
      return {};
    },
  };
}

/** One file after the other; what fails or is cancelled leaves the others as they are. */
async function takeInAll(
  { files, report }: PostHandlerParts,
  context: ServiceContext,
  request: ParsedInput<'post.takeIn'>,
  progress: Progress,
  signal: AbortSignal,
): Promise<Intag> {
  const follow = await followBytes(files, request.files, progress);
  const parts: IntakeParts = {
    store: files.storeOf(context.register),
    extractor: files.intakeReader,
    today: today(context),
    signal,
    onBytes: follow.onBytes,
    receive: async (post) => (await receivePost(context, post)).id,
  };
  const results: Intag = [];
  for (const handle of request.files) {
    const path = files.incoming.pathOf(handle);
    follow.begin(path);
    const result = await orFailure(path, takeInFile(parts, path, request), report);
    results.push(result);
    if (result.ok) files.changed();
    if (result.ok || request.kalla === 'urklipp') await files.incoming.release(handle);
  }
  files.textReader.wake();
  return results;
}

async function orFailure(
  path: string,
  work: Promise<Intagen>,
  report: (error: unknown) => string,
): Promise<Intagen> {
  try {
    return await work;
  } catch (error) {
    const known = error instanceof CallError ? error : unexpected(report(error));
    return { ok: false, namn: safeFileName(fileSource(path).name), error: known.failure };
  }
}

function unexpected(logId: string): CallError {
  return new CallError('Unexpected', [], logId);
}

/** Bytes read of all bytes, and which file they belong to, ten times a second at most. */
async function followBytes(files: FileRoom, handles: readonly string[], progress: Progress) {
  const sizes = await Promise.all(
    handles.map((handle) => fileSource(files.incoming.pathOf(handle)).size()),
  );
  const total = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  let [done, told, name] = [0, 0, ''];
  return {
    begin: (path: string) => {
      name = safeFileName(fileSource(path).name);
      progress(Math.min(done, total), total, name);
    },
    onBytes: (bytes: number) => {
      done += bytes;
      if (performance.now() - told < 100) return;
      told = performance.now();
      progress(Math.min(done, total), total, name);
    },
  };
}
