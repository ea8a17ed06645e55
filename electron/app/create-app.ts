import { join } from 'node:path';
import type { DbContext } from '../../db/tx.ts';
import type { Incoming } from '../../shared/contract/post.ts';
import { createTypesetter } from '../documents/typesetter.ts';
import { createAssets } from './assets.ts';
import { createBackups } from './backups.ts';
import { createDispatcher } from './dispatcher.ts';
import { createEventHub } from './event-hub.ts';
import { createFolders } from './folders.ts';
import { createFileRoom } from './file-room.ts';
import { createHandlers } from './handlers.ts';
import type { Host } from './host.ts';
import { createJobs } from './jobs.ts';
import { createLocking } from './locking.ts';
import { createLogotyper } from './logotyper.ts';
import { createPreviewStore } from './preview-store.ts';
import { createRecentRegisters } from './recent-registers.ts';
import { createReporter } from './report.ts';
import { withRegisterDialogs } from './register-dialogs.ts';
import { createSession } from './session.ts';
import { sessionHooks } from './session-hooks.ts';

export interface App {
  /** Answers every call with an envelope as JSON text; never throws. */
  call(name: string, json: string): Promise<string>;
  /** Answers `app://paragraf/…`: the renderer's files and typeset pages. */
  fetch(request: Request): Promise<Response>;
  onEvent(listener: (json: string) => void): () => void;
  /** A handle for a file that the user dropped; its path comes from the host, never from a page. */
  admitFile(path: string): Incoming;
  close(): Promise<void>;
}

export interface AppOptions {
  readonly host: Host;
  readonly rendererFolder: string;
  readonly templateFolder: string;
  readonly fontFolder: string;
  readonly workerPath: string;
  readonly xlsxWorkerPath: string;
  readonly docxWorkerPath: string;
  /** Script of the worker that puts papers together. */
  readonly paketWorkerPath: string;
  readonly extractionWorkerPath: string;
  /** Whether backups are made without being asked for. */
  readonly automaticBackups: boolean;
}

/** Puts the program together. Everything below here knows nothing of Electron. */
export function createApp(options: AppOptions): App {
  const host = withRegisterDialogs(options.host, () => session.currentOrNull());
  const clock = { now: () => host.now(), newId: () => host.newId() };
  const events = createEventHub();
  const report = createReporter(host);
  const recent = createRecentRegisters(join(host.dataFolder, 'register.json'));
  const dbContext = contextOf(host);
  const around = sessionHooks(() => ({ jobs, backups, previews, logotyper, locking, files }));
  const session = createSession(dbContext, recent, around);
  const previews = createPreviewStore(clock.newId);
  const typesetter = createTypesetter(options);
  const jobs = createJobs({ newId: clock.newId, publish: events.publish, report });
  const context = () => ({ ...clock, register: session.current() });
  const folders = createFolders();
  const backups = createBackups({
    ...{ host, report, publish: events.publish, current: session.currentOrNull },
    isAutomatic: options.automaticBackups,
  });
  const { publish } = events;
  const { dataFolder } = host;
  const files = createFileRoom({ ...options, dataFolder, context, publish, report });
  const logotyper = createLogotyper(files.storeOf);
  const locking = createLocking({ host, session, jobs, typesetter, publish, report });
  const assets = createAssets(options.rendererFolder, previews);
  const call = createDispatcher({
    handlers: createHandlers({
      ...{ host, session, folders, recent, jobs, context, typesetter, previews, files, report },
      ...{ backups, dbContext, logotyper, newId: clock.newId, ...locking },
      ...workersOf(options),
    }),
    changed: (subjects) => events.publish({ type: 'changed', subjects: [...subjects] }),
    report,
  });
  return {
    call,
    fetch: async (request) => (await files.answer(request)) ?? assets(request),
    admitFile: (path) => files.incoming.admit(path),
    onEvent: events.subscribe,
    close: () => closeInTurn([locking.idleLock, jobs, backups, files, session, typesetter]),
  };
}

async function closeInTurn(parts: readonly { close(): void | Promise<void> }[]): Promise<void> {
  for (const part of parts) await part.close();
}

function workersOf({ xlsxWorkerPath, docxWorkerPath, paketWorkerPath }: AppOptions) {
  return { xlsxWorkerPath, docxWorkerPath, paketWorkerPath };
}

/** What the database is told of the machine and of who sits at it. */
function contextOf(host: Host): DbContext {
  return {
    now: () => host.now(),
    newId: () => host.newId(),
    user: host.userName,
    computer: host.computerName,
    slow: (statement, ms) => {
      host.log('warn', 'A statement took long', { statement, ms });
    },
  };
}
