import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { textArende } from '../../renderer/text/arende.ts';
import {
  textDelegation,
  textDelegationsbeslut,
  textDelegationsordning,
  textPeriodkontroll,
} from '../../renderer/text/delegation.ts';
import { textMotesdokument } from '../../renderer/text/motesdokument.ts';
import { textSammantraden } from '../../renderer/text/sammantraden.ts';
import { textCommon } from '../../renderer/text/sv.ts';
import { expectAccessible } from './support/axe.ts';
import { exempelarenden, openCaseOf, startWithExample } from './support/exempel.ts';
import { button, comboBox, dialog, navigationLink, tab, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';
import { keyboardHand } from './support/keyboard.ts';

const text = textDelegationsbeslut;
const order = textDelegationsordning;
const year = String(new Date().getFullYear());
const first = text.nummer(Number(year), 1);
/** The chair and a deputy of the example's board. */
const [chair, deputy]: [string, string] = ['Sigrid Alhage', 'Lova Hedmark'];

const FILE = [
  'Nr;Ärende;Delegat;Vidaredelegering;Villkor;Lagrum;Anmäls',
  'A.1;Avtal om lokaler;Förvaltningschef;Enhetschef;Högst ett år;KL 7:5;ja',
  'A.2;Utlämnande av handling;Registrator;;;TF 2:15;nej',
].join('\n');

async function readOrder(hand: Hand, answer: (text: string) => Promise<void>): Promise<void> {
  const { page } = hand;
  await hand.press(navigationLink(page, textSammantraden.title));
  await hand.press(page.getByRole('link', { name: textDelegation.open, exact: true }));
  await expect(page.getByText(text.emptyTitle(Number(year)))).toBeVisible();
  await expectAccessible(page, 'inga beslut');
  await hand.press(tab(page, textDelegation.tabOrdning));
  await answer(FILE.replace('Registrator;', 'Registrator;Assistent'));
  await hand.press(button(page, order.readFile));
  const window = dialog(page, order.importTitle);
  await expect(window.getByRole('row').filter({ hasText: 'Assistent' })).toContainText('3');
  await expectAccessible(page, 'fel i filen');
  await answer(FILE);
  await hand.press(button(window, order.chooseAnother));
  await expect(window.getByText('Högst ett år')).toBeVisible();
  await expectAccessible(page, 'punkter i filen');
  await hand.press(button(window, order.store));
  await expect(window).toBeHidden();
  await expect(page.getByRole('rowheader', { name: 'Avtal om lokaler' })).toBeVisible();
  await expectAccessible(page, 'delegationsordning');
  await hand.press(button(page, order.change('A.2')));
  await expect(page.getByText(order.forbidden)).toBeVisible();
  await expectAccessible(page, 'punkt');
  await page.keyboard.press('Escape');
}

async function register(
  hand: Hand,
  basis: string,
  innehall: string,
  decider = chair,
): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, text.register));
  const window = dialog(page, text.newTitle);
  await hand.choose(comboBox(window, text.basis), basis);
  await hand.choose(comboBox(window, text.decider), decider);
  await hand.write(textField(window, text.innehall), innehall);
  await hand.press(button(window, text.save));
}

/** A meeting that is going on, with a § in it: made as another window makes it. */
async function openMeeting(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ask = async (name: string, input: object) => {
      const envelope = JSON.parse(await window.paragraf.call(name, JSON.stringify(input))) as {
        readonly ok: boolean;
        readonly value: never;
      };
      if (!envelope.ok) throw new Error(`${name}: ${JSON.stringify(envelope)}`);
      return envelope.value;
    };
    const [{ organId }] = (await ask('diarium.list', {})) as [{ organId: string }];
    const [{ id: personId }] = (await ask('person.list', {})) as [{ id: string }];
    const now = new Date();
    const day = `${String(now.getFullYear())}-12-31`;
    const made = (await ask('sammantrade.save', { organId, datum: [day] })) as {
      tillagda: [{ id: string }];
    };
    const sammantradeId = made.tillagda[0].id;
    const seats = { ordforandeId: personId, sekreterareId: personId, ajourneringar: [] };
    const data = { tidStart: '09:00', tidSlut: null, plats: '', lage: 'fysiskt', ...seats };
    await ask('sammantrade.saveUppgifter', { id: sammantradeId, version: 1, data });
    const open = { id: sammantradeId, version: 2, status: 'pagaende', skal: '' };
    await ask('sammantrade.setStatus', open);
    await ask('paragraf.setFirstNumber', { sammantradeId, nr: 1 });
    const rubrik = 'Anmälan av delegationsbeslut';
    await ask('paragraf.open', { sammantradeId, dagordningspunktId: null, rubrik });
  });
}

test('en delegationsordning läses in, och beslut enligt den registreras och anmäls', async ({
  computer,
}) => {
  const { program } = await startWithExample(computer);
  const hand = keyboardHand(program.page);
  const { page } = hand;
  await readOrder(hand, async (content) => {
    const path = computer.pathTo('delegationsordning.csv');
    writeFileSync(path, content);
    await program.dialogs.answerNext(path);
  });

  await hand.press(tab(page, textDelegation.tabBeslut));
  await register(hand, 'A.1', 'Hyresavtal för båthuset');
  await expect(page.getByText(text.saved(first))).toBeVisible();
  await register(hand, 'A.2', 'Handlingar i ärendet lämnas inte ut');
  const table = page.getByRole('table');
  const row = (words: string) => table.getByRole('row').filter({ hasText: words });
  await expect(row('lämnas inte ut')).toContainText('Inte protokollfört');
  await register(hand, text.urgentOption, 'Brådskande avtal', deputy);
  // A deputy can't decide for the body by herself.
  await expect(
    dialog(page, text.newTitle)
      .getByText(/inget sådant uppdrag/u)
      .first(),
  ).toBeVisible();
  await expectAccessible(page, 'brådskande beslut av fel person');
  await page.keyboard.press('Escape');
  await hand.press(button(page, textCommon.discard));

  await hand.pick(button(page, text.actionsOf(text.nummer(Number(year), 2))), text.makulera);
  const why = dialog(page, text.makuleraTitle(text.nummer(Number(year), 2)));
  await hand.write(textField(why, text.makuleraOrsak), 'Registrerat två gånger');
  await hand.press(button(why, text.makuleraSave));
  await expect(row('lämnas inte ut')).toContainText('Registrerat två gånger');

  await openMeeting(page);
  await hand.press(page.getByRole('button', { name: text.onlyWaiting }));
  await expect(row('lämnas inte ut')).toBeHidden();
  await hand.press(page.getByRole('checkbox', { name: text.chooseOne(first) }));
  await expectAccessible(page, 'beslut att anmäla');
  await hand.press(button(page, text.report));
  await expectAccessible(page, 'anmäl i paragraf');
  await hand.press(button(dialog(page, text.reportTitle), text.reportSave));
  await expect(page.getByText(text.noneWaiting)).toBeVisible();
  await hand.press(page.getByRole('button', { name: text.onlyWaiting }));
  await expect(row('Hyresavtal')).toContainText(`, ${year}-12-31`);
  await expectAccessible(page, 'anmälda beslut');
  await hand.press(button(page, text.list(`${year}-12-31`)));
  const list = dialog(page, textMotesdokument.typ.delegationslista);
  await expect(list.getByRole('img').first()).toBeVisible();
  await expectAccessible(page, 'delegationslista');
  await page.keyboard.press('Escape');

  await hand.press(tab(page, textDelegation.tabKontroll));
  await expect(page.getByText(textPeriodkontroll.whole(2))).toBeVisible();
  await expect(
    page.getByRole('row').filter({ hasText: textPeriodkontroll.makulerade }),
  ).toContainText(text.nummer(Number(year), 2));
  await expectAccessible(page, 'periodkontroll');

  await openCaseOf(hand, exempelarenden.borgen);
  await hand.press(tab(page, textArende.tabBeslut));
  await register(hand, 'A.1', 'Avtal i ärendet');
  await expect(page.getByRole('listitem').filter({ hasText: 'Avtal i ärendet' })).toBeVisible();
  await expectAccessible(page, 'beslut i ärendet');
});
