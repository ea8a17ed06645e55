import { listLogg } from '../../db/repositories/logg.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { ServiceContext } from './context.ts';

/** What has happened to a case, newest first. */
export function listLoggOf(context: ServiceContext, { arendeId }: ParsedInput<'logg.list'>) {
  return context.register.read((tx) => listLogg(tx, arendeId));
}
