import type { Page } from 'playwright-core';
import { textMotesrum as text } from '../../../renderer/text/motesrum.ts';
import { expect } from './expect.ts';
import * as mote from './mote-uppgifter.ts';
import { decides, narvaro, opensNext, paragraf, press, saved } from './rumstangenter.ts';

const first = mote.forstaParagraf;

/** The roll is called: a member is missing, and a deputy takes the seat. */
export async function callRoll(page: Page): Promise<void> {
  await press(page, 'a', 'Enter', 'l', 'agneta', 'Enter');
  await press(page, 'a', 'inge', 'Enter', 'e', '1');
  await expect(narvaro(page)).toContainText(text.tjanstgorFor('Agneta Strömvall (BY)'));
  await press(page, 'a', 'love', 'Enter', 'a', 'annan', 'Enter');
  await press(page, 'ekelund', ' ', 'Control+a', 'axelryd', ' ', 'Enter');
}

/** The first §§: they are agreed without a vote. */
export async function dealWithFormalities(page: Page): Promise<void> {
  await press(page, 'n', 'Control+a', String(first), 'Enter');
  await expect(paragraf(page)).toContainText(`§ ${first} `);
  await press(page, 'y', '3', 'lövdahl', 'Enter', mote.valAvJusterare, 'Control+Enter');
  await decides(page);
  await opensNext(page, first + 1);
  await press(page, 'y', '3', 'granq', 'Enter', mote.foredragningslista, 'Control+Enter');
  await decides(page);
  await opensNext(page, first + 2);
  await press(page, 'ä', mote.rapport.beskrivning, 'Control+Enter');
  await decides(page);
}

/** Two proposals, and a vote called out name by name. */
export async function voteOnAllocation(page: Page): Promise<void> {
  await opensNext(page, first + 3);
  await press(page, 'y', '1', 'yusuf', 'Enter');
  await press(page, 'y', '3', 'brännmark', ' ', 'Control+a', 'åhsberg', ' ', 'Enter');
  await press(page, mote.lokaler.motforslag.join('\n'), 'Control+Enter');
  await press(page, 'p', '1', '1', 'v', '1', 'j', 'j', 'n', 'a');
  await expect(paragraf(page)).toContainText(text.ropas('Kerstin Åhsberg (BY)'));
}

/** The office's proposal wins, and those who lost go against the decision. */
export async function decideAllocation(page: Page): Promise<void> {
  await press(page, 'n', 'j', 'j');
  await expect(paragraf(page)).toContainText(text.summor(4, 2, 1));
  await decides(page);
  await press(page, 'r', 'brännmark', ' ', 'Control+a', 'åhsberg', ' ', 'Enter', '1');
  await press(page, mote.lokaler.motivering, 'Control+Enter');
  await saved(page);
}

/** The last §§: one is approved at once, and in one the decisions on delegation are reported. */
export async function dealWithTheRest(page: Page): Promise<void> {
  await opensNext(page, first + 4);
  await decides(page);
  await opensNext(page, first + 5);
  await press(page, 'ä', mote.anmalan.beskrivning, 'Control+Enter');
  await press(page, 'y', '3', 'granq', 'Enter', mote.anmalan.forslag, 'Control+Enter');
  await decides(page);
  await saved(page);
}
