import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type {
  ControlReport,
  ControlRequest,
  DialogAnswer,
} from '../electron-on-chromium/control.ts';
import { launchInElectron } from './launch-electron.ts';

/** What Node has compiled of the program, so that the next start need not. */
const compiled = join(import.meta.dirname, '../../node_modules/.cache/compiled');

export interface LaunchOptions {
  /** Folder of the program's own files; the same folder again is the same user coming back. */
  readonly dataFolder: string;
  /** Main bundle to run instead of the product's; for the stand-in's own tests. */
  readonly bundle?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface LaunchedParagraf {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly dialogs: DialogAnswers;
  /** Files that were sent to the printer, oldest first. */
  printed(): Promise<readonly string[]>;
  /** Files that were handed to the system's own programs, oldest first. */
  opened(): Promise<readonly string[]>;
  /** Questions asked in message boxes, oldest first. */
  questions(): Promise<readonly string[]>;
  /** Asks the program to quit, which unsaved work may prevent. */
  askToQuit(): Promise<void>;
  /** Quits as a user does, and waits until the process has ended. */
  close(): Promise<void>;
  /** Ends the process at once (SIGKILL), and waits until it is gone. */
  kill(): Promise<void>;
}

export interface DialogAnswers {
  /** The path or paths that the next file dialog gives; null closes it without a choice. */
  answerNext(path: DialogAnswer): Promise<void>;
  /** The button, counted from 0, that the next message box gives. */
  chooseNext(button: number): Promise<void>;
}

/**
 * Starts the built program in a process of its own and gives its window's page: on Chromium
 * through the stand-in, or in Electron when E2E_HOST=electron.
 */
export async function launchParagraf(options: LaunchOptions): Promise<LaunchedParagraf> {
  return process.env['E2E_HOST'] === 'electron'
    ? launchInElectron(options)
    : launchOnChromium(options);
}

async function launchOnChromium(options: LaunchOptions): Promise<LaunchedParagraf> {
  const child = startProcess(options);
  const reports: ControlReport[] = [];
  child.on('message', (report: ControlReport) => reports.push(report));
  const browser = await connect(child);
  const [context] = browser.contexts();
  const page = context?.pages()[0];
  if (context === undefined || page === undefined) throw new Error('Chromium shows no page');
  // A listener keeps Playwright from answering in place of the program.
  context.on('dialog', () => undefined);
  return {
    page,
    context,
    dialogs: {
      answerNext: (path) => tell(child, { type: 'answer', path }),
      chooseNext: (button) => tell(child, { type: 'choose', button }),
    },
    printed: () => Promise.resolve(filesOf(reports, 'printed')),
    opened: () => Promise.resolve(filesOf(reports, 'opened')),
    questions: () =>
      Promise.resolve(
        reports.flatMap((report) => (report.type === 'asked' ? [report.question] : [])),
      ),
    askToQuit: () => tell(child, { type: 'quit' }),
    close: () => end(child, browser, () => tell(child, { type: 'quit' })),
    kill: () => end(child, browser, () => child.kill('SIGKILL')),
  };
}

function filesOf(reports: readonly ControlReport[], type: 'printed' | 'opened'): string[] {
  return reports.flatMap((report) => (report.type === type ? [report.file] : []));
}

function startProcess({ dataFolder, bundle, env }: LaunchOptions): ChildProcess {
  const script = join(import.meta.dirname, '../electron-on-chromium/run.ts');
  const bundleSwitch = bundle === undefined ? [] : [`--bundle=${bundle}`];
  // What is built for one test is compiled for it.
  const cache = bundle === undefined ? { NODE_COMPILE_CACHE: compiled } : {};
  return fork(script, [`--user-data-dir=${dataFolder}`, ...bundleSwitch], {
    env: { ...process.env, ...cache, HOME: dataFolder, ...env },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
}

/** Waits for the window to be shown; a program that ends before that has failed. */
async function connect(child: ChildProcess): Promise<Browser> {
  let complaint = '';
  const listen = (text: Buffer): void => {
    complaint += text.toString();
  };
  child.stderr?.on('data', listen);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The program ended with ${String(code)} and no window. ${complaint}`);
  });
  const endpoint = await Promise.race([readyEndpoint(child), ended]);
  child.stderr?.off('data', listen).pipe(process.stderr);
  return chromium.connectOverCDP(endpoint);
}

function readyEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('message', (report: ControlReport) => {
      if (report.type === 'ready') resolve(report.endpoint);
    });
  });
}

/** Sends a request and waits until the program's process has taken it in. */
async function tell(child: ChildProcess, request: ControlRequest): Promise<void> {
  const taken = new Promise<void>((resolve) => {
    const listen = (report: ControlReport): void => {
      if (report.type !== 'taken') return;
      child.off('message', listen);
      resolve();
    };
    child.on('message', listen);
  });
  child.send(request);
  await taken;
}

/** Waits for the process and for its Chromium: both hold files in the data folder. */
async function end(child: ChildProcess, browser: Browser, how: () => unknown): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  const disconnected = new Promise((resolve) => browser.once('disconnected', resolve));
  void how();
  await Promise.all([exited, disconnected]);
}
