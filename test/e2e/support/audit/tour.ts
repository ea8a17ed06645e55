import type { Page } from 'playwright-core';
import type { Made } from '../../../electron/contract/samples/sample.ts';
import { screens } from './screens.ts';
import type { Screen } from './screens.ts';

interface Place {
  readonly to: string;
  readonly params: Readonly<Record<string, string>>;
  readonly search: Readonly<Record<string, unknown>>;
}

interface Router {
  readonly routesByPath: Readonly<Record<string, unknown>>;
  navigate(to: Place): Promise<void>;
}

/** The router puts itself on the page. */
type WithRouter = typeof globalThis & { readonly __TSR_ROUTER__: Router };

export interface Stop extends Screen {
  readonly place: Place;
}

/** Every state of every route, in the order of the table. */
export function stopsOf(made: Made): Stop[] {
  return Object.entries(screens).flatMap(([to, { params, screens: states }]) =>
    states.map((screen) => ({
      ...screen,
      place: { to, params: params?.(made) ?? {}, search: screen.search ?? {} },
    })),
  );
}

/** Parts that the tour is made in, beside each other. */
export const PARTS = [1, 2] as const;

/** The stops of one part; every other, since pages of one kind stand together and take equal time. */
export function stopsIn(part: (typeof PARTS)[number], stops: readonly Stop[]): Stop[] {
  return stops.filter((_, index) => index % PARTS.length === part - 1);
}

/** The address of every route that the running program knows. */
export async function routesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys((globalThis as WithRouter).__TSR_ROUTER__.routesByPath));
}

/** Goes to a page without loading the program anew, and waits until it shows what it has. */
export async function goTo(page: Page, { place }: Stop): Promise<void> {
  await page.evaluate((to) => (globalThis as WithRouter).__TSR_ROUTER__.navigate(to), place);
  await page.waitForFunction(isShown);
}

/** Runs in the page. */
function isShown(): boolean {
  const isWaiting = document.querySelector('.skeleton, .loading-bar, [aria-busy=true]') !== null;
  return !isWaiting && document.querySelector('h1') !== null;
}
