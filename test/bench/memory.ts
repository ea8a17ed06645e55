import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench.ts';
import type { Figure } from './figure.ts';

const child = fileURLToPath(import.meta.resolve('./memory-child.ts'));

/** Memory of the whole program after many edits of a previewed paper, against after ten. */
export async function memoryPart({ size, folder }: Bench): Promise<Figure[]> {
  const process_ = fork(child, [join(folder, 'memory'), String(size.edits)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const answer = once(process_, 'message') as Promise<[number[]]>;
  const ended = once(process_, 'exit').then(([code]) => {
    throw new Error(`the measured program ended with ${String(code)}`);
  });
  const [megabytes] = await Promise.race([answer, ended]);
  return [
    {
      what: `memory (RSS) after ${String(size.edits)} previewed edits`,
      against: 'after 10 edits',
      ...{ unit: 'MB', statistic: 'p50', as: 'cost', target: 2 },
      ours: megabytes.slice(-5),
      theirs: megabytes.slice(7, 12),
    },
  ];
}
