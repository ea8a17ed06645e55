import { basename } from 'node:path';
import { textAvsnitt, textPaper } from '../../../renderer/text/dokument.ts';
import { textOutput } from '../../../renderer/text/inlasning.ts';
import { textRemiss, textStandpunkt, textSvar } from '../../../renderer/text/remisser.ts';
import { textPaperHead, textPaperMenu, textSamrad } from '../../../renderer/text/skrivelse.ts';
import { openCaseOf } from './exempel.ts';
import { expect } from './expect.ts';
import { button, comboBox, dialog, messages, select, tab, textField } from './find.ts';
import type { Hand } from './hand.ts';
import { leftIn, type Stage, type Step } from './huvudflode.ts';
import { brev } from './postbunt.ts';
import { exportPaper, seePage } from './skrivelse.ts';
import { fullmaktige, handlaggare, myndighet, svar } from './uppgifter.ts';

/** A remiss that has come with the post is answered in a tjänsteutlåtande. */
export const remissvar: readonly Step[] = [
  {
    title: 'Registrerar remissen i sitt ärende och planerar svaret',
    screen: 'remiss',
    play: async ({ hand }) => {
      await openCaseOf(hand, brev.remiss.rubrik);
      await registerRemiss(hand);
      await planAnswer(hand);
    },
  },
  {
    title: 'Svarar i ett tjänsteutlåtande, med samråd som ger avsnittet om beredningen',
    screen: 'tjansteutlatande',
    play: async ({ hand }) => {
      await startAnswer(hand);
      await noteSamrad(hand);
      await writeAnswer(hand);
      await seePage(hand);
    },
  },
  { title: 'Exporterar tjänsteutlåtandet som PDF och Word-fil', play: exportAnswer },
];

async function registerRemiss(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(tab(page, textRemiss.tab));
  await hand.press(button(page, textRemiss.register));
  const window = dialog(page, textRemiss.registerTitle);
  await hand.choose(comboBox(window, textRemiss.avsandare), fullmaktige.namn);
  await hand.write(textField(window, textRemiss.svarSenast), svar.senast);
  await hand.run(window.getByRole('button', { name: textRemiss.save }), 'Control+Enter');
  await expect(window).toBeHidden();
}

async function planAnswer(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.pick(button(page, textSvar.more(myndighet.organ)), textSvar.plan);
  const window = dialog(page, textSvar.planTitle(myndighet.organ));
  await hand.choose(select(window, textSvar.standpunkt), textStandpunkt.tillstyrker);
  await hand.run(window.getByRole('button', { name: textSvar.save }), 'Control+Enter');
  await expect(window).toBeHidden();
  await expect(page.getByRole('table', { name: textSvar.comparisonHint })).toContainText(
    textStandpunkt.tillstyrker,
  );
}

async function startAnswer(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, textSvar.write));
  await expect(page.getByText(`Yttrande till ${fullmaktige.namn}`).first()).toBeVisible();
}

async function noteSamrad(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('button', { name: textPaper.parts.uppgifter }));
  await hand.write(textField(page, textPaperHead.enhet), handlaggare.enhet);
  await hand.press(page.getByRole('button', { name: textSamrad.heading }));
  for (const [index, { typ, organ }] of svar.samrad.entries()) {
    await hand.press(button(page, textSamrad.add));
    const row = page.getByRole('listitem', { name: textSamrad.row(index + 1) });
    await hand.choose(select(row, textSamrad.typ), textSamrad.types[typ]);
    await hand.write(textField(row, textSamrad.organ), organ);
  }
  const beredning = page.getByRole('region', { name: 'Ärendets beredning' });
  await expect(beredning).toContainText('Ärendet har beretts inom stab och kansli.');
  for (const { organ } of svar.samrad) await expect(beredning).toContainText(organ);
}

async function writeAnswer(hand: Hand): Promise<void> {
  for (const [heading, text] of Object.entries(svar.avsnitt)) {
    await hand.append(hand.page.getByRole('textbox', { name: textAvsnitt.text(heading) }), text);
  }
  await hand.page.keyboard.press('Control+S');
  await expect(hand.page.getByText(/^Sparat/)).toBeVisible();
}

async function exportAnswer({ hand, program, folder }: Stage): Promise<void> {
  const { tjansteutlatande, tjansteutlatandeWord } = leftIn(folder);
  await exportPaper(hand, program, tjansteutlatande);
  await program.dialogs.answerNext(tjansteutlatandeWord);
  await hand.pick(button(hand.page, textPaperMenu.label), textOutput.entry);
  await hand.press(button(dialog(hand.page, textOutput.title), textOutput.word));
  await expect(messages(hand.page)).toContainText(basename(tjansteutlatandeWord));
}
