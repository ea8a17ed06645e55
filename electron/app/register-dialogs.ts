import type { RegisterDb } from '../../db/open.ts';
import type { Host } from './host.ts';

/**
 * A host whose dialogs are over with the register they were opened from: what is answered in one
 * that was left open when the register was locked is answered by somebody else.
 */
export function withRegisterDialogs(host: Host, current: () => RegisterDb | null): Host {
  const asked = async <T>(ask: Promise<T>, closed: T): Promise<T> => {
    const before = current();
    const answer = await ask;
    return current() === before ? answer : closed;
  };
  return {
    ...host,
    chooseFolder: (purpose) => asked(host.chooseFolder(purpose), null),
    chooseSaveFile: (options) => asked(host.chooseSaveFile(options), null),
    chooseFiles: (options) => asked(host.chooseFiles(options), []),
  };
}
