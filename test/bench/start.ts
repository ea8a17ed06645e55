import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchParagraf } from '../support/launch.ts';
import type { Bench } from './bench.ts';
import { bundleMain } from './bundle.ts';
import type { Figure } from './figure.ts';
import { makeExampleRegister } from './large-register.ts';
import { inTurn, timed } from './measure.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { createRecentRegisters } from '../../electron/app/recent-registers.ts';
import { mainStartCode } from './main-start.ts';

const run = promisify(execFile);
const bareNode = () => run(process.execPath, ['-e', '0']);

/** From nothing to the first list or window, against a bare Node; and a large register to a small. */
export async function startPart(bench: Bench): Promise<Figure[]> {
  const bundle = bundleMain();
  const example = await makeExampleRegister(join(bench.folder, 'start'));
  return [
    await mainStart(bench, bundle.createApp, example),
    await windowStart(bench, bundle.main),
    await openings(bench, example),
  ];
}

/** The bundle without a window: load, open the register last used, answer its first list. */
async function mainStart({ size, folder }: Bench, createApp: string, register: string) {
  const dataFolder = join(folder, 'start/data');
  const entry = { kommun: 'k', organNamn: 'o', lastOpened: new Date().toISOString() };
  createRecentRegisters(join(dataFolder, 'register.json')).remember({ ...entry, folder: register });
  const code = mainStartCode({ createApp, dataFolder });
  const samples = await inTurn(
    { most: 2 * size.runs, warmUp: 2 },
    {
      ours: () => () => run(process.execPath, ['--input-type=module', '-e', code]),
      theirs: () => bareNode,
    },
  );
  return {
    what: 'main bundle, from start to its first list, ended',
    against: 'node -e 0',
    ...{ unit: 'ms', statistic: 'p50', as: 'cost', ...samples, target: 3 },
  } satisfies Figure;
}

/** The built program with its window in Chromium, to the first element that React has drawn. */
async function windowStart({ size, folder }: Bench, bundle: string): Promise<Figure> {
  const dataFolder = join(folder, 'start/window');
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = -1; round < size.runs; round += 1) {
    let close = (): Promise<void> => Promise.resolve();
    const shown = await timed(async () => {
      const launched = await launchParagraf({ dataFolder, bundle });
      close = () => launched.close();
      await launched.page.locator('#root h1').first().waitFor();
    });
    await close();
    const bare = await timed(bareNode);
    if (round < 0) continue;
    ours.push(shown);
    theirs.push(bare);
  }
  return {
    what: 'built program, from start to its first heading',
    against: 'node -e 0',
    ...{ unit: 'ms', statistic: 'p50', as: 'cost', ours, theirs },
  };
}

async function openings(bench: Bench, small: string): Promise<Figure> {
  const large = await bench.largeRegister();
  const program = await startProgram(join(bench.folder, 'program'));
  const samples = await inTurn(
    { most: 3 * bench.size.runs, warmUp: 2 },
    { ours: () => () => firstList(program, large), theirs: () => () => firstList(program, small) },
  );
  await program.close();
  return {
    what: 'open the large register, first list',
    against: 'the same of an almost empty one',
    ...{ unit: 'ms', statistic: 'p50', as: 'cost', ...samples, target: 1.5 },
  };
}

async function firstList(program: Program, folder: string): Promise<void> {
  await program.session.open(folder);
  const sort = { by: 'diarienummer', descending: true } as const;
  const { ids } = await program.ask('arende.list', { filter: { text: '', status: [] }, sort });
  await program.ask('arende.listRows', { ids: ids.slice(0, 50) });
}
