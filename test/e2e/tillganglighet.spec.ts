import type { Page } from 'playwright-core';
import { keyLabel } from '../../renderer/commands/keys.ts';
import { textCommands } from '../../renderer/text/sv.ts';
import { faultsOn } from '../support/axe.ts';
import { PATIENCE } from '../support/patience.ts';
import { commands, outcome, pressKey, runByName } from './support/audit/commands.ts';
import { screens } from './support/audit/screens.ts';
import { expectFaultless, inSize, layOut, looks, settled } from './support/audit/modes.ts';
import { goTo, PARTS, routesOf, stopsIn, stopsOf } from './support/audit/tour.ts';
import type { Stop } from './support/audit/tour.ts';
import { dialog } from './support/find.ts';
import { expect, test } from './support/fixture.ts';

// They go far in one go.
test.describe.configure({ timeout: 20 * PATIENCE });

for (const part of PARTS) {
  test(`varje sida, i varje utseende, i varje storlek, för ögon, öron och tangenter (${part})`, async ({
    computer,
    register,
  }) => {
    const { page } = await register.open(computer);
    await layOut(page);
    expect((await routesOf(page)).toSorted()).toEqual(Object.keys(screens).toSorted());
    for (const stop of stopsIn(part, stopsOf(register.made))) {
      await goTo(page, stop);
      await expectFaultless(page, stop.name);
    }
  });
}

const OVER = '[role=dialog], [role=alertdialog], [role=menu]';

/** The first press of Esc may close no more than a list that opened with its field. */
async function closeAll(page: Page): Promise<void> {
  await expect(async () => {
    if ((await page.locator(OVER).count()) > 0) await page.keyboard.press('Escape');
    await expect(page.locator(OVER)).toHaveCount(0, { timeout: 1000 });
  }).toPass();
}

/** A window or a menu is opened by keys, looked at, and left by Esc to where it was opened. */
async function seeWindow(page: Page, { name }: Stop, button: string | RegExp): Promise<void> {
  const title = `${name}, ${String(button)}`;
  const opener = page
    .getByRole('main')
    .getByRole('button', { name: button, exact: typeof button === 'string' })
    .first();
  await opener.focus();
  await page.keyboard.press('Enter');
  const over = page.locator(OVER).first();
  await expect(over, title).toBeVisible();
  await expect(page.locator(`:is(${OVER}):focus-within`).first(), title).toBeVisible();
  // What hangs from its button is placed when it is opened: in that size, not in another.
  const isHanging = (await page.locator('.popover').count()) > 0;
  // A list that opens with its field hides the rest of the page, and is no part of it.
  const openList = ['aria-hidden-focus', 'page-has-heading-one', 'region'];
  expect.soft(await faultsOn(page, 'everything', openList), title).toEqual([]);
  for (const [look, faultsIn] of Object.entries(looks)) {
    expect.soft(await faultsIn(page), `${title}, ${look}`).toEqual([]);
  }
  if (!isHanging) expect.soft(await inSize(page, '400 %', settled), title).toEqual([]);
  await closeAll(page);
  await expect.soft(opener, title).toBeFocused();
}

for (const part of PARTS) {
  test(`varje fönster öppnas med tangenter och ger tillbaka fokus (${part})`, async ({
    computer,
    register,
  }) => {
    const { page } = await register.open(computer);
    await layOut(page);
    for (const stop of stopsIn(part, stopsOf(register.made))) {
      for (const button of stop.windows ?? []) {
        await goTo(page, stop);
        await seeWindow(page, stop, button);
      }
    }
  });
}

/** Looks often: what a command does is there within a few frames. */
function soon(message: string): { message: string; intervals: number[] } {
  return { message, intervals: [20] };
}

test('varje kommando står i hjälpen och gör detsamma på sin tangent som vid sitt namn', async ({
  computer,
  register,
}) => {
  const { page } = await register.open(computer);
  await layOut(page);
  const stops = stopsOf(register.made);
  const start = async () => {
    for (const to of ['/remisser', '/kontakter/grupper']) {
      const stop = stops.find(({ place }) => place.to === to);
      if (stop) await goTo(page, stop);
    }
    await page.locator('#main').focus();
    return outcome(page);
  };
  await start();
  await page.keyboard.press('F1');
  const help = dialog(page, textCommands.helpTitle);
  for (const { title, key = 'Ctrl+K' } of commands) {
    const row = help.locator('dl > div').filter({ hasText: title });
    await expect.soft(row.filter({ hasText: keyLabel(key) }).first(), title).toBeVisible();
  }
  await page.keyboard.press('Escape');
  for (const command of commands) {
    const before = await start();
    await runByName(page, command);
    await expect
      .poll(async () => ['', before].includes(await outcome(page)), soon(command.title))
      .toBe(false);
    const done = await outcome(page);
    await closeAll(page);
    if (command.key === undefined) continue;
    await start();
    await pressKey(page, command);
    await expect.poll(() => outcome(page), soon(`${command.title}, ${command.key}`)).toBe(done);
    await closeAll(page);
  }
});
