import type { Locator, Page } from 'playwright-core';
import { textShell, textToasts } from '../../../renderer/text/sv.ts';

type Place = Page | Locator;

/** A field to write in, by its label; what the label adds, such as "(valfritt)", may follow. */
export function textField(place: Place, label: string): Locator {
  return place.getByRole('textbox', { name: startingWith(label) });
}

/** A field to write in that has a list of choices. */
export function comboBox(place: Place, label: string): Locator {
  return place.getByRole('combobox', { name: startingWith(label) });
}

/** A button that shows what is chosen and opens a list: its name is the choice and the label. */
export function select(place: Place, label: string): Locator {
  return place.getByRole('button', { name: label });
}

export function button(place: Place, name: string): Locator {
  return place.getByRole('button', { name, exact: true });
}

/** A part of a page, by the word on its tab. */
export function tab(place: Place, name: string): Locator {
  return place.getByRole('tab', { name });
}

/** The window that lies on top. */
export function dialog(page: Page, title: string): Locator {
  return page
    .getByRole('dialog', { name: title })
    .or(page.getByRole('alertdialog', { name: title }));
}

/** What the program says in passing, in a corner of the window. */
export function messages(page: Page): Locator {
  return page.getByRole('region', { name: textToasts.region });
}

/** An entry of the sidebar; how much there is in it may follow its name. */
export function navigationLink(page: Page, name: string): Locator {
  return page
    .getByRole('navigation', { name: textShell.mainNavigation })
    .getByRole('link', { name: new RegExp(`^${RegExp.escape(name)}\\s*[\\d\\s+]*$`, 'u') });
}

/** A heading of the first level, which names the page. */
export function pageTitle(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name });
}

function startingWith(text: string): RegExp {
  return new RegExp(`^${RegExp.escape(text)}( \\(|$)`, 'u');
}
