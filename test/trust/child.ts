/**
 * `node child.ts BUNDLE FOLDER`: the built program, with its own files under a folder. It loads, says
 * `redo`, and waits for a line `LOAD<tab>REGISTER`, and for one that is encrypted `<tab>PASSPHRASE`;
 * then it opens the register and does that work until it is killed. Each round that was acknowledged is a line of facts on standard output.
 */
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { loads } from './loads.ts';
import { lockedLoads } from './locked-loads.ts';
import { startProgram } from './program.ts';

const [, , bundle = '', folder = ''] = process.argv;

/** Waits where the one who listens is slower. */
const tell = (line: string) =>
  new Promise<void>((resolve) => process.stdout.write(`${line}\n`, () => resolve()));

const program = await startProgram(bundle, folder);
// Loads what is loaded at the first call.
await program.call('app.getInfo', {});
// One that is killed leaves no cache behind by itself.
flushCompileCache();
await tell('redo');
const [order] = (await once(process.stdin, 'data')) as [Buffer];
const [load = '', register = '', passphrase] = order.toString().trim().split('\t');
await program.open(register, passphrase);
const all = { ...loads, ...lockedLoads };
const step = await all[load as keyof typeof all](program, passphrase ?? '');
await tell('igang');
for (let round = 0; ; round += 1) await tell(JSON.stringify(await step(round)));
