import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync, crc32 } from 'node:zlib';
import { textArende } from '../../renderer/text/arende.ts';
import { textSection } from '../../renderer/text/skrivelse.ts';
import { textDokumenttyp, textMall } from '../../renderer/text/mallar.ts';
import { textGrunddata } from '../../renderer/text/diarium.ts';
import { expectAccessible } from './support/axe.ts';
import { exempelarenden, openCaseOf, startWithExample } from './support/exempel.ts';
import { button, dialog, messages, navigationLink, tab, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';

const SLAG = textDokumenttyp.tjansteskrivelse;
const NAMN = 'Granbergs skrivelse';
const RUBRIK = 'Saken i korthet';
const ALT = 'Granbergs kommun';
const GRON = [24, 120, 60] as const;

/** A part of a PNG: its length, name, content and checksum. */
function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const ends = [Buffer.alloc(4), Buffer.alloc(4)] as const;
  ends[0].writeUInt32BE(content.length);
  ends[1].writeUInt32BE(crc32(body));
  return Buffer.concat([ends[0], body, ends[1]]);
}

/** A green picture of 48 by 24 pixels. */
function makePng(): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(48, 0);
  head.writeUInt32BE(24, 4);
  head.set([8, 2], 8);
  const row = Buffer.from([0, ...Array.from({ length: 48 }, () => GRON).flat()]);
  const pixels = Buffer.concat(Array.from({ length: 24 }, () => row));
  return Buffer.concat([
    Buffer.from([0x89, ...Buffer.from('PNG\r\n\x1a\n', 'latin1')]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function openTemplates(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(navigationLink(page, textGrunddata.title));
  await hand.press(tab(page, textMall.tab));
  await expect(page.getByRole('heading', { name: textMall.builtIn })).toBeVisible();
}

/** Whether the page that is shown beside has a picture on it. */
async function hasPicture({ page }: Hand): Promise<boolean> {
  const sheet = page.getByRole('complementary').getByRole('img').first();
  return sheet.evaluate(async (image: HTMLImageElement) => {
    const svg = await (await fetch(image.src)).text();
    return svg.includes('<image');
  });
}

async function makeTemplate(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('link', { name: textMall.copy(SLAG), exact: true }));
  await hand.write(textField(page, textMall.namn), NAMN);
  const heading = textField(page, textMall.sectionRubrik(3));
  await expect(heading).toHaveValue('Sammanfattning');
  await hand.write(heading, RUBRIK);
  await expect.poll(() => hasPicture(hand)).toBe(false);
}

/** A saved change is taken back by the button of the message that tells of it. */
async function changeAndUndo(hand: Hand): Promise<void> {
  const { page } = hand;
  const heading = textField(page, textMall.sectionRubrik(3));
  await hand.write(heading, 'Något annat');
  await hand.run(page.getByRole('button', { name: textMall.save }), 'Control+S');
  const said = messages(page)
    .getByRole('listitem')
    .filter({ hasText: textMall.saved(NAMN) });
  await hand.press(button(said, textMall.undo));
  await expect(messages(page)).toContainText(textMall.undone);
  await expect(heading).toHaveValue(RUBRIK);
  await expect(page.getByText(textMall.unsaved)).toBeHidden();
}

test('en mall görs av en inbyggd, flyttas som fil och styr en ny skrivelse', async ({
  computer,
}) => {
  test.slow();
  const { hand, program } = await startWithExample(computer);
  const { page } = hand;
  const logotyp = computer.pathTo('logotyp.png');
  writeFileSync(logotyp, makePng());
  await test.step('En inbyggd mall kopieras och en rubrik byts', async () => {
    await openTemplates(hand);
    await expectAccessible(page, 'mallar');
    await makeTemplate(hand);
  });
  await test.step('En logotyp läggs till, med alternativtext, och syns på sidan', async () => {
    await program.dialogs.answerNext(logotyp);
    await hand.press(button(page, textMall.logotypChoose));
    await hand.write(textField(page, textMall.alternativtext), ALT);
    await expect.poll(() => hasPicture(hand)).toBe(true);
    await expectAccessible(page, 'mallens uppgifter');
    await hand.run(page.getByRole('button', { name: textMall.save }), 'Control+S');
    await expect(
      page.getByRole('heading', { level: 1, name: textMall.editTitle(NAMN) }),
    ).toBeVisible();
  });
  await test.step('En sparad ändring ångras', () => changeAndUndo(hand));
  const fil = computer.pathTo('mall.parmall');
  const igen = `${NAMN} igen`;
  await test.step('Mallen sparas som fil och läses in på nytt', async () => {
    await openTemplates(hand);
    await program.dialogs.answerNext(fil);
    await hand.press(button(page, textMall.export(NAMN)));
    await expect(messages(page)).toContainText(textMall.exported('mall.parmall'));
    expect(readFileSync(fil, 'utf8')).toContain(RUBRIK);
    await program.dialogs.answerNext(fil);
    await hand.press(button(page, textMall.import));
    const window = dialog(page, textMall.importTitle);
    await expect(window).toContainText(RUBRIK);
    await expectAccessible(page, 'läs in mall');
    await hand.write(textField(window, textMall.namn), igen);
    await hand.run(window.getByRole('button', { name: textMall.importAction }), 'Control+Enter');
    await expect(
      page.getByRole('heading', { level: 1, name: textMall.editTitle(igen) }),
    ).toBeVisible();
    await expect(textField(page, textMall.alternativtext)).toHaveValue(ALT);
  });
  await test.step('En ny skrivelse följer den inlästa mallen', async () => {
    await openCaseOf(hand, exempelarenden.belysning);
    await hand.press(tab(page, textArende.tabUnderlag));
    await hand.pick(button(page, textMall.choose), textMall.chosen(SLAG, igen));
    const headings = page.getByRole('textbox', { name: textSection.heading });
    await expect(headings.nth(2)).toHaveValue(RUBRIK);
    await expect.poll(() => hasPicture(hand)).toBe(true);
  });
});
