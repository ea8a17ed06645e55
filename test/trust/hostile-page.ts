import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contract } from '../../shared/contract/contract.ts';
import type { ProcedureName } from '../../shared/contract/contract.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { reckon } from './reckoning.ts';
import { sized } from './scenario.ts';
import type { Bench, Row, Scenario } from './scenario.ts';

const SECRET = 'HEMLIG-KANARIEFAGEL-9182';
/** What an honest call may take beside a flood, on a machine that is busy with other things. */
const HONEST_MS = 15_000;
const LARGE = 20 * 1024 ** 2;
const NAMES = Object.keys(contract) as ProcedureName[];

/** A page that has been taken over calls whatever it can reach. */
export const hostilePage: Scenario = {
  name: 'hostile page',
  part: 'angrepp',
  async run(bench) {
    mkdirSync(bench.folder, { recursive: true });
    const register = join(bench.folder, 'register');
    cpSync(bench.ground, register, { recursive: true });
    writeFileSync(join(bench.folder, 'hemligt.txt'), SECRET);
    const program = await startProgram(bench.bundle, join(bench.folder, 'program'));
    try {
      await program.open(register);
      const rows = [
        await asksForPaths(bench, program),
        await asksForAddresses(program, bench.folder),
        await callsNonsense(program),
        await floods(bench, program),
      ];
      await program.call('register.close', {});
      const [last] = rows.slice(-1);
      const left = reckon(register, []);
      return last ? [...rows.slice(0, -1), { ...last, faults: [...last.faults, ...left] }] : rows;
    } finally {
      await program.close();
    }
  },
};

/** A path in every place where a handle, an id or a name is asked for. */
async function asksForPaths(bench: Bench, program: Program): Promise<Row> {
  const secret = join(bench.folder, 'hemligt.txt');
  const paths = [secret, '../hemligt.txt', `file://${secret}`, '/etc/passwd', bench.folder];
  const names = NAMES.filter((one) => one !== 'register.close');
  const faults: string[] = [];
  const asked = names.flatMap((name) =>
    paths.flatMap(inputsWith).map((input) => [name, JSON.stringify(input)] as const),
  );
  for (const [name, input] of asked) {
    answerDialogs(program);
    const said = JSON.stringify(await program.raw(name, input));
    if (said.includes(SECRET) || said.includes('root:x')) faults.push(`${name} read ${input}`);
  }
  const times = asked.length;
  return {
    fault: 'A page asks for paths',
    done: `Paths in place of handles, ids and names, to each of ${NAMES.length} procedures`,
    ...{ times, seen: '(InvalidInput), (NotFound)', faults },
    outcome: 'no file outside the register was read',
  };
}

const KEYS = ['handle', 'folder', 'files', 'path', 'sha256', 'id', 'source', 'namn', 'document'];

/** The path in each place alone, and in all of them. */
function inputsWith(path: string): object[] {
  const all = KEYS.map((key) => [key, key === 'files' ? [path] : path] as const);
  return [...all.map((one) => Object.fromEntries([one])), Object.fromEntries(all)];
}

async function asksForAddresses(program: Program, folder: string): Promise<Row> {
  const up = '../'.repeat(12);
  const coded = '%2e%2e%2f'.repeat(12);
  const target = folder.slice(1);
  const tails = ['hemligt.txt', 'register/register.db'].map((name) => `${target}/${name}`);
  const starts = ['', 'filer/', 'filer/ab/', 'sidor/', 'assets/', 'ordbok/'];
  const ups = [
    up,
    coded,
    coded.toUpperCase(),
    up.replaceAll('/', '\\'),
    `${up}./`,
    '/',
    '//',
    '%00/',
  ];
  const faults: string[] = [];
  let times = 0;
  for (const address of starts.flatMap((start) =>
    ups.flatMap((way) => tails.map((tail) => `app://paragraf/${start}${way}${tail}`)),
  )) {
    times += 1;
    const text = await bodyOf(program, new Request(address));
    if (text.includes(SECRET) || text.includes('SQLite format')) faults.push(address);
  }
  const pasted = new Request(`app://paragraf/intag?namn=${encodeURIComponent(`${up}slank.txt`)}`, {
    ...{ method: 'POST', body: 'x' },
  });
  const kept = await bodyOf(program, pasted);
  if (kept.includes('..')) faults.push('a pasted name climbs');
  return {
    ...{ fault: 'A page asks for addresses', done: 'Addresses that climb out, plain and coded' },
    ...{ times: times + 1, seen: 'An empty answer (404)', faults },
    outcome: 'nothing but the program’s own pages and named files',
  };
}

async function bodyOf(program: Program, request: Request): Promise<string> {
  return (await program.fetch(request)).text();
}

async function callsNonsense(program: Program): Promise<Row> {
  const names = ['', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'register', '../x'];
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const texts = ['', '{', 'null', '[]', '{"__proto__":{"a":1}}', deep, `"${'a'.repeat(LARGE)}"`];
  const faults: string[] = [];
  const all = [...names, ...NAMES.slice(0, 10)].flatMap((name) =>
    texts.map((text) => [name, text] as const),
  );
  for (const [name, text] of all) {
    answerDialogs(program);
    const envelope = await program.raw(name, text);
    if (envelope.ok) faults.push(`${name} answered ${text.slice(0, 30)}`);
    else if (envelope.error.code === 'Unexpected') faults.push(`${name} stumbled`);
  }
  return {
    fault: 'A page calls with nonsense',
    done: 'Names that no procedure has, no JSON, 100 000 levels, 20 MB of text',
    ...{ times: all.length, seen: '(NotFound), (InvalidInput)', faults },
    outcome: 'each is answered as a value',
  };
}

/** Thousands of calls at once, some of which start long work, and in the midst of them an honest one. */
async function floods(bench: Bench, program: Program): Promise<Row> {
  const times = sized(bench, { smak: 500, kort: 4000, lang: 20_000 });
  const sort = { by: 'diarienummer', descending: true };
  const list = JSON.stringify({ filter: { text: 'a', status: [] }, sort });
  const flood = Array.from({ length: times }, (_, nr) => {
    if (nr % 4 === 0) return program.raw('arende.list', list);
    if (nr % 4 === 1) return program.raw('sok.search', '{}');
    if (nr % 4 === 2) return program.raw('register.check', '{}');
    return program.raw(`x${nr}`, '[]');
  });
  const start = performance.now();
  await program.call('app.getInfo', {});
  const waited = performance.now() - start;
  await Promise.all(flood);
  const faults = waited < HONEST_MS ? [] : [`an honest call waited ${Math.round(waited)} ms`];
  return {
    ...{ fault: 'A page floods the program', done: 'Calls at once, and an honest one after them' },
    ...{ times, seen: 'The window is slow meanwhile', faults },
    outcome: `the honest call was answered after ${(waited / 1000).toFixed(1)} s; the register is whole`,
  };
}

/** Whoever sits there closes every dialog. */
function answerDialogs({ host }: Program): void {
  host.answerFolder(null);
  host.answerSaveFile(null);
  host.answerFiles([]);
}
