import { test } from './support/fixture.ts';
import { playMainFlow } from './support/huvudflode-spel.ts';
import { keyboardHand } from './support/keyboard.ts';

test('från tomt register till utskriven sändlista med bara tangentbordet', async ({ computer }) => {
  await playMainFlow(computer, keyboardHand);
});
