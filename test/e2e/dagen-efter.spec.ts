import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { textProtokoll } from '../../renderer/text/protokoll.ts';
import { addDays } from '../../shared/domain/datum.ts';
import { readPdfText } from '../support/pdf/read-pdf-text.ts';
import * as dag from './support/dagen-efter.ts';
import { startWithExample } from './support/exempel.ts';
import { pageTitle } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { leftIn } from './support/huvudflode.ts';
import { keyboardHand } from './support/keyboard.ts';
import * as justering from './support/mote-justeras.ts';
import { keepUtskick, noteSent } from './support/mote-utskick.ts';
import { watchPointer } from './support/pointer.ts';
import { askProgram, goTo, personnamn } from './support/rum.ts';
import { today } from './support/today.ts';

const PARAGRAFER = dag.beslut.map((_, index) => dag.forstaParagraf + index);

test('dagen efter sammanträdet: från justering till expedierade ärenden med tangenterna', async ({
  computer,
}) => {
  const { program } = await startWithExample(computer);
  const hand = keyboardHand(program.page);
  const { page } = hand;
  const id = await dag.holdMeeting(page, addDays(today(), -1));
  const pointer = await watchPointer(page);
  const folder = computer.pathTo('');

  await test.step('protokollet justeras, låses och anslås', async () => {
    await goTo(page, `#/sammantraden/${id}/protokoll`);
    await expect(pageTitle(page, textProtokoll.title)).toBeVisible();
    const card = justering.delkort(page, 'ordinarie');
    const [ordforande, justerare] = [personnamn(0), personnamn(1)];
    await justering.chooseApprover(hand, card, { namn: justerare, plats: 'Kansliet' });
    await justering.handOver(hand, card);
    await justering.signAndLock(hand, card, [ordforande, justerare]);
    await justering.postNotice(hand, card, 'Kansliet');
  });
  await test.step('listor, missiv, utdrag, etiketter och utkast sparas', () =>
    keepUtskick({ hand, program, folder }));
  await test.step('allt markeras som skickat, och ärendena som expedierade', () =>
    noteSent({ hand }, dag.beslut.length));

  await pointer.expectUnused();
  await expectExtracts(leftIn(folder).sandlistor);
  await expectLabels(leftIn(folder).etiketter);
  await expectDrafts(leftIn(folder).epost);
  for (const { rubrik } of dag.beslut) {
    const [found] = await askProgram(page, 'arende.search', { text: rubrik });
    expect(found?.status, rubrik).toBe('expedierat');
  }
});

const read = async (bytes: Uint8Array) => {
  const { blocks, ...pdf } = await readPdfText(bytes);
  return { ...pdf, text: blocks.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('\n') };
};

/** Each on paper has an extract of each decision, in the order of packing, and each says what was decided. */
async function expectExtracts(path: string): Promise<void> {
  const { bookmarks, text } = await read(readFileSync(path));
  const extracts = bookmarks.filter((title) => /, §\s\d+$/u.test(title));
  const packed = dag.paPapper
    .map(({ mottagare }) => mottagare)
    .toSorted((a, b) => a.localeCompare(b, 'sv'))
    .flatMap((mottagare) => PARAGRAFER.map((nr) => `${mottagare}, § ${String(nr)}`));
  expect(extracts.map((title) => title.replaceAll('\u00a0', ' '))).toEqual(packed);
  expect(extracts).toHaveLength(12);
  for (const { punkt } of dag.beslut) expect(text.split(punkt)).toHaveLength(1 + 3);
  expect(text.match(/Rätt utdraget intygar/gu)).toHaveLength(12);
}

async function expectLabels(path: string): Promise<void> {
  const { text } = await read(readFileSync(path));
  for (const { mottagare, adress } of dag.paPapper) {
    expect(text).toContain([mottagare, ...adress.split('\n')].join(' '));
  }
  for (const { mottagare } of dag.medEpost) expect(text).not.toContain(mottagare);
}

/** The drafts, as another program reads them, go to the right ones with the right extracts. */
async function expectDrafts(folder: string): Promise<void> {
  const names = readdirSync(folder);
  expect(names).toHaveLength(dag.medEpost.length);
  const [every, first] = dag.medEpost;
  for (const [{ mottagare, adress }, decided] of [
    [every, dag.beslut],
    [first, dag.beslut.slice(0, 1)],
  ] as const) {
    const name = names.find((one) => one.startsWith(mottagare)) ?? mottagare;
    const mail = await PostalMime.parse(readFileSync(join(folder, name)));
    expect(mail.from?.address).toBe(dag.avsandare);
    expect(mail.to).toEqual([{ name: mottagare, address: adress }]);
    expect(mail.subject).toContain('torgnämnden');
    expect(mail.attachments).toHaveLength(decided.length);
    for (const [index, { content }] of mail.attachments.entries()) {
      const { text } = await read(Buffer.from(content as ArrayBuffer));
      expect(text).toContain(decided[index]?.punkt);
    }
  }
}
