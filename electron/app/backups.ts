import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../db/backup/manifest.ts';
import { runBackup } from '../../db/backup/run.ts';
import type { RegisterKey } from '../../db/encryption/register-key.ts';
import type { RegisterDb } from '../../db/open.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { CallFailure } from '../../shared/contract/errors.ts';
import type { BackupReason } from '../../shared/domain/backup.ts';
import { backupsOf, hasChangedSince, lastMade, logPlace } from '../services/backup.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { createBackupChoices } from './backup-settings.ts';
import type { BackupChoicesFile } from './backup-settings.ts';
import type { Host } from './host.ts';
import type { Progress } from './jobs.ts';
import { createTurns } from './turns.ts';

/** The window comes first. */
const WATCH_AFTER_MS = 3000;
const HOUR_MS = 3_600_000;
/** How often it is asked whether an hour has gone. */
const LOOK_EVERY_MS = 300_000;
/** Longer than this nobody waits for a program to close; the next start makes up for it. */
const CLOSING_MS = 45_000;
const OF_PLACE = ['backup_folder_gone', 'backup_folder_not_writable', 'backup_unverified'];

/** Makes the backups of the open register, one at a time. */
export interface Backups {
  readonly choices: BackupChoicesFile;
  /** Where the register's backups go. */
  targetOf(register: RegisterDb): string;
  /** Makes one now; throws as `makeBackup`. */
  make(
    register: RegisterDb,
    reason: BackupReason,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<Manifest>;
  /** Makes one unless nothing has changed or it isn't wanted; a failure is kept to be shown. */
  atClosing(register: RegisterDb): Promise<void>;
  beforeImport(register: RegisterDb): Promise<void>;
  /**
   * Makes one of a register that will be brought up to date, beside it where its usual place can't
   * be had. Throws as `makeBackup`.
   */
  beforeUpgrade(register: CopiedPlace, progress: Progress, signal: AbortSignal): Promise<void>;
  /** Looks in the background whether a register just opened is whole; else it is only read. */
  watch(register: RegisterDb): void;
  /** Makes the hourly one if it is due. */
  look(): Promise<void>;
  close(): void;
}

export interface BackupsOptions {
  readonly host: Host;
  /** Null when none is open. */
  readonly current: () => RegisterDb | null;
  readonly isAutomatic: boolean;
  readonly publish: (event: AppEvent) => void;
  readonly report: (error: unknown) => unknown;
}

/** How old the last backup may be to be enough, and how long a new one may take; milliseconds. */
interface Within {
  readonly spareMs: number;
  readonly ms: number;
}

/** Puts together what makes backups, and looks for the hourly one from now on. */
export function createBackups(options: BackupsOptions): Backups {
  const { host, current, isAutomatic } = options;
  const choices = createBackupChoices(join(host.dataFolder, 'sakerhetskopior.json'));
  const inTurn = createTurns(1);
  const targetIn = (folder: string) => choices.of(folder).target ?? ownFolder(folder);
  const targetOf = ({ folder }: RegisterDb) => targetIn(folder);
  const makeIn = (target: string, one: OneBackup) =>
    inTurn(one.signal, () => makeOne({ ...options, choices }, target, one));
  const make: Backups['make'] = (register, reason, progress, signal) =>
    makeIn(targetOf(register), {
      ...{ folder: register.folder, key: register.key, reason, progress, signal },
    });
  const silently = async (register: RegisterDb, reason: BackupReason, within: Within) => {
    if (register.isReadOnly()) return;
    try {
      if (!(await isDue(register, targetOf(register), host.now(), within.spareMs))) return;
      await make(register, reason, () => undefined, AbortSignal.timeout(within.ms));
    } catch (error) {
      // What it was is kept in the choices, and shown; only what nobody foresaw is for the log.
      if (!(error instanceof CallError)) options.report(error);
    }
  };
  const look = async () => {
    const register = current();
    if (register === null || !choices.of(register.folder).hourly) return;
    await silently(register, 'hourly', { spareMs: HOUR_MS, ms: HOUR_MS });
  };
  const timer = isAutomatic ? setInterval(() => void look(), LOOK_EVERY_MS).unref() : undefined;
  return {
    choices,
    targetOf,
    make,
    look,
    watch: (register) => {
      if (!isAutomatic || register.isReadOnly()) return;
      setTimeout(() => void watchOver(options, register), WATCH_AFTER_MS).unref();
    },
    atClosing: async (register) => {
      if (!isAutomatic || !choices.of(register.folder).closing) return;
      await silently(register, 'closing', { spareMs: 0, ms: CLOSING_MS });
    },
    beforeImport: async (register) => {
      if (isAutomatic) await silently(register, 'import', { spareMs: 0, ms: HOUR_MS });
    },
    beforeUpgrade: ({ folder, key }, progress, signal) => {
      const one = { folder, key, reason: 'upgrade', progress, signal } as const;
      return makeSomewhere(makeIn, one, [targetIn(folder), ownFolder(folder)]);
    },
    close: () => clearInterval(timer),
  };
}

/** Whether no backup holds what the register does, and none has been made for so long. */
async function isDue(
  register: RegisterDb,
  target: string,
  now: Date,
  spareMs: number,
): Promise<boolean> {
  const place = await logPlace(register);
  const { backups } = backupsOf(target, place);
  if (!hasChangedSince(place, backups)) return false;
  const last = lastMade(backups, now);
  return last === null || Date.parse(last) <= +now - spareMs;
}

/** A register that isn't whole takes no more writes: they could be lost, or make it worse. */
async function watchOver({ current, publish, report }: BackupsOptions, register: RegisterDb) {
  if (current() !== register) return;
  try {
    if ((await isWhole(register)) || current() !== register) return;
    register.stopWriting();
    publish({ type: 'changed', subjects: ['register'] });
  } catch (error) {
    report(error);
  }
}

async function isWhole({ folder, key }: RegisterDb): Promise<boolean> {
  const order = { kind: 'quickCheck', registerFolder: folder, key } as const;
  const never = new AbortController().signal;
  return (await runBackup<'quickCheck'>(order, () => undefined, never)).length === 0;
}

/** In the first of the places that takes one. */
async function makeSomewhere(
  makeIn: (target: string, one: OneBackup) => Promise<Manifest>,
  one: OneBackup,
  [first, second]: readonly [string, string],
): Promise<void> {
  await makeIn(first, one).catch((error: unknown) => {
    if (first === second || !isOfPlace(error)) throw error;
    return makeIn(second, one);
  });
}

/** Whether another place may do: this one is full, gone, broken or write-protected. */
function isOfPlace(error: unknown): boolean {
  if (!(error instanceof CallError)) return false;
  const { code, violations } = error.failure;
  return code === 'StorageFull' || violations.some(({ rule }) => OF_PLACE.includes(rule));
}

interface CopiedPlace {
  readonly folder: string;
  readonly key: RegisterKey | null;
}

interface OneBackup extends CopiedPlace {
  reason: BackupReason;
  progress: Progress;
  signal: AbortSignal;
}

async function makeOne(
  { host, choices, publish }: BackupsOptions & { choices: BackupChoicesFile },
  target: string,
  { folder, key, reason, progress, signal }: OneBackup,
): Promise<Manifest> {
  const { sealing, schedule } = choices.of(folder);
  const time = host.now().toISOString();
  const tell = (failure: CallFailure | null) => {
    choices.change(folder, { failure: failure && { time, error: failure } });
    publish({ type: 'changed', subjects: ['backup'] });
  };
  try {
    const made = await runBackup<'make'>(
      {
        ...{ kind: 'make', registerFolder: folder, target, id: host.newId(), time },
        ...{ reason, program: host.version, schedule, key },
        sealing: key === null ? sealing : null,
      },
      progress,
      signal,
    );
    tell(null);
    return made;
  } catch (error) {
    tell(failureOf(error));
    throw error;
  }
}

/** The user's own cancelling is no failure to warn of; the warning of before stands aside too. */
function failureOf(error: unknown): CallFailure | null {
  if (!(error instanceof CallError)) return new CallError('Unexpected').failure;
  return error.failure.code === 'Cancelled' ? null : error.failure;
}

function ownFolder(registerFolder: string): string {
  const folder = join(registerFolder, 'kopior');
  mkdirSync(folder, { recursive: true });
  return folder;
}
