import { expect, test } from 'vitest';
import { prepareText } from '../../../electron/documents/prepare-text.ts';

test.each([
  ['2,5 mnkr', '2,5\u00a0mnkr'],
  ['500 tkr av 5 000 kr', '500\u00a0tkr av 5\u00a0000\u00a0kr'],
  ['1 250 000', '1\u00a0250\u00a0000'],
  ['UTN 2018-02-08 § 8', 'UTN 2018-02-08 §\u00a08'],
  ['30 % av 7 krav', '30\u00a0% av 7 krav'],
  ['år 2018 500 personer', 'år 2018\u00a0500 personer'],
  ['a\u030angra', 'ångra'],
  ['rad\r\nrad\rrad\trad', 'rad\nrad\nrad rad'],
  ['\ufeffLSS\u2011området', 'LSS-området'],
])('%j becomes %j', (text, expected) => {
  expect(prepareText({ lista: [{ text }], nr: 1, ja: true, inget: null })).toEqual({
    lista: [{ text: expected }],
    nr: 1,
    ja: true,
    inget: null,
  });
});
