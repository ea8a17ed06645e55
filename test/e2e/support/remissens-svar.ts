import {
  textAvsnitt,
  textFindings,
  textPaper,
  textPunkter,
  textUnderskrifter,
} from '../../../renderer/text/dokument.ts';
import { textFraser } from '../../../renderer/text/fraser.ts';
import { textGranskning } from '../../../renderer/text/granskning.ts';
import { textKontroll } from '../../../renderer/text/kontroller.ts';
import { textMall, textDokumenttyp } from '../../../renderer/text/mallar.ts';
import { textPaperHead, textSamrad } from '../../../renderer/text/skrivelse.ts';
import { exempelhandlaggare } from './exempel.ts';
import { expect } from './expect.ts';
import { button, dialog, messages, select, tab, textField } from './find.ts';
import type { Hand } from './hand.ts';
import { remiss } from './remissens-ankomst.ts';

export const yttrande = {
  enhet: 'Stab och kansli',
  samrad: 'Granbergs pensionärsråd',
  utfall: 'Rådet tillstyrker planen.',
  avsnitt: {
    Sammanfattning: 'Planen ger fler avgångar, och kommunstyrelsen föreslås tillstyrka den.',
    Ärendet: 'Planen samlar linjer och avgångar för fyra år.',
    'Förvaltningens synpunkter': 'Kvällsturerna till Åkerlunden bör finnas kvar.',
  },
  justering: 'Paragrafen förklaras omedelbart justerad.',
  uppdrag: 'Kommunstyrelsen ger förvaltningen i uppdrag att följa hur kvällsturerna används.',
} as const;

const point = ({ page }: Hand, nr: number) =>
  page.getByRole('textbox', { name: textPunkter.number(nr), exact: true });
const standing = ({ page }: Hand) => page.locator('[data-standing]');

/** Begun from a template, with what the remiss says in its title and its first point. */
export async function startAnswer(hand: Hand): Promise<void> {
  const { page } = hand;
  const mall = textMall.chosen(textDokumenttyp.tjansteutlatande, textMall.standard);
  await hand.pick(button(page, textMall.choose), mall);
  await expect(page.getByText(`Yttrande till ${remiss.avsandare}`).first()).toBeVisible();
  await expect(point(hand, 1)).toHaveValue(
    `Kommunstyrelsen godkänner och överlämnar förvaltningens tjänsteutlåtande som svar på remissen till ${remiss.avsandare}.`,
  );
  await hand.press(page.getByRole('button', { name: textPaper.parts.uppgifter }));
  await expect(select(page, textPaperHead.meeting)).not.toContainText(textPaperHead.noMeeting);
}

/** Who was heard writes the section on it; the rest is written, and the points are phrases. */
export async function writeAnswer(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.write(textField(page, textPaperHead.enhet), yttrande.enhet);
  await noteSamrad(hand);
  for (const [heading, text] of Object.entries(yttrande.avsnitt)) {
    await hand.append(page.getByRole('textbox', { name: textAvsnitt.text(heading) }), text);
  }
  await hand.append(point(hand, 1), '');
  await insertPhrase(hand, 'N1');
  await insertPhrase(hand, 'U1');
  await hand.pick(button(page, textUnderskrifter.fromPerson), exempelhandlaggare);
  await expect(page.getByText(/^Sparat/u)).toBeVisible();
}

async function noteSamrad(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('button', { name: textSamrad.heading }));
  await hand.press(button(page, textSamrad.add));
  const row = page.getByRole('listitem', { name: textSamrad.row(1) });
  await hand.choose(select(row, textSamrad.typ), textSamrad.types.rad);
  await hand.write(textField(row, textSamrad.organ), yttrande.samrad);
  await hand.choose(select(row, textSamrad.form), textSamrad.forms.samrad);
  await hand.write(textField(row, textSamrad.utfall), yttrande.utfall);
  await expect(page.getByRole('region', { name: 'Ärendets beredning' })).toContainText(
    yttrande.samrad,
  );
}

async function insertPhrase(hand: Hand, kod: string): Promise<void> {
  const { page } = hand;
  await page.keyboard.press('Alt+F');
  const phrases = dialog(page, textFraser.title);
  await page.keyboard.type(kod);
  await expect(phrases.getByRole('radio').first()).toHaveAccessibleName(new RegExp(`^${kod}`, 'u'));
  await page.keyboard.press('Control+Enter');
  await expect(phrases).toBeHidden();
}

/** The phrase that waits for its words is a stop, which leads to where they are written. */
export async function followChecks(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(tab(page, textFindings.heading));
  const stop = page.getByRole('listitem').filter({ hasText: 'K49' }).first();
  await hand.press(button(stop, `${textKontroll.goTo}: ${textKontroll.places.punkt(2)}`));
  await expect(point(hand, 2)).toBeFocused();
  await hand.write(point(hand, 2), yttrande.uppdrag);
  await expect(page.getByText(textKontroll.groups.S)).toBeHidden();
  await expect(page.getByText(/^Sparat/u)).toBeVisible();
}

/** The steps of a paper until it is the board's. */
export async function approve(hand: Hand): Promise<void> {
  const { page } = hand;
  for (const step of ['granskning', 'godkand', 'lamnad_till_namnd'] as const) {
    await hand.press(button(page, textGranskning.steps[step]));
    await expect(standing(hand)).toContainText(textGranskning.stands[step]);
    await expect(messages(page)).toContainText(textGranskning.done[step]);
  }
}
