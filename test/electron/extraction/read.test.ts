import { truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExtractor } from '../../../electron/extraction/extractor.ts';
import type { Extractor } from '../../../electron/extraction/extractor.ts';
import { MAX_ATTACHMENTS, PAGE_CHARS } from '../../../electron/extraction/limits.ts';
import type { Order } from '../../../electron/extraction/protocol.ts';
import { makeEml } from '../../support/files/mail.ts';
import { makeMsg } from '../../support/files/msg.ts';
import { makePdf } from '../../support/files/pdf.ts';
import { makeWord } from '../../support/files/word.ts';
import { makeZip } from '../../support/files/zip.ts';
import { makeTempFolder, removeTempFolder } from '../../support/temp-folder.ts';

let folder: string;
let extractor: Extractor;

beforeAll(() => {
  folder = makeTempFolder();
  extractor = createExtractor({ workerPath: resolve('electron/extraction/worker.ts') });
});
afterAll(async () => {
  await extractor.close();
  removeTempFolder(folder);
});

/** Reads bytes as the store would hand them over: under a name without an ending. */
async function ask<Want extends Order['want']>(want: Want, name: string, content: Uint8Array) {
  const path = join(folder, 'fil');
  writeFileSync(path, content);
  const outcome = await extractor.read({ want, path, name });
  return outcome.ok ? outcome.value : outcome.reason;
}

const msg = makeMsg({
  subject: 'Begäran om yttrande',
  senderName: 'Öst Åhman',
  senderAddress: 'ost@exempel.invalid',
  body: 'Se bifogad skrivelse.',
  sent: new Date('2026-11-17T08:30:00Z'),
  attachment: { name: 'skrivelse.txt', content: Buffer.from('bilagans text') },
});

describe('the kind is told by what is in the file', () => {
  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['application/pdf', 'konto.exe', () => makePdf(['text'])],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'x',
      () => makeWord(['text']),
    ],
    ['application/zip', 'x.docx', () => makeZip([{ name: 'a.txt', content: 'a' }])],
    ['message/rfc822', 'x', () => makeEml()],
    ['application/vnd.ms-outlook', 'x', () => msg],
    ['text/plain', 'brev.txt', () => Buffer.from('Hej på dig\n')],
    ['text/plain', 'brev.txt', () => Buffer.from('å ä ö', 'latin1')],
    ['text/plain', 'brev.txt', () => Buffer.from('\uFEFFhej', 'utf16le')],
    ['text/csv', 'lista.CSV', () => Buffer.from('a;b\n1;2\n')],
    ['text/html', 'sida.txt', () => Buffer.from('<!DOCTYPE html><p>Hej')],
    ['image/svg+xml', 'bild.png', () => Buffer.from('<svg xmlns="x"><script/></svg>')],
    ['application/octet-stream', 'x.txt', () => Buffer.from([1, 2, 0, 3])],
    ['text/plain', 'tom.txt', () => Buffer.alloc(0)],
  ])('%s of %s', async (kind, name, make) => {
    expect(await ask('kind', name, await make())).toBe(kind);
  });
});

describe('text', () => {
  test('of a PDF comes by page, and a scanned page is empty', async () => {
    const pdf = await makePdf(['Första sidan om färjelägen', '', 'Tredje sidan']);
    expect(await ask('text', 'x.pdf', pdf)).toEqual([
      'Första sidan om färjelägen',
      '',
      'Tredje sidan',
    ]);
  });

  test('of a Word file', async () => {
    const word = makeWord(['Ett stycke.', 'Och ett på åäö.']);
    expect(await ask('text', 'x.docx', word)).toEqual(['Ett stycke.\nOch ett på åäö.']);
  });

  test.each([
    ['UTF-8', Buffer.from('på räksmörgås\n')],
    ['windows-1252', Buffer.from('på räksmörgås\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFpå räksmörgås\n', 'utf16le')],
  ])('in %s', async (_encoding, bytes) => {
    expect(await ask('text', 'x.txt', bytes)).toEqual(['på räksmörgås\n']);
  });

  test('of HTML is its words', async () => {
    const html = Buffer.from(
      '<html><head><title>T</title></head><body><p>Hej <b>alla</b></p><script>x()</script></body></html>',
    );
    expect(await ask('text', 'x.html', html)).toEqual(['Hej alla']);
  });

  test('of e-mails is subject, sender and words', async () => {
    expect(await ask('text', 'x.eml', makeEml())).toEqual([
      'Synpunkter på skolvägen\nAnna Almgren anna.almgren@exempel.invalid\nHej!\nHär kommer våra synpunkter.',
    ]);
    expect(await ask('text', 'x.msg', msg)).toEqual([
      'Begäran om yttrande\nÖst Åhman ost@exempel.invalid\nSe bifogad skrivelse.',
    ]);
  });

  test('without pages is cut at blanks, so that no hit is looked at in a whole book', async () => {
    const book = 'Vägen till färjeläget är lång. '.repeat(5000) + 'x'.repeat(50_000);
    const pages = await ask('text', 'bok.txt', Buffer.from(book));
    if (typeof pages === 'string') throw new Error(pages);
    expect(pages.join('')).toBe(book);
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(PAGE_CHARS);
    expect(pages.slice(0, 7).every((page) => page.endsWith(' '))).toBe(true);
  });

  test('of pictures and archives is none', async () => {
    expect(await ask('text', 'x.zip', makeZip([{ name: 'a.txt', content: 'a' }]))).toEqual([]);
  });
});

describe('an e-mail', () => {
  test('saved as text', async () => {
    const attachments = [
      { name: 'Ritning över vägen.pdf', content: await makePdf(['ritning']) },
      { name: '../../hemlig.txt', content: 'x' },
      { name: 'vidare.eml', content: makeEml({ subject: 'inre' }), type: 'message/rfc822' },
    ];
    const email = await ask('email', 'x.eml', makeEml({ attachments }));
    expect(email).toMatchObject({
      senderName: 'Anna Almgren',
      senderAddress: 'anna.almgren@exempel.invalid',
      subject: 'Synpunkter på skolvägen',
      sent: '2026-11-17T08:30:00.000Z',
      body: 'Hej!\nHär kommer våra synpunkter.',
      leftOut: 0,
    });
    if (typeof email === 'string') throw new Error(email);
    expect(email.attachments.map(({ name }) => name)).toEqual(attachments.map(({ name }) => name));
    expect(Buffer.from(email.attachments[0]?.bytes ?? [])).toEqual(attachments[0]?.content);
  });

  test('with a body in HTML only', async () => {
    const email = await ask('email', 'x.eml', makeEml({ html: '<p>Hej <b>på er</b></p>' }));
    expect(email).toMatchObject({ body: 'Hej på er' });
  });

  test('saved by Outlook', async () => {
    const email = await ask('email', 'x.msg', msg);
    expect(email).toMatchObject({
      senderName: 'Öst Åhman',
      senderAddress: 'ost@exempel.invalid',
      subject: 'Begäran om yttrande',
      sent: '2026-11-17T08:30:00.000Z',
      body: 'Se bifogad skrivelse.',
      leftOut: 0,
    });
    if (typeof email === 'string') throw new Error(email);
    expect(email.attachments).toHaveLength(1);
    expect(email.attachments[0]?.name).toBe('skrivelse.txt');
    expect(Buffer.from(email.attachments[0]?.bytes ?? []).toString()).toBe('bilagans text');
  });

  test('with 1 000 attachments gives the first of them, and says how many are left', async () => {
    const attachments = Array.from({ length: 1000 }, (_, index) => ({
      name: `bilaga ${index}.txt`,
      content: `text ${index}`,
    }));
    const email = await ask('email', 'x.eml', makeEml({ attachments }));
    if (typeof email === 'string') throw new Error(email);
    expect(email.attachments).toHaveLength(MAX_ATTACHMENTS);
    expect(email.leftOut).toBe(1000 - MAX_ATTACHMENTS);
  });

  test('nested deeper than anyone writes is broken, not endless', async () => {
    const head = Array.from(
      { length: 2000 },
      (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
    ).join('');
    const bytes = Buffer.from(`From: a@exempel.invalid\r\nSubject: x\r\n${head}`);
    expect(await ask('email', 'x.eml', bytes)).toBe('broken');
  });
});

describe('hostile files', () => {
  const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 ** 2);

  test('a Word file that would unpack to far more than it is', async () => {
    const bomb = makeWord(['text'], [{ name: 'word/media/a.bin', content: zeros(64) }]);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await ask('text', 'x.docx', bomb)).toBe('zip_bomb');
  });

  test('one that lies about its sizes', async () => {
    const parts = [{ name: 'word/media/a.bin', content: zeros(64), statedSize: 10 }];
    expect(await ask('text', 'x.docx', makeWord(['text'], parts))).toBe('broken');
  });

  test('one with more parts than any has', async () => {
    const parts = Array.from({ length: 10_001 }, (_, index) => ({
      name: `a${index}`,
      content: '',
    }));
    expect(await ask('text', 'x.docx', makeWord(['text'], parts))).toBe('zip_bomb');
  });

  test('a PDF that is cut off in the middle, and one of nonsense', async () => {
    const pdf = await makePdf(['text']);
    expect(await ask('text', 'x.pdf', pdf.subarray(0, 200))).toBe('broken');
    expect(await ask('text', 'x.pdf', Buffer.from('%PDF-1.7\nnonsens'))).toBe('broken');
  });

  test('a message of Outlook that is cut off', async () => {
    expect(await ask('email', 'x.msg', msg.subarray(0, 1024))).toBe('broken');
  });

  test.each([
    ['follows itself', (sector: number) => sector],
    ['is followed by the one before it', (sector: number) => sector ^ 1],
  ])('a message of Outlook where each sector %s', async (_, after) => {
    const ring = Buffer.from(msg);
    const table = (ring.readUInt32LE(76) + 1) * 512;
    for (let sector = 0; sector < 128; sector += 1) {
      ring.writeUInt32LE(after(sector), table + sector * 4);
    }
    expect(await ask('email', 'x.msg', ring)).toBe('broken');
  });

  test('text larger than is read at once', async () => {
    const path = join(folder, 'stor');
    writeFileSync(path, 'Text. '.repeat(20_000));
    truncateSync(path, 1024 ** 3);
    const outcome = await extractor.read({ want: 'text', path, name: 'x.txt' });
    expect(outcome).toEqual({ ok: false, reason: 'too_large' });
  });

  test('the reader goes on after all of them', async () => {
    expect(await ask('text', 'x.txt', Buffer.from('frisk'))).toEqual(['frisk']);
  });
});
