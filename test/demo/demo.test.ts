import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBackups } from '../../db/backup/folder.ts';
import { createJob } from '../../db/backup/job.ts';
import { verifyBackup } from '../../db/backup/restore.ts';
import { filesUnder, observeRegister } from '../support/register-snapshot.ts';
import { PATIENCE } from '../support/patience.ts';
import type { RegisterObserver } from '../support/register-snapshot.ts';
import { readPdfText } from '../support/pdf/read-pdf-text.ts';
import { makeTempFolder, removeTempFolder } from '../support/temp-folder.ts';

/** Milliseconds the whole demonstration may take on a busy computer. */
const LONGEST = 15 * PATIENCE;

let folder: string;

beforeEach(() => {
  folder = makeTempFolder();
});
afterEach(() => removeTempFolder(folder));

function demo(...args: readonly string[]): { readonly status: number | null; output: string } {
  const script = join(import.meta.dirname, 'run.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    // A test cannot stop what it waits for; what the demonstration came to is then told below.
    timeout: LONGEST,
  });
  return { status, output: stdout + stderr };
}

/** The answer to the remiss: its PDF and its Word file hold the same text under real headings. */
async function expectAnswer(out: string): Promise<void> {
  const { title, blocks } = await readPdfText(readFileSync(join(out, 'tjansteutlatande.pdf')));
  expect(title).toBe('Riktlinjer för färdtjänst');
  const under = (heading: string): string | undefined =>
    blocks[blocks.findIndex(({ text }) => text === heading) + 1]?.text;
  expect(under('Riktlinjer för färdtjänst')).toBe('Yttrande till Kommunfullmäktige');
  const beredning = under('Ärendets beredning') ?? '';
  expect(beredning).toMatch(/^Ärendet har beretts inom stab och kansli\. Samverkan sker/u);
  expect(beredning).toContain('med Tallviks pensionärsråd');
  const bakgrund = under('Bakgrund') ?? '';
  expect(bakgrund).toMatch(/^Kommunfullmäktige har remitterat riktlinjer för färdtjänst till/u);
  const { value: html } = await mammoth.convertToHtml({
    path: join(out, 'tjansteutlatande.docx'),
  });
  const headings = Array.from(html.matchAll(/<h2>(.*?)<\/h2>/gu), ([, text]) => text);
  expect(headings).toEqual([
    ...['Förslag till beslut', 'Sammanfattning', 'Ärendets beredning', 'Bakgrund', 'Ärendet'],
    ...['Förvaltningens synpunkter', 'Förslag'],
  ]);
  expect(html).toContain('<h1>Riktlinjer för färdtjänst</h1>');
  expect(html).toContain(bakgrund);
}

/** The call, the minutes, an extract and the notice read as what was entered in the room. */
async function expectMeeting(out: string): Promise<void> {
  const read = async (name: string) => {
    const { blocks } = await readPdfText(readFileSync(join(out, name)));
    return blocks.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('\n');
  };
  const call = await read('kallelse.pdf');
  expect(call).toContain('Tjänsteutlåtande: Riktlinjer för färdtjänst (handling 2, sida 4)');
  const minutes = await read('protokoll.pdf');
  expect(minutes).toContain('Utsedda att justera\nSven-Olof Brännmark');
  expect(minutes).toContain('Ingegerd Myhr\tBY\tErsätter Agneta Strömvall');
  expect(minutes).toContain('Med 4 ja-röster mot 2 nej-röster beslutar styrelsen om bifall');
  expect(minutes).toContain('Kerstin Åhsberg (BY) reserverar sig mot beslutet');
  expect(minutes).toContain('Redovisningen av delegationsbeslut läggs till handlingarna.');
  expect(minutes).not.toContain('§ 122');
  const extract = await read('protokollsutdrag.pdf');
  expect(extract).toContain('Rätt utdraget intygar');
  expect(extract).not.toContain('§ 120');
  expect(await read('anslag.pdf')).toContain('Kommunkansliet, Hamngatan 4, Tallvik');
}

/** Lists, letters, labels and drafts tell the same of what was decided and who gets it. */
async function expectSent(out: string): Promise<void> {
  const wordsOf = async (pdf: Uint8Array) => {
    const { blocks } = await readPdfText(pdf);
    return blocks.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('\n');
  };
  const textOf = (name: string) => wordsOf(readFileSync(join(out, name)));
  const lists = await textOf('sandlistor.pdf');
  expect(lists).toContain('Åkroken 2, 999 12 Tallvik\tTilldelas medel\tPost\tUtdrag\t1\t');
  expect(lists).toMatch(
    /kommunfullmaktige@\s?tallvik\.\s?example\tHar begärt yttrandet\tE-post\tHela protokollet/u,
  );
  expect(lists).toContain('Här översänds utdrag ur protokollet från kommunstyrelsen');
  expect(lists).toContain('Kerstin Åhsberg (BY) reserverar sig mot beslutet');
  const labels = await textOf('etiketter.pdf');
  expect(labels).toContain('Kultur- och fritidsförvaltningen');
  expect(labels).toContain('999 11 Tallvik');
  expect(labels).not.toContain('Kommunfullmäktige');
  const [name = '', ...others] = readdirSync(join(out, 'epost'));
  expect([name, others]).toEqual(['Kommunfullmäktige, § 122.eml', []]);
  const mail = await PostalMime.parse(readFileSync(join(out, 'epost', name)));
  expect(mail.from?.address).toBe('kommunstyrelsen@tallvik.example');
  expect(mail.to?.map(({ address }) => address)).toEqual(['kommunfullmaktige@tallvik.example']);
  const [attached] = mail.attachments;
  const extract = await wordsOf(Buffer.from(attached?.content as ArrayBuffer));
  expect(extract).toContain('Remiss: riktlinjer för färdtjänst');
  expect(await textOf('veckoblad.pdf')).toContain('Veckoblad');
}

/** What was sent is noted, and the cases whose everybody has been told are done. */
function expectExpedierat(register: RegisterObserver): void {
  const events = register.readAll('expediering');
  expect(events.map(({ handelse }) => handelse)).toEqual(Array(5).fill('expedierad'));
  const cases = register.readAll('arende');
  expect(cases.map(({ status }) => status).toSorted()).toEqual([
    ...['beslutat', 'expedierat', 'expedierat'],
  ]);
  const [answer] = register.readAll('remissvar');
  expect([answer?.['status'], answer?.['besvarad_datum']]).toEqual([
    ...['besvarad', events[0]?.['datum']],
  ]);
}

/** The backup holds the register as it was when it was made, to the last bit. */
async function expectBackup(out: string): Promise<void> {
  const { backups, unreadable } = findBackups(join(out, 'kopia'));
  expect(unreadable).toEqual([]);
  const byHand = backups.find(({ manifest }) => manifest.reason === 'by_hand');
  if (!byHand) throw new Error('the demonstration left no backup');
  expect(byHand.manifest.files).toMatchObject({ damaged: 0 });
  const job = createJob(
    () => false,
    () => undefined,
  );
  expect(await verifyBackup(byHand.folder, job)).toEqual({ damaged: [] });
}

/** Both parts of the minutes are locked, one under the very file that was left. */
function expectLocked(out: string, register: RegisterObserver): void {
  const parts = register.readAll('protokollsdel');
  expect(parts.map(({ typ, status }) => [typ, status])).toEqual(
    expect.arrayContaining([
      ['ordinarie', 'anslagen'],
      ['omedelbar', 'anslagen'],
    ]),
  );
  const hash = createHash('sha256').update(readFileSync(join(out, 'protokoll.pdf')));
  expect(parts.find(({ typ }) => typ === 'ordinarie')?.['sha256']).toBe(hash.digest('hex'));
  expect(register.rowsIn('paragraf')).toBe(6);
  expect(register.rowsIn('rost')).toBe(7);
  expect(register.rowsIn('reservation')).toBe(1);
}

test(
  'the whole task is played without a window, and leaves what it made',
  async () => {
    const out = join(folder, 'ut');
    const { status, output } = demo('--out', out, '--detaljer');
    expect(status, output).toBe(0);
    expect(output).toContain('1. Skapar ett nytt register för Kommunstyrelsen');
    expect(output).toContain('Klart.');
    const pdfs = ['tjansteskrivelse.pdf', 'sandlista.pdf', 'diarielista.pdf', 'arendekort.pdf'];
    for (const name of pdfs) {
      expect(readFileSync(join(out, name)).subarray(0, 5).toString()).toBe('%PDF-');
    }
    expect(readdirSync(join(out, 'skarmbilder'))).toContain('fordelning-1920x1080-morkt.png');
    const list = readFileSync(join(out, 'diarielista.csv'), 'utf8');
    expect(list).toContain('Remiss: riktlinjer för färdtjänst');
    expect(list).toContain('Elever på Ekskolan');
    const register = observeRegister(join(out, 'register'));
    // The main flow's own, and those that the approved minutes give.
    expect(register.rowsIn('beslut')).toBe(3);
    expect(register.rowsIn('post')).toBe(3);
    expect(register.rowsIn('arende')).toBe(3);
    expect(register.rowsIn('remiss')).toBe(1);
    expectLocked(out, register);
    expectExpedierat(register);
    register.close();
    await expectBackup(out);
    await expectAnswer(out);
    await expectMeeting(out);
    await expectSent(out);
  },
  LONGEST + PATIENCE,
);

test('a folder with other files in it is left alone', () => {
  writeFileSync(join(folder, 'mitt.txt'), 'mitt');
  const { status, output } = demo('--out', folder);
  expect(output).toContain(`Mappen ${folder} är inte tom.`);
  expect(output).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
  expect(filesUnder(folder)).toEqual(['mitt.txt']);
});

test('a folder that cannot be made is told, without a stack trace', () => {
  writeFileSync(join(folder, 'hinder'), '');
  const { status, output } = demo('--out', join(folder, 'hinder/ut'));
  expect(output).toContain('Det går inte att skriva i mappen');
  expect(output).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});

test('an unknown word in the command is answered with how to write it', () => {
  const { status, output } = demo('--ut', folder);
  expect(output).toContain('npm run demo -- [--out MAPP] [--detaljer]');
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'OM-MAPPEN.txt'))).toBe(false);
});
