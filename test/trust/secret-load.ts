import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { editable, fact } from './loads.ts';
import type { Fact, Step } from './loads.ts';
import type { Program } from './program.ts';

/** Words that stand nowhere but in what is written, by where they stand. */
export const SECRETS = {
  arendemening: 'Vrakbärgning',
  anteckning: 'Grannsämja',
  skrivelse: 'Tvångsvräkning',
  filinnehall: 'Njurtransplantation',
  filnamn: 'Släktutredning',
} as const;

const EVERY_THIRD = 3;

/** A case, its note, its paper and a file, each with its words; and a backup every third time. */
export async function secretWork(program: Program): Promise<Step> {
  const [diarium] = await program.call('diarium.list', {});
  const [person] = await program.call('person.list', {});
  if (!diarium || !person) throw new Error('the register has no diarium');
  return async (round) => {
    const arende = await registerCase(program, diarium.id, person.id, round);
    const facts = [
      ...arende.facts,
      ...(await note(program, arende.id, round)),
      ...(await paper(program, arende.id, round)),
      ...(await file(program, round)),
    ];
    if (round % EVERY_THIRD === 1)
      await program.endOfJob((await program.call('backup.make', {})).jobId);
    return facts;
  };
}

async function registerCase(
  program: Program,
  diariumId: string,
  personId: string,
  round: number,
): Promise<{ id: string; facts: Fact[] }> {
  const arendemening = `${SECRETS.arendemening} vid ${round}`;
  const { id } = await program.call('arende.register', {
    diariumId,
    data: {
      ...{ arendemening, arendemeningOffentlig: '', ursprung: 'eget', initiativtagare: '' },
      ...{ handlaggare: [personId], inkomDatum: '2026-11-20', klass: '', klassId: null },
      ...{ offentlighet: 'ej_bedomd', ursprungRef: '' },
    },
  });
  const word = SECRETS.arendemening;
  return {
    id,
    facts: [
      fact('SELECT count(*) FROM arende WHERE id = ? AND arendemening = ?', id, arendemening),
      fact('SELECT count(*) FROM logg WHERE arende_id = ? AND instr(efter, ?) LIMIT 1', id, word),
      fact('SELECT count(*) FROM ordforrad WHERE term = ?', word.toLowerCase()),
    ],
  };
}

async function note(program: Program, arendeId: string, round: number): Promise<Fact[]> {
  const text = `${SECRETS.anteckning} ${round}`;
  const { id } = await program.call('anteckning.add', { arendeId, text });
  return [fact('SELECT count(*) FROM anteckning WHERE id = ? AND text = ?', id, text)];
}

async function paper(program: Program, arendeId: string, round: number): Promise<Fact[]> {
  const made = await program.call('tjansteskrivelse.create', { arendeId });
  const text = `${SECRETS.skrivelse} ${round}`;
  const content = [{ type: 'paragraph', content: [{ type: 'text', text }] }];
  const innehall = { version: 1 as const, doc: { type: 'doc', content } };
  const avsnitt = made.avsnitt.map((part) =>
    part.typ === 'bedomning' ? { ...part, innehall } : part,
  );
  const { id, version } = made;
  const data = { ...editable(made), avsnitt };
  await program.call('tjansteskrivelse.save', { tjansteskrivelseId: id, version, data });
  const sql = `SELECT count(*) FROM avsnitt
    WHERE tjansteskrivelse_id = ? AND instr(innehall_doc, ?)`;
  return [fact(sql, id, text)];
}

/** A file of text, that has been read for its words when this is answered. */
async function file(program: Program, round: number): Promise<Fact[]> {
  // Beside what is the program's own: the sender's copy is not the register's to hide.
  const path = join(program.folder, '..', `${SECRETS.filnamn} ${round}.txt`);
  writeFileSync(path, `${SECRETS.filinnehall} ${program.host.newId()}\n`.repeat(40));
  program.host.answerFiles([path]);
  const chosen = await program.call('post.chooseFiles', {});
  const files = chosen.map(({ handle }) => handle);
  const { jobId } = await program.call('post.takeIn', { files, arendeId: null, kalla: 'fil' });
  const [taken] = (await program.endOfJob(jobId)) as [{ ok: true; postId: string } | { ok: false }];
  if (!taken.ok) throw new Error('the file was not taken in');
  const post = await program.call('post.get', { postId: taken.postId });
  const sha256 = post.filer[0]?.sha256 ?? '';
  // What reads it gets its turn first when this lets go.
  while ((await program.call('fil.getText', { sha256 })).status === 'vantar') await setImmediate();
  return [
    fact('SELECT count(*) FROM post WHERE id = ?', taken.postId),
    { ...fact('SELECT count(*) FROM fil WHERE sha256 = ?', sha256), sha256 },
  ];
}
