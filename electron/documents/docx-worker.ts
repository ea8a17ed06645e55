import { parentPort, workerData } from 'node:worker_threads';
import { paperDocx } from './docx/paper.ts';
import type { TjansteskrivelseData } from './models/tjansteskrivelse-data.ts';

const port = parentPort;
if (!port) throw new Error('Word files are made in a worker thread');

port.postMessage(await paperDocx(workerData as TjansteskrivelseData));
