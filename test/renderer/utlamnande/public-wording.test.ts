import { expect, test } from 'vitest';
import { publicWordingWarning } from '../../../renderer/features/utlamnande/public-wording.ts';

test.each([
  ['Ansökan från 811228-9874', [], 'Innehåller personnumret 811228-9874. Skriv utan det.'],
  [
    'Klagomål från Anna Berg',
    ['Anna Berg'],
    'Nämner Anna Berg, som är dold avsändare eller mottagare.',
  ],
  ['Klagomål på skolskjuts', ['Anna Berg'], undefined],
  ['', [''], undefined],
])('%j warns', (text, hidden, warning) => {
  expect(publicWordingWarning(text, hidden)).toBe(warning);
});
