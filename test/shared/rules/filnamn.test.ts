import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileEnding, safeFileName } from '../../../shared/rules/filnamn.ts';

const rtl = '\u202E';

test.each([
  ['Yttrande över motion.pdf', 'Yttrande över motion.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Windows\\system32\\cmd.exe', 'cmd.exe'],
  ['CON.pdf', '_CON.pdf'],
  ['con .pdf', '_con .pdf'],
  ['lpt1', '_lpt1'],
  ['COM².txt', '_COM².txt'],
  ['konto.pdf', 'konto.pdf'],
  ['a\0b.pdf', 'ab.pdf'],
  [`faktura${rtl}fdp.exe`, 'fakturafdp.exe'],
  ['fråga?: "svar" <1>|2*.docx', 'fråga-- -svar- -1--2-.docx'],
  ['punkt...', 'punkt'],
  ['.dold', 'dold'],
  ['rad\nbryt.txt', 'radbryt.txt'],
  ['Bilaga  \t 1.pdf', 'Bilaga 1.pdf'],
  ['a\u030A.pdf', 'å.pdf'],
  ['halv\uD800.pdf', 'halv.pdf'],
  ['..', 'namnlös'],
  ['', 'namnlös'],
  ['mapp/', 'mapp'],
])('%j becomes %j', (given, expected) => {
  expect(safeFileName(given)).toBe(expected);
});

test('300 characters are cut, and the ending is kept', () => {
  const name = safeFileName(`${'å'.repeat(300)}.docx`);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  expect(name).toMatch(/^å{90,}\.docx$/u);
});

// Read in a way that grows with the square of its length, it takes a minute.
test('a name of endless dots, as an e-mail can give an attachment', { timeout: 20_000 }, () => {
  expect(safeFileName(`a${'.'.repeat(1_000_000)}b`)).toMatch(/^a\.+/u);
});

test('an ending is told in lower case', () => {
  expect(['A.PDF', 'a.tar.gz', 'utan', '.dold', 'a.'].map(fileEnding)).toEqual([
    'pdf',
    'gz',
    '',
    '',
    '',
  ]);
});

/** Text with what is hard in it far more often than chance would have it. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('../', '\\', 'CON', 'nul', '.', ' ', '\0', rtl, '\u200F', ':', 'å', '\u0338'),
      fc.string({ minLength: 80, maxLength: 300 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('whatever the name', () => {
  const holds = (check: (name: string, given: string) => boolean) =>
    fc.assert(
      fc.property(nasty, (given) => check(safeFileName(given), given)),
      { numRuns: 2000 },
    );

  test('it is not empty, and no longer than a file system takes', () => {
    holds((name) => name.length > 0 && Buffer.byteLength(name) <= 200);
  });

  test('it leads to no other folder and hides nothing', () => {
    holds((name) => !/[\\/<>:"|?*\p{Cc}\p{Cf}\p{Cs}]|^\.|[. ]$/u.test(name));
  });

  test('it is no device of Windows', () => {
    const device = /^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)/iu;
    holds((name) => !device.test(name));
  });

  test('twice is once', () => {
    holds((name) => safeFileName(name) === name);
  });
});
