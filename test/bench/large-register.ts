import { join } from 'node:path';
import Database from 'better-sqlite3';
import { monotonicFactory } from 'ulid';
import { canonicalJson, sealOf } from '../../db/log-chain.ts';
import { toSortKey } from '../../db/sort-key.ts';
import { fillExample } from '../../electron/services/exempel/exempel.ts';
import { exampleRegister } from '../../electron/services/exempel/grunddata.ts';
import {
  parseMonster,
  printDiarienummer,
  searchForms,
  sortKey,
} from '../../shared/rules/diarienummer.ts';
import { startProgram } from './program.ts';
import { below, pick, seededRandom } from './random.ts';
import type { Random } from './random.ts';
import { senders, subject } from './words.ts';

const FIRST_YEAR = 2006;
const YEARS = 20;
const COMPUTER = { anvandare: 'bench', dator: 'bench' };
const states = 'avslutat avslutat avslutat beslutat under_beredning registrerat'.split(' ');

type File = Database.Database;

/** Makes the example register in the folder. */
export async function makeExampleRegister(folder: string): Promise<string> {
  const program = await startProgram(join(folder, 'program'));
  const register = join(folder, 'register');
  await program.session.create(register, exampleRegister, true);
  await fillExample(program.context());
  await program.close();
  return register;
}

/**
 * The example register with so many older cases more, made by bulk statements that pass through
 * the same triggers and fill the same index and log as the program does. The same every time.
 */
export async function makeLargeRegister(folder: string, cases: number): Promise<string> {
  const register = await makeExampleRegister(folder);
  const file = new Database(join(register, 'register.db'));
  try {
    file.pragma('synchronous = OFF');
    file.transaction(() => fill(file, cases))();
    file.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    file.close();
  }
  return register;
}

function fill(file: File, cases: number): void {
  const random = seededRandom(7);
  const newId = monotonicFactory(random);
  const diarium = text(file, 'SELECT id FROM diarium');
  const persons = file.prepare('SELECT id FROM person').pluck().all() as string[];
  const perYear = Math.ceil(cases / YEARS);
  const series = file.prepare(
    'INSERT INTO diarieserie (diarium_id, ar, senaste_lopnr) VALUES (?, ?, ?)',
  );
  for (let year = 0; year < YEARS; year += 1) series.run(diarium, FIRST_YEAR + year, perYear);
  const insert = caseWriter(file, diarium);
  const first = Number(text(file, 'SELECT max(rad) + 1 FROM arende'));
  for (let index = 0; index < cases; index += 1) {
    const ar = FIRST_YEAR + Math.floor(index / perYear);
    const day = dayIn(ar, (index % perYear) / perYear);
    const id = newId(Date.parse(day));
    insert({
      ...{ id, ar, day, random },
      lopnr: 1 + (index % perYear),
      person: pick(random, persons),
    });
  }
  file
    .prepare(
      'INSERT INTO arende_sok (rowid, text) SELECT rad, text FROM arende_sok_kalla WHERE rad >= ?',
    )
    .run(first);
}

interface Case {
  readonly id: string;
  readonly ar: number;
  readonly lopnr: number;
  readonly day: string;
  readonly person: string;
  readonly random: Random;
}

function caseWriter(file: File, diarium: string): (one: Case) => void {
  const arende = file.prepare(`INSERT INTO arende (id, diarium_id, ar, lopnr, diarienummer,
    sortnyckel, nummer_sok, arendemening, arendemening_sort, arendemening_offentlig, ursprung,
    initiativtagare, inkom_datum, klass, status, registrerad_tid, registrerad_av, andrad,
    offentlighet, ursprung_ref, avslutad_datum)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', 'ansokan', ?, ?, '', ?, ?, 'bench', ?, 'offentligt', '',
    ?)`);
  const handlaggare = file.prepare('INSERT INTO arende_handlaggare VALUES (?, 0, ?)');
  const bevakning = file.prepare(`INSERT INTO bevakning
    VALUES (?, ?, ?, 'Svar', 0, ?, 'bench', ?)`);
  const log = logWriter(file);
  return ({ id, ar, lopnr, day, person, random }) => {
    const number = numberOf(ar, lopnr);
    const mening = subject(random);
    const [sender, status] = [pick(random, senders), states[below(random, states.length)]];
    const tid = `${day}T12:00:00.000Z`;
    arende.run(
      ...[id, diarium, ar, lopnr, number.printed, number.sortnyckel, number.sok, mening],
      ...[toSortKey(mening), sender, day, status, tid, tid, status === 'avslutat' ? day : null],
    );
    handlaggare.run(id, person);
    if (lopnr % 20 === 0) bevakning.run(id.slice(0, 25) + 'B', id, day, tid, tid);
    log(tid, id, { id, arendemening: mening, diarienummer: number.printed, inkomDatum: day });
  };
}

/** Adds to the sealed log as the program would, one row a case. */
function logWriter(file: File): (tid: string, arendeId: string, efter: unknown) => void {
  const insert = file.prepare(`INSERT INTO logg
    VALUES (?, ?, 'bench', 'bench', 'arende.registrerat', ?, ?, NULL, ?, NULL, ?, ?)`);
  let nr = Number(text(file, 'SELECT max(nr) FROM logg'));
  let foregaende = text(file, 'SELECT hash FROM logg ORDER BY nr DESC LIMIT 1');
  return (tid, arendeId, value) => {
    nr += 1;
    const efter = canonicalJson(value);
    const subjectOf = { handelse: 'arende.registrerat', objektId: arendeId, arendeId };
    const rest = { fore: null, efter, orsak: null, foregaende };
    const hash = sealOf({ nr, tid, ...COMPUTER, ...subjectOf, ...rest });
    insert.run(nr, tid, arendeId, arendeId, efter, foregaende, hash);
    foregaende = hash;
  };
}

const monster = parseMonster(exampleRegister.diarium.monster);

/** The number as the program prints, sorts and finds it. */
function numberOf(ar: number, lopnr: number) {
  if (!monster.ok) throw new Error('the example has no pattern');
  const parts = { klass: null, namnd: exampleRegister.organ.forkortning, ar, lopnr, handlnr: null };
  const printed = printDiarienummer(monster.tokens, parts);
  const runs = printed.match(/\p{L}+|\p{Nd}+/gu) ?? [];
  const sok = [...new Set([printed, ...runs, String(lopnr), ...searchForms(printed, parts)])];
  return { printed, sortnyckel: sortKey(parts), sok: sok.join(' ') };
}

function dayIn(year: number, share: number): string {
  const days = Math.floor(share * 365);
  return new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10);
}

function text(file: File, sql: string): string {
  return String(file.prepare(sql).pluck().get());
}
