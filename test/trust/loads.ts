import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../../shared/contract/contract.ts';
import type { Intag } from '../../shared/contract/post.ts';
import type { Paragraf } from '../../shared/domain/paragraf.ts';
import type { Tjansteskrivelse } from '../../shared/domain/tjansteskrivelse.ts';
import { newHandling } from '../../shared/rules/ny-handling.ts';
import { Refused } from './program.ts';
import type { Program } from './program.ts';

/** Something that was answered as stored: a question to the register that must answer 1. */
export interface Fact {
  readonly sql: string;
  readonly values: readonly (string | number)[];
  /** A file that must lie in the store, whole. */
  readonly sha256?: string;
}

/** Does a piece of work once and answers what the program has acknowledged by then. */
export type Step = (round: number) => Promise<readonly Fact[]>;
/** Finds its place in an open register, and answers the work that is repeated. */
export type Load = (program: Program) => Promise<Step>;

/** Work that goes on until the program is killed in the midst of it. */
export const loads = {
  registrering: registration,
  filintag: intake,
  skrivelse: paper,
  sammantrade: meeting,
  kopia: backup,
  aterstallning: restore,
  uppgradering: opening,
} satisfies Record<string, Load>;
export type LoadName = keyof typeof loads;

/** A case with a letter in it. */
async function registration(program: Program): Promise<Step> {
  const [diarium] = await program.call('diarium.list', {});
  const [person] = await program.call('person.list', {});
  if (!diarium || !person) throw new Error('the register has no diarium');
  return async (round) => {
    const arendemening = `Belysning längs gångväg ${round}`;
    const { id } = await program.call('arende.register', {
      diariumId: diarium.id,
      data: {
        ...{ arendemening, arendemeningOffentlig: '', ursprung: 'eget', initiativtagare: '' },
        ...{ handlaggare: [person.id], inkomDatum: '2026-11-20', klass: '', klassId: null },
        ...{ offentlighet: 'ej_bedomd', ursprungRef: '' },
      },
    });
    const letter = { ...newHandling('in', '2026-11-20'), rubrik: `Brev ${round}` };
    const motpart = { typ: 'namn' as const, namn: 'Byalaget' };
    const handling = await program.call('handling.register', {
      arendeId: id,
      data: { ...letter, motpart },
    });
    return [
      fact('SELECT count(*) FROM arende WHERE id = ? AND arendemening = ?', id, arendemening),
      fact('SELECT count(*) FROM handling WHERE id = ? AND arende_id = ?', handling.id, id),
    ];
  };
}

const FILE_BYTES = 150_000;

/** A file that comes in. */
async function intake(program: Program): Promise<Step> {
  const path = join(program.folder, 'brev.bin');
  await Promise.resolve();
  return async () => {
    writeFileSync(path, randomBytes(FILE_BYTES));
    program.host.answerFiles([path]);
    const chosen = await program.call('post.chooseFiles', {});
    const files = chosen.map(({ handle }) => handle);
    const { jobId } = await program.call('post.takeIn', { files, arendeId: null, kalla: 'fil' });
    const [taken] = (await program.endOfJob(jobId)) as Intag;
    if (!taken?.ok) throw taken ? new Refused('post.takeIn', taken.error) : new Error('no answer');
    const post = await program.call('post.get', { postId: taken.postId });
    const sha256 = post.filer[0]?.sha256 ?? '';
    return [
      fact('SELECT count(*) FROM post WHERE id = ?', taken.postId),
      { ...fact('SELECT count(*) FROM fil WHERE sha256 = ?', sha256), sha256 },
    ];
  };
}

/** A case, and a backup of the register after it. */
async function backup(program: Program): Promise<Step> {
  const register = await registration(program);
  return async (round) => {
    const facts = await register(round);
    const { jobId } = await program.call('backup.make', {});
    await program.endOfJob(jobId);
    return facts;
  };
}

/** Beside the program's own files. */
export const RESTORED = 'aterstallt';

/** The last backup, brought back into a new folder beside the register. */
async function restore(program: Program): Promise<Step> {
  const { rows } = await program.call('backup.getState', {});
  const [first] = rows;
  if (!first) throw new Error('there is no backup to bring back');
  const beside = join(program.folder, RESTORED);
  mkdirSync(beside, { recursive: true });
  return async () => {
    program.host.answerFolder(join(beside, program.host.newId()));
    const chosen = await program.call('register.chooseFolder', { purpose: 'new-register' });
    const folder = chosen?.handle ?? '';
    const input = { handle: first.handle, passphrase: null, folder };
    await program.endOfJob((await program.call('restore.start', input)).jobId);
    return [];
  };
}

/** All has been done when the register is open: an older one has been brought up to date. */
function opening(): Promise<Step> {
  return Promise.resolve(() => Promise.resolve([]));
}

/** A paper that is written, as the editor saves it. */
async function paper(program: Program): Promise<Step> {
  const sort = { by: 'diarienummer', descending: true } as const;
  const { ids } = await program.call('arende.list', { filter: { text: '', status: [] }, sort });
  const [arende] = await program.call('arende.listRows', { ids: ids.slice(0, 1) });
  let now = await program.call('tjansteskrivelse.create', { arendeId: arende?.id ?? '' });
  return async (round) => {
    const said = `Insatserna når ${round} barn i ${now.id}.`;
    const content = [{ type: 'paragraph', content: [{ type: 'text', text: said }] }];
    const innehall = { version: 1 as const, doc: { type: 'doc', content } };
    const avsnitt = now.avsnitt.map((part) =>
      part.typ === 'bedomning' ? { ...part, innehall } : part,
    );
    const { id: tjansteskrivelseId, version } = now;
    const data = { ...editable(now), avsnitt, rubrik: `Utlåtande ${round}` };
    now = await program.call('tjansteskrivelse.save', { tjansteskrivelseId, version, data });
    return [
      fact(
        `SELECT count(*) FROM tjansteskrivelse t WHERE id = ? AND (version > ?
          OR EXISTS (SELECT 1 FROM avsnitt a WHERE a.tjansteskrivelse_id = t.id
            AND instr(a.innehall_doc, ?)))`,
        ...[tjansteskrivelseId, now.version, said],
      ),
    ];
  };
}

/** §§ that are opened and decided while a meeting goes on. */
async function meeting(program: Program): Promise<Step> {
  const sammantradeId = await openMeeting(program);
  return async (round) => {
    const rubrik = `Val av justerare ${round}`;
    const opened = await program.call('paragraf.open', {
      ...{ sammantradeId, dagordningspunktId: null, rubrik },
    });
    const data = {
      ...paragrafData(opened),
      beslut: [{ grund: { typ: 'ingen' }, standard: { typ: 'antecknas' }, punkter: [] }],
    } satisfies Input<'paragraf.save'>['data'];
    const { id, version } = opened;
    await program.call('paragraf.save', { id, version, data });
    return [
      fact(
        `SELECT count(*) FROM paragraf p JOIN paragrafbeslut b ON b.paragraf_id = p.id
          WHERE p.id = ? AND p.nr = ?`,
        ...[id, opened.nr],
      ),
      fact('SELECT count(*) FROM logg WHERE objekt_id = ? AND instr(efter, ?) LIMIT 1', id, rubrik),
    ];
  };
}

/** The body's meeting that has been, opened with its chair; or the one that is open already. */
async function openMeeting(program: Program): Promise<string> {
  const meetings = await program.call('sammantrade.listOverview', { organId: null, ar: 2026 });
  const open = meetings.find(({ status }) => status === 'pagaende');
  if (open) return open.id;
  const [first] = meetings;
  const persons = await program.call('person.list', {});
  const [ordforandeId = '', sekreterareId = ''] = persons.map(({ id }) => id);
  const id = first?.id ?? '';
  const { version } = await program.call('sammantrade.get', { id });
  const saved = await program.call('sammantrade.saveUppgifter', {
    ...{ id, version },
    data: {
      ...{ tidStart: '13:00', tidSlut: null, plats: 'Tingssalen', lage: 'fysiskt' },
      ...{ ordforandeId, sekreterareId, ajourneringar: [] },
    },
  });
  const to = { id, version: saved.version, status: 'pagaende', skal: '' } as const;
  await program.call('sammantrade.setStatus', to);
  const next = await program.call('paragraf.getNextNumber', { sammantradeId: id });
  if (next.valbart) await program.call('paragraf.setFirstNumber', { sammantradeId: id, nr: 1 });
  return id;
}

/** The values are put in the place of the question marks. */
export function fact(sql: string, ...values: (string | number)[]): Fact {
  return { sql, values };
}

/** What a paper can be saved with, out of the paper as it was read; without a schema, which takes time to load. */
export function editable(paper: Tjansteskrivelse): Input<'tjansteskrivelse.save'>['data'] {
  const { id: _, arendeId: _arende, diarienummer: _nummer, version: _version, ...rest } = paper;
  const { status: _status, last: _last, ...data } = rest;
  return data;
}

function paragrafData(paragraf: Paragraf): Input<'paragraf.save'>['data'] {
  const { id: _, version: __, nr: _nr, ar: _ar, status: _status, ...rest } = paragraf;
  const { dagordningspunktId: _punkt, arendeId: _arende, protokollsdelId: _del, ...data } = rest;
  return data;
}
