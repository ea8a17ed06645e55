import { CallError } from '../../shared/contract/errors.ts';
import type { Makulering } from '../../shared/domain/makulering.ts';
import type { Flag } from '../schema-columns.ts';
import type { WriteTx } from '../tx.ts';

/** The row, or `NotFound`. */
export function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new CallError('NotFound');
  return row;
}

/** Throws `Conflict` when the object has been changed since the caller read it. */
export function checkVersion(current: { version: number }, read: number): void {
  if (current.version !== read) throw new CallError('Conflict');
}

/** A truth value as SQLite keeps it. */
export function toFlag(value: boolean): Flag {
  return value ? 1 : 0;
}

/** Columns of an object made in this write. */
export function created(tx: WriteTx) {
  return { skapad: tx.tid, skapadAv: tx.context.user, andrad: tx.tid };
}

/** Columns of an object changed in this write, which makes it the next version. */
export function changed(tx: WriteTx, version: number) {
  return { andrad: tx.tid, version: version + 1 };
}

/** The makulering that three columns keep; null while the object stands. */
export function toMakulering(row: {
  makuleradOrsak: string | null;
  makuleradAv: string | null;
  makuleradTid: string | null;
}): Makulering | null {
  const { makuleradOrsak: orsak, makuleradAv: av, makuleradTid: tid } = row;
  return orsak === null || av === null || tid === null ? null : { orsak, av, tid };
}
