import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { App, createApp } from '../../electron/app/create-app.ts';
import { createLogFile } from '../../electron/shell/log-file.ts';
import type { Input, Output, ProcedureName } from '../../shared/contract/contract.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import type { CallFailure } from '../../shared/contract/errors.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { createTestHost } from '../support/test-host.ts';
import type { TestHost } from '../support/test-host.ts';

const DAY = '2026-11-21';

/** The program as it is shipped, without its window: built main bundle, real workers, real files. */
export interface Program {
  readonly host: TestHost;
  /** Its own files, apart from the register. */
  readonly folder: string;
  readonly fetch: App['fetch'];
  /** Answers the value, or throws {@link Refused}. */
  call<Name extends ProcedureName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** As a page sends it: any name, any text. */
  raw(name: string, json: string): Promise<Envelope>;
  /** What came of a job; throws {@link Refused} when it failed for a known reason. */
  endOfJob(jobId: string): Promise<unknown>;
  /** With the passphrase of one that is encrypted. */
  open(register: string, passphrase?: string): Promise<void>;
  close(): Promise<void>;
}

/** A call that was refused, with what the window was told. */
export class Refused extends Error {
  readonly failure: CallFailure;

  constructor(where: string, failure: CallFailure) {
    super(`${where}: ${failure.code} ${failure.violations.map(({ rule }) => rule).join(' ')}`);
    this.name = 'Refused';
    this.failure = failure;
  }
}

/** Starts the built program, whose file `create-app-….js` is named, with its own files in a folder. */
export async function startProgram(bundle: string, folder: string): Promise<Program> {
  const host = createTestHost(folder, DAY);
  const app = (await loadProgram(bundle))({
    ...{ host: { ...host, log: logging(host) }, ...placesOf(bundle), automaticBackups: false },
  });
  const ended = followJobs(app);
  const raw = async (name: string, json: string) =>
    JSON.parse(await app.call(name, json)) as Envelope;
  const call: Program['call'] = async (name, input) => {
    const envelope = await raw(name, JSON.stringify(input));
    if (!envelope.ok) throw new Refused(name, envelope.error);
    return envelope.value as Output<typeof name>;
  };
  return {
    ...{ host, folder, raw, call, endOfJob: ended },
    fetch: (request) => app.fetch(request),
    async open(register, passphrase) {
      host.answerFolder(register);
      const chosen = await call('register.chooseFolder', { purpose: 'open-register' });
      const handle = chosen?.handle ?? '';
      if (passphrase === undefined) await call('register.open', { handle });
      else await call('register.unlock', { handle, upplasning: { med: 'losenfras', passphrase } });
    },
    close: () => app.close(),
  };
}

async function loadProgram(bundle: string): Promise<typeof createApp> {
  const module = (await import(pathToFileURL(bundle).href)) as { createApp: typeof createApp };
  return module.createApp;
}

function placesOf(bundle: string) {
  const main = dirname(bundle);
  const out = dirname(main);
  return {
    rendererFolder: join(out, 'renderer'),
    templateFolder: join(out, 'templates'),
    fontFolder: join(out, 'fonts'),
    workerPath: join(main, 'worker.js'),
    xlsxWorkerPath: join(main, 'xlsxWorker.js'),
    docxWorkerPath: join(main, 'docxWorker.js'),
    paketWorkerPath: join(main, 'paketWorker.js'),
    extractionWorkerPath: join(main, 'extraction.js'),
  };
}

/** In a file too, as the program that is shipped writes it. */
function logging(host: TestHost): TestHost['log'] {
  const toFile = createLogFile(join(host.dataFolder, 'paragraf.log'), host.now);
  return (...line) => {
    host.log(...line);
    toFile(...line);
  };
}

type Ended = Extract<AppEvent, { type: 'jobEnded' }>;

/** Keeps how jobs ended, also those that ended before anybody asked. */
function followJobs(app: App): Program['endOfJob'] {
  const over = new Map<string, Ended>();
  const waiting = new Map<string, (event: Ended) => void>();
  app.onEvent((json) => {
    const event = JSON.parse(json) as AppEvent;
    if (event.type !== 'jobEnded') return;
    over.set(event.jobId, event);
    waiting.get(event.jobId)?.(event);
  });
  return async (jobId) => {
    const known = over.get(jobId);
    const event = known ?? (await new Promise<Ended>((resolve) => waiting.set(jobId, resolve)));
    if (event.outcome !== 'failed') return event.result;
    const failure = event.result as CallFailure | null;
    throw new Refused('job', failure ?? { code: 'Unexpected', violations: [] });
  };
}
