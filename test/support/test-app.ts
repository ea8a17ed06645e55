import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createApp } from '../../electron/app/create-app.ts';
import type { App } from '../../electron/app/create-app.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Input, Output, ProcedureName } from '../../shared/contract/contract.ts';
import { Envelope } from '../../shared/contract/envelope.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { CallFailure } from '../../shared/contract/errors.ts';
import { AppEvent } from '../../shared/contract/events.ts';
import { documentAssets } from './pdf/document-assets.ts';
import { makeTempFolder, removeTempFolder } from './temp-folder.ts';
import { createTestHost } from './test-host.ts';
import type { TestHost } from './test-host.ts';

export interface TestAppOptions {
  /** Whether backups are made without being asked for; most tests would only wait for them. */
  readonly automaticBackups?: boolean;
  /** The day the clock stands at from the start, `YYYY-MM-DD`. */
  readonly day?: string;
}

/** The whole program without a window: real database, real typesetter, a host made for tests. */
export interface TestApp {
  readonly host: TestHost;
  /** Holds everything the test writes; removed by {@link TestApp.close}. */
  readonly folder: string;
  readonly events: readonly AppEvent[];
  readonly fetch: App['fetch'];
  /** Answers the value, or throws the failure as a CallError. */
  call<Name extends ProcedureName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** The failure of a call that must fail; throws when it succeeds. */
  failure(name: ProcedureName, input: unknown): Promise<CallFailure>;
  /** As the preload sends it: any name, any text. */
  raw(name: string, json: string): Promise<Envelope>;
  onEvent(listener: (event: AppEvent) => void): () => void;
  close(): Promise<void>;
}

/** Starts the program in a temporary folder of its own. */
export async function startTestApp({
  day = '2026-11-21',
  automaticBackups = false,
}: TestAppOptions = {}): Promise<TestApp> {
  const folder = makeTempFolder();
  const host = createTestHost(folder, day);
  const app = createApp({
    host,
    rendererFolder: makeFolder(join(folder, 'renderer')),
    ...(await documentAssets()),
    xlsxWorkerPath: resolve('electron/documents/xlsx-worker.ts'),
    docxWorkerPath: resolve('electron/documents/docx-worker.ts'),
    paketWorkerPath: resolve('electron/documents/paket-worker.ts'),
    extractionWorkerPath: resolve('electron/extraction/worker.ts'),
    automaticBackups,
  });
  const events: AppEvent[] = [];
  const onEvent = (listener: (event: AppEvent) => void) =>
    app.onEvent((json) => listener(AppEvent.parse(JSON.parse(json))));
  onEvent((event) => void events.push(event));
  const raw = async (name: string, json: string) =>
    Envelope.parse(JSON.parse(await app.call(name, json)));
  const call = async <Name extends ProcedureName>(name: Name, input: Input<Name>) => {
    const envelope = await raw(name, JSON.stringify(input));
    if (!envelope.ok) throw asError(name, envelope.error, host);
    // The compiler can't follow that this schema is the one of this name.
    return contract[name].output.parse(envelope.value) as Output<Name>;
  };
  return {
    host,
    folder,
    events,
    fetch: (request) => app.fetch(request),
    call,
    failure: async (name, input) => failureOf(name, await raw(name, JSON.stringify(input))),
    raw,
    onEvent,
    async close() {
      await app.close();
      removeTempFolder(folder);
    },
  };
}

function asError(name: string, { code, violations, logId }: CallFailure, host: TestHost): Error {
  const error = new CallError(code, violations, logId);
  error.message = `${name}: ${error.message}`;
  // What happened stands in the log only; a test that fails on it should show it.
  if (code === 'Unexpected') error.cause = host.logLines.at(-1);
  return error;
}

function failureOf(name: string, envelope: Envelope): CallFailure {
  if (envelope.ok) throw new Error(`${name} succeeded: ${JSON.stringify(envelope.value)}`);
  return envelope.error;
}

function makeFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
