import { join, resolve } from 'node:path';
import { createBackups } from '../../electron/app/backups.ts';
import { createDispatcher } from '../../electron/app/dispatcher.ts';
import type { Call, Handlers } from '../../electron/app/dispatcher.ts';
import { createFileRoom } from '../../electron/app/file-room.ts';
import type { FileRoom } from '../../electron/app/file-room.ts';
import { createFolders } from '../../electron/app/folders.ts';
import { createHandlers } from '../../electron/app/handlers.ts';
import { createJobs } from '../../electron/app/jobs.ts';
import { createLocking } from '../../electron/app/locking.ts';
import { createLogotyper } from '../../electron/app/logotyper.ts';
import { createPreviewStore } from '../../electron/app/preview-store.ts';
import { createRecentRegisters } from '../../electron/app/recent-registers.ts';
import { createSession } from '../../electron/app/session.ts';
import type { Session } from '../../electron/app/session.ts';
import { createTypesetter } from '../../electron/documents/typesetter.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import type { Input, Output, ProcedureName } from '../../shared/contract/contract.ts';
import { documentAssets } from '../support/pdf/document-assets.ts';
import { createTestHost } from '../support/test-host.ts';
import type { TestHost } from '../support/test-host.ts';

export const DAY = '2026-11-21';

/** The program taken apart: the door with its checks, and the handlers behind it. */
export interface Program {
  readonly host: TestHost;
  readonly session: Session;
  readonly handlers: Handlers;
  readonly call: Call;
  readonly files: FileRoom;
  context(): ServiceContext;
  /** A call whose answer is used; throws when it is refused. */
  ask<Name extends ProcedureName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  close(): Promise<void>;
}

/** Puts the program together as `createApp` does, with its own files under the folder. */
export async function startProgram(folder: string): Promise<Program> {
  const host = createTestHost(folder, DAY);
  const clock = { now: () => host.now(), newId: () => host.newId() };
  const recent = createRecentRegisters(join(host.dataFolder, 'register.json'));
  const dbContext = { ...clock, user: host.userName, computer: host.computerName };
  const none = () => Promise.resolve();
  const hooks = { closing: none, closed: none, opened: none, upgrade: none };
  const session = createSession(dbContext, recent, hooks);
  const typesetter = createTypesetter(await documentAssets());
  const context = () => ({ ...clock, register: session.current() });
  const files = createFileRoom({
    ...{ dataFolder: host.dataFolder, context, publish: ignore, report: rethrow },
    extractionWorkerPath: resolve('electron/extraction/worker.ts'),
  });
  const backups = createBackups({
    ...{ host, report: rethrow, isAutomatic: false, publish: ignore },
    current: session.currentOrNull,
  });
  const jobs = createJobs({ newId: clock.newId, publish: ignore, report: ignore });
  const locking = createLocking({
    ...{ host, session, jobs, typesetter, publish: ignore, report: rethrow },
  });
  const handlers = createHandlers({
    ...{ host, session, recent, typesetter, context, files, report: rethrow },
    ...{ backups, dbContext, jobs, newId: clock.newId, ...locking },
    xlsxWorkerPath: resolve('electron/documents/xlsx-worker.ts'),
    docxWorkerPath: resolve('electron/documents/docx-worker.ts'),
    paketWorkerPath: resolve('electron/documents/paket-worker.ts'),
    folders: createFolders(),
    previews: createPreviewStore(clock.newId),
    logotyper: createLogotyper(files.storeOf),
  });
  const call = createDispatcher({ handlers, changed: ignore, report: rethrow });
  return {
    ...{ host, session, handlers, call, context, files },
    ask: (name, input) => answerOf(call, name, input),
    async close() {
      locking.idleLock.close();
      await files.close();
      await session.close();
      await typesetter.close();
    },
  };
}

async function answerOf<Name extends ProcedureName>(
  call: Call,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const envelope = JSON.parse(await call(name, JSON.stringify(input))) as {
    ok: boolean;
    value: Output<Name>;
  };
  if (!envelope.ok) throw new Error(`${name} was refused: ${JSON.stringify(envelope)}`);
  return envelope.value;
}

const ignore = (): void => undefined;

/** A fault must not be measured as a quick answer. */
function rethrow(error: unknown): never {
  throw error;
}
