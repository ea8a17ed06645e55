import { screens } from './support/audit/screens.ts';
import { layOut, modes } from './support/audit/modes.ts';
import { playRegister } from './support/audit/register.ts';
import type { PlayedRegister } from './support/audit/register.ts';
import { goTo, routesOf, stopsOf } from './support/audit/tour.ts';
import { expect, test } from './support/fixture.ts';

// In one worker, one after another: the register is played once.
test.describe.configure({ mode: 'default' });

let register: PlayedRegister;
test.beforeAll(async () => {
  register = await playRegister();
});
test.afterAll(() => register.remove());

test('varje sida, i varje utseende, i varje storlek, för ögon, öron och tangenter', async ({
  computer,
}) => {
  const { page } = await register.open(computer);
  await layOut(page);
  expect((await routesOf(page)).toSorted()).toEqual(Object.keys(screens).toSorted());
  for (const stop of stopsOf(register.made)) {
    await goTo(page, stop);
    for (const [mode, faultsIn] of Object.entries(modes)) {
      expect.soft(await faultsIn(page), `${stop.name}, ${mode}`).toEqual([]);
    }
  }
});
