import { join } from 'node:path';
import { createTypesetter } from '../documents/typesetter.ts';
import { createAssets } from './assets.ts';
import { createDispatcher } from './dispatcher.ts';
import { createEventHub } from './event-hub.ts';
import { createFolders } from './folders.ts';
import { createHandlers } from './handlers.ts';
import type { Host } from './host.ts';
import { createJobs } from './jobs.ts';
import { createPreviewStore } from './preview-store.ts';
import { createRecentRegisters } from './recent-registers.ts';
import { createReporter } from './report.ts';
import { createSession } from './session.ts';

export interface App {
  /** Answers every call with an envelope as JSON text; never throws. */
  call(name: string, json: string): Promise<string>;
  /** Answers `app://paragraf/…`: the renderer's files and typeset pages. */
  fetch(request: Request): Promise<Response>;
  onEvent(listener: (json: string) => void): () => void;
  close(): Promise<void>;
}

export interface AppOptions {
  readonly host: Host;
  readonly rendererFolder: string;
  readonly templateFolder: string;
  readonly fontFolder: string;
  readonly workerPath: string;
  readonly xlsxWorkerPath: string;
}

/** Puts the program together. Everything below here knows nothing of Electron. */
export function createApp(options: AppOptions): App {
  const { host } = options;
  const clock = { now: () => host.now(), newId: () => host.newId() };
  const events = createEventHub();
  const report = createReporter(host);
  const recent = createRecentRegisters(join(host.dataFolder, 'register.json'));
  const session = createSession(
    {
      ...{ ...clock, user: host.userName, computer: host.computerName },
      slow: (statement, ms) => {
        host.log('warn', 'A statement took long', { statement, ms });
      },
    },
    recent,
  );
  const previews = createPreviewStore(clock.newId);
  const typesetter = createTypesetter(options);
  const jobs = createJobs({ newId: clock.newId, publish: events.publish, report });
  const context = () => ({ ...clock, register: session.current() });
  const folders = createFolders();
  const call = createDispatcher({
    handlers: createHandlers({
      host,
      session,
      folders,
      recent,
      jobs,
      context,
      typesetter,
      previews,
      xlsxWorkerPath: options.xlsxWorkerPath,
    }),
    changed: (subjects) => {
      events.publish({ type: 'changed', subjects: [...subjects] });
    },
    report,
  });
  return {
    call,
    fetch: createAssets(options.rendererFolder, previews),
    onEvent: events.subscribe,
    async close() {
      jobs.cancelAll();
      await session.close();
      await typesetter.close();
    },
  };
}
