import { test } from './support/fixture.ts';
import { playMainFlow } from './support/huvudflode-spel.ts';
import { mouseHand } from './support/mouse.ts';

test('från tomt register till utskriven sändlista med musen', async ({ computer }) => {
  await playMainFlow(computer, mouseHand);
});
