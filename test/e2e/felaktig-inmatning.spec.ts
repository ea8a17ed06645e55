import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Locator, Page } from 'playwright-core';
import { textPattern } from '../../renderer/text/diarium.ts';
import { textDamage, textRestore } from '../../renderer/text/sakerhetskopior.ts';
import { filesUnder, observeRegister } from '../support/register-snapshot.ts';
import {
  exampleFolder,
  openExampleLedger,
  openExamplePaper,
  startWithExample,
} from './support/exempel.ts';
import { button, messages, pageTitle, textField } from './support/find.ts';
import { expect, test, type Computer } from './support/fixture.ts';
import { mouseHand } from './support/mouse.ts';

/** The words stand at the field, for those who see it and for those who hear it. */
async function expectFault(field: Locator, words: string): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(new RegExp(RegExp.escape(words), 'u'));
}

/** Runs what is to be refused, and sees that no row of the register has changed. */
async function expectNothingStored(folder: string, act: () => Promise<void>): Promise<void> {
  const register = observeRegister(folder);
  const before = register.digest();
  await act();
  expect(register.digest()).toBe(before);
  register.close();
}

test('ett ärende utan mening, med ett datum som inte finns', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await expectNothingStored(exampleFolder(computer), async () => {
    await page.keyboard.press('Control+N');
    const mening = textField(page, 'Ärendemening');
    await hand.write(textField(page, 'Inkom'), '31/2');
    // The day is not left: what is written counts all the same.
    await page.keyboard.press('Control+S');
    const summary = page.getByRole('alert').filter({ hasText: 'fel att rätta' });
    await expect(summary).toContainText('Det finns 3 fel att rätta');
    await expectFault(mening, 'Fyll i fältet.');
    await expectFault(
      textField(page, 'Inkom'),
      'Datumet känns inte igen. Skriv till exempel 2027-01-30, 30/1, 30 jan, v4 fre eller +14.',
    );
    await hand.press(summary.getByRole('button', { name: /^Ärendemening/ }));
    await expect(mening).toBeFocused();
    await expect(page.getByRole('heading', { level: 1, name: 'Nytt ärende' })).toBeVisible();
  });
});

test('belopp i fördelningen som inte går ihop', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openExampleLedger(hand);
  await expectNothingStored(exampleFolder(computer), async () => {
    const granted = textField(page, 'Föreslås för Digital bokbuss');
    await hand.write(granted, '2,5');
    await page.keyboard.press('Tab');
    await expectFault(
      granted,
      'Beloppet har decimaler men ingen enhet. Skriv till exempel 2,5 mnkr, 2,5 tkr eller 2 500 000.',
    );
    await hand.write(granted, '1 200 000');
    await page.keyboard.press('Tab');
    await expectFault(granted, 'Mer än vad som söks.');
    await expect(page.getByText('Inte sparat: rätta felen')).toBeVisible();
  });
  const granted = textField(page, 'Föreslås för Digital bokbuss');
  await hand.write(granted, '760 000');
  await page.keyboard.press('Tab');
  await expect(granted).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/^Sparat/)).toBeVisible();
});

test('mer än ramen', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openExampleLedger(hand);
  await expectNothingStored(exampleFolder(computer), async () => {
    const ram = textField(page, 'Belopp');
    await hand.write(ram, '3 mnkr');
    await page.keyboard.press('Tab');
    await expectFault(ram, 'Det föreslås mer än ramen.');
    const card = page.getByRole('region', { name: 'Ram och förslag' });
    await expect(card).toContainText(/Över ramen1\s000\s000\skr/);
    const create = button(page, 'Skapa tjänsteskrivelse');
    await expect(create).toBeDisabled();
    await expect(create).toHaveAccessibleDescription('Förslaget ryms inte i ramen');
    await expect(page.getByText('Inte sparat: rätta felen')).toBeVisible();
  });
});

test('ett tecken som inget teckensnitt har', async ({ computer }) => {
  const { hand, program } = await startWithExample(computer);
  const { page } = hand;
  await openExamplePaper(hand);
  await hand.write(textField(page, 'Rubrik'), 'Medel för delaktighet ☃');
  const words =
    'Tecknet ”☃” i rubrik finns inte i de teckensnitt som skrivelsen sätts med. Byt ut det.';
  await expect(page.getByText(words)).toBeVisible();
  await program.dialogs.answerNext(computer.pathTo('skrivelse.pdf'));
  await hand.press(page.getByRole('button', { name: 'Exportera PDF' }));
  await expect(page.getByRole('region', { name: 'Meddelanden' })).toContainText('☃');
  expect(filesUnder(computer.dataFolder)).not.toContain('skrivelse.pdf');
  await hand.press(page.getByRole('complementary').getByRole('button', { name: 'Gå dit' }));
  await expect(textField(page, 'Rubrik')).toBeFocused();
});

test.describe('ett nytt register', () => {
  test('med ett diarienummer utan löpnummer', async ({ computer }) => {
    const program = await computer.start();
    const hand = mouseHand(program.page);
    const { page } = hand;
    await hand.press(button(page, 'Nytt register'));
    const monster = textField(page, textPattern.label);
    await hand.write(monster, '{NAMND} {AR}');
    await page.keyboard.press('Tab');
    await expectFault(monster, 'Mönstret saknar löpnummer. Lägg till {LOPNR}.');
    await hand.press(button(page, 'Skapa registret'));
    await expect(page.getByRole('alert').first()).toContainText('fel att rätta');
    expect(registersUnder(computer)).toEqual([]);
  });

  test('i en mapp som inte går att skriva i', async ({ computer }) => {
    const program = await computer.start();
    const hand = mouseHand(program.page);
    const { page } = hand;
    writeFileSync(computer.pathTo('hinder'), '');
    await hand.press(button(page, 'Nytt register'));
    for (const [label, text] of [
      ['Kommun eller region', 'Tallviks kommun'],
      ['Nämnd eller styrelse', 'Kommunstyrelsen'],
      ['Förkortning', 'KS'],
      ['Förnamn', 'Disa'],
      ['Efternamn', 'Ekelund'],
    ] as const) {
      await hand.write(textField(page, label), text);
    }
    await program.dialogs.answerNext(computer.pathTo('hinder/register'));
    await hand.press(button(page, 'Välj mapp …'));
    await expect(button(page, 'Välj en annan mapp …')).toBeVisible();
    await hand.press(button(page, 'Skapa registret'));
    await expect(button(page, 'Välj en annan mapp …')).toHaveAccessibleDescription(
      'Det går inte att skriva i mappen. Välj en annan.',
    );
    expect(registersUnder(computer)).toEqual([]);
  });
});

test.describe('ett register som inte går att öppna', () => {
  const faults = [
    {
      name: 'för att det är gjort i en nyare version',
      spoil: (file: string) => {
        const database = new Database(file);
        database.pragma('journal_mode = WAL');
        database.pragma('application_id = 0x50415247');
        database.pragma('user_version = 9999');
        database.close();
      },
      see: messages,
      next: 'Öppna register',
      words:
        'Registret är gjort i en nyare version (9999). Uppdatera Paragraf och öppna det sedan.',
    },
    {
      name: 'för att filen är skadad',
      spoil: (file: string) => writeFileSync(file, 'Detta är inget register.'.repeat(500)),
      // A page of its own leads to the last backup, and to what is left.
      see: (page: Page) => page.getByRole('main'),
      next: textDamage.otherPlace,
      words: textDamage.title,
    },
  ];
  for (const { name, spoil, see, next, words } of faults) {
    test(name, async ({ computer }) => {
      const folder = computer.pathTo('register');
      mkdirSync(folder);
      const file = join(folder, 'register.db');
      spoil(file);
      const before = readFileSync(file);
      const program = await computer.start();
      const hand = mouseHand(program.page);
      await program.dialogs.answerNext(folder);
      await hand.press(button(hand.page, 'Öppna register'));
      await expect(see(hand.page)).toContainText(words);
      await expect(button(hand.page, next)).toBeVisible();
      expect(readFileSync(file).equals(before)).toBe(true);
    });
  }
});

test('en kopia återställs också när inget register är öppet', async ({ computer }) => {
  const { page } = await computer.start();
  await mouseHand(page).press(button(page, textRestore.choice));
  await expect(pageTitle(page, textRestore.title)).toBeVisible();
});

function registersUnder({ dataFolder }: Computer): string[] {
  return filesUnder(dataFolder).filter((file) => file.endsWith('register.db'));
}
