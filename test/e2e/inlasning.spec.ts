import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import mammoth from 'mammoth';
import { textArende } from '../../renderer/text/arende.ts';
import { textAvsnitt, textHead } from '../../renderer/text/dokument.ts';
import { textHandlingssida } from '../../renderer/text/handling.ts';
import { roleText, textInlasning, textOutput } from '../../renderer/text/inlasning.ts';
import { textPaperMenu } from '../../renderer/text/skrivelse.ts';
import { filesUnder } from '../support/register-snapshot.ts';
import { expectAccessible } from './support/axe.ts';
import { exampleFolder, exempelarenden, openCaseOf, startWithExample } from './support/exempel.ts';
import { button, dialog, messages, tab, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';

const RUBRIK = 'Belysning vid Åkerlundens spår';

/** A paper as OCR has read it: letters with dots and rings are lost here and there. */
const SKADAD = `Granbergs kommun
Tjänsteskrivelse
Datum: 2026-03-02

${RUBRIK}

Förslag till beslut
Kommunstyrelsen beslutar
1. att belysningen vid spåret byts ut under hösten
2. att kostnaden ryms inom ramen för underhåll

Sammanfattning
Spåret behöver ny belysning, och arbetet kan bli fardigt före vintern.

Bakgrund
Stolparna är från 1987. De har lagats flera gånger.

Bedömning
Nya stolpar är billigare än fler lagningar.

Driften kostar mindre

Ny teknik drar hälften så mycket ström.
`;

async function pasteText(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(tab(page, textArende.tabUnderlag));
  await hand.press(page.getByRole('link', { name: textInlasning.title }));
  await expectAccessible(page, 'läs in text');
  await hand.write(textField(page, textInlasning.paste), SKADAD);
  await hand.press(button(page, textInlasning.readPasted));
  await expect(page.getByRole('heading', { name: textInlasning.proposal })).toBeVisible();
}

/** One misread word is put right; the text is as it was until that is accepted. */
async function repairWord(hand: Hand): Promise<void> {
  const { page } = hand;
  const summary = page.getByRole('region', { name: 'Sammanfattning' });
  await hand.press(button(page, textInlasning.findRepairs));
  await expect(page.locator('.inlasning-repair mark')).toHaveText('fardigt');
  await expect(summary).toContainText('bli fardigt före');
  await hand.press(button(page, textInlasning.accept));
  await expect(summary).toContainText('bli färdigt före');
}

/** A line that was taken for a heading is text. */
async function changeKind(hand: Hand): Promise<void> {
  const { page } = hand;
  const kind = page.getByRole('combobox', { name: textInlasning.kindOf('Driften kostar mindre') });
  await expect(kind).toHaveValue('mellanrubrik');
  await kind.selectOption(roleText.stycke);
  await expect(kind).toHaveValue('stycke');
}

async function createPaper(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, textInlasning.create));
  await expect(messages(page)).toContainText(textInlasning.created);
  await expect(textField(page, textHead.rubrik)).toHaveValue(RUBRIK);
  const text = (heading: string) =>
    page.getByRole('textbox', { name: textAvsnitt.text(heading), exact: true });
  await expect(text('Sammanfattning')).toContainText('arbetet kan bli färdigt före vintern');
  await expect(text('Bedömning')).toContainText('Driften kostar mindre');
  await expect(text('Bedömning').getByRole('heading')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Beslutspunkt 2', exact: true })).toHaveValue(
    /kostnaden ryms inom ramen/u,
  );
}

test('en skadad skrivelse läses in, rättas, blir Word-fil och handling i ärendet', async ({
  computer,
}) => {
  test.slow();
  const { hand, program } = await startWithExample(computer);
  const { page } = hand;
  await openCaseOf(hand, exempelarenden.belysning);
  const filer = join(exampleFolder(computer), 'filer');
  const before = filesUnder(filer);
  const word = computer.pathTo('skrivelse.docx');
  await test.step('Texten klistras in och ses över', async () => {
    await pasteText(hand);
    await repairWord(hand);
    await changeKind(hand);
    await expectAccessible(page, 'godkänn det inlästa');
  });
  await test.step('Skrivelsen skapas', () => createPaper(hand));
  await test.step('Den blir en Word-fil med riktiga rubriker', async () => {
    await hand.pick(button(page, textPaperMenu.label), textOutput.entry);
    const window = dialog(page, textOutput.title);
    await expectAccessible(page, 'exportera eller lägg i ärendet');
    await program.dialogs.answerNext(word);
    await hand.press(button(window, textOutput.word));
    await expect(messages(page)).toContainText('skrivelse.docx');
    const { value: html } = await mammoth.convertToHtml({ path: word });
    expect(html).toMatch(/<h1>(?:<a [^>]*><\/a>)*Belysning vid Åkerlundens spår<\/h1>/u);
    expect(html).toMatch(/<h2>(?:<a [^>]*><\/a>)*Sammanfattning<\/h2>/u);
    expect(html).toContain('bli färdigt före vintern');
    expect(html).toContain('<p>Driften kostar mindre</p>');
    expect(html).toMatch(/<ol>.*belysningen vid spåret byts ut.*<\/ol>/u);
  });
  await test.step('Den läggs i ärendet med sin fil', async () => {
    await hand.pick(button(page, textPaperMenu.label), textOutput.entry);
    const window = dialog(page, textOutput.title);
    await hand.press(window.getByRole('checkbox', { name: textOutput.withWord }));
    await hand.press(button(window, textOutput.add));
    await expect(messages(page)).toContainText(textOutput.added('').trim());
    await expect(window).toBeHidden();
    await openCaseOf(hand, exempelarenden.belysning);
    await hand.press(tab(page, textArende.tabHandlingar));
    await hand.press(page.getByRole('tabpanel').getByRole('link', { name: RUBRIK }));
    const files = page.getByRole('table', { name: textHandlingssida.fileTable });
    await expect(files).toContainText('.pdf');
    await expect(files).toContainText('.docx');
    const kept = filesUnder(filer).filter((path) => !before.includes(path));
    const contents = kept.map((path) => readFileSync(join(filer, path)));
    expect(contents.map((bytes) => createHash('sha256').update(bytes).digest('hex'))).toEqual(
      kept.map((path) => basename(path)),
    );
    const starts = contents.map((bytes) => bytes.subarray(0, 2).toString());
    expect(starts.sort()).toEqual(['%P', 'PK']);
  });
});
