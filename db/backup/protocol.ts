import type { CallFailure } from '../../shared/contract/errors.ts';
import type { SalvagedTable } from '../../shared/contract/damage.ts';
import type { RegisterCheck } from '../../shared/domain/register-check.ts';
import type { BackupSchedule } from '../../shared/domain/backup.ts';
import type { CheckOrder, quickCheck } from './check.ts';
import type { EncryptOrder } from './encrypt.ts';
import type { MakeOrder } from './make.ts';
import type { Manifest } from './manifest.ts';
import type { Restored, RestoreOrder } from './restore.ts';
import type { RegisterPlace } from '../upgrade.ts';
import type { SalvageOrder } from './salvage.ts';

export type BackupOrder =
  | ({ readonly kind: 'make'; readonly schedule: BackupSchedule } & MakeOrder)
  | { readonly kind: 'verify'; readonly backup: string }
  | ({ readonly kind: 'restore' } & RestoreOrder)
  | ({ readonly kind: 'encrypt' } & EncryptOrder)
  | ({ readonly kind: 'check' } & CheckOrder)
  | ({ readonly kind: 'quickCheck' } & CheckOrder)
  | ({ readonly kind: 'salvage' } & SalvageOrder)
  | ({ readonly kind: 'upgrade' } & RegisterPlace);

/** What each order comes to. */
export interface BackupResults {
  make: Manifest;
  verify: { damaged: string[] };
  restore: Restored;
  encrypt: Restored;
  check: RegisterCheck;
  quickCheck: ReturnType<typeof quickCheck>;
  salvage: SalvagedTable[];
  upgrade: undefined;
}

export interface BackupWorkerData {
  readonly order: BackupOrder;
  /** Set to 1 when nobody waits for the result any more. */
  readonly stop: Int32Array;
}

export type BackupNews =
  | { type: 'progress'; done: number; total: number; item: string }
  | { type: 'done'; result: unknown }
  | { type: 'failed'; failure: CallFailure | null; message: string };
