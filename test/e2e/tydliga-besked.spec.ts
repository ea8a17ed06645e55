import { textSandlista } from '../../renderer/text/sandlista.ts';
import { textSammantraden } from '../../renderer/text/sammantraden.ts';
import { goTo, stopsOf } from './support/audit/tour.ts';
import { button, dialog } from './support/find.ts';
import { expect, test } from './support/fixture.ts';

test('en tom sändlista sägs vara tom, och ett upphört organ har sina sammanträden kvar', async ({
  computer,
  register,
}) => {
  const { page } = await register.open(computer);
  const stops = stopsOf(register.made);
  const show = async (name: string, search = {}) => {
    const stop = stops.find((one) => one.name === name)!;
    await goTo(page, { ...stop, place: { ...stop.place, search } });
  };

  await show('paragrafens sändlista');
  await expect(page.getByText(textSandlista.nobodyTitle)).toBeVisible();
  await expect(page.getByText(textSandlista.readyTitle)).toHaveCount(0);
  await button(page, textSandlista.settle).click();
  await expect(dialog(page, textSandlista.settleTitle)).toContainText(textSandlista.settleText(0));
  await page.keyboard.press('Escape');

  await show('sammanträden', { ar: 2026 });
  const meeting = page.getByRole('table', { name: textSammantraden.list }).getByRole('row').last();
  await expect(meeting).toContainText('Kulturnämnden');
});
