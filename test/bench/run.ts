/**
 * `npm run bench`: how fast the program is, as ratios to something measured in turn with it.
 * Options: --only typeset,contract,list,save,start,kryptering,preview,paragraf,memory,typing,room,oversikt,utskick,backup,full,search,scroll,extraction,bulk
 * --small  --json FILE. The last five are over a register of a million handlingar, made once.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { makeTempFolder, removeTempFolder } from '../support/temp-folder.ts';
import { full, small } from './bench.ts';
import { backupPart } from './backup.ts';
import type { Bench, Part } from './bench.ts';
import { contractPart } from './contract.ts';
import { isReached, ratioOf, valueOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { bulkPart } from './bulk.ts';
import { extractionPart } from './extraction.ts';
import { fullListPart } from './full-list.ts';
import { fullRegister } from './full-register.ts';
import { scrollPart } from './scroll.ts';
import { searchPart } from './search.ts';
import { makeLargeRegister } from './large-register.ts';
import { krypteringPart } from './kryptering.ts';
import { listPart } from './list.ts';
import { memoryPart } from './memory.ts';
import { oversiktPart } from './oversikt.ts';
import { paragrafPart } from './paragraf.ts';
import { previewPart } from './preview.ts';
import { savePart } from './save.ts';
import { startPart } from './start.ts';
import { heading, lineOf } from './table.ts';
import { typesetPart } from './typeset.ts';
import { roomPart } from './room.ts';
import { typingPart } from './typing.ts';
import { utskickPart } from './utskick.ts';

const parts: Readonly<Record<string, Part>> = {
  typeset: typesetPart,
  contract: contractPart,
  list: listPart,
  start: startPart,
  save: savePart,
  kryptering: krypteringPart,
  preview: previewPart,
  paragraf: paragrafPart,
  memory: memoryPart,
  typing: typingPart,
  room: roomPart,
  oversikt: oversiktPart,
  utskick: utskickPart,
  backup: backupPart,
  full: fullListPart,
  search: searchPart,
  scroll: scrollPart,
  extraction: extractionPart,
  bulk: bulkPart,
};

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(parts).join(',') },
    small: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

function createBench(folder: string): Bench {
  const size = options.small ? small : full;
  let large: Promise<string> | undefined;
  let whole: Promise<string> | undefined;
  return {
    size,
    folder,
    largeRegister: () => (large ??= makeLargeRegister(`${folder}/large`, size.cases)),
    fullRegister: () => (whole ??= fullRegister(size.cases, size.handlingar)),
  };
}

async function runPart(name: string, bench: Bench): Promise<object[]> {
  const part = parts[name];
  if (part === undefined) throw new Error(`No such part: ${name}`);
  const begin = performance.now();
  const figures = await part(bench);
  console.log(heading(name));
  for (const figure of figures) console.log(lineOf(figure));
  console.log(`  ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return figures.map((figure) => ({ part: name, ...summary(figure) }));
}

function summary({ ours, theirs, ...rest }: Figure): object {
  const figure = { ours, theirs, ...rest };
  const side = (samples: readonly number[]) => ({
    value: valueOf(samples, rest.statistic),
    min: Math.min(...samples),
    max: Math.max(...samples),
    runs: samples.length,
  });
  const judged = { ratio: ratioOf(figure), reached: isReached(figure) };
  return { ...rest, ours: side(ours), theirs: side(theirs), ...judged };
}

const folder = makeTempFolder();
try {
  const bench = createBench(folder);
  console.log(
    `${String(bench.size.cases)} cases; ${String(cpus().length)} processors, Node ${process.version}`,
  );
  const results: object[] = [];
  for (const name of options.only.split(',')) results.push(...(await runPart(name, bench)));
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(results, null, 2));
} finally {
  removeTempFolder(folder);
}
