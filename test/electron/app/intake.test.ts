import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_ATTACHMENTS } from '../../../electron/extraction/limits.ts';
import type { Intagen } from '../../../shared/contract/post.ts';
import type { Post } from '../../../shared/domain/post.ts';
import { endOfJob } from '../../support/files/jobs.ts';
import { makeEml } from '../../support/files/mail.ts';
import { makeMsg } from '../../support/files/msg.ts';
import { makePdf } from '../../support/files/pdf.ts';
import { takeInFiles } from '../../support/files/take-in.ts';
import { makeWord } from '../../support/files/word.ts';
import { PATIENCE } from '../../support/patience.ts';
import { filesUnder, observeRegister } from '../../support/register-snapshot.ts';
import type { TestApp } from '../../support/test-app.ts';
import { playedOnce } from '../contract/samples/played-once.ts';

let app: TestApp;
let register: string;

const open = playedOnce('arende.register', { day: '2026-11-21' });
beforeEach(async () => {
  // A Saturday.
  ({ app } = await open());
  register = join(app.folder, 'register');
});
afterEach(() => app.close());

function given(name: string, content: Uint8Array | string): string {
  const folder = join(app.folder, 'inkommet');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function takeInOne(name: string, content: Uint8Array | string): Promise<Post> {
  const [result] = await takeInFiles(app, [given(name, content)]);
  return postOf(result);
}

function postOf(result: Intagen | undefined): Promise<Post> {
  if (!result?.ok) throw new Error(JSON.stringify(result));
  return app.call('post.get', { postId: result.postId });
}

function rulesOf(results: readonly Intagen[]): string[] {
  return results.map((result) =>
    result.ok ? 'ok' : [result.error.code, ...result.error.violations.map((v) => v.rule)].join(' '),
  );
}

/** Waits until the words of every file have been read. */
async function textsRead(): Promise<void> {
  const unread = async () => {
    const { ids } = await app.call('post.list', { urval: 'vantar' });
    const rows = await app.call('post.listRows', { ids });
    const posts = await Promise.all(rows.map(({ id }) => app.call('post.get', { postId: id })));
    return posts.flatMap(({ filer }) => filer.filter(({ textStatus }) => textStatus === 'vantar'));
  };
  await expect.poll(unread, { timeout: PATIENCE }).toEqual([]);
}

describe('a file that is taken in', () => {
  test('lies in the inbox with its name, and its bytes in the register', async () => {
    const pdf = await makePdf(['Yttrande om färjeläget']);
    const post = await takeInOne('Yttrande över remiss.pdf', pdf);
    expect(post).toMatchObject({
      kalla: 'fil',
      status: 'vantar',
      inkommenDatum: '2026-11-21',
      rubrik: 'Yttrande över remiss',
      arende: null,
      filer: [{ namn: 'Yttrande över remiss.pdf', roll: 'huvud', mime: 'application/pdf' }],
    });
    const [fil] = post.filer;
    const sha256 = fil?.sha256 ?? '';
    expect(readFileSync(join(register, 'filer', sha256.slice(0, 2), sha256))).toEqual(pdf);
  });

  test('is read in the background, and what cannot be read says why', async () => {
    const paths = [
      given('a.pdf', await makePdf(['text om vägen'])),
      given('b.docx', makeWord(['text'], [{ name: 'x', content: Buffer.alloc(64 * 1024 ** 2) }])),
      given('c.pdf', '%PDF-1.7\nnonsens'),
      given('d.pdf', await makePdf([''])),
    ];
    const results = await takeInFiles(app, paths);
    await textsRead();
    const posts = await Promise.all(results.map(postOf));
    expect(posts.map(({ filer: [fil] }) => [fil?.textStatus, fil?.textFel])).toEqual([
      ['klar', ''],
      ['olasbar', 'zip_bomb'],
      ['olasbar', 'broken'],
      ['tom', ''],
    ]);
    const sha256 = posts[0]?.filer[0]?.sha256 ?? '';
    expect(await app.call('fil.getText', { sha256 })).toEqual({
      ...{ status: 'klar', fel: '' },
      text: 'text om vägen',
    });
    const bomb = posts[1]?.filer[0]?.sha256 ?? '';
    expect(await app.call('fil.getText', { sha256: bomb })).toMatchObject({ fel: 'zip_bomb' });
  });

  test('twice is two posts and one file', async () => {
    await takeInFiles(app, [given('a.txt', 'samma'), given('b.txt', 'samma')]);
    expect(filesUnder(join(register, 'filer'))).toHaveLength(1);
    expect((await app.call('post.list', { urval: 'vantar' })).ids).toHaveLength(2);
  });
});

describe('an e-mail', () => {
  test('becomes one post with sender, day, subject, the original and its attachments', async () => {
    const attachments = [
      { name: 'Karta över vägen.pdf', content: await makePdf(['karta']) },
      { name: '../../CON.txt', content: 'x' },
    ];
    expect(await takeInOne('brev.eml', makeEml({ attachments }))).toMatchObject({
      kalla: 'epost',
      inkommenDatum: '2026-11-17',
      datumHandling: '2026-11-17',
      avsandare: 'Anna Almgren',
      avsandareEpost: 'anna.almgren@exempel.invalid',
      rubrik: 'Synpunkter på skolvägen',
      filer: [
        { namn: 'brev.eml', roll: 'original', mime: 'message/rfc822' },
        { namn: 'Karta över vägen.pdf', roll: 'bilaga', mime: 'application/pdf' },
        { namn: '_CON.txt', roll: 'bilaga', mime: 'text/plain' },
      ],
    });
  });

  test('of Outlook does so too', async () => {
    const msg = makeMsg({
      subject: 'Begäran om yttrande',
      senderName: 'Öst Åhman',
      senderAddress: 'ost@exempel.invalid',
      body: 'Se bifogad skrivelse.',
      sent: new Date('2026-11-18T10:00:00Z'),
      attachment: { name: 'skrivelse.txt', content: Buffer.from('bilagans text') },
    });
    expect(await takeInOne('brev.msg', msg)).toMatchObject({
      kalla: 'epost',
      inkommenDatum: '2026-11-18',
      avsandare: 'Öst Åhman',
      rubrik: 'Begäran om yttrande',
      filer: [{ roll: 'original' }, { namn: 'skrivelse.txt', roll: 'bilaga' }],
    });
  });

  test.each([
    ['a day to come', 'Fri, 01 Jan 2100 00:00:00 +0000'],
    ['no day at all', 'i går'],
  ])('with %s came in today', async (_what, date) => {
    const post = await takeInOne('brev.eml', makeEml({ date }));
    expect([post.inkommenDatum, post.datumHandling]).toEqual(['2026-11-21', null]);
  });

  test('without sender and subject is called by its file', async () => {
    const bytes = 'Date: Tue, 17 Nov 2026 09:30:00 +0100\r\nMIME-Version: 1.0\r\n\r\nHej\r\n';
    const post = await takeInOne('utan ämne.eml', bytes);
    expect([post.rubrik, post.avsandare, post.kalla]).toEqual(['utan ämne', '', 'epost']);
  });

  test('with 1 000 attachments is kept whole, and says how many were not taken out', async () => {
    const attachments = Array.from({ length: 1000 }, (_, index) => ({
      name: `${index}.txt`,
      content: `text ${index}`,
    }));
    const [result] = await takeInFiles(app, [given('brev.eml', makeEml({ attachments }))]);
    expect(result).toMatchObject({ ok: true, utelamnade: 1000 - MAX_ATTACHMENTS });
    expect((await postOf(result)).filer).toHaveLength(MAX_ATTACHMENTS + 1);
  });

  test('that cannot be read is kept as a file', async () => {
    const head = Array.from(
      { length: 100 },
      (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
    ).join('');
    const bytes = `From: a@exempel.invalid\r\nSubject: x\r\n${head}`;
    const [result] = await takeInFiles(app, [given('brev.eml', bytes)]);
    expect(result).toMatchObject({ ok: true, olasbar: true });
    expect(await postOf(result)).toMatchObject({ kalla: 'fil', filer: [{ roll: 'huvud' }] });
  });
});

describe('hostile files', () => {
  test('that fail say why, and leave no row and no half file', async () => {
    const gone = given('borta.pdf', 'x');
    const large = given('stor.bin', '');
    truncateSync(large, 2 * 1024 ** 3);
    const observer = observeRegister(register);
    const before = observer.digest();
    app.host.answerFiles([gone, large, join(app.folder, 'inkommet')]);
    const chosen = await app.call('post.chooseFiles', {});
    rmSync(gone);
    const results = await takeInChosen(chosen.map(({ handle }) => handle));
    expect(rulesOf(results)).toEqual([
      'RuleViolated file_gone',
      'RuleViolated file_too_large',
      'RuleViolated file_is_folder',
    ]);
    expect(filesUnder(join(register, 'filer'))).toEqual([]);
    expect(observer.digest()).toBe(before);
    observer.close();
  });

  test('are taken in under harmless names, and the others with them', async () => {
    const names = [`${'a'.repeat(246)}.pdf`, 'fdp\u202E.exe.txt', 'rad\nbryt.txt', 'CON.pdf'];
    const results = await takeInFiles(
      app,
      names.map((name) => given(name, name)),
    );
    expect(rulesOf(results)).toEqual(['ok', 'ok', 'ok', 'ok']);
    const posts = await Promise.all(results.map(postOf));
    const stored = posts.map(({ filer: [fil] }) => fil?.namn ?? '');
    expect(stored.slice(1)).toEqual(['fdp.exe.txt', 'radbryt.txt', '_CON.pdf']);
    expect(stored[0]).toMatch(/^a{150,}\.pdf$/u);
  });

  test('a store that cannot be written is told, and nothing is half done', async () => {
    rmSync(join(register, 'filer'), { recursive: true });
    writeFileSync(join(register, 'filer'), 'a file where the folder should be');
    const results = await takeInFiles(app, [given('a.txt', 'x')]);
    expect(results[0]?.ok).toBe(false);
    expect((await app.call('post.list', { urval: 'vantar' })).ids).toEqual([]);
  });
});

async function takeInChosen(files: string[]) {
  const { jobId } = await app.call('post.takeIn', { files, arendeId: null, kalla: 'fil' });
  return (await endOfJob(app, jobId)).result as Intagen[];
}

test('a cancelled job keeps what is whole, and says of the rest that it was cancelled', async () => {
  const paths = ['a.txt', 'b.txt', 'c.txt'].map((name) => given(name, name));
  app.host.answerFiles(paths);
  const chosen = await app.call('post.chooseFiles', {});
  const cancelAfterFirst = app.onEvent((event) => {
    if (event.type === 'changed') void app.call('job.cancel', { jobId });
  });
  const files = chosen.map(({ handle }) => handle);
  const { jobId } = await app.call('post.takeIn', { files, arendeId: null, kalla: 'fil' });
  const { outcome, result } = await endOfJob(app, jobId);
  cancelAfterFirst();
  expect(outcome).toBe('done');
  expect(rulesOf(result as Intagen[])).toEqual(['ok', 'Cancelled', 'Cancelled']);
  expect(filesUnder(join(register, 'filer'))).toHaveLength(1);
});

test('progress tells bytes of bytes, and of which file', async () => {
  await takeInFiles(app, [given('a.txt', 'fyra'), given('b.txt', 'sextecken')]);
  const progress = app.events.filter((event) => event.type === 'jobProgress');
  expect(progress.map(({ total }) => total)).toEqual(progress.map(() => 13));
  expect(new Set(progress.map(({ item }) => item))).toEqual(new Set(['a.txt', 'b.txt']));
});

describe('a pasted file', () => {
  const paste = async (name: string, body: BodyInit | null) => {
    const url = `app://paragraf/intag?namn=${encodeURIComponent(name)}`;
    const response = await app.fetch(new Request(url, { method: 'POST', body }));
    return (await response.json()) as { ok: boolean; value: { handle: string; namn: string } };
  };

  test('is taken in, and its copy on the way is removed', async () => {
    const { value } = await paste('../bild.png', 'bild');
    expect(value.namn).toBe('bild.png');
    const { jobId } = await app.call('post.takeIn', {
      files: [value.handle],
      arendeId: null,
      kalla: 'urklipp',
    });
    const [result] = (await endOfJob(app, jobId)).result as Intagen[];
    expect(await postOf(result)).toMatchObject({ kalla: 'urklipp', filer: [{ namn: 'bild.png' }] });
    expect(filesUnder(join(app.host.dataFolder, 'urklipp'))).toEqual([]);
  });

  test('without bytes is refused, and so is reading from there', async () => {
    expect(await paste('tom', null)).toMatchObject({ ok: false });
    expect((await app.fetch(new Request('app://paragraf/intag'))).status).toBe(405);
  });
});

describe('a stored file', () => {
  const fetchFile = async (name: string, content: Uint8Array | string) => {
    const { filer } = await takeInOne(name, content);
    return app.fetch(new Request(`app://paragraf/filer/${filer[0]?.sha256 ?? ''}`));
  };

  test('is fetched by its exact address', async () => {
    const pdf = await makePdf(['sida']);
    const response = await fetchFile('a.pdf', pdf);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    ['text/plain; charset=utf-8', 'a.html', '<!doctype html><script>1</script>'],
    ['text/plain; charset=utf-8', 'a.svg', '<svg xmlns="x"><script/></svg>'],
    ['application/octet-stream', 'a.bin', new Uint8Array([0, 1, 2])],
  ])('is never markup: %s for %s', async (type, name, content) => {
    expect((await fetchFile(name, content)).headers.get('content-type')).toBe(type);
  });

  test('in old Windows text comes as UTF-8', async () => {
    const response = await fetchFile('a.txt', Buffer.from('på räksmörgås', 'latin1'));
    expect(await response.text()).toBe('på räksmörgås');
  });

  test('that the register does not name is not there, nor is anything beside the store', async () => {
    await takeInOne('a.txt', 'x');
    for (const address of [
      '0'.repeat(64),
      '../register.db',
      '%2e%2e%2fregister.db',
      'a'.repeat(63),
    ]) {
      const response = await app.fetch(new Request(`app://paragraf/filer/${address}`));
      expect(response.status).toBe(404);
    }
  });

  test('is opened as a copy that cannot be written, by a name the register knows', async () => {
    const { filer } = await takeInOne('Avtal.docx', makeWord(['text']));
    const sha256 = filer[0]?.sha256 ?? '';
    await app.call('fil.open', { sha256, namn: 'Avtal.docx' });
    const [opened = ''] = app.host.opened;
    expect(basename(opened)).toBe('Avtal.docx');
    expect([statSync(opened).mode & 0o222, statSync(dirname(opened)).mode & 0o077]).toEqual([0, 0]);
    expect(await app.failure('fil.open', { sha256, namn: 'annat.docx' })).toMatchObject({
      code: 'NotFound',
    });
  });

  test.each([
    ['file_is_program', 'faktura.pdf.exe'],
    ['file_is_program', 'Kalkyl.xll'],
    ['file_is_program', 'inbjudan.vhdx'],
    ['file_is_program', 'Till ansökan.webloc'],
    ['file_is_program', 'Makron.ppam'],
    ['file_without_ending', 'bild.settingcontent-ms'],
    ['file_without_ending', 'README'],
  ])('is not opened: %s for %s', async (rule, name) => {
    const { filer } = await takeInOne(name, 'x');
    const failure = await app.failure('fil.open', { sha256: filer[0]?.sha256, namn: name });
    expect(failure.violations.map((violation) => violation.rule)).toEqual([rule]);
    expect(app.host.opened).toEqual([]);
  });
});
