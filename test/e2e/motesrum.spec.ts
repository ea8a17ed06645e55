import type { Page } from 'playwright-core';
import { textKontrollista } from '../../renderer/text/kontrollista.ts';
import { textMotesrum as text, textParagrafstatus } from '../../renderer/text/motesrum.ts';
import { textProtokoll } from '../../renderer/text/protokoll.ts';
import { textMotesstatus, textSammantrade } from '../../renderer/text/sammantraden.ts';
import type { SammantradeId } from '../../shared/domain/id.ts';
import { expectAccessible } from './support/axe.ts';
import { startWithExample } from './support/exempel.ts';
import { button, pageTitle } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { keyboardHand } from './support/keyboard.ts';
import { sendDecision } from './support/mote-expedieras.ts';
import * as justering from './support/mote-justeras.ts';
import { askProgram, openRoom, personnamn, prepareMeeting } from './support/rum.ts';
import { decides, narvaro, opensNext, paragraf, press, saved } from './support/rumstangenter.ts';
import { today } from './support/today.ts';

const PUNKTER = Array.from({ length: 24 }, (_, index) => `Ärende nummer ${index + 1}`);

const minutes = (page: Page) => page.getByRole('region', { name: text.text });
const said = (page: Page) => page.locator('.rum-sagt');

test('ett sammanträde hålls med tangenterna, går vidare efter ett strömavbrott, justeras och expedieras', async ({
  computer,
}) => {
  test.slow();
  const { program } = await startWithExample(computer);
  let { page } = program;
  const size = { ledamoter: 11, ersattare: 4, punkter: PUNKTER };
  const id = await prepareMeeting(page, today(), size);
  await openRoom(page, id);

  await test.step('upprop: en ledamot saknas, och en ersättare träder in', async () => {
    await press(page, 'n');
    await expect(said(page)).toContainText('Notera först vilka som är här');
    await press(page, 'a');
    await expectAccessible(page, 'rummet: vilka kommer');
    await press(page, 'Enter', 'l', 'elsa', 'Enter');
    await press(page, 'a', 'blund', ' ', 'blund', 'ArrowDown', ' ', 'Enter');
    await expect(narvaro(page)).toContainText(text.beslutsforhet(10, 11, 6));
    await press(page, 'e', '1');
    await expect(narvaro(page)).toContainText(text.tjanstgorFor('Elsa Alund (A)'));
    await expect(narvaro(page)).toContainText(text.beslutsforhet(11, 11, 6));
  });

  await test.step('§ 1–2: numret ges, och ledamoten kommer', async () => {
    await press(page, 'n', 'Enter');
    await expect(paragraf(page)).toContainText('§ 1');
    await saved(page);
    await expectAccessible(page, 'rummet: en paragraf');
    await decides(page);
    await opensNext(page, 2);
    await press(page, 'a', 'elsa', 'Enter');
    await expect(narvaro(page)).not.toContainText(text.tjanstgorFor('Elsa Alund (A)'));
    await decides(page);
  });

  await test.step('§ 3: jäv, och text med egna ord', async () => {
    await opensNext(page, 3);
    await press(page, 'j', 'cilla', 'Enter', '1', '1', '1');
    await expect(narvaro(page)).toContainText(text.javig);
    await expect(narvaro(page)).toContainText(text.tjanstgorFor('Cilla Alund (A)'));
    await press(page, 'f', 'Tolv ställ sätts upp.', 'Control+Enter', 'ä');
    await press(page, 'Torget saknar ställ.', 'Control+Enter');
    await expect(minutes(page)).toContainText('På grund av jäv deltar Cilla Alund (A) inte');
    await press(page, 'w', '2', ' Det är en brist.', 'Control+Enter');
    await expect(minutes(page)).toContainText('Torget saknar ställ. Det är en brist.');
    await expect(minutes(page)).toContainText(text.egnaOrd);
    await page.getByRole('button', { name: text.foljIgen }).press('Enter');
    await expect(minutes(page)).not.toContainText('brist');
    await page.getByRole('group', { name: text.rummet }).focus();
    await decides(page);
  });

  await test.step('§ 4: tre förslag, motförslag utses', async () => {
    await opensNext(page, 4);
    await expect(narvaro(page)).not.toContainText(text.javig);
    await press(page, 'f', 'Tolv ställ sätts upp.', 'Control+Enter', 'y', '1', 'alma', 'Enter');
    await press(page, 'y', '3', 'folke', ' ', 'gun', ' ', 'Enter', 'Inga ställ.', 'Control+Enter');
    await press(page, 'y', '3', 'ines', 'Enter', 'Sex ställ.', 'Control+Enter');
    await press(page, 'b', 'Escape', 'p', '1', '1', 'v');
    await expect(paragraf(page)).toContainText(text.ropas('Bror Alund (A)'));
    await press(page, 'j', 'n', 'Backspace', 'p', 'j', 'p', 'n', 'p');
    await expectAccessible(page, 'rummet: omröstning');
    await press(page, 'j');
    await expect(paragraf(page)).toContainText(text.summor(9, 2, 0));
    await expect(paragraf(page)).toContainText(text.nastaOmrostning);
    await press(page, 'v', 'j', 'p');
    await expect(paragraf(page)).toContainText(text.ropas('Folke Alund (B)'));
  });

  await test.step('strömmen går mitt i omröstningen', async () => {
    await saved(page);
    await program.kill();
    page = await openedAgain(computer.start, id);
    await expect(paragraf(page)).toContainText(text.ropas('Folke Alund (B)'));
    await expect(paragraf(page)).toContainText(text.summor(5, 0, 0));
  });

  await test.step('§ 4: omröstningen går vidare, två reserverar sig', async () => {
    await press(page, 'n', 'p', 'n', 'p', 'j');
    await expect(paragraf(page)).toContainText(text.summor(6, 5, 0));
    await decides(page);
    await press(page, 'r', 'folke', ' ', 'gun', ' ', 'Enter', '1', 'Control+Enter');
    await expect(minutes(page)).toContainText(/Folke Alund \(B\).*Gun Alund \(B\).*reserverar sig/);
  });

  await test.step('§ 5: avslag yrkas, och ordföranden får inte avstå när det står lika', async () => {
    await opensNext(page, 5);
    await press(page, 'l', 'hugo', 'Enter', '1', '2');
    await press(page, 'f', 'En bänk köps.', 'Control+Enter', 'y', '2', 'folke', 'Enter');
    await press(page, 'p', '1', '1', 'v', '1', 'j', 'n', 'n', 'j', 'j', 'j', 'n', 'n', 'j', 'n');
    await press(page, 'a');
    await expect(said(page)).toContainText('måste rösta');
    await press(page, 'j');
    await expect(paragraf(page)).toContainText(text.vinner('bifall till förvaltningens förslag'));
    await decides(page);
  });

  await test.step('§ 6–8 justeras omedelbart, § 9 återremitteras', async () => {
    for (const nr of [6, 7, 8]) {
      await opensNext(page, nr);
      await press(page, 'i');
      await expect(paragraf(page)).toContainText(text.omedelbar);
      await decides(page);
    }
    await opensNext(page, 9);
    await press(page, 'f', 'En lekplats byggs.', 'Control+Enter', 'y', '6', 'ines', 'Enter');
    await press(page, 'för att priset ska utredas', 'Enter', 'p', '1', '2', 'b', 'Enter');
    await expect(paragraf(page)).toContainText(textParagrafstatus.aterremitterad);
  });

  await test.step('§ 10–24', async () => {
    for (let nr = 10; nr <= 24; nr++) {
      await opensNext(page, nr);
      await decides(page);
    }
    await press(page, 'n');
    await expect(said(page)).toContainText('Alla punkter är behandlade');
    await saved(page);
  });

  await seeStored(page, id);
  const hand = keyboardHand(page);

  await test.step('sammanträdet avslutas', async () => {
    await hand.press(page.getByRole('link', { name: /^Torgnämnden/ }));
    await hand.pick(button(page, textSammantrade.more), textSammantrade.close);
    await expect(page.getByText(textMotesstatus.hallet, { exact: true })).toBeVisible();
    await hand.press(button(page, textSammantrade.toMinutes));
    await expect(pageTitle(page, textProtokoll.title)).toBeVisible();
  });

  await test.step('§ 9, som bara bereds, överklagas inte, och kontrollen har inget att säga', async () => {
    const card = justering.delkort(page, 'ordinarie');
    await expect(card.getByRole('link', { name: textKontrollista.count(0, 0) })).toBeVisible();
  });

  await test.step('protokollet justeras, låses och anslås', async () => {
    const card = justering.delkort(page, 'ordinarie');
    await expect(card.getByRole('list', { name: textProtokoll.clocks })).toContainText(
      'KL 13 kap. 5 §',
    );
    await expectAccessible(page, 'protokollets delar');
    const justerare = personnamn(1);
    await justering.chooseApprover(hand, card, { namn: justerare, plats: 'Kansliet' });
    await justering.handOver(hand, card);
    await justering.signAndLock(hand, card, [personnamn(0), justerare]);
    await justering.postNotice(hand, card, 'Kansliet');
  });

  await test.step('§ 4 expedieras', () => sendDecision(hand, 4));
});

/** The program after it was killed, in the room again. */
async function openedAgain(start: () => Promise<{ page: Page }>, id: SammantradeId): Promise<Page> {
  const { page } = await start();
  await page
    .getByRole('button', { name: /Granbergs kommun/ })
    .first()
    .click();
  await page.getByRole('navigation').first().waitFor();
  await page.getByRole('link', { name: 'Ärenden', exact: true }).waitFor();
  await openRoom(page, id);
  return page;
}

/** What lies in the register is what was entered. */
async function seeStored(page: Page, sammantradeId: SammantradeId): Promise<void> {
  const paragrafer = await askProgram(page, 'paragraf.list', { sammantradeId });
  expect(paragrafer.map(({ nr }) => nr)).toEqual(PUNKTER.map((_, index) => index + 1));
  expect(paragrafer.filter(({ status }) => status !== 'beslutad').map(({ nr }) => nr)).toEqual([9]);
  const [, , third, fourth, fifth] = paragrafer;
  expect(third?.jav).toHaveLength(1);
  const votes = fourth?.propositioner.flatMap(({ voteringar }) => voteringar) ?? [];
  expect(votes.map(({ typ, roster }) => [typ, roster.length])).toEqual([
    ['kontraproposition', 11],
    ['sak', 11],
  ]);
  expect(fourth?.reservationer[0]?.personer).toHaveLength(2);
  expect(fifth?.propositioner[0]?.voteringar[0]?.roster).toHaveLength(11);
  const delar = await askProgram(page, 'protokollsdel.list', { sammantradeId });
  const once = delar.find(({ typ }) => typ === 'omedelbar')?.id;
  const parts = paragrafer.filter(({ protokollsdelId }) => protokollsdelId === once);
  expect(parts.map(({ nr }) => nr)).toEqual([6, 7, 8]);
}
