/**
 * `node child.ts BUNDLE FOLDER`: the built program, with its own files under a folder. It loads, says
 * `redo`, and waits for a line `LOAD<tab>REGISTER`; then it opens the register and does that work
 * until it is killed. Each round that was acknowledged is a line of facts on standard output.
 */
import { writeSync } from 'node:fs';
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { loads } from './loads.ts';
import type { LoadName } from './loads.ts';
import { startProgram } from './program.ts';

const [, , bundle = '', folder = ''] = process.argv;

const program = await startProgram(bundle, folder);
// Loads what is loaded at the first call.
await program.call('app.getInfo', {});
// One that is killed leaves no cache behind by itself.
flushCompileCache();
writeSync(1, 'redo\n');
const [order] = (await once(process.stdin, 'data')) as [Buffer];
const [load = '', register = ''] = order.toString().trim().split('\t');
await program.open(register);
const step = await loads[load as LoadName](program);
writeSync(1, 'igang\n');
for (let round = 0; ; round += 1) writeSync(1, `${JSON.stringify(await step(round))}\n`);
