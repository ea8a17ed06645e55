// `npm test`: every check in turn, to the end even when one fails; the last line is the sum.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { ALL, CHECK, RESULTS, type Step } from './toolchain/steps.ts';
import { add, type Tally } from './toolchain/tally.ts';

/** Runs one command with its output going straight to the terminal; true when it ended with 0. */
function run(command: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

function chosen(names: string[]): Step[] {
  if (names.length === 0) return ALL;
  if (names.length === 1 && names[0] === 'check') return CHECK;
  const unknown = names.filter((name) => !ALL.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(', ')}`);
  return ALL.filter((step) => names.includes(step.name));
}

async function runAll(steps: Step[]): Promise<Tally> {
  let sum: Tally = { passed: 0, failed: 0, skipped: [], failures: [] };
  for (const step of steps) {
    console.log(`\n── ${step.name}: ${step.command}`);
    const start = performance.now();
    const tally = step.read(await run(step.command));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`── ${step.name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s`);
    sum = add(sum, step.name, tally);
  }
  return sum;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const sum = await runAll(chosen(process.argv.slice(2)));
console.log('');
for (const title of sum.skipped) console.log(`skipped: ${title}`);
for (const title of sum.failures) console.log(`FAILED: ${title}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
