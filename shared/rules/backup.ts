import type { BackupReason, BackupSchedule } from '../domain/backup.ts';

/** What the schedule is told of a backup. */
export interface KeptBackup {
  readonly id: string;
  /** ISO, UTC. */
  readonly time: string;
  readonly reason: BackupReason;
}

/** A register whose last backup is older than this while it has changed is told of. */
const OLD_AFTER_MS = 7 * 24 * 3_600_000;

/** Characters of an ISO time that name its hour, its day and its month. */
const SPANS = [
  { unit: 'hours', length: 13 },
  { unit: 'days', length: 10 },
  { unit: 'months', length: 7 },
] as const;

/** What was there before something large: the last one of each is kept until there is another. */
const BEFORE: readonly BackupReason[] = ['import', 'upgrade'];

/**
 * The backups that the schedule no longer asks for. The last one of each of the newest hours, days
 * and months that have any is kept, and so is every one made by hand. Those of days to come, made
 * while the clock was wrong, are judged by themselves, so that they take nobody's place.
 */
export function expiredBackups<Backup extends KeptBackup>(
  backups: readonly Backup[],
  schedule: BackupSchedule,
  now: string,
): Backup[] {
  const newestFirst = backups.toSorted((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1));
  const [past, future] = [madeBy(newestFirst, now), madeAfter(newestFirst, now)];
  const kept = new Set([
    ...[past, future].flatMap((line) =>
      SPANS.flatMap(({ unit, length }) => lastOfEach(line, length, schedule[unit])),
    ),
    ...BEFORE.flatMap((reason) => past.find((one) => one.reason === reason) ?? []),
  ]);
  return newestFirst.filter((one) => one.reason !== 'by_hand' && !kept.has(one));
}

/** Backups that a clock that is right can have made by the moment, in the order they came. */
export function madeBy<Backup extends Pick<KeptBackup, 'time'>>(
  backups: readonly Backup[],
  now: string,
): Backup[] {
  return backups.filter(({ time }) => time <= now);
}

function madeAfter<Backup extends Pick<KeptBackup, 'time'>>(
  backups: readonly Backup[],
  now: string,
): Backup[] {
  return backups.filter(({ time }) => time > now);
}

/** Whether the secretary is to be told that the last backup is old. */
export function isOldBackup(last: string | null, now: string, hasChanged: boolean): boolean {
  if (!hasChanged) return false;
  return last === null || Date.parse(now) - Date.parse(last) > OLD_AFTER_MS;
}

function lastOfEach<Backup extends KeptBackup>(
  newestFirst: readonly Backup[],
  length: number,
  spans: number,
): Backup[] {
  const lasts = new Map<string, Backup>();
  for (const one of newestFirst) {
    const span = one.time.slice(0, length);
    if (!lasts.has(span)) lasts.set(span, one);
  }
  return [...lasts.values()].slice(0, spans);
}

/** Two made in the same moment have ids in the order they were made. */
function keyOf({ time, id }: KeptBackup): string {
  return `${time} ${id}`;
}
