import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { monotonicFactory } from 'ulid';
import type { Host, KeyStore, LogLevel, PrintOutcome } from '../../electron/app/host.ts';

export interface PrintedFile {
  readonly pdf: Uint8Array;
  readonly title: string;
}

export interface LogLine {
  readonly level: LogLevel;
  readonly message: string;
  readonly details: Record<string, unknown>;
}

/** A host for tests: real folders, a clock that stands still, and a user who answers from a queue. */
export interface TestHost extends Host {
  /** Stops the clock at noon of this day, `YYYY-MM-DD`, in the machine's time zone. */
  setDay(day: string): void;
  /** What the user answers in the next folder dialog. */
  answerFolder(path: string | null): void;
  /** What the user answers in the next save dialog, and what happens while it is open. */
  answerSaveFile(path: string | null, meanwhile?: () => Promise<unknown>): void;
  /** What the user answers in the next dialog that chooses files to read; none closes it. */
  answerFiles(paths: readonly string[]): void;
  /** What comes of the next print; printed when nothing is said. */
  answerPrint(outcome: PrintOutcome): void;
  readonly printed: readonly PrintedFile[];
  /** Files handed to the system's own programs. */
  readonly opened: readonly string[];
  readonly logLines: readonly LogLine[];
  /** Whether this computer has a key store; it has none until it is said. */
  setKeyStore(isThere: boolean): void;
  /** Lets so many minutes pass. */
  pass(minutes: number): void;
  /** Names suggested in the save dialogs, with extension. */
  readonly suggestedNames: readonly string[];
}

/** Makes a host that keeps everything under one folder. */
export function createTestHost(folder: string, day: string): TestHost {
  const clock = createClock(day);
  const folders: (string | null)[] = [];
  const files: (() => Promise<string | null>)[] = [];
  const chosenFiles: (readonly string[])[] = [];
  const prints: PrintOutcome[] = [];
  const printed: PrintedFile[] = [];
  const opened: string[] = [];
  const logLines: LogLine[] = [];
  const suggestedNames: string[] = [];
  const keyStore = createKeyStore();
  let hasKeyStore = false;
  return {
    dataFolder: makeFolder(folder, 'data'),
    documentsFolder: makeFolder(folder, 'dokument'),
    programFolder: join(folder, 'program', 'Paragraf'),
    userName: 'testanvändare',
    computerName: 'testdator',
    version: '0.0.0-test',
    ...clock,
    chooseFolder: () => answerFrom(folders, 'folder'),
    chooseSaveFile: async ({ suggestedName, extension }) => {
      suggestedNames.push(`${suggestedName}.${extension}`);
      return (await answerFrom(files, 'save file'))();
    },
    chooseFiles: () => answerFrom(chosenFiles, 'files'),
    openFile: (path) => {
      opened.push(path);
      return Promise.resolve();
    },
    print: (pdf, title) => {
      const outcome = prints.shift() ?? 'printed';
      if (outcome === 'printed') printed.push({ pdf, title });
      return Promise.resolve(outcome);
    },
    keyStore: () => Promise.resolve(hasKeyStore ? keyStore : null),
    setKeyStore: (isThere) => {
      hasKeyStore = isThere;
    },
    log: (level, message, details = {}) => void logLines.push({ level, message, details }),
    answerFolder: (path) => void folders.push(path),
    answerSaveFile: (path, meanwhile = () => Promise.resolve()) => {
      files.push(async () => {
        await meanwhile();
        return path;
      });
    },
    answerFiles: (paths) => void chosenFiles.push(paths),
    answerPrint: (outcome) => void prints.push(outcome),
    printed,
    opened,
    logLines,
    suggestedNames,
  };
}

/** One for all, as a copy of a register goes on after what another program stored in it. */
const nextUlid = monotonicFactory();

function createClock(first: string): Pick<TestHost, 'now' | 'newId' | 'setDay' | 'pass'> {
  let now = noon(first);
  return {
    now: () => new Date(now),
    newId: () => nextUlid(now),
    setDay: (day) => {
      now = noon(day);
    },
    pass: (minutes) => {
      now += minutes * 60_000;
    },
  };
}

/** What the system keeps for its user: sealed with a key that lives as long as the host. */
function createKeyStore(): KeyStore {
  const [key, iv] = [randomBytes(32), randomBytes(16)];
  return {
    seal: (secret) =>
      Promise.resolve(createCipheriv('aes-256-ctr', key, iv).update(secret, 'utf8')),
    open: (sealed) =>
      Promise.resolve(createDecipheriv('aes-256-ctr', key, iv).update(sealed).toString('utf8')),
  };
}

function noon(day: string): number {
  return new Date(`${day}T12:00:00`).getTime();
}

function makeFolder(parent: string, name: string): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A dialog that no test answered would hang for ever in the real program, so it is an error here. */
function answerFrom<Answer>(queue: Answer[], dialog: string): Promise<Answer> {
  const answer = queue.shift();
  if (answer === undefined) return Promise.reject(new Error(`no answer queued: ${dialog}`));
  return Promise.resolve(answer);
}
