// `npm test`: every check in turn, to the end even when one fails; the last line is the sum.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { ALL, CHECK, RESULTS, type Step } from './toolchain/steps.ts';
import { add, type Tally } from './toolchain/tally.ts';

/** The native tools make a thread for each core, and work out all types in each. */
const ONE_CORE = { ...process.env, GOMAXPROCS: '1' };

/** Runs one command; true when it ended with 0. What it says is shown at once, or when it is done. */
function run({ command, oneCore }: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn(command, {
      shell: true,
      stdio: oneCore ? 'pipe' : 'inherit',
      env: oneCore ? ONE_CORE : process.env,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data: Buffer) => said.push(data));
    }
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

function chosen(names: string[]): Step[] {
  if (names.length === 0) return ALL;
  if (names.length === 1 && names[0] === 'check') return CHECK;
  const unknown = names.filter((name) => !ALL.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(', ')}`);
  return ALL.filter((step) => names.includes(step.name));
}

/** Steps of one core go two abreast; the others begin, one at a time, beside the last of those. */
async function runAll(steps: Step[]): Promise<Tally> {
  let sum: Tally = { passed: 0, failed: 0, skipped: [], failures: [] };
  const runLane = async (lane: Iterator<Step>): Promise<void> => {
    for (let next = lane.next(); !next.done; next = lane.next()) {
      const tally = await runStep(next.value);
      // Only now: the other lane may have added to the sum meanwhile.
      sum = add(sum, next.value.name, tally);
    }
  };
  const narrow = steps.filter(({ oneCore }) => oneCore).values();
  const wide = steps.filter(({ oneCore }) => !oneCore).values();
  await Promise.all([runLane(narrow), runLane(narrow).then(() => runLane(wide))]);
  return sum;
}

async function runStep(step: Step): Promise<Tally> {
  console.log(`\n── ${step.name}: ${step.command}`);
  const start = performance.now();
  const tally = step.read(await run(step));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s`);
  return tally;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const sum = await runAll(chosen(process.argv.slice(2)));
console.log('');
for (const title of sum.skipped) console.log(`skipped: ${title}`);
for (const title of sum.failures) console.log(`FAILED: ${title}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
