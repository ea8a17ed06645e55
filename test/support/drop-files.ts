import type { Page } from 'playwright-core';

/** Drags files from outside over a point of the page, and lets them go there. */
export async function dropFiles(
  page: Page,
  paths: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await session.detach();
}
