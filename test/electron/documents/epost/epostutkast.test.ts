import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { epostutkast, isEpostadress } from '../../../../electron/documents/epost/epostutkast.ts';
import type { Epostutkast } from '../../../../electron/documents/epost/epostutkast.ts';
import { missivRequest } from '../../../../electron/documents/utskick.ts';
import { forsandelser } from '../../../../shared/rules/utskick.ts';
import { pdfOf } from '../moten/print.ts';
import { stil, utskick } from '../utskick/samples.ts';

const utkast: Epostutkast = {
  fran: { namn: 'Torgnämnden, Granbergs kommun', epost: 'torgnamnden@granberg.example' },
  till: { namn: 'Åsa Öhman "Ängsbyn"', epost: 'asa.ohman@angsbyn.example' },
  rubrik:
    'Protokollsutdrag från torgnämnden 8 april 2026, §§\u00a05, 7: upplåtelse av torgplatser åt Ängsbyn',
  text: 'Hej Åsa!\n\nHär kommer utdragen.\n.\nFrom early morning – å ä ö.',
  skapad: new Date('2026-04-16T08:30:00Z'),
  bilagor: [],
};

const read = async (known: Partial<Epostutkast>) =>
  PostalMime.parse(await epostutkast({ ...utkast, ...known }));

describe('a draft', () => {
  test('reads back as it was written', async () => {
    const mail = await read({});
    expect(mail.from).toEqual({ name: utkast.fran.namn, address: utkast.fran.epost });
    expect(mail.to).toEqual([{ name: utkast.till.namn, address: utkast.till.epost }]);
    expect(mail.subject).toBe(utkast.rubrik.replaceAll('\u00a0', ' '));
    expect(mail.text?.trimEnd()).toBe(utkast.text);
    expect(mail.date).toBe('2026-04-16T08:30:00.000Z');
    const unsent = mail.headers.find(({ key }) => key === 'x-unsent');
    expect(unsent?.value).toBe('1');
    expect(mail.messageId).toMatch(/^<[^<>\s]+@granberg\.example>$/u);
  });

  test('carries the files byte for byte, under names that a file system takes', async () => {
    const [sending] = forsandelser(utskick.beslut, utskick.poster);
    if (sending === undefined) throw new Error('nothing is sent');
    const pdf = await pdfOf(missivRequest(utskick, sending, stil));
    const any = Uint8Array.from({ length: 70_001 }, (_, index) => (index * 7) % 256);
    const { attachments } = await read({
      bilagor: [
        { namn: 'Protokollsutdrag Torgnämnden 2026-04-08 § 7 – åäö', pdf },
        { namn: '../../ond\r\nX-Ond: 1"', pdf: any },
      ],
    });
    expect(attachments.map(({ filename }) => filename)).toEqual([
      'Protokollsutdrag Torgnämnden 2026-04-08 § 7 – åäö.pdf',
      'ondX-Ond- 1-.pdf',
    ]);
    expect(attachments.map(({ mimeType }) => mimeType)).toEqual(Array(2).fill('application/pdf'));
    const bytes = attachments.map(({ content }) => Buffer.from(content as ArrayBuffer));
    expect(bytes[0]?.equals(pdf)).toBe(true);
    expect(bytes[1]?.equals(any)).toBe(true);
  });

  test('is lines of ASCII that no program breaks', async () => {
    const bytes = await epostutkast({ ...utkast, text: 'å'.repeat(3000) });
    const text = Buffer.from(bytes).toString('latin1');
    expect(/[^\r\n\x20-\x7e]/u.test(text)).toBe(false);
    expect(/(?<!\r)\n|\r(?!\n)/u.test(text)).toBe(false);
    expect(text.split('\r\n').filter((line) => line.length > 78)).toEqual([]);
    const words = text.match(/=\?[^?]+\?[BQ]\?[^?]*\?=/gu) ?? [];
    expect(words.length).toBeGreaterThan(1);
    expect(words.filter((word) => word.length > 75)).toEqual([]);
  });
});

const expected = ['content-transfer-encoding', 'content-type', 'date', 'from', 'message-id'];
const headers = [...expected, 'mime-version', 'subject', 'to', 'x-unsent'];

test('nothing that is given as a name, heading or text makes a header of its own', async () => {
  const nasty = fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\0', '\ud800', 'Bcc: ond@x.example');
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    nasty,
    fc.constantFrom(', ', '<', '>', '"'),
  );
  const text = fc.array(piece, { maxLength: 8 }).map((all) => all.join(''));
  await fc.assert(
    fc.asyncProperty(text, text, text, text, async (namn, rubrik, brodtext, avsandare) => {
      const mail = await read({
        fran: { ...utkast.fran, namn: avsandare },
        till: { ...utkast.till, namn },
        ...{ rubrik, text: brodtext },
      });
      const keys = mail.headers.map(({ key }) => key).toSorted();
      expect(keys.filter((key) => !headers.includes(key))).toEqual([]);
      expect(new Set(keys).size).toBe(keys.length);
      expect(mail.to?.map(({ address }) => address)).toEqual([utkast.till.epost]);
      expect(mail.from?.address).toBe(utkast.fran.epost);
      expect([mail.cc, mail.bcc, mail.attachments]).toEqual([undefined, undefined, []]);
    }),
    { numRuns: 300 },
  );
});

const addresses = ['asa.ohman@angsbyn.example', 'åsa@ängsbyn.example'];
const others = [
  ...['', 'asa', 'a@b@c', 'a b@c.example', 'a@c.example\r\nBcc: x@y.example'],
  ...['<a@c.example>', 'a@c.example,b@c.example', 'a@c.example;'],
];

test.each([
  ...addresses.map((epost) => ({ epost, is: true })),
  ...others.map((epost) => ({ epost, is: false })),
])('$epost is an address: $is', async ({ epost, is }) => {
  expect(isEpostadress(epost)).toBe(is);
  const made = epostutkast({ ...utkast, till: { namn: 'Åsa', epost } });
  await (is ? expect(made).resolves.toBeDefined() : expect(made).rejects.toThrow('not an address'));
});
