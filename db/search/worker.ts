import { parentPort, workerData } from 'node:worker_threads';
import { CallError } from '../../shared/contract/errors.ts';
import { openFile } from '../connection.ts';
import { toCallError } from '../errors.ts';
import type { SearchAnswer, SearchOrder, SearchWorkerData } from './protocol.ts';
import { createSearch } from './search.ts';

const CACHE_KIB = 65_536;

const port = parentPort;
if (!port) throw new Error('the search runs in a worker thread');
const { registerFile, key, newest } = workerData as SearchWorkerData;
const file = openFile(registerFile, 'read', key);
key?.fill(0);
file.pragma(`cache_size = -${CACHE_KIB}`);
const search = createSearch(file);

function answerTo({ id, slot, number, begaran }: SearchOrder): SearchAnswer {
  try {
    const isStale = () => Atomics.load(newest, slot) !== number;
    return { id, ok: true, svar: search(begaran, isStale) };
  } catch (error) {
    const told = toCallError(error);
    const failure = told instanceof CallError ? told.failure : null;
    return { id, ok: false, failure, message: String(error) };
  }
}

port.on('message', (order: SearchOrder | 'close') => {
  if (order !== 'close') return port.postMessage(answerTo(order));
  file.close();
  port.close();
});
